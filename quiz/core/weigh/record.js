/**
 * What a reader answered of the trade-offs: kept on the device beside the check, in a form of its own.
 *
 * @typedef {typeof ANSWERS[number]} Answer
 * @typedef {Record<string, Answer>} Answers by trade-off, those that are answered
 * @typedef {{kind: "answers", answers: Answers} | {kind: "damaged" | "newer"}} Kept
 */

import { PREFIX } from "../saved.js";

/** It fits, it wants thinking over, or it is not known yet and asked in an interview. */
export const ANSWERS = /** @type {const} */ (["fits", "think", "ask"]);

const VERSION = 1;

/** @param {string} profession its id @returns {string} where on the device */
export const weighKey = (profession) => `${PREFIX}${profession}:fit`;

/** @param {Answers} answers */
export const writeAnswers = (answers) => JSON.stringify({ version: VERSION, answers });

/**
 * @param {string | null} text what `writeAnswers` wrote; null: nothing yet
 * @returns {Kept}
 */
export function readAnswers(text) {
  if (text === null) return { kind: "answers", answers: {} };
  /** @type {unknown} */
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: "damaged" };
  }
  if (!isRecord(data)) return { kind: "damaged" };
  if (typeof data.version === "number" && data.version > VERSION) return { kind: "newer" };
  if (data.version !== VERSION || !isRecord(data.answers)) return { kind: "damaged" };
  // One answer that is none of ours takes no other with it.
  const whole = Object.entries(data.answers).filter(([, answer]) => isAnswer(answer));
  return { kind: "answers", answers: /** @type {Answers} */ (Object.fromEntries(whole)) };
}

/** @param {unknown} value @returns {value is Answer} */
export const isAnswer = (value) => ANSWERS.some((answer) => answer === value);

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
