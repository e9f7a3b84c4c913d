/**
 * What a reader answered of the trade-offs: kept on the device beside the check, in a form of its own.
 *
 * @typedef {typeof ANSWERS[number]} Answer
 * @typedef {Record<string, Answer>} Answers by trade-off, those that are answered
 * @typedef {{kind: "answers", answers: Answers} | {kind: "damaged" | "newer"}} Kept
 */

import { readRecord, writeRecord } from "../record.js";
import { PREFIX } from "../keys.js";

/** It fits, it wants thinking over, or it is not known yet and asked in an interview. */
export const ANSWERS = /** @type {const} */ (["fits", "think", "ask"]);

const NAME = "answers";

/** @param {string} profession its id @returns {string} where on the device */
export const weighKey = (profession) => `${PREFIX}${profession}:fit`;

/** @param {Answers} answers */
export const writeAnswers = (answers) => writeRecord(NAME, answers);

/**
 * @param {string | null} text what `writeAnswers` wrote; null: nothing yet
 * @returns {Kept} those that are one of ours
 */
export const readAnswers = (text) =>
  readRecord(text, NAME, {}, (answers) => {
    const whole = Object.entries(answers).filter(([, answer]) => isAnswer(answer));
    return /** @type {Answers} */ (Object.fromEntries(whole));
  });

/** @param {unknown} value @returns {value is Answer} */
const isAnswer = (value) => ANSWERS.some((answer) => answer === value);
