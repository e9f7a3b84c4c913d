/**
 * A result that somebody shared, set against its target. What was shown is known of it, not the
 * answers; of the first form of links only the level.
 *
 * @import { Skill, Standard } from "./standard.js"
 * @import { Seen, SharedResult, State } from "./code/shared.js"
 * @import { Without } from "./code/sharing.js"
 * @import { Range, Standing } from "./difference.js"
 *
 * @typedef {object} ShownRow one competency
 * @property {Skill} skill
 * @property {State} state
 * @property {number | null} level
 * @property {number | null} target null: its own target says nothing of this competency
 * @property {number} gap levels that are missing; 0 and below: none, or unknown
 * @property {Standing | null} standing to the target; null where nothing can be compared
 */

import { OWN } from "./attempt.js";
import { gap, standing } from "./difference.js";

/** Why there is no level: its message. @type {Record<Without, string>} */
export const WITHOUT = {
  unasked: "open.unasked",
  unanswered: "difference.open",
  never: "difference.never",
};

/** How a level stands to a target: its message. @type {Record<Standing, string>} */
export const STANDINGS = {
  above: "difference.above",
  reached: "difference.met",
  within: "difference.within",
  below: "difference.below",
};

/** @param {State} state */
export const levelOf = (state) => typeof state === "object" ? state.level : null;

/**
 * The likely levels of a state. A link of the first form does not tell them: those of an anchor
 * alone are always the same, and one level to either side holds those of a level by statements.
 *
 * @param {Seen} seen
 * @param {Pick<Standard, "alone">} standard
 * @returns {Range}
 */
export function rangeOf({ level, statements, range }, { alone }) {
  if (range) return { level, ...range };
  const single = statements ? undefined : alone[level - 1];
  const [lowest, highest] = single ?? [Math.max(1, level - 1), Math.min(5, level + 1)];
  return { level, lowest, highest, likeliest: level };
}

/** @type {(standing: Standing | null) => number} what surely misses the target first */
export const need = (standing) =>
  standing === null ? 4 : ["below", "within", "reached", "above"].indexOf(standing);

/**
 * @param {SharedResult} result
 * @param {Standard} standard
 * @returns {ShownRow[]} what surely misses the target first, then the largest gap, then what has no
 *   level
 */
export function shownRows({ states, target, levels }, standard) {
  const position = target ?? standard.targets[0]?.id ?? "";
  const rows = states.map(({ skill, state }) => {
    const wanted = (target === OWN ? levels[skill.id] : skill.targets[position]) ?? null;
    const range = typeof state === "object" && wanted !== null ? rangeOf(state, standard) : null;
    return {
      skill,
      state,
      level: levelOf(state),
      target: wanted,
      gap: range && wanted !== null ? gap(range, wanted) : 0,
      standing: range && wanted !== null ? standing(range, wanted) : null,
    };
  });
  const [rated = [], without = []] = [true, false].map((wanted) =>
    rows.filter(({ level }) => (level !== null) === wanted)
  );
  return [
    ...rated.sort((a, b) => need(a.standing) - need(b.standing) || b.gap - a.gap),
    ...without,
  ];
}
