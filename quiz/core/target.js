/**
 * The target that an attempt is set against: a position of the standard, or one's own, competency
 * by competency.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Skill, Standard } from "./standard.js"
 */

import { OWN } from "./attempt.js";

/**
 * A target of one's own that has nothing for a competency, because the standard got it later, takes
 * the level of the lowest position.
 *
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @param {Skill} skill
 * @param {string} target id of a position, or OWN
 * @returns {number} the level that the target asks; 0: a vacancy does not ask for it
 * @throws {RangeError} for a target that the standard does not have
 */
export function wanted(attempt, standard, skill, target) {
  const own = target === OWN ? attempt.levels[skill.id] : undefined;
  const position = target === OWN ? standard.targets[0]?.id : target;
  const level = own ?? skill.targets[position ?? ""];
  if (level === undefined) throw new RangeError(`unknown target ${target}`);
  return level;
}

/**
 * @param {Standard} standard
 * @param {string} target id of a position
 * @returns {Record<string, number>} its level for every competency, to begin one's own with
 */
export function levelsOf(standard, target) {
  return Object.fromEntries(standard.skills.map(({ id, targets }) => [id, targets[target] ?? 1]));
}
