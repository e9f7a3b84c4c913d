/** What most readers never open is made when it is opened. */

import { button, h } from "./dom.js";

/**
 * @param {string | Node} title
 * @param {() => (Node | string | false | null)[]} content
 */
export function folded(title, content) {
  const fill = () => {
    if (details.childElementCount === 1) {
      details.append(...content().filter((node) => node !== false && node !== null));
    }
  };
  // A press fills it before it opens: the browser tells of the opening in a later task, when an
  // empty fold may have been seen.
  const summary = h("summary", { click: fill }, title);
  const details = h("details", { toggle: () => details.open && fill() }, summary);
  return details;
}

/** Open what is folded, filled at once. @param {HTMLDetailsElement} details */
export function unfold(details) {
  details.open = true;
  // The browser's own event comes in a later task.
  details.dispatchEvent(new Event("toggle"));
}

/**
 * Folded on the screen and whole on paper, where nothing opens.
 *
 * @param {string} title
 * @param {...Node} content
 * @returns {{block: HTMLElement, head: HTMLElement, inside: HTMLElement}} head is pressed to open and
 *   to close what is inside; the block holds both, and on paper no head
 */
export function covered(title, ...content) {
  const inside = h("div", { class: "covered" }, ...content);
  const toggle = () => {
    const open = inside.classList.toggle("open");
    head.setAttribute("aria-expanded", String(open));
  };
  const head = button("cover", title, toggle);
  head.setAttribute("aria-expanded", "false");
  const block = h("div", { class: "folds" }, h("div", { class: "no-print" }, head), inside);
  return { block, head, inside };
}
