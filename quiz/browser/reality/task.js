/**
 * One task on the page: what is read and asked, and, once it is answered, what is right and why.
 *
 * @import { Drawn, Task, Tasks } from "../../core/task/draw.js"
 * @import { Judged } from "../../core/task/run.js"
 * @import { Say } from "../../core/words.js"
 */

import { measured, PERCENT, RUPIAH } from "../../core/task/figures.js";
import { h } from "../dom.js";

/** A cell that holds a number stands under its units. */
const FIGURE = /^−?(?:Rp)?[\d.]+(?:,\d+)?%?$/;

/**
 * What is read before the question.
 *
 * @param {Tasks} tasks
 * @param {Task} task
 * @param {Drawn} drawn
 * @param {boolean} [read] whether the passage stands above already
 * @returns {HTMLElement[]}
 */
export function asked({ passages }, { passage: id, table }, drawn, read = false) {
  const passage = read ? undefined : passages.find((each) => each.id === id);
  const nodes = [];
  if (passage) {
    nodes.push(h(
      "figure",
      { class: "passage" },
      h("figcaption", {}, passage.title),
      h("div", { lang: passage.language }, ...drawn.passage.map((part) => h("p", {}, part))),
    ));
  }
  if (table) nodes.push(tableOf(table, drawn.rows));
  nodes.push(h("p", { class: "asked", id: "asked" }, drawn.text));
  return nodes;
}

/** @param {{caption: string, head: string[]}} table @param {string[][]} rows */
function tableOf({ caption, head }, rows) {
  const look = (/** @type {number} */ place) =>
    rows.every((row) => FIGURE.test(row[place] ?? "")) ? { class: "figure" } : {};
  const names = h(
    "tr",
    {},
    ...head.map((name, place) => h("th", { scope: "col", ...look(place) }, name)),
  );
  const lines = rows.map((row) =>
    h("tr", {}, ...row.map((cell, place) => h("td", look(place), cell)))
  );
  return h(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": caption },
    h(
      "table",
      {},
      h("caption", {}, caption),
      h("thead", {}, names),
      h("tbody", {}, ...lines),
    ),
  );
}

/** In what the answer is given. @param {Say} say @param {string} unit */
export function unitWords(say, unit) {
  if (unit === RUPIAH) return say("reality.in-rupiah");
  return unit === PERCENT ? say("reality.in-percent") : say("reality.in-unit", { unit });
}

/** The right answer in words. @param {Task} task @param {Drawn} drawn */
export const keyWords = ({ answer }, { key, options }) =>
  answer && key
    ? measured(key, answer.unit, answer.decimals)
    : options.find(({ right }) => right)?.text ?? "";

/**
 * What is told once the answer is in.
 *
 * @param {Say} say
 * @param {Task} task
 * @param {Drawn} drawn
 * @param {Judged} judged
 * @param {{name: string, page: string}} skill
 * @param {"h2" | "h3"} [heading]
 * @returns {HTMLElement[]}
 */
export function told(say, task, drawn, { right, said, why }, { name, page }, heading = "h3") {
  // An option may be a sentence, and the words around it end themselves.
  const [given, key] = [said, keyWords(task, drawn)].map((words) => words.replace(/\.$/, ""));
  const fields = { said: String(given), key: String(key) };
  return [
    h(
      "p",
      {},
      say(right ? "reality.said-right" : "reality.said-wrong", fields),
    ),
    ...why ? [h("p", {}, why)] : [],
    h(heading, { class: "how" }, say("reality.solution")),
    h("ol", { class: "worked" }, ...drawn.solution.map((line) => h("li", {}, line))),
    h(
      "p",
      { class: "note no-print" },
      h("a", { href: `${page}#${task.learn}` }, say("reality.learn", { name })),
    ),
  ];
}

/** Several questions on a page have no id in common. @param {HTMLElement} node */
export function unnamed(node) {
  node.removeAttribute("id");
  return node;
}
