/**
 * Which competencies an interview is practised with, and why.
 *
 * @import { Range } from "../difference.js"
 *
 * @typedef {{id: string, duties: number, kpis: number}} Skill
 * @typedef {{works_without_job: boolean}} Question
 *
 * @typedef {object} Chosen
 * @property {string} id of a competency
 * @property {number} level that is asked
 * @property {Range | null} rated
 * @property {"gap" | "near" | "strength" | "open"} why what is missing, what the likely levels hold, what
 *   is reached, what has no level
 */

import { gap, standing } from "../difference.js";

/** Questions of a practice. */
export const COUNT = 5;
/** So many of them are gaps, before a strength: that is asked for, too. */
const GAPS = 3;
const WHY = /** @type {const} */ ({
  below: "gap",
  within: "near",
  reached: "strength",
  above: "strength",
});

/**
 * @param {Skill[]} skills
 * @param {Record<string, number>} levels that are asked, 0 for nothing
 * @param {Record<string, Range | null>} rated by competency; {} without a result
 * @returns {Chosen[]} all that are asked: three gaps, the largest first, a strength, then the rest
 */
export function choose(skills, levels, rated) {
  const rows = skills.map((skill) => {
    const [level, mine] = [levels[skill.id] ?? 0, rated[skill.id] ?? null];
    /** @type {Chosen["why"]} */
    const why = mine ? WHY[standing(mine, level)] : "open";
    const [lacks, has] = mine ? [gap(mine, level), mine.level] : [0, 0];
    return { id: skill.id, level, rated: mine, why, lacks, has, uses: skill.duties + skill.kpis };
  }).filter(({ level }) => level);
  /** @param {(row: typeof rows[number]) => number} most */
  const by = (most) => (/** @type {typeof rows[number]} */ a, /** @type {typeof a} */ b) =>
    most(b) - most(a) || b.uses - a.uses;
  const of = (/** @type {Chosen["why"]} */ why) => rows.filter((row) => row.why === why);
  const most = by(({ lacks }) => lacks);
  const gaps = [...of("gap").sort(most), ...of("near").sort(most)];
  const strengths = of("strength").sort(by(({ has }) => has));
  const open = of("open").sort(by(({ level }) => level));
  return [
    ...gaps.slice(0, GAPS),
    ...strengths.slice(0, 1),
    ...gaps.slice(GAPS),
    ...open,
    ...strengths.slice(1),
  ].map(({ id, level, rated, why }) => ({ id, level, rated, why }));
}

/**
 * @template {Question} T
 * @param {T[]} questions of a competency
 * @param {boolean} fresh whether somebody never worked
 * @returns {T | undefined} the one that suits
 */
export const suited = (questions, fresh) =>
  questions.find(({ works_without_job }) => works_without_job === fresh) ?? questions[0];
