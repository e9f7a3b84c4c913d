/**
 * What a result comes to: how many competencies reach the target, which one decides, and where the
 * reader is strongest.
 *
 * @import { Row } from "./result.js"
 * @import { Standard } from "./standard.js"
 *
 * @typedef {"reached" | "within" | "below" | "never" | "open"} State of a competency; reached: the
 *   target or more; open: not answered
 *
 * @typedef {object} Verdict
 * @property {Record<State, number>} counts their sum is the number of competencies asked
 * @property {Row | null} decisive what misses the target first; null: nothing does
 * @property {{id: string, name: string} | null} strongest null: no cluster stands out
 */

import { gap } from "./difference.js";

/** @type {State[]} */
export const STATES = ["reached", "within", "below", "never", "open"];

/** A cluster is judged by as many ratings or more. */
const ENOUGH = 2;

/** @param {Pick<Row, "standing" | "never">} row @returns {State} */
export function stateOf({ standing, never }) {
  if (!standing) return never ? "never" : "open";
  return standing === "above" ? "reached" : standing;
}

/**
 * @param {Row[]} rows in the order of result.js
 * @param {Standard} standard
 * @returns {Verdict}
 */
export function verdict(rows, standard) {
  const counts = { reached: 0, within: 0, below: 0, never: 0, open: 0 };
  for (const row of rows) counts[stateOf(row)]++;
  const decisive = rows.find(({ standing }) => standing === "below" || standing === "within");
  return { counts, decisive: decisive ?? null, strongest: strongest(rows, standard) };
}

/**
 * The cluster whose likeliest levels stand highest against the target on average: one alone, not
 * the only one that can be judged, and where some competency reaches the target.
 *
 * @param {Row[]} rows
 * @param {Standard} standard
 */
function strongest(rows, { clusters }) {
  const means = clusters.flatMap(({ id, name }) => {
    const over = rows.flatMap(({ skill, rated, target }) =>
      rated && skill.cluster === id ? [-gap(rated, target)] : []
    );
    if (over.length < ENOUGH) return [];
    return [{ id, name, mean: over.reduce((sum, one) => sum + one, 0) / over.length }];
  });
  const [first, second] = means.sort((a, b) => b.mean - a.mean);
  if (!first || !second || first.mean === second.mean) return null;
  const reaches = rows.some((row) => row.skill.cluster === first.id && stateOf(row) === "reached");
  if (!reaches) return null;
  return { id: first.id, name: first.name };
}
