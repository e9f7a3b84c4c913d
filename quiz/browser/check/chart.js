/**
 * The chart of the reader's own competencies.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 */

import { bars, emphasis, numbers } from "../chart.js";
import { difference } from "./levels.js";

/**
 * @param {App} app
 * @param {{name: string, row: Row}[]} entries
 */
export function chart(app, entries) {
  return bars(
    app,
    entries.map(({ name, row }) => {
      const words = difference(app, row);
      return { ...drawn(row), name, likely: row.rated, words, emphasis: emphasis(row) };
    }),
  );
}

/** A row of it as a line of text. @param {App} app @param {Row} row */
export const line = (app, row) =>
  `${row.skill.name}. ${numbers(app, drawn(row))} ${difference(app, row)}`;

/** @param {Row} row */
const drawn = ({ rated, target }) => ({ level: rated && rated.level, target });
