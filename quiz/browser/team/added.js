/**
 * Folded parts that a library makes once somebody opens them. One that is open stays open when the page is
 * drawn anew.
 *
 * @import { TeamApp } from "./app.js"
 */

import { h } from "../dom.js";
import { fetched } from "../library.js";

/**
 * @param {TeamApp} app
 * @param {string} name of the library
 * @param {string} title
 * @param {(exports: any) => Node[]} make
 */
export function added({ say, standard, opened }, name, title, make) {
  const block = h("div");
  const fill = async () => {
    if (details.open) opened.add(title);
    else opened.delete(title);
    if (!details.open || block.firstChild) return;
    const found = await fetched({ say, standard }, name);
    block.replaceChildren(
      ..."problem" in found ? [h("p", { class: "note" }, found.problem)] : make(found.exports),
    );
  };
  const details = h(
    "details",
    { open: opened.has(title), toggle: () => void fill() },
    h("summary", {}, title),
    block,
  );
  return details;
}
