/**
 * In which order competencies stand in a CV.
 *
 * @import { Evidence } from "../evidence.js"
 * @import { Range } from "../difference.js"
 */

import { evidenceOf, isSaid } from "../evidence.js";

/**
 * @param {string[]} skills all, in the order of the standard
 * @param {object} known
 * @param {Record<string, Evidence>} known.evidence by competency
 * @param {string[]} known.strengths the strongest first
 * @param {Record<string, {level: number} | null>} known.rated by competency
 * @param {Record<string, number> | null} known.asked by a vacancy, 0 for nothing; null: there is none
 * @returns {{first: string[], rest: string[]}} what a vacancy asks, the highest level first; without one
 *   the strengths, then what else is told of, the highest level first
 */
export function arrange(skills, { evidence, strengths, rated, asked }) {
  const told = (/** @type {string} */ id) => isSaid(evidenceOf(evidence, id));
  const level = (/** @type {string} */ id) => rated[id]?.level ?? 0;
  const strength = (/** @type {string} */ id) =>
    strengths.includes(id) ? -strengths.indexOf(id) : -9;
  const own = [...skills].sort((a, b) =>
    strength(b) - strength(a) || Number(told(b)) - Number(told(a)) || level(b) - level(a)
  );
  if (!asked) {
    const isFirst = (/** @type {string} */ id) => strengths.includes(id) || told(id);
    return { first: own.filter(isFirst), rest: own.filter((id) => !isFirst(id)) };
  }
  const wanted = (/** @type {string} */ id) => asked[id] ?? 0;
  const first = own.filter(wanted).sort((a, b) => wanted(b) - wanted(a));
  return { first, rest: own.filter((id) => !wanted(id)) };
}
