/**
 * Folded parts that a library makes once somebody opens them.
 *
 * @import { TeamApp } from "./app.js"
 */

import { h } from "../dom.js";
import { fetched } from "../library.js";
import { fold } from "./fold.js";

/**
 * @param {TeamApp} app
 * @param {string} name of the library
 * @param {string} title
 * @param {(exports: any) => Node[]} make
 */
export function added(app, name, title, make) {
  const block = h("div");
  const fill = async () => {
    if (!details.open || block.firstChild) return;
    const found = await fetched(app, name);
    block.replaceChildren(
      ..."problem" in found ? [h("p", { class: "note" }, found.problem)] : make(found.exports),
    );
  };
  const details = fold(app, title, false, title, block);
  // The browser tells of it, also where it is open to begin with.
  details.addEventListener("toggle", () => void fill());
  return details;
}
