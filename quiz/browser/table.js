/** A table whose rows are stacked on narrow screens, each cell after its label. */

import { h } from "./dom.js";

/**
 * @param {string} label what the table is called
 * @param {string[]} heads
 * @param {(string | Node)[][]} rows the first cell of each names it; one that is no text has no label
 * @param {{head: string, buttons: HTMLElement[]}} [actions] one for each row, not on paper
 */
export function grid(label, heads, rows, actions) {
  const head = (/** @type {string} */ words) => {
    return h("th", { scope: "col", role: "columnheader" }, words);
  };
  const last = actions && h(
    "th",
    { scope: "col", role: "columnheader", class: "no-print" },
    h("span", { class: "vh" }, actions.head),
  );
  const cell = (/** @type {string | Node} */ content, /** @type {number} */ place) => {
    const label = typeof content === "string" ? heads[place + 1] ?? "" : undefined;
    return h("td", { role: "cell", "data-label": label }, content);
  };
  const line = (
    /** @type {(string | Node)[]} */ [name = "", ...cells],
    /** @type {number} */ index,
  ) =>
    h(
      "tr",
      { role: "row" },
      h("th", { scope: "row", role: "rowheader" }, name),
      ...cells.map(cell),
      actions && h("td", { role: "cell", class: "no-print" }, actions.buttons[index]),
    );
  return h(
    "table",
    { role: "table", "aria-label": label, class: actions ? "stack editable" : "stack" },
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, ...heads.map(head), last)),
    h("tbody", { role: "rowgroup" }, ...rows.map(line)),
  );
}
