/**
 * Whose second ratings are.
 *
 * @import { Team } from "../team/picture.js"
 * @import { Training, TrainingStandard } from "./training.js"
 */

import { readRating } from "../code/rater.js";
import { keyOf, personKey } from "../team/gather.js";
import { ownersOf } from "../team/owners.js";

/**
 * In whatever order results, views and HR's list come: a view whose person is not here waits with the team,
 * and of two views the later one is the person's.
 *
 * @param {TrainingStandard} standard
 * @param {Team} team with second raters' views
 * @param {Training["ratings"]} known
 * @param {string} looked key of the person who is looked at, "" for nobody: a view without a number is theirs
 * @returns {{team: Team, ratings: Training["ratings"], paired: number, waiting: number, left: number}} the team
 *   with those views that wait for their person, what is known of people now, how many views have become
 *   somebody's, how many wait, and how many have no number, which are kept nowhere
 */
export function bound(standard, team, known, looked) {
  const { pool, labels, separate } = team;
  const entries = [...pool.entries.values()];
  // Who answers by a colleague's link is rated under the own number.
  const { of } = ownersOf(entries, labels, separate);
  const here = new Set(entries.map((entry) => of[entry.code] ?? keyOf(entry)));
  const ratings = { ...known };
  const seconds = new Map();
  let [paired, left] = [0, 0];
  for (const [code, second] of pool.seconds) {
    const { invitation, person } = second.rating;
    const key = personKey(invitation, person);
    const whose = person ? here.has(key) && key : looked;
    if (whose) {
      const had = person ? ratings[whose] : undefined;
      ratings[whose] = had ? later(standard, had, code) : code;
      paired += 1;
    } else if (person) seconds.set(code, second);
    else left += 1;
  }
  const waiting = seconds.size;
  return { team: { ...team, pool: { ...pool, seconds } }, ratings, paired, waiting, left };
}

/** @param {TrainingStandard} standard @param {...string} codes of views @returns {string} the one that was made last */
function later(standard, ...codes) {
  const timed = codes.map((code) => {
    const found = readRating(standard, code);
    return `${found.kind === "ok" ? found.rating.finished : ""} ${code}`;
  });
  return String(timed.sort().pop()?.split(" ").pop());
}
