/**
 * What a reader chose between duties: kept on the device for all professions together.
 *
 * @typedef {Record<string, string>} Answers by pair: the id of the profession whose duty is wanted, or
 *   that both or neither are
 */

import { PREFIX } from "../keys.js";
import { readRecord, writeRecord } from "../record.js";

const NAME = "choices";

/** Where on the device; no profession has this folder for its name. */
export const KEY = `${PREFIX}profesi:choices`;

/** @param {Answers} answers */
export const writeChoices = (answers) => writeRecord(NAME, answers);

/**
 * @param {string | null} text what `writeChoices` wrote; null: nothing yet
 * @returns {{kind: "answers", answers: Answers} | {kind: "damaged" | "newer"}} those that are whole
 */
export function readChoices(text) {
  const found = readRecord(
    text,
    NAME,
    {},
    (answers) =>
      Object.fromEntries(
        Object.entries(answers).filter(([, answer]) => typeof answer === "string"),
      ),
  );
  return found.kind === NAME ? { kind: "answers", answers: found[NAME] } : found;
}
