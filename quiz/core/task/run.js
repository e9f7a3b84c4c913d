/**
 * A round of tasks: which ones a seed brings, and whether an answer is right.
 *
 * @import { Drawn, Task, Tasks } from "./draw.js"
 * @import { Fault } from "./typed.js"
 *
 * @typedef {{kind: "judged", right: boolean, said: string, why: string}} Judged said: the answer as it
 *   was read; why: what was chosen or went wrong, "" where nobody can tell
 */

import { SEEDS, Stream } from "./chance.js";
import { measured } from "./figures.js";
import { compare, distance, fraction, less } from "./fraction.js";
import { read } from "./typed.js";

/** Tasks of a round. */
export const ROUND = 5;

/** @param {number} id any large number @returns {number} six digits */
export const seedFrom = (id) => SEEDS / 10 + id % (SEEDS - SEEDS / 10);

/** @param {string} typed @returns {number | null} the seed of a sheet; null: none */
export const seedIn = (typed) => /^\s*[1-9]\d{5}\s*$/.test(typed) ? Number(typed) : null;

/**
 * @param {Tasks} tasks
 * @param {number} seed
 * @param {Record<string, unknown>} [answers] of the round by task: they stay, whatever tasks were added
 *   or left out since
 * @returns {Task[]} those of a round, in the order of the content
 */
export function round({ tasks }, seed, answers = {}) {
  const answered = Object.keys(answers);
  const open = new Stream(seed, "round").shuffled(tasks)
    .filter(({ id }) => !answered.includes(id))
    .slice(0, Math.max(0, ROUND - answered.length));
  return tasks.filter((task) => answered.includes(task.id) || open.includes(task));
}

/**
 * @param {Task} task
 * @param {Drawn} drawn
 * @param {string} answer what was typed, or the place of what was chosen
 * @returns {Judged | {kind: Fault, typed: string}}
 */
export function judge({ answer: asked }, { key, slips, options }, answer) {
  if (!asked || !key) {
    const option = options[Number(answer)];
    if (!answer || !option) return { kind: "empty", typed: "" };
    return { kind: "judged", right: option.right, said: option.text, why: option.why };
  }
  const typed = read(answer, asked.unit);
  if (typed.kind !== "number") return typed;
  const near = (/** @type {typeof key} */ other, /** @type {typeof key} */ far) =>
    compare(distance(less(typed.value, other)), far) <= 0;
  const tolerance = fraction(...asked.tolerance);
  const right = near(key, tolerance);
  const slip = right ? undefined : slips.find(({ value }) => near(value, tolerance));
  const said = measured(typed.value, asked.unit, 4);
  return { kind: "judged", right, said, why: slip?.text ?? "" };
}
