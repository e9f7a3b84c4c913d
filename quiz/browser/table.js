/**
 * The numbers of the chart, and the way back to each answer.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../core/result.js"
 */

import { range } from "../core/words.js";
import { button, h } from "./dom.js";
import { difference } from "./levels.js";

/**
 * @param {App} app
 * @param {Row[]} rows
 * @param {boolean} [editable] whether each row leads back to its answer
 */
export function table(app, rows, editable = true) {
  const { say } = app;
  const heads = [
    say("table.skill"),
    say("table.level"),
    say("table.likely"),
    say("table.target"),
    say("table.difference"),
  ];
  const cells = rows.map((row) => [
    row.skill.name,
    row.rated ? String(row.rated.level) : "–",
    row.rated ? range(row.rated.lowest, row.rated.highest) : "–",
    String(row.target),
    difference(app, row),
  ]);
  if (!editable) return grid(heads, cells);
  return grid(heads, cells, {
    head: say("table.answer"),
    buttons: rows.map((row) => edit(app, row)),
  });
}

/**
 * A table whose rows are stacked on narrow screens, each cell after its label.
 *
 * @param {string[]} heads
 * @param {string[][]} rows the first cell of each names it
 * @param {{head: string, buttons: HTMLElement[]}} [actions] one for each row, not on paper
 */
export function grid(heads, rows, actions) {
  const head = (/** @type {string} */ words) => {
    return h("th", { scope: "col", role: "columnheader" }, words);
  };
  const last = actions && h(
    "th",
    { scope: "col", role: "columnheader", class: "no-print" },
    h("span", { class: "vh" }, actions.head),
  );
  const line = (/** @type {string[]} */ [name = "", ...cells], /** @type {number} */ index) =>
    h(
      "tr",
      { role: "row" },
      h("th", { scope: "row", role: "rowheader" }, name),
      ...cells.map((cell, place) =>
        h("td", { role: "cell", "data-label": heads[place + 1] ?? "" }, cell)
      ),
      actions && h("td", { role: "cell", class: "no-print" }, actions.buttons[index]),
    );
  return h(
    "table",
    { role: "table", class: actions ? "stack editable" : "stack" },
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, ...heads.map(head), last)),
    h("tbody", { role: "rowgroup" }, ...rows.map(line)),
  );
}

/** @param {App} app @param {Row} row */
function edit(app, { rated, never, skill }) {
  const open = () => app.go({ at: "question", skill: skill.id, to: "result" });
  const words = rated || never ? app.say("result.change") : app.say("result.answer");
  const way = button("link", words, open, skill.name);
  way.id = `edit-${skill.id}`;
  return way;
}
