/**
 * The groups of a team side by side, so that nobody in them can be told.
 *
 * @import { Skill } from "../standard.js"
 * @import { Groups } from "../people/columns.js"
 * @import { Side } from "./arrange.js"
 * @import { Picture } from "./picture.js"
 * @import { Cell } from "./summary.js"
 *
 * @typedef {object} Count of one group in one competency
 * @property {number} n how many have a level and a target
 * @property {number} below
 * @property {number} within
 * @property {number} reached also above
 * @property {boolean} hidden whether it is not to be shown
 *
 * @typedef {object} Sides
 * @property {{name: string, people: number}[]} groups by name; "" stands for those without one, and comes last
 * @property {{skill: Skill, counts: Count[]}[]} rows
 */

import { sideOf } from "./arrange.js";
import { FEW } from "./summary.js";

/**
 * @param {Pick<Picture, "people" | "shown">} picture
 * @param {Record<string, Groups>} groups by the people's keys
 * @param {Side} by
 * @param {string} language
 * @returns {Sides}
 */
export function sides({ people, shown }, groups, by, language) {
  const of = people.map((person) => sideOf(person, groups, by));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const names = [...new Set(of)]
    .sort((a, b) => Number(!a) - Number(!b) || compare(a, b));
  return {
    groups: names.map((name) => ({ name, people: of.filter((own) => own === name).length })),
    rows: shown.map(({ skill, cells }) => ({
      skill,
      counts: closed(names.map((name) => count(cells.filter((_, place) => of[place] === name)))),
    })),
  };
}

/** @param {Cell[]} cells @returns {Count} */
function count(cells) {
  const stands = cells.flatMap(({ standing }) => standing ?? []);
  const of = (/** @type {string[]} */ ...wanted) =>
    stands.filter((standing) => wanted.includes(standing)).length;
  const n = stands.length;
  return {
    n,
    below: of("below"),
    within: of("within"),
    reached: of("reached", "above"),
    hidden: n > 0 && n < FEW,
  };
}

/**
 * Fewer than FEW are not shown. What they are could be told from all and the other groups, so that those
 * which are not shown must be FEW together: else the smallest of the others is not shown either.
 *
 * @param {Count[]} counts
 * @returns {Count[]}
 */
function closed(counts) {
  const rest = counts.filter(({ hidden }) => !hidden).sort((a, b) => a.n - b.n);
  const few = () => counts.filter(({ hidden }) => hidden).reduce((sum, { n }) => sum + n, 0);
  for (const next of rest) {
    if (few() && few() < FEW && next.n) next.hidden = true;
  }
  return counts;
}
