/**
 * The rating of an attempt by the rules of the edition that it answered, so that an old result says
 * for ever what it said.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Answer, Rated } from "./rating.js"
 * @import { FirstRating, Skill, Standard } from "./standard.js"
 */

import { rate } from "./rating.js";

/**
 * @param {Pick<Attempt, "edition" | "answers">} attempt
 * @param {Standard} standard
 * @param {Skill} skill
 * @returns {Rated | null}
 */
export function ratedIn({ edition, answers }, { rating }, skill) {
  const answer = answers[skill.id] ?? {};
  const { first } = rating;
  return first && edition <= first.until ? rateFirst(answer, first) : rate(answer, skill, rating);
}

/**
 * @param {Pick<Attempt, "edition">} attempt
 * @param {Standard} standard
 * @returns {boolean} of an earlier edition
 */
export const isEarlier = ({ edition }, { profession }) => edition < profession.edition;

/**
 * The first rule: the mean of the anchor and the mean of the statements, and one standard error to
 * either side.
 *
 * @param {Answer} answer
 * @param {FirstRating} constants
 * @returns {Rated | null}
 */
function rateFirst({ anchor, statements = {} }, constants) {
  if (typeof anchor !== "number") return null;
  const answered = Object.values(statements).filter((pick) => typeof pick === "number");
  const counted = answered.length >= constants.statements_needed ? answered : [];
  const count = counted.length;
  const weight = count ? constants.anchor_weight : 1;
  const total = counted.reduce((sum, pick) => sum + pick, 0);
  const rating = weight * anchor + (count && (1 - weight) * (total / count));
  const squares = weight ** 2 + (count && (1 - weight) ** 2 / count);
  const error = constants.item_sd * Math.sqrt((1 - constants.inter_item_correlation) * squares);
  const level = halfDown(rating);
  return {
    level,
    lowest: Math.max(1, halfDown(rating - error)),
    highest: Math.min(5, halfUp(rating + error)),
    likeliest: level,
    statements: count > 0,
  };
}

/** @param {number} value */
const halfDown = (value) => Math.ceil(value - 0.5);

/** @param {number} value */
const halfUp = (value) => Math.floor(value + 0.5);
