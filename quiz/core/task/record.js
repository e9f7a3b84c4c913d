/**
 * What a reader answered of the tasks, by competency: kept on the device beside the check, in a form of
 * its own.
 *
 * @typedef {{answer: string, right: boolean}} Answered
 * @typedef {object} Round the last one of a competency
 * @property {number} seed
 * @property {Record<string, Answered>} answers by task, in the order they came in
 * @property {string} changed minute, as ISO 8601
 *
 * @typedef {Record<string, Round>} Rounds by competency
 * @typedef {{right: number, all: number}} Score
 * @typedef {{kind: "rounds", rounds: Rounds} | {kind: "damaged" | "newer"}} Kept
 */

import { MOST } from "../code/scores.js";
import { isDate } from "../days.js";
import { isRecord, readRecord, writeRecord } from "../record.js";
import { PREFIX } from "../keys.js";
import { SEEDS } from "./chance.js";

const NAME = "rounds";

/** @param {string} profession its id @returns {string} where on the device */
export const recordKey = (profession) => `${PREFIX}${profession}:tasks`;

/** @param {Rounds} rounds */
export const writeRounds = (rounds) => writeRecord(NAME, rounds);

/**
 * @param {string | null} text what `writeRounds` wrote; null: nothing yet
 * @returns {Kept}
 */
export const readRounds = (text) => readRecord(text, NAME, {}, wholeOf);

/**
 * @param {unknown} data rounds by competency
 * @returns {Rounds} one that is not whole takes no other with it
 */
export function wholeOf(data) {
  const whole = Object.entries(isRecord(data) ? data : {}).filter(([, round]) => isRound(round));
  return /** @type {Rounds} */ (Object.fromEntries(whole));
}

/**
 * What two places hold.
 *
 * @param {Rounds} mine
 * @param {Rounds} others
 * @returns {Rounds} of a competency the later one
 */
export function joined(mine, others) {
  const later = Object.entries(others)
    .filter(([id, { changed }]) => !mine[id] || changed > mine[id].changed);
  return { ...mine, ...Object.fromEntries(later) };
}

/**
 * @param {Round | undefined} round
 * @returns {Score | null} null: nothing is answered
 */
export function score(round) {
  const answers = Object.values(round?.answers ?? {});
  if (!answers.length) return null;
  return { right: answers.filter(({ right }) => right).length, all: answers.length };
}

/** @param {unknown} value */
const isRound = (value) =>
  isRecord(value) && Number.isInteger(value.seed) && Number(value.seed) > 0 &&
  Number(value.seed) < SEEDS && typeof value.changed === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(value.changed) && isDate(value.changed) &&
  isRecord(value.answers) && Object.keys(value.answers).length <= MOST &&
  Object.values(value.answers).every((answered) =>
    isRecord(answered) && typeof answered.answer === "string" &&
    typeof answered.right === "boolean"
  );

/**
 * The level that the reader chose for a competency in the check, of what the check keeps beside this.
 *
 * @param {string | null} text what `write` of saved.js wrote; null: nothing
 * @param {string} skill its id
 * @returns {number | null} null: none that can be read
 */
export function chosenLevel(text, skill) {
  try {
    const { attempts } = JSON.parse(text ?? "");
    const { anchor } = attempts[attempts.length - 1].answers[skill];
    return [1, 2, 3, 4, 5].includes(anchor) ? anchor : null;
  } catch {
    return null;
  }
}
