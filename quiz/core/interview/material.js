/**
 * What a reader has to tell of, from what other pages keep on the device: only looked at, and with little
 * script, as the whole reader of the check (saved.js) would not pay for itself here.
 *
 * @import { Evidence } from "../evidence.js"
 */

import { isWhen, TOLD } from "../evidence.js";
import { readAnswers } from "../weigh/record.js";
import { VERSION } from "../keys.js";

/**
 * @param {string | null} text what the check keeps; null: nothing
 * @returns {Record<string, Evidence>} by competency, what of it can be read
 */
export function evidenceIn(text) {
  try {
    const { version, evidence } = JSON.parse(text ?? "");
    if (!(version <= VERSION)) return {};
    const said = (/** @type {unknown} */ part) => typeof part === "string" ? part : "";
    return Object.fromEntries(
      Object.entries(evidence).map(([skill, told]) => [skill, {
        line: said(told.line),
        when: isWhen(told.when) ? told.when : "",
        who: said(told.who),
        ...Object.fromEntries(TOLD.flatMap((part) => told[part] ? [[part, said(told[part])]] : [])),
      }]),
    );
  } catch {
    return {};
  }
}

/**
 * @param {string | null} text what the trade-offs keep; null: nothing
 * @param {{id: string, question: string}[]} weighed
 * @returns {string[]} what the reader said to ask in an interview
 */
export function toAsk(text, weighed) {
  const found = readAnswers(text);
  if (found.kind !== "answers") return [];
  return weighed.filter(({ id }) => found.answers[id] === "ask").map(({ question }) => question);
}
