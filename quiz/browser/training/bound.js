/**
 * Whose second ratings are.
 *
 * @import { Team } from "../../core/team/picture.js"
 * @import { Training } from "../../core/training/training.js"
 */

import { keyOf, personKey } from "../../core/team/gather.js";
import { ownersOf } from "../../core/team/owners.js";

/**
 * @param {Team} team with second raters' views
 * @param {Training["ratings"]} known
 * @param {string} looked key of the person who is looked at, "" for nobody: a view without a number is theirs
 * @returns {{team: Team, ratings: Training["ratings"], paired: number, left: number}} the team without the
 *   views, what is known of people now, how many views are somebody's, and how many have no number of anybody here
 */
export function bound(team, known, looked) {
  const { pool, labels, separate } = team;
  const entries = [...pool.entries.values()];
  // Who answers by a colleague's link is rated under the own number.
  const { of } = ownersOf(entries, labels, separate);
  const here = new Set(entries.map((entry) => of[entry.code] ?? keyOf(entry)));
  const ratings = { ...known };
  let left = 0;
  for (const [code, { rating: { invitation, person } }] of pool.seconds) {
    const key = personKey(invitation, person);
    const whose = person ? here.has(key) && key : looked;
    if (whose) ratings[whose] = code;
    else left += 1;
  }
  const paired = pool.seconds.size - left;
  return { team: { ...team, pool: { ...pool, seconds: new Map() } }, ratings, paired, left };
}
