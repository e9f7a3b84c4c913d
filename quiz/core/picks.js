/**
 * What a second rater has picked so far, as it is kept while the page is open.
 *
 * @import { Pick } from "./rating.js"
 */

import { isPick } from "./rating.js";

/** @param {Record<string, Pick>} picks by competency */
export const writePicks = (picks) => JSON.stringify({ picks });

/**
 * @param {string | null} text what `writePicks` wrote; null: nothing yet
 * @param {string[]} skills that the invitation asks
 * @returns {Record<string, Pick>} {} where nothing can be read
 */
export function readPicks(text, skills) {
  /** @type {unknown} */
  let data;
  try {
    data = JSON.parse(String(text));
  } catch {
    return {};
  }
  const { picks } = Object(data);
  const known = skills.map((skill) => [skill, Object(picks)[skill]]);
  return Object.fromEntries(known.filter(([, pick]) => isPick(pick)));
}
