/**
 * A training plan as a table, for a spreadsheet and to be pasted: a page fetches this once somebody wants one.
 *
 * @import { Step } from "../../core/training/plan.js"
 * @import { Task, Training, TrainingStandard } from "../../core/training/training.js"
 */

import { csv, tsv } from "../../core/export.js";
import { planTable } from "../../core/training/tables.js";
import { say } from "./words.js";

/**
 * @param {TrainingStandard} standard
 * @param {Training} training
 * @param {Step[]} steps
 * @param {(id: string) => Task} taskOf
 * @param {(key: string) => string} nameOf
 * @returns {{csv: ReturnType<typeof csv>, tsv: string}}
 */
export function tables(standard, training, steps, taskOf, nameOf) {
  const table = planTable(standard, training, steps, taskOf, nameOf, say);
  return { csv: csv(table), tsv: tsv(table) };
}
