/**
 * The target that an attempt is set against: a position of the standard, or one's own, competency
 * by competency.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Skill, Standard, Target } from "./standard.js"
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

/** Of any kind. */
export const ANY = "";

/**
 * @param {Pick<Standard, "targets">} standard
 * @param {string | null} target id of a target, OWN, or null
 * @returns {string} id of its kind, else ANY
 */
export const kindOf = ({ targets }, target) => targets.find(({ id }) => id === target)?.kind ?? ANY;

/**
 * @param {Pick<Standard, "targets">} standard
 * @param {string} wanted id of a kind, or ANY
 * @returns {Target[]} its positions, from low to high
 */
export const ofKind = ({ targets }, wanted) => targets.filter(({ kind = ANY }) => kind === wanted);

/**
 * @param {Pick<Standard, "targets">} standard
 * @param {string} target id of a target
 * @param {string} kind id of a kind, or ANY
 * @returns {string} id of the same position in that kind; of the target itself where there is none
 */
export function inKind(standard, target, kind) {
  const position = standard.targets.find(({ id }) => id === target)?.position;
  return ofKind(standard, kind).find((each) => each.position === position)?.id ?? target;
}
