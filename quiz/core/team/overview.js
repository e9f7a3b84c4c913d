/**
 * What management sees of a group: counts for each competency, and nobody.
 *
 * @import { Standard } from "../standard.js"
 * @import { Say } from "../words.js"
 * @import { Row } from "./summary.js"
 *
 * @typedef {object} Bar one competency
 * @property {string} name
 * @property {number} compared how many have a level and a target: 0 where they are too few to be told of
 * @property {number} reached how many of them are surely there
 * @property {number} within how many miss it by their level, but not by their likely levels
 * @property {number} below how many surely miss it
 *
 * @typedef {object} Overview
 * @property {string} reached what most surely reach, in a sentence
 * @property {string} below what most surely miss
 * @property {Bar[]} bars in the order of the standard
 */

import { listed } from "../words.js";
import { FEW, together } from "./summary.js";

/** So many competencies are named. */
const NAMED = 3;

/**
 * @param {Standard} standard
 * @param {Row[]} rows
 * @param {Say} say
 * @returns {Overview}
 */
export function overview(standard, rows, say) {
  const told = rows.filter(({ compared }) => compared >= FEW);
  const most = told.map(bar).filter(({ reached, compared }) => reached * 2 >= compared)
    .sort((a, b) => b.reached / b.compared - a.reached / a.compared || b.compared - a.compared)
    .slice(0, NAMED);
  const least = together(told).map(bar);
  const names = (/** @type {Bar[]} */ bars, /** @type {"reached" | "below"} */ count) =>
    listed(
      bars.map((each) => {
        const n = say("team.n-of", { n: each[count], total: each.compared });
        return `${each.name} (${n})`;
      }),
      standard.language,
    );
  return {
    reached: most.length
      ? say("team.sum-reached", { skills: names(most, "reached") })
      : say("team.sum-none-reached"),
    below: least.length
      ? say("team.sum-below", { skills: names(least, "below") })
      : say("team.sum-none-below"),
    bars: rows.map(bar),
  };
}

/** @param {Row} row @returns {Bar} */
function bar({ skill: { name }, compared, within, below }) {
  if (compared < FEW) return { name, compared: 0, reached: 0, within: 0, below: 0 };
  return { name, compared, reached: compared - within - below, within, below };
}
