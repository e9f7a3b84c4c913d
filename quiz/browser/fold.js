/** What most readers never open is made when it is opened. */

import { h } from "./dom.js";

/**
 * @param {string | Node} title
 * @param {() => (Node | string | false | null)[]} content
 */
export function folded(title, content) {
  const fill = () => {
    if (details.open && details.childElementCount === 1) {
      details.append(...content().filter((node) => node !== false && node !== null));
    }
  };
  const details = h("details", { toggle: fill }, h("summary", {}, title));
  return details;
}

/** Open such a fold, and have what it holds at once. @param {string} id */
export function unfold(id) {
  const details = document.getElementById(id);
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
}
