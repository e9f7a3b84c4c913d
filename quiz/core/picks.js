/**
 * What a second rater has picked so far, as it is kept while the page is open.
 *
 * @import { Pick } from "./rating.js"
 */

import { isPick } from "./rating.js";

/**
 * @param {string} code of the invitation
 * @param {Record<string, Pick>} picks by competency
 */
export const writePicks = (code, picks) => JSON.stringify({ code, picks });

/**
 * @param {string | null} text what `writePicks` wrote; null: nothing yet
 * @param {string} code of the invitation
 * @param {string[]} skills that it asks
 * @returns {Record<string, Pick>} {} where nothing can be read, or it is another invitation's
 */
export function readPicks(text, code, skills) {
  /** @type {unknown} */
  let data;
  try {
    data = JSON.parse(String(text));
  } catch {
    return {};
  }
  const { code: of, picks } = Object(data);
  if (of !== code) return {};
  const known = skills.map((skill) => [skill, Object(picks)[skill]]);
  return Object.fromEntries(known.filter(([, pick]) => isPick(pick)));
}
