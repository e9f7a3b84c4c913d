/**
 * Formulas of tasks, as the compiler has parsed them: a whole number, a name, or a list of an
 * operation and its operands. compiler/tasks/formula.py is the other half.
 *
 * @import { Fraction } from "./fraction.js"
 *
 * @typedef {number | string | [string, ...any[]]} Tree
 * @typedef {Record<string, Fraction | string>} World numbers and words by their names
 */

import { plain } from "./figures.js";
import { add, ceil, compare, floor, fraction, less, over, round, times } from "./fraction.js";

/** @type {Record<string, (a: Fraction, b: Fraction) => Fraction>} */
const SUMS = {
  "+": add,
  "-": less,
  "*": times,
  "/": over,
  min: (a, b) => compare(a, b) <= 0 ? a : b,
  max: (a, b) => compare(a, b) >= 0 ? a : b,
};

/** @type {Record<string, (order: number) => boolean>} */
const COMPARISONS = {
  "=": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

const ROUNDINGS = { floor, ceil };

/**
 * @param {Tree} tree that counts
 * @param {World} world
 * @returns {Fraction}
 */
export function evaluate(tree, world) {
  if (typeof tree === "number") return fraction(tree);
  if (typeof tree === "string") return /** @type {Fraction} */ (world[tree]);
  const [name, first, ...others] = tree;
  if (name === "if") return evaluate(others[holds(first, world) ? 0 : 1], world);
  const value = evaluate(first, world);
  if (name === "round") return round(value, others[0] ?? 0);
  if (name === "floor" || name === "ceil") return ROUNDINGS[name](value);
  const sum = /** @type {(a: Fraction, b: Fraction) => Fraction} */ (SUMS[name]);
  return others.reduce((found, other) => sum(found, evaluate(other, world)), value);
}

/**
 * @param {Tree} tree that compares
 * @param {World} world
 * @returns {boolean}
 */
export function holds(tree, world) {
  const [name, ...parts] = /** @type {[string, ...Tree[]]} */ (tree);
  if (name === "and") return parts.every((part) => holds(part, world));
  if (name === "or") return parts.some((part) => holds(part, world));
  const [left, right] = /** @type {[Tree, Tree]} */ (parts);
  if (name === "not") return !holds(left, world);
  const test = /** @type {(order: number) => boolean} */ (COMPARISONS[name]);
  return test(compare(evaluate(left, world), evaluate(right, world)));
}

/** @type {Record<string, string>} */
const SIGNS = { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ " };

/** How tightly an operation holds its operands. @param {Tree} tree */
const hold = (tree) => !Array.isArray(tree) ? 3 : tree[0] === "+" || tree[0] === "-" ? 1 : 2;

/**
 * @param {Tree} tree of + − × ÷ alone
 * @param {World} world
 * @returns {string} with its numbers, as a reader would write it: "20.000 × (100 − 10) ÷ 100"
 */
export function written(tree, world) {
  if (!Array.isArray(tree)) return plain(evaluate(tree, world));
  const [name, left, right] = tree;
  const own = hold(tree);
  const tight = name === "-" || name === "/";
  const before = hold(left) < own ? `(${written(left, world)})` : written(left, world);
  const loose = hold(right) < own || (tight && hold(right) === own);
  const after = loose ? `(${written(right, world)})` : written(right, world);
  return before + SIGNS[name] + after;
}
