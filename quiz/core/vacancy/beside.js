/**
 * Vacancies beside one's result, and beside each other.
 *
 * @import { Range, Standing } from "../difference.js"
 * @import { Vacancy } from "./kept.js"
 *
 * @typedef {object} Near how near a result is to a vacancy
 * @property {Vacancy} vacancy
 * @property {number} asked how many competencies it asks
 * @property {number} reached of them, with those whose likely levels hold what is asked
 * @property {number} gap levels that are missing of the others
 * @property {string[]} below which they are, the largest gap first
 * @property {string[]} open those without a level
 */

import { gap, standing } from "../difference.js";

/** @param {Pick<Vacancy, "levels">} vacancy @returns {[string, number][]} the competencies that it asks, with their levels */
export const asks = ({ levels }) => Object.entries(levels).filter(([, level]) => level > 0);

/**
 * @param {Range | null | undefined} rated
 * @param {number} level that is asked, 0 for nothing
 * @returns {Standing | null} null: nothing to compare
 */
export const stands = (rated, level) => rated && level ? standing(rated, level) : null;

/**
 * @param {Vacancy[]} vacancies
 * @param {Record<string, Range | null>} rated by competency
 * @returns {Near[]} the nearest first: where the smallest share is missing, then the fewest levels
 */
export function nearest(vacancies, rated) {
  const found = vacancies.map((vacancy) => {
    const asked = asks(vacancy);
    const below = asked.filter(([id, level]) => stands(rated[id], level) === "below")
      .map(([id, level]) => ({ id, gap: gap(/** @type {Range} */ (rated[id]), level) }))
      .sort((a, b) => b.gap - a.gap);
    const open = asked.filter(([id]) => !rated[id]).map(([id]) => id);
    return {
      vacancy,
      asked: asked.length,
      reached: asked.length - below.length - open.length,
      gap: below.reduce((sum, each) => sum + each.gap, 0),
      below: below.map(({ id }) => id),
      open,
    };
  });
  const missing = (/** @type {Near} */ { asked, reached }) => asked ? 1 - reached / asked : 2;
  return found.sort((a, b) => missing(a) - missing(b) || a.gap - b.gap);
}

/**
 * @param {Vacancy[]} vacancies
 * @param {number} least how many must ask for it
 * @returns {{skill: string, count: number, lowest: number, highest: number}[]} what so many ask in
 *   common, what most ask first
 */
export function common(vacancies, least) {
  /** @type {Map<string, number[]>} */
  const found = new Map();
  for (const [skill, level] of vacancies.flatMap(asks)) {
    found.set(skill, [...found.get(skill) ?? [], level]);
  }
  return [...found].filter(([, levels]) => levels.length >= least)
    .map(([skill, levels]) => ({
      skill,
      count: levels.length,
      lowest: Math.min(...levels),
      highest: Math.max(...levels),
    }))
    .sort((a, b) => b.count - a.count || b.highest - a.highest);
}
