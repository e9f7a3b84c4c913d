/**
 * What a reader tells of a competency, in what the check keeps (see saved.js): for pages that are not the
 * check. They read it, and set one competency's anew; nothing else is touched.
 *
 * @import { Evidence } from "./evidence.js"
 * @import { Read } from "./saved.js"
 * @import { Standard } from "./standard.js"
 */

import { isSaid } from "./evidence.js";
import { NOTHING } from "./personal.js";
import { isRecord } from "./record.js";
import { read, write } from "./saved.js";

/**
 * @param {string | null} text what the check keeps; null: nothing yet
 * @param {Standard} standard
 * @returns {Read} `evidence` by competency, also those that the standard no longer has
 */
export const readTold = (text, standard) => read(text ?? write([], NOTHING), standard);

/**
 * @param {string | null} text of which `readTold` tells evidence
 * @param {string} skill
 * @param {Evidence} evidence of the competency
 * @param {Standard} standard
 * @returns {string | null} the same with that of the competency; null: nothing is left
 */
export function withTold(text, skill, evidence, standard) {
  const data = JSON.parse(text ?? write([], NOTHING));
  // Version 1 kept it with each attempt, where it would be found again.
  const isFirst = data.attempts.some((/** @type {any} */ attempt) => attempt?.evidence);
  const found = isFirst && read(JSON.stringify(data), standard);
  const known = found && found.kind === "attempts" ? found.evidence : data.evidence;
  for (const attempt of data.attempts) delete attempt?.evidence;
  const { [skill]: _, ...others } = isRecord(known) ? known : {};
  data.evidence = isSaid(evidence) ? { ...others, [skill]: evidence } : others;
  const { version: _version, ...parts } = data;
  const isEmpty = Object.values(parts).every((part) => !Object.keys(Object(part)).length);
  return isEmpty ? null : JSON.stringify(data);
}
