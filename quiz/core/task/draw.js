/**
 * A task and a seed in, what a reader is asked and told out. compiler/tasks/draw.py does the same.
 *
 * @import { Tree, World } from "./formula.js"
 * @import { Fraction } from "./fraction.js"
 *
 * @typedef {object} Variable a number of a range, or one entry of a list
 * @property {number} [least]
 * @property {number} [most]
 * @property {number} [step]
 * @property {Record<string, string | number>[]} [of]
 * @property {string} [unit]
 *
 * @typedef {{formula: Tree, unit: string, decimals: number}} Value
 *
 * @typedef {object} Step a line of the solution
 * @property {string} text
 * @property {string} [name] by which later lines call its result
 * @property {Tree} [formula]
 * @property {string} [unit]
 * @property {number} decimals
 *
 * @typedef {{id: string, variables: Record<string, Variable>, values: Record<string, Value>}} Group
 *
 * @typedef {{text: string, right: boolean, when?: Tree, why: string}} Option
 *
 * @typedef {object} PassageParts
 * @property {string} title
 * @property {string} language
 * @property {string[]} text
 * @typedef {Group & PassageParts} Passage
 *
 * @typedef {object} TaskParts
 * @property {string} title
 * @property {string} [passage] its id
 * @property {string} text
 * @property {{caption: string, head: string[], rows: string[][]}} [table]
 * @property {{key: Tree, unit: string, decimals: number, tolerance: [number, number]}} [answer]
 * @property {{formula: Tree, text: string}[]} slips
 * @property {Option[]} [options]
 * @property {Step[]} solution
 * @property {string} learn where on the competency's page it is taught
 * @typedef {Group & TaskParts} Task
 *
 * @typedef {object} Tasks those of a competency
 * @property {string} noun
 * @property {Passage[]} passages
 * @property {Task[]} tasks
 *
 * @typedef {object} Drawn
 * @property {string[]} passage
 * @property {string} text
 * @property {string[][]} rows
 * @property {Fraction | null} key
 * @property {{value: Fraction, text: string}[]} slips
 * @property {{text: string, right: boolean, why: string}[]} options in the order they are shown
 * @property {string[]} solution
 */

import { Stream } from "./chance.js";
import { figure, measured } from "./figures.js";
import { evaluate, holds, written } from "./formula.js";
import { compare, fraction, isExact } from "./fraction.js";

const FIELD = /\{([a-z]\w*(?:\.[a-z]\w*)?)(:en)?\}/g;
/** A text that was drawn may name numbers itself. */
const DEEP = 2;

/** @typedef {Record<string, {unit: string, decimals: number}>} Units */

/**
 * @param {Tasks} tasks
 * @param {Task} task one of them
 * @param {number} seed
 * @returns {Drawn} the task as this seed has it
 */
export function draw({ passages }, task, seed) {
  const passage = passages.find(({ id }) => id === task.passage);
  /** @type {World} */
  const world = {};
  /** @type {Units} */
  const units = {};
  if (passage) roll(passage, new Stream(seed, passage.id), world, units);
  const stream = new Stream(seed, task.id);
  roll(task, stream, world, units);
  const say = (/** @type {string} */ text) => fill(text, world, units);
  const options = stream.shuffled(task.options ?? []);
  return {
    passage: (passage?.text ?? []).map(say),
    text: say(task.text),
    rows: (task.table?.rows ?? []).map((row) => row.map(say)),
    key: task.answer ? evaluate(task.answer.key, world) : null,
    slips: task.slips.map(({ formula, text }) => {
      return { value: evaluate(formula, world), text: say(text) };
    }),
    options: options.map(({ text, right, when, why }) => {
      return {
        text: say(text),
        right: right || (when !== undefined && holds(when, world)),
        why: say(why),
      };
    }),
    solution: task.solution.map((step) => line(step, world, units)),
  };
}

/** @param {Group} group @param {Stream} stream @param {World} world @param {Units} units */
function roll({ variables, values }, stream, world, units) {
  for (
    const [name, { least = 0, most = 0, step = 1, of, unit = "" }] of Object.entries(variables)
  ) {
    if (of) {
      for (const [part, value] of Object.entries({ ...of[stream.below(of.length)] })) {
        world[`${name}.${part}`] = typeof value === "number" ? fraction(value) : value;
        units[`${name}.${part}`] = { unit, decimals: 0 };
      }
    } else {
      world[name] = fraction(least + step * stream.below((most - least) / step + 1));
      units[name] = { unit, decimals: 0 };
    }
  }
  for (const [name, { formula, unit, decimals }] of Object.entries(values)) {
    world[name] = evaluate(formula, world);
    units[name] = { unit, decimals };
  }
}

/**
 * @param {string} text
 * @param {World} world
 * @param {Units} units
 * @param {number} [deep]
 * @returns {string}
 */
function fill(text, world, units, deep = DEEP) {
  return text.replace(FIELD, (_, name, english) => {
    const value = /** @type {Fraction | string} */ (world[name]);
    if (typeof value === "string") return deep ? fill(value, world, units, deep - 1) : value;
    const { unit, decimals } = /** @type {{unit: string, decimals: number}} */ (units[name]);
    return figure(value, unit, decimals, Boolean(english));
  });
}

/**
 * @param {Step} step
 * @param {World} world to which its result is added
 * @param {Units} units
 * @returns {string} "Harga bersih: 20.000 × (100 − 10) ÷ 100 = Rp18.000"
 */
function line({ text, name, formula, unit = "", decimals }, world, units) {
  if (formula === undefined) return fill(text, world, units);
  const value = evaluate(formula, world);
  if (name) {
    world[name] = value;
    units[name] = { unit, decimals };
  }
  const rounds = Array.isArray(formula) && ["round", "ceil", "floor"].includes(formula[0]);
  /** @type {Tree} */
  const sum = rounds ? formula[1] : formula;
  const same = isExact(value, decimals) && compare(evaluate(sum, world), value) === 0;
  const worked = Array.isArray(sum) ? `${written(sum, world)} ${same ? "=" : "≈"} ` : "";
  return `${fill(text, world, units)}: ${worked}${measured(value, unit, decimals)}`;
}
