/**
 * How many questions are left, in words: about so many, where answers tell which come next.
 *
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Standard } from "../../core/standard.js"
 * @import { Spoken } from "../codes.js"
 */

import { parts, totals } from "../../core/parts.js";

/**
 * @param {Pick<Spoken, "say">} app
 * @param {Standard} standard as far as the attempt asks it
 * @param {Attempt} attempt
 * @returns {string} "4" or "sekitar 20"; "0" for none
 */
export function left({ say }, standard, attempt) {
  const n = Math.round(totals(standard, attempt).open);
  const known = !n || !parts(standard, attempt.mode).includes("statements");
  return known ? String(n) : say("number.about", { n });
}
