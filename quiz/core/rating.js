/**
 * From answers to a level and the levels that are likely beside it.
 *
 * The constants and their source stand in content/<profession>/assessment.yaml; what they assume
 * is told to readers on /tentang/metode/.
 *
 * @import { Choice, RatingConstants } from "./standard.js"
 *
 * @typedef {number | "never"} Pick a level or frequency from 1 to 5, or never faced
 *
 * @typedef {object} Answer what was picked for one competency; what is missing is unanswered
 * @property {Pick} [anchor]
 * @property {Record<string, Pick>} [statements] by the statement's code
 * @property {Choice} [case] never part of the rating
 *
 * @typedef {object} Rated
 * @property {number} rating 1 to 5
 * @property {number} level the rating rounded, a half rounded down
 * @property {number} lowest lowest likely level
 * @property {number} highest highest likely level
 */

/** @type {(value: unknown) => value is number} */
export const isLevel = (value) => [1, 2, 3, 4, 5].some((level) => level === value);

/** @type {(value: unknown) => value is Pick} */
export const isPick = (value) => value === "never" || isLevel(value);

/**
 * The statements that count: all that are answered when they are enough, else none. A statement
 * never faced is not answered.
 *
 * @param {Answer} answer
 * @param {RatingConstants} constants
 * @returns {number[]}
 */
export function counted({ statements = {} }, constants) {
  const answered = Object.values(statements).filter((pick) => typeof pick === "number");
  return answered.length >= constants.statements_needed ? answered : [];
}

/**
 * Rate one competency. Without an anchor there is no level.
 *
 * @param {Answer} answer
 * @param {RatingConstants} constants
 * @returns {Rated | null}
 */
export function rate(answer, constants) {
  const { anchor } = answer;
  if (typeof anchor !== "number") return null;
  const frequencies = counted(answer, constants);
  const weight = frequencies.length ? constants.anchor_weight : 1;
  const rest = frequencies.length ? (1 - weight) * mean(frequencies) : 0;
  const rating = weight * anchor + rest;
  const others = frequencies.length ? (1 - weight) ** 2 / frequencies.length : 0;
  const squares = weight ** 2 + others;
  const error = constants.item_sd * Math.sqrt((1 - constants.inter_item_correlation) * squares);
  return {
    rating,
    level: halfDown(rating),
    lowest: Math.max(1, halfDown(rating - error)),
    highest: Math.min(5, halfUp(rating + error)),
  };
}

/** @param {number[]} numbers */
const mean = (numbers) => numbers.reduce((total, number) => total + number, 0) / numbers.length;

/** @param {number} value */
const halfDown = (value) => Math.ceil(value - 0.5);

/** @param {number} value */
const halfUp = (value) => Math.floor(value + 0.5);
