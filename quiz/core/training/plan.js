/**
 * What a group practises: whom a step of a competency is for, who can help them, and until when.
 *
 * @import { Skill, Standard } from "../standard.js"
 * @import { Cell, Row } from "../team/summary.js"
 * @import { Task } from "./training.js"
 *
 * @typedef {object} Step from a level of a competency to the next
 * @property {string} id
 * @property {Skill} skill
 * @property {number} from
 * @property {number} to
 * @property {Cell[]} possible everybody who surely misses the target and is at that level
 * @property {Cell[]} learners those of them who take part
 * @property {Pair[]} pairs
 * @property {string} date by which it is done, as proposed
 *
 * @typedef {{helper: Cell | null, learners: Cell[]}} Pair helper: null where nobody can help
 *
 * @typedef {{keys: string[], cells: Map<string, Cell>}} Able who can help, by the keys of the people
 */

import { addDays, workday } from "../days.js";
import { rangeOf } from "../shown.js";
import { byNeed, together } from "../team/summary.js";
import { ahead } from "../step.js";
import { spread } from "./spread.js";

/** Weeks to practise for the levels 2 to 5; editorial. */
const WEEKS = [4, 6, 8, 12];
/** So many competencies are practised at a time. */
const FEW = 3;

/**
 * @param {Row[]} rows of a group
 * @returns {Row[]} what anybody in it surely lacks, the most needed first
 */
export const lacking = (rows) => byNeed(rows).filter(({ below }) => below > 0);

/**
 * @param {Row[]} rows of a group
 * @returns {string[]} the competencies to begin with: what most surely lack, else what is most needed
 */
export function proposed(rows) {
  const shared = together(rows);
  return (shared.length ? shared : lacking(rows).slice(0, FEW)).map(({ skill }) => skill.id);
}

/**
 * @param {Standard} standard
 * @param {Row[]} rows of a group: what it practises
 * @param {Row[]} all rows of everybody: who may help
 * @param {string} start
 * @param {(id: string) => Task} taskOf
 * @returns {Step[]} in the order of the rows, low levels first
 */
export function planned(standard, rows, all, start, taskOf) {
  const steps = rows.flatMap(({ skill, cells }) => {
    const low = cells.filter(({ standing }) => standing === "below");
    const levels = [...new Set(low.map(({ level }) => Number(level)))].sort();
    return levels.map((from) => {
      const to = ahead({ level: from });
      const id = `${skill.id} ${from}`;
      const out = taskOf(id).out ?? [];
      const possible = low.filter(({ level }) => level === from);
      const learners = possible.filter(({ person }) => !out.includes(person.key));
      const date = workday(addDays(start, 7 * Number(WEEKS[to - 2])));
      return { id, skill, from, to, possible, learners, date };
    });
  });
  const helpers = helpersIn(standard, all);
  const needs = steps.flatMap(({ skill, learners }) =>
    learners.map((learner) => helpers(skill, Number(learner.target)))
  );
  const found = spread(needs.map(({ keys }) => keys));
  let at = 0;
  return steps.map((step) => {
    /** @type {Map<string | null, Pair>} */
    const pairs = new Map();
    for (const learner of step.learners) {
      const key = /** @type {string | null} */ (found[at]);
      const { cells } = /** @type {Able} */ (needs[at]);
      const helper = key === null ? null : /** @type {Cell} */ (cells.get(key));
      const pair = pairs.get(key);
      if (pair) pair.learners.push(learner);
      else pairs.set(key, { helper, learners: [learner] });
      at += 1;
    }
    return { ...step, pairs: [...pairs.values()] };
  });
}

/**
 * Who is surely at a level of a competency, or above; each question is answered once.
 *
 * @param {Standard} standard
 * @param {Row[]} rows
 * @returns {(skill: Skill, level: number) => Able} the highest first
 */
function helpersIn(standard, rows) {
  /** @type {Map<string, Able>} */
  const known = new Map();
  return (skill, needed) => {
    const id = `${skill.id} ${needed}`;
    const before = known.get(id);
    if (before) return before;
    const { cells } = /** @type {Row} */ (rows.find((row) => row.skill === skill));
    const able = cells.map((cell) => ({ cell, sure: sureLevel(standard, cell) }))
      .filter(({ sure }) => sure >= needed)
      .sort((a, b) => b.sure - a.sure)
      .map(({ cell }) => /** @type {[string, Cell]} */ ([cell.person.key, cell]));
    const found = { keys: able.map(([key]) => key), cells: new Map(able) };
    known.set(id, found);
    return found;
  };
}

/** @param {Standard} standard @param {Cell} cell @returns {number} 0 where there is no level */
export function sureLevel(standard, { state }) {
  if (typeof state === "string") return 0;
  const { level, likeliest } = rangeOf(state, standard);
  return Math.min(level, likeliest);
}
