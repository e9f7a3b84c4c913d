/**
 * The chart of the reader's own competencies.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 */

import { evidenceOf, isSaid } from "../../core/evidence.js";
import { bars, emphasis, numbers } from "../chart.js";
import { written } from "./evidence.js";
import { difference } from "./levels.js";
import { proofText } from "./proof.js";

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

/** A row of it as a line of text, with its evidence. @param {App} app @param {Row} row */
export function line(app, row) {
  const { skill, rated } = row;
  const evidence = evidenceOf(app.store.personal.evidence, skill.id);
  const standing = [difference(app, row), proofText(app, skill, rated)].filter(Boolean).join(", ");
  return [
    `${skill.name}. ${numbers(app, drawn(row))} ${standing}`,
    ...isSaid(evidence) ? [written(app, evidence)] : [],
  ].join(". ");
}

/** @param {Row} row */
const drawn = ({ rated, target }) => ({ level: rated && rated.level, target });
