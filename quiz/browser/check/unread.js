/**
 * What could not be read of what the device keeps.
 *
 * @import { App } from "./app.js"
 */

import { button, h } from "../dom.js";
import { saveRaw } from "./keep.js";

/**
 * To be saved as it was found or to be given up.
 *
 * @param {App} app
 * @returns {Node[]}
 */
export function unread(app) {
  const { say, store } = app;
  const { raw } = store;
  if (raw === null || store.problem === "damaged") return [];
  const forget = button("link", say("raw.erase"), () => {
    store.forget();
    block.remove();
  });
  const block = h(
    "div",
    {},
    h("p", {}, say("raw.kept")),
    button("link", say("raw.save"), () => saveRaw(app, raw)),
    " ",
    forget,
  );
  return [block];
}
