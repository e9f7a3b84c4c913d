/**
 * The numbers of the chart, and the way back to each answer.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 */

import { range } from "../../core/words.js";
import { button } from "../dom.js";
import { grid } from "../table.js";
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
  const label = say("chart.title");
  if (!editable) return grid(label, heads, cells);
  return grid(label, heads, cells, {
    head: say("table.answer"),
    buttons: rows.map((row) => edit(app, row)),
  });
}

/** @param {App} app @param {Row} row */
function edit(app, { rated, never, skill }) {
  const open = () => app.go({ at: "question", skill: skill.id, to: "result" });
  const words = rated || never ? app.say("result.change") : app.say("result.answer");
  const way = button("link", words, open, skill.name);
  way.id = `edit-${skill.id}`;
  return way;
}
