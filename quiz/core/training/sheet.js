/**
 * What is talked about with one person.
 *
 * @import { Rating } from "../code/rater.js"
 * @import { Pair } from "../compare.js"
 * @import { Standard } from "../standard.js"
 * @import { Cell, Row } from "../team/summary.js"
 *
 * @typedef {Cell & Pick<Row, "skill">} Point a competency of the person
 *
 * @typedef {object} Sheet
 * @property {Point[]} points every competency that was asked
 * @property {number} unasked how many were not
 * @property {Point[]} strengths to name first, three at most; none of them surely misses its target
 * @property {Point[]} gaps what surely misses the target, the largest gap first, three at most
 * @property {number} more how many others surely miss it
 * @property {Point[]} near what misses the target by its level and may reach it all the same
 * @property {Point[]} never what was never faced
 */

import { gap } from "../difference.js";
import { strongest } from "../result.js";
import { rangeOf } from "../shown.js";

/** So many gaps are talked about. */
const FEW = 3;

/**
 * @param {Standard} standard
 * @param {Row[]} rows
 * @param {number} place of the person in the cells
 * @returns {Sheet}
 */
export function sheetOf(standard, rows, place) {
  const all = rows.map(({ skill, cells }) => ({ skill, .../** @type {Cell} */ (cells[place]) }));
  const points = all.filter(({ state }) => state !== "unasked");
  const below = points.filter(({ standing }) => standing === "below");
  const best = points.flatMap((point) => {
    const { skill, state, target, standing } = point;
    if (typeof state === "string" || standing === "below") return [];
    const missing = target === null ? 0 : gap(rangeOf(state, standard), target);
    return [{ point, skill, gap: missing }];
  });
  const gaps = [...below].sort((a, b) => b.gap - a.gap || uses(b) - uses(a));
  return {
    points,
    unasked: all.length - points.length,
    strengths: strongest(best, ({ point }) => Number(point.level)).map(({ point }) => point),
    gaps: gaps.slice(0, FEW),
    more: Math.max(gaps.length - FEW, 0),
    near: points.filter(({ standing }) => standing === "within"),
    never: points.filter(({ state }) => state === "never"),
  };
}

/** @param {Point} point */
const uses = ({ skill }) => skill.duties + skill.kpis;
