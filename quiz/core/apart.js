/**
 * How one's own view and another's differ, in words: the same wherever two views stand beside each other.
 *
 * @import { Difference } from "./difference.js"
 * @import { Say } from "./words.js"
 */

/**
 * @param {Say} say
 * @param {Difference | null} difference null: one of them has no level
 * @param {number} apart how many levels one's own view is above the other
 */
export function apartWords(say, difference, apart) {
  if (difference === null) return "–";
  if (difference === "same") return say("compare.same");
  const n = Math.abs(apart);
  if (difference === "within") return say(apart > 0 ? "compare.within-up" : "compare.within-down");
  return say(apart > 0 ? "compare.talk-up" : "compare.talk-down", { n });
}
