/**
 * The numbers of the chart, and the way back to each answer.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../core/result.js"
 */

import { range } from "../core/words.js";
import { h } from "./dom.js";
import { difference } from "./levels.js";

/** @param {App} app @param {Row[]} rows */
export function table(app, rows) {
  const { say } = app;
  const heads = [
    say("table.skill"),
    say("table.level"),
    say("table.likely"),
    say("table.target"),
    say("table.difference"),
  ];
  const head = (/** @type {string} */ words) => {
    return h("th", { scope: "col", role: "columnheader" }, words);
  };
  const answer = h("th", { scope: "col", role: "columnheader", class: "no-print" });
  answer.append(h("span", { class: "vh" }, say("table.answer")));
  return h(
    "table",
    { role: "table" },
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, ...heads.map(head), answer)),
    h("tbody", { role: "rowgroup" }, ...rows.map((row) => line(app, row, heads))),
  );
}

/** @param {App} app @param {Row} row @param {string[]} heads */
function line(app, row, heads) {
  const { rated, skill, target } = row;
  const cells = [
    rated ? String(rated.level) : "–",
    rated ? range(rated.lowest, rated.highest) : "–",
    String(target),
    difference(app, row),
  ];
  const open = () => app.go({ at: "question", skill: skill.id, to: "result" });
  const words = rated || row.never ? app.say("result.change") : app.say("result.answer");
  const edit = h(
    "button",
    { type: "button", class: "link", id: `edit-${skill.id}`, click: open },
    words,
    h("span", { class: "vh" }, ` ${skill.name}`),
  );
  return h(
    "tr",
    { role: "row" },
    h("th", { scope: "row", role: "rowheader" }, skill.name),
    // The label stands before the number where rows are stacked, on narrow screens.
    ...cells.map((cell, index) =>
      h("td", { role: "cell", "data-label": heads[index + 1] ?? "" }, cell)
    ),
    h("td", { role: "cell", class: "no-print" }, edit),
  );
}
