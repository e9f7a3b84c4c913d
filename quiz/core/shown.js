/**
 * A result that somebody shared, set against its target. Only levels are known of it, not the
 * answers; so what is likely beside a level is not known either.
 *
 * @import { Skill, Standard } from "./standard.js"
 * @import { SharedResult, State } from "./code/shared.js"
 * @import { Without } from "./code/sharing.js"
 * @import { Difference } from "./history.js"
 *
 * @typedef {object} ShownRow one competency
 * @property {Skill} skill
 * @property {State} state
 * @property {number | null} level
 * @property {number | null} target null: its own target says nothing of this competency
 * @property {number} gap levels that are missing; 0 and below: the target is reached, or unknown
 * @property {Difference | null} difference from the target; null where nothing can be compared
 */

import { OWN } from "./attempt.js";
import { difference } from "./history.js";

/** Why there is no level: its message. @type {Record<Without, string>} */
export const WITHOUT = {
  unasked: "open.unasked",
  unanswered: "difference.open",
  never: "difference.never",
};

/** @param {State} state */
export const levelOf = (state) => typeof state === "object" ? state.level : null;

/**
 * @param {SharedResult} result
 * @param {Standard} standard
 * @returns {ShownRow[]} largest gap first, then what has no level
 */
export function shownRows({ states, target, levels }, standard) {
  const position = target ?? standard.targets[0]?.id ?? "";
  const rows = states.map(({ skill, state }) => {
    const wanted = (target === OWN ? levels[skill.id] : skill.targets[position]) ?? null;
    const level = levelOf(state);
    const comparable = level !== null && wanted !== null;
    const gap = comparable ? wanted - level : 0;
    const apart = comparable ? difference(level, Math.max(level, wanted)) : null;
    return { skill, state, level, target: wanted, gap, difference: apart };
  });
  const rated = rows.filter(({ level }) => level !== null);
  return [...rated.sort((a, b) => b.gap - a.gap), ...rows.filter(({ level }) => level === null)];
}
