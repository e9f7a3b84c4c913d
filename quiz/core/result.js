/**
 * What an attempt says, set against a target.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Answer, Rated } from "./rating.js"
 * @import { Skill, Standard } from "./standard.js"
 *
 * @typedef {object} Row one competency
 * @property {Skill} skill
 * @property {Rated | null} rated
 * @property {boolean} never never faced
 * @property {number} target
 * @property {number} gap levels that are missing; 0 and below: the target is reached
 * @property {boolean} within the target is missed, but among the likely levels
 * @property {number[] | null} apart the statements that are far from the anchor; null: they are not
 *
 * @typedef {object} Result
 * @property {Row[]} rows largest gap first, then what has no level
 * @property {Row[]} strengths at most three
 * @property {Row[]} gaps what to work on, at most three: as the reader chose, else the largest
 * @property {Row[]} never
 */

import { counted, rate } from "./rating.js";
import { wanted } from "./target.js";

const SHOWN = 3;
const STRENGTH_LEVEL = 2;

/**
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @param {string} target id of the target to compare with
 * @returns {Result}
 */
export function result(attempt, standard, target) {
  const all = standard.skills.map((skill) => compare(attempt, standard, skill, target));
  const rated = all.filter((row) => row.rated).sort(byGap);
  const never = all.filter((row) => row.never);
  const strengths = rated.filter((row) => level(row) >= STRENGTH_LEVEL).sort(byStrength);
  const chosen = attempt.gaps.flatMap((id) => all.filter(({ skill }) => skill.id === id));
  const proposed = rated.filter((row) => row.gap > 0).slice(0, SHOWN);
  return {
    rows: [...rated, ...all.filter((row) => !row.rated)],
    strengths: strengths.slice(0, SHOWN),
    gaps: chosen.length ? chosen.slice(0, SHOWN) : proposed,
    never,
  };
}

/**
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @param {Skill} skill
 * @param {string} target
 * @returns {Row}
 */
export function compare(attempt, standard, skill, target) {
  const answer = attempt.answers[skill.id] ?? {};
  const rated = rate(answer, standard.rating);
  const level = wanted(attempt, standard, skill, target);
  const gap = rated ? level - rated.level : 0;
  const within = rated !== null && gap > 0 && level <= rated.highest;
  const never = answer.anchor === "never";
  return { skill, rated, never, target: level, gap, within, apart: apart(answer, standard) };
}

/**
 * The statements that count, where their mean and the anchor differ by so much that both are shown.
 *
 * @param {Answer} answer
 * @param {Standard} standard
 * @returns {number[] | null}
 */
function apart(answer, { rating }) {
  const picks = counted(answer, rating);
  if (typeof answer.anchor !== "number" || !picks.length) return null;
  const sum = picks.reduce((sum, pick) => sum + pick, 0);
  const distance = Math.abs(sum - answer.anchor * picks.length);
  return distance >= rating.disagreement * picks.length ? picks : null;
}

/** How much of the work depends on a competency. @param {Row} row */
const uses = ({ skill }) => skill.duties + skill.kpis;

/** @param {Row} row */
const level = (row) => Number(row.rated?.level);

/**
 * Largest gap first; those outside the likely levels before those inside; then the most used.
 *
 * @param {Row} a
 * @param {Row} b
 */
function byGap(a, b) {
  return b.gap - a.gap || Number(a.within) - Number(b.within) || uses(b) - uses(a);
}

/**
 * Highest level against the target first; then the highest level; then the most used.
 *
 * @param {Row} a
 * @param {Row} b
 */
function byStrength(a, b) {
  return a.gap - b.gap || level(b) - level(a) || uses(b) - uses(a);
}
