/**
 * Two views of one person beside each other: one's own result, and a second rater's.
 *
 * @import { Rating } from "./code/rater.js"
 * @import { SharedResult, State } from "./code/shared.js"
 * @import { Difference } from "./difference.js"
 * @import { Skill, Standard } from "./standard.js"
 *
 * @typedef {object} Pair one competency that at least one of them was asked about
 * @property {Skill} skill
 * @property {State} own the person's own view
 * @property {State} second
 * @property {number} apart how many levels the person's own view is above the other; 0 where one has
 *   no level
 * @property {Difference | null} difference null where one has no level
 */

import { difference } from "./difference.js";
import { rangeOf } from "./shown.js";

/**
 * @param {SharedResult} result
 * @param {Rating} rating
 * @param {Pick<Standard, "alone">} standard
 * @returns {Pair[]} what differs first, the furthest apart first; then what cannot be compared
 */
export function pairs(result, rating, standard) {
  const found = result.states.map(({ skill, state: own }) => {
    const second = rating.states.find((other) => other.skill.id === skill.id)?.state ?? "unasked";
    const [one, other] = [own, second].map((state) =>
      typeof state === "object" ? rangeOf(state, standard) : null
    );
    return {
      skill,
      own,
      second,
      apart: one && other ? one.level - other.level : 0,
      difference: one && other ? difference(one, other) : null,
    };
  });
  const asked = found.filter(({ own, second }) => own !== "unasked" || second !== "unasked");
  const compared = asked.filter((pair) => pair.difference !== null);
  return [
    ...compared.sort((a, b) => rank(b) - rank(a)),
    ...asked.filter((pair) => pair.difference === null),
  ];
}

/** @param {Pair} pair */
const rank = ({ difference, apart }) => Number(difference === "different") * 9 + Math.abs(apart);

/**
 * @param {SharedResult} result
 * @param {Rating} rating
 * @returns {"none" | "other" | null} the result answers no invitation · another one than the rating
 */
export function strangers({ invitation }, rating) {
  if (!invitation) return "none";
  return invitation === rating.invitation ? null : "other";
}
