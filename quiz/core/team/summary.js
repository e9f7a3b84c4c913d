/**
 * What the results of a group say together, competency by competency.
 *
 * @import { SkillState, State } from "../code/shared.js"
 * @import { Skill, Standard } from "../standard.js"
 * @import { Person } from "./gather.js"
 * @import { Standing } from "../difference.js"
 * @import { Aims } from "./target.js"
 *
 * @typedef {object} Cell one person and one competency
 * @property {Person} person
 * @property {State} state
 * @property {number | null} level
 * @property {number | null} target null: nothing to compare with
 * @property {Standing | null} standing to the target; null: nothing can be compared
 * @property {number} gap levels that are surely missing: 0 where the target is likely, or unknown
 *
 * @typedef {object} Row one competency
 * @property {Skill} skill
 * @property {Cell[]} cells in the order of the people
 * @property {number} n how many have a level
 * @property {number[]} levels how many have level 1 to 5
 * @property {Record<"unasked" | "unanswered" | "never", number>} without how many have none
 * @property {number[]} targets the different ones, from low to high
 * @property {number} compared how many have a level and a target
 * @property {number} within how many of them miss it by their level, but not by their likely levels
 * @property {number} below how many of them surely miss it
 * @property {number} gap levels that these miss together
 * @property {number | null} median null: too few for one
 * @property {number | null} mean null: too few for one
 */

import { gap, standing } from "../difference.js";
import { levelOf, rangeOf } from "../shown.js";

/** Averages, and what is shown without the people behind it, need so many people. */
export const FEW = 5;

/**
 * @param {Standard} standard
 * @param {Person[]} people
 * @param {Aims} aims
 * @returns {Row[]} in the order of the standard
 */
export function summarise(standard, people, aims) {
  /** @type {Map<State, Map<number | null, Omit<Cell, "person">>>} few of them differ */
  const known = new Map();
  const compared = (/** @type {State} */ state, /** @type {number | null} */ target) => {
    const same = known.get(state) ?? new Map();
    const before = same.get(target);
    if (before) return before;
    const found = comparison(standard, state, target);
    known.set(state, same.set(target, found));
    return found;
  };
  return standard.skills.map((skill, index) => {
    const cells = people.map((person) => {
      const { state } = /** @type {SkillState} */ (person.entry.result.states[index]);
      // One by one: to spread them takes three times as long.
      const { level, target, standing, gap } = compared(state, aims(person, skill));
      return { person, state, level, target, standing, gap };
    });
    return row(skill, cells);
  });
}

/**
 * @param {Standard} standard
 * @param {State} state
 * @param {number | null} target
 * @returns {Omit<Cell, "person">}
 */
function comparison(standard, state, target) {
  const level = levelOf(state);
  if (typeof state === "string" || target === null) {
    return { state, level, target, standing: null, gap: 0 };
  }
  const range = rangeOf(state, standard);
  const stands = standing(range, target);
  const missing = stands === "below" ? gap(range, target) : 0;
  return { state, level, target, standing: stands, gap: missing };
}

/** @param {Skill} skill @param {Cell[]} cells @returns {Row} */
function row(skill, cells) {
  const levels = [0, 0, 0, 0, 0];
  const without = { unasked: 0, unanswered: 0, never: 0 };
  /** @type {Set<number>} */
  const targets = new Set();
  let [compared, within, below, gap] = [0, 0, 0, 0];
  for (const { state, target, standing, gap: missing } of cells) {
    if (typeof state === "string") without[state] += 1;
    else levels[state.level - 1] = Number(levels[state.level - 1]) + 1;
    if (state === "unasked" || target === null) continue;
    targets.add(target);
    if (typeof state === "string") continue;
    compared += 1;
    within += Number(standing === "within");
    below += Number(standing === "below");
    gap += missing;
  }
  const n = levels.reduce((sum, count) => sum + count, 0);
  const sum = levels.reduce((sum, count, index) => sum + count * (index + 1), 0);
  return {
    skill,
    cells,
    n,
    levels,
    without,
    targets: [...targets].sort(),
    compared,
    within,
    below,
    gap,
    median: n < FEW ? null : median(levels, n),
    mean: n < FEW ? null : sum / n,
  };
}

/** @param {number[]} levels how many have each @param {number} n */
function median(levels, n) {
  const at = (/** @type {number} */ place) => {
    let left = place;
    return levels.findIndex((count) => (left -= count) < 0) + 1;
  };
  return (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2;
}

/**
 * What to train together: where at least half of those who can be compared, and two people, surely
 * miss the target.
 *
 * @param {Row[]} rows
 * @returns {Row[]} at most three, the most needed first
 */
export function together(rows) {
  return byNeed(rows).filter(({ below, compared }) => below > 1 && below * 2 >= compared).slice(
    0,
    3,
  );
}

/**
 * The largest share below target first; then the most levels missing; then the most used.
 *
 * @param {Row[]} rows
 */
export function byNeed(rows) {
  return [...rows].sort((a, b) => share(b) - share(a) || b.gap - a.gap || uses(b) - uses(a));
}

/** @param {Row} row */
const share = ({ below, compared }) => below / Math.max(compared, 1);

/** @param {Row} row */
const uses = ({ skill }) => skill.duties + skill.kpis;

/**
 * Who could help whom with a competency: whoever reaches both the own target and that of those who
 * miss theirs. A row for each target that is missed.
 *
 * @param {Row} row
 * @returns {{target: number, helpers: Cell[], learners: Cell[]}[]} without those whom nobody can
 *   help; the highest level first among helpers, the lowest among learners
 */
export function help({ cells, targets }) {
  const rated = cells.filter(({ level, target }) => level !== null && target !== null);
  const groups = targets.map((target) => ({
    target,
    helpers: rated.filter(({ level, standing }) =>
      (standing === "reached" || standing === "above") && Number(level) >= target
    )
      .sort((a, b) => Number(b.level) - Number(a.level)),
    learners: rated.filter(({ gap, target: own }) => gap && own === target)
      .sort((a, b) => Number(a.level) - Number(b.level)),
  }));
  return groups.filter(({ helpers, learners }) => helpers.length && learners.length);
}
