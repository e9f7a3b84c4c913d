/**
 * A company's profile, out of the file that HR keeps: a page fetches this once somebody opens one.
 *
 * @import { Company, Known } from "../../core/company.js"
 */

import { readCompany } from "../../core/company.js";
import { WRONG } from "../company/read.js";
import { say } from "./words.js";

/**
 * @param {string | null} text null: no text at all
 * @param {string} name of the file
 * @param {Known} standard
 * @returns {{company: Company} | {problem: string}} problem: a sentence that says why there is none
 */
export function open(text, name, standard) {
  const found = text === null
    ? { kind: /** @type {const} */ ("other") }
    : readCompany(text, standard);
  return "company" in found ? found : { problem: say(WRONG[found.kind], { name }) };
}
