/**
 * What an attempt says, set against a target.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Standing } from "./difference.js"
 * @import { Rated } from "./rating.js"
 * @import { Skill, Standard } from "./standard.js"
 *
 * @typedef {object} Row one competency
 * @property {Skill} skill
 * @property {Rated | null} rated
 * @property {boolean} never never faced
 * @property {number} target
 * @property {number} gap levels that are missing, by the likeliest level; 0 and below: none
 * @property {Standing | null} standing to the target; null: there is no level
 *
 * @typedef {object} Result
 * @property {Row[]} rows those that the target asks: what surely misses the target first, then the largest gap, then what has no level
 * @property {Row[]} strengths at most three
 * @property {Row[]} gaps what to work on, at most three: as the reader chose, else the largest, then
 *   what was never faced
 * @property {Row[]} never the most used first
 */

import { gap, standing } from "./difference.js";
import { ratedIn } from "./edition.js";
import { need } from "./shown.js";
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
  // What a vacancy does not ask is no gap, and no strength for it.
  const all = standard.skills.map((skill) => compare(attempt, standard, skill, target))
    .filter((row) => row.target);
  const rated = all.filter((row) => row.rated).sort(byGap);
  const never = all.filter((row) => row.never).sort(byNeed);
  const chosen = attempt.gaps.flatMap((id) => all.filter(({ skill }) => skill.id === id));
  const missed = rated.filter(({ standing }) => standing === "below" || standing === "within");
  const proposed = [...missed, ...never].slice(0, SHOWN);
  return {
    rows: [...rated, ...never, ...all.filter((row) => !row.rated && !row.never)],
    strengths: strongest(rated, level),
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
  const rated = ratedIn(attempt, standard, skill);
  const never = attempt.answers[skill.id]?.anchor === "never";
  const level = wanted(attempt, standard, skill, target);
  return {
    skill,
    rated,
    never,
    target: level,
    gap: rated ? gap(rated, level) : 0,
    standing: rated && standing(rated, level),
  };
}

/** Without a level: the most used first, then the highest target. @param {Row} a @param {Row} b */
const byNeed = (a, b) => uses(b) - uses(a) || b.target - a.target;

/** How much of the work depends on a competency. @param {Pick<Row, "skill">} row */
const uses = ({ skill }) => skill.duties + skill.kpis;

/** @param {Row} row */
const level = (row) => Number(row.rated?.level);

/**
 * Those outside the likely levels first, then those inside; then the largest gap; then the most used.
 *
 * @param {Row} a
 * @param {Row} b
 */
function byGap(a, b) {
  return need(a.standing) - need(b.standing) || b.gap - a.gap || uses(b) - uses(a);
}

/**
 * What somebody can do best: the highest level against the target first; then the highest level; then
 * the most used.
 *
 * @template {Pick<Row, "skill" | "gap">} T
 * @param {T[]} rows
 * @param {(row: T) => number} level 0 for none
 * @returns {T[]} at most three
 */
export function strongest(rows, level) {
  const strengths = rows.filter((row) => level(row) >= STRENGTH_LEVEL);
  const order = (/** @type {T} */ a, /** @type {T} */ b) =>
    a.gap - b.gap || level(b) - level(a) || uses(b) - uses(a);
  return strengths.sort(order).slice(0, SHOWN);
}
