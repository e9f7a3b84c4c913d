/** @import { SharedResult, State } from "../../../quiz/core/code/shared.js" */

import assert from "node:assert/strict";
import { need, rangeOf, shownRows } from "../../../quiz/core/shown.js";
import { standard } from "../standard.js";

/** @type {State[]} */
const STATES = [{ level: 5, statements: true }, { level: 2, statements: false }, "never", {
  level: 1,
  statements: true,
}];

/** @param {Partial<SharedResult>} changes */
const rows = (changes) =>
  shownRows({
    edition: 1,
    mode: "quick",
    target: "junior",
    levels: {},
    finished: null,
    states: standard.skills.map((skill, index) => ({ skill, state: STATES[index] ?? "never" })),
    name: "",
    invitation: 0,
    person: 0,
    reply: 0,
    ...changes,
  }, standard).map(({ skill, level, target, gap, standing }) => {
    return [skill.id, level, target, gap, standing];
  });

Deno.test("largest gap first, then what has no level", () => {
  assert.deepEqual(rows({}), [
    ["d", 1, 4, 3, "below"],
    ["b", 2, 3, 1, "within"],
    ["a", 5, 3, -2, "above"],
    ["c", null, 2, 0, null],
  ]);
});

Deno.test("without a target that the standard has, the lowest stands in", () => {
  assert.deepEqual(rows({ target: null }), rows({ target: "junior" }));
  const empty = { ...standard, targets: [] };
  const nothing = shownRows({
    edition: 1,
    mode: "quick",
    target: null,
    levels: {},
    finished: null,
    states: standard.skills.map((skill) => ({ skill, state: "unasked" })),
    name: "",
    invitation: 0,
    person: 0,
    reply: 0,
  }, empty);
  assert.deepEqual(nothing.map(({ target }) => target), [null, null, null, null]);
});

Deno.test("a target of one's own may leave a competency out", () => {
  assert.deepEqual(rows({ target: "own", levels: { b: 2, d: 2 } }), [
    ["d", 1, 2, 1, "within"],
    ["b", 2, 2, 0, "reached"],
    ["a", 5, null, 0, null],
    ["c", null, null, 0, null],
  ]);
});

Deno.test("of what surely misses the target the largest gap comes first", () => {
  const found = rows({ target: "own", levels: { b: 5, d: 5 } });
  assert.deepEqual(found.slice(0, 2), [["d", 1, 5, 4, "below"], ["b", 2, 5, 3, "below"]]);
});

Deno.test("what a link of the first form does not tell is what it surely was, or a level to each side", () => {
  assert.deepEqual(rangeOf({ level: 3, statements: false }, standard), {
    level: 3,
    lowest: 2,
    highest: 4,
    likeliest: 3,
  });
  const spans = [1, 3, 5].map((level) => rangeOf({ level, statements: true }, standard));
  assert.deepEqual(spans.map(({ lowest, highest }) => [lowest, highest]), [[1, 2], [2, 4], [4, 5]]);
  const range = { lowest: 2, highest: 4, likeliest: 4 };
  assert.deepEqual(rangeOf({ level: 3, statements: true, range }, standard), {
    level: 3,
    ...range,
  });
});

Deno.test("what surely misses a target is more in need than what may", () => {
  const order = /** @type {const} */ (["below", "within", "reached", "above", null]);
  assert.deepEqual(order.map(need), [0, 1, 2, 3, 4]);
});
