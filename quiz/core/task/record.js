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

import { PREFIX } from "../saved.js";

const VERSION = 1;

/** @param {string} profession its id @returns {string} where on the device */
export const recordKey = (profession) => `${PREFIX}${profession}:tasks`;

/** @param {Rounds} rounds */
export const writeRounds = (rounds) => JSON.stringify({ version: VERSION, rounds });

/**
 * @param {string | null} text what `writeRounds` wrote; null: nothing yet
 * @returns {Kept}
 */
export function readRounds(text) {
  if (text === null) return { kind: "rounds", rounds: {} };
  /** @type {unknown} */
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: "damaged" };
  }
  if (!isRecord(data)) return { kind: "damaged" };
  if (typeof data.version === "number" && data.version > VERSION) return { kind: "newer" };
  if (data.version !== VERSION || !isRecord(data.rounds)) return { kind: "damaged" };
  // One round that is no longer whole takes no other with it.
  const whole = Object.entries(data.rounds).filter(([, round]) => isRound(round));
  return { kind: "rounds", rounds: /** @type {Rounds} */ (Object.fromEntries(whole)) };
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

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {unknown} value */
const isRound = (value) =>
  isRecord(value) && Number.isInteger(value.seed) && typeof value.changed === "string" &&
  isRecord(value.answers) && Object.values(value.answers).every((answered) =>
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
