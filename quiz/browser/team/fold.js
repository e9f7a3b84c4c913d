/**
 * Folded parts that stay as they are when the page is drawn anew.
 *
 * @import { TeamApp } from "./app.js"
 * @import { Child } from "../dom.js"
 */

import { h } from "../dom.js";

/**
 * @param {TeamApp} app
 * @param {string} key
 * @param {boolean} open to begin with
 * @param {string} title
 * @param {...Child} content
 * @returns {HTMLDetailsElement}
 */
export function fold({ folds }, key, open, title, ...content) {
  // What stands there knows it; the browser tells of it in a later task, when it may be gone.
  const made = h(
    "details",
    { open: folds.get(key)?.open ?? open },
    h("summary", {}, title),
    ...content,
  );
  folds.set(key, made);
  return made;
}
