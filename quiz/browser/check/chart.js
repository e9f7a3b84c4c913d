/**
 * The chart of the reader's own competencies.
 *
 * @import { App } from "./app.js"
 * @import { Bar } from "../chart.js"
 * @import { Row } from "../../core/result.js"
 */

import { bars } from "../chart.js";
import { difference } from "./levels.js";

/**
 * @param {App} app
 * @param {{name: string, row: Row}[]} entries
 */
export function chart(app, entries) {
  return bars(entries.map(({ name, row }) => {
    const { rated, target } = row;
    const words = difference(app, row);
    const level = rated && rated.level;
    return { name, level, likely: rated, target, words, emphasis: emphasis(row) };
  }));
}

/** @param {Row} row @returns {Bar["emphasis"]} */
function emphasis({ gap, within }) {
  if (gap <= 0) return "";
  return within ? "inside" : "short";
}
