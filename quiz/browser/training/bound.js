/**
 * Whose second ratings are.
 *
 * @import { TrainingStandard, Training } from "../../core/training/training.js"
 */

import { readRating } from "../../core/code/rater.js";
import { personKey } from "../../core/team/gather.js";

/**
 * @param {TrainingStandard} standard
 * @param {Training} training
 * @param {string[]} codes of second raters' views
 * @param {string} looked key of the person who is looked at, "" for nobody: a view without a number is theirs
 * @returns {{ratings: Training["ratings"], left: number}} left: how many have no number of anybody here
 */
export function bound(standard, training, codes, looked) {
  const here = new Set(
    [...training.team.pool.entries.values()].map(({ ids }) =>
      ids.person ? personKey(ids.invitation, ids.person) : ""
    ),
  );
  const ratings = { ...training.ratings };
  let left = 0;
  for (const code of codes) {
    const found = readRating(standard, code);
    if (found.kind !== "ok") continue;
    const { invitation, person } = found.rating;
    const key = personKey(invitation, person);
    const whose = person ? here.has(key) && key : looked;
    if (whose) ratings[whose] = code;
    else left += 1;
  }
  return { ratings, left };
}
