/**
 * From a level to the next.
 *
 * @import { Rated } from "./rating.js"
 * @import { Practice, Step } from "./standard.js"
 */

const FIRST = 2;
const HIGHEST = 5;

/**
 * @param {Pick<Rated, "level"> | null} rated null: there is no level
 * @returns {number} the level to work towards: the one after the chosen level; the highest itself
 *   where that is reached, and the first that is worked towards where there is no level
 */
export const ahead = (rated) => rated ? Math.min(rated.level + 1, HIGHEST) : FIRST;

/** Whether nothing is ahead. @param {Rated | null} rated */
export const isTop = (rated) => rated?.level === HIGHEST;

/**
 * @param {Practice} practice
 * @param {Rated | null} rated
 * @returns {Step} what to do next; at the highest level what keeps it
 */
export const stepFor = ({ steps }, rated) => stepTo(steps, ahead(rated));

/**
 * @param {Practice} practice
 * @param {Rated | null} rated
 * @returns {{experience: string, line: string} | null} the CV line of somebody at that level; null
 *   below the first level that a step leads to
 */
export const lineOf = ({ steps }, rated) =>
  rated && rated.level >= FIRST ? stepTo(steps, rated.level).cv : null;

/** @param {Step[]} steps @param {number} level */
function stepTo(steps, level) {
  const step = steps[level - FIRST];
  if (!step) throw new RangeError(`no step to level ${level}`);
  return step;
}
