/** A table whose rows are stacked on narrow screens, each cell after its label. */

import { h } from "./dom.js";

/**
 * @param {string} label what the table is called
 * @param {string[]} heads
 * @param {(string | Node)[][]} rows the first cell of each names it; one that is no text has no label
 */
export function grid(label, heads, rows) {
  const head = (/** @type {string} */ words) => {
    return h("th", { scope: "col", role: "columnheader" }, words);
  };
  const cell = (/** @type {string | Node} */ content, /** @type {number} */ place) => {
    const label = typeof content === "string" ? heads[place + 1] ?? "" : undefined;
    return h("td", { role: "cell", "data-label": label }, content);
  };
  const line = (/** @type {(string | Node)[]} */ [name = "", ...cells]) =>
    h(
      "tr",
      { role: "row" },
      h("th", { scope: "row", role: "rowheader" }, name),
      ...cells.map(cell),
    );
  return h(
    "table",
    { role: "table", "aria-label": label, class: "stack" },
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, ...heads.map(head))),
    h("tbody", { role: "rowgroup" }, ...rows.map(line)),
  );
}
