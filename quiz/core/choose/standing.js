/**
 * Where somebody stands in each profession, by what was answered in the check of any.
 *
 * @import { Rated } from "../rating.js"
 * @import { Skill, Standard, Target } from "../standard.js"
 * @import { State } from "../verdict.js"
 *
 * @typedef {object} Known of a competency
 * @property {Rated | null} rated null: never faced
 * @property {string} date minute of the last answer of the attempt for which it was given
 *
 * @typedef {object} Row a competency that a position asks
 * @property {Skill} skill
 * @property {State} state
 * @property {number} gap levels that are missing, by the likeliest level; 0 and below: none
 *
 * @typedef {object} Position
 * @property {Target} target
 * @property {Row[]} rows
 * @property {Record<State, number>} counts their sum is the number of competencies asked
 *
 * @typedef {object} Place where somebody stands in a profession
 * @property {Standard} standard
 * @property {number} answered competencies
 * @property {Position[]} positions from low to high
 */

import { given } from "../carried.js";
import { gap, standing } from "../difference.js";
import { ratedIn } from "../edition.js";
import { read } from "../saved.js";
import { ANY, ofKind } from "../target.js";
import { stateOf, STATES } from "../verdict.js";

/**
 * @param {Standard[]} standards
 * @param {(profession: string) => string | null} kept what the device keeps of a profession's check
 * @returns {Record<string, Known>} by competency: of all answers whose questions have not changed what
 *   they mean since, the latest
 */
export function known(standards, kept) {
  /** @type {Record<string, Known>} */
  const latest = {};
  for (const standard of standards) {
    const text = kept(standard.profession.id);
    const found = text === null ? null : read(text, standard);
    for (const attempt of found?.kind === "attempts" ? found.attempts : []) {
      for (const skill of standard.skills) {
        const date = given(attempt, skill.id, standard.profession.id)?.date ?? "";
        const { anchor } = attempt.answers[skill.id] ?? {};
        if (anchor === undefined || attempt.edition < skill.changed) continue;
        if (date < (latest[skill.id]?.date ?? "")) continue;
        latest[skill.id] = { rated: ratedIn(attempt, standard, skill), date };
      }
    }
  }
  return latest;
}

/**
 * @param {Standard} standard
 * @param {Record<string, Known>} answers
 * @returns {Place}
 */
export function placeIn(standard, answers) {
  const positions = ofKind(standard, ANY).map((target) => {
    const rows = standard.skills.map((skill) =>
      row(skill, Number(skill.targets[target.id]), answers)
    );
    const counts = { reached: 0, within: 0, below: 0, never: 0, open: 0 };
    for (const { state } of rows) counts[state]++;
    return { target, rows, counts };
  });
  return {
    standard,
    answered: standard.skills.filter(({ id }) => answers[id]).length,
    positions,
  };
}

/**
 * @param {Skill} skill
 * @param {number} target
 * @param {Record<string, Known>} answers
 * @returns {Row}
 */
function row(skill, target, answers) {
  const answer = answers[skill.id];
  const rated = answer?.rated ?? null;
  const never = Boolean(answer) && !rated;
  return {
    skill,
    state: stateOf({ standing: rated && standing(rated, target), never }),
    gap: rated ? gap(rated, target) : 0,
  };
}

/** The rows of a position in one state. @param {Position} position @param {State} state */
export const inState = ({ rows }, state) => rows.filter((row) => row.state === state);

/** The states in which there is any. @param {Position[]} positions */
export const statesOf = (positions) =>
  STATES.filter((state) => positions.some(({ counts }) => counts[state]));

/**
 * The profession whose usual position is nearest, whatever the levels within the ranges and what is not
 * answered turn out to be: even where all of that misses its targets, a larger share of its competencies
 * reaches them than of any other profession's where all of that reaches them.
 *
 * @param {Place[]} places
 * @returns {Place | null} null: they overlap
 */
export function nearest(places) {
  const bounds = places.map((place) => {
    const { rows, counts } = usual(place);
    return { place, least: counts.reached, most: rows.length - counts.below, all: rows.length };
  });
  const found = bounds.find((one) =>
    bounds.every((other) => one === other || one.least * other.all > other.most * one.all)
  );
  return found && places.length > 1 ? found.place : null;
}

/** The position that a result is set against first. @param {Place} place @returns {Position} */
export function usual({ standard, positions }) {
  const found = positions.find(({ target }) => target.id === standard.usual_target);
  if (!found) throw new RangeError(`unknown target ${standard.usual_target}`);
  return found;
}
