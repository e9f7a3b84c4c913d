/** @import { SharedResult, State } from "../../../quiz/core/code/shared.js" */

import assert from "node:assert/strict";
import { shownRows } from "../../../quiz/core/shown.js";
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
    reply: 0,
    ...changes,
  }, standard).map(({ skill, level, target, gap, difference }) => {
    return [skill.id, level, target, gap, difference];
  });

Deno.test("largest gap first, then what has no level", () => {
  assert.deepEqual(rows({}), [
    ["d", 1, 4, 3, "talk"],
    ["b", 2, 3, 1, "within"],
    ["a", 5, 3, -2, "same"],
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
    reply: 0,
  }, empty);
  assert.deepEqual(nothing.map(({ target }) => target), [null, null, null, null]);
});

Deno.test("a target of one's own may leave a competency out", () => {
  assert.deepEqual(rows({ target: "own", levels: { b: 2, d: 2 } }), [
    ["d", 1, 2, 1, "within"],
    ["a", 5, null, 0, null],
    ["b", 2, 2, 0, "same"],
    ["c", null, null, 0, null],
  ]);
});
