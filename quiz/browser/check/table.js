/**
 * The numbers of the chart, and whether each level is proven.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 */

import { range } from "../../core/words.js";
import { button, h } from "../dom.js";
import { grid } from "../table.js";
import { difference } from "./levels.js";
import { proofWord } from "./proof.js";

/**
 * @param {App} app
 * @param {Row[]} rows
 * @param {(skill: string) => void} show the details of a competency
 */
export function table(app, rows, show) {
  const { say } = app;
  const heads = [
    say("table.skill"),
    say("table.level"),
    say("table.likely"),
    say("table.target"),
    say("table.difference"),
    say("evidence.label"),
  ];
  const cells = rows.map((row) => [
    row.skill.name,
    row.rated ? String(row.rated.level) : "–",
    row.rated ? range(row.rated.lowest, row.rated.highest) : "–",
    String(row.target),
    difference(app, row),
    proven(app, row, show),
  ]);
  return grid(say("chart.title"), heads, cells);
}

/**
 * The way to its details; on paper the word alone.
 *
 * @param {App} app
 * @param {Row} row
 * @param {(skill: string) => void} show
 */
function proven(app, { skill, rated }, show) {
  const words = [1, 2].map(() => proofWord(app, skill, rated));
  const [word, printed] = words;
  if (!word || !printed) return "–";
  const way = button("link no-print", "", () => show(skill.id), skill.name);
  way.prepend(word);
  return h("span", {}, way, h("span", { class: "only-print" }, printed));
}
