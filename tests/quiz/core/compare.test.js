/** @import { State } from "../../../quiz/core/code/shared.js" */

import assert from "node:assert/strict";
import { pairs, strangers } from "../../../quiz/core/compare.js";
import { uniform } from "../random.js";
import { standard } from "../standard.js";

/** @param {(number | State)[]} states */
const states = (states) =>
  standard.skills.map((skill, index) => {
    const state = states[index] ?? "unasked";
    return { skill, state: typeof state === "number" ? { level: state, statements: true } : state };
  });

/** @param {(number | State)[]} given */
const result = (given, invitation = 7) => ({
  edition: 1,
  mode: "quick",
  target: null,
  levels: {},
  finished: null,
  states: states(given),
  name: "",
  invitation,
  person: 0,
  reply: 1,
});

/** @param {(number | State)[]} given */
const rating = (given, invitation = 7) => ({
  edition: 1,
  invitation,
  person: 0,
  finished: null,
  states: states(given),
});

/** @param {(number | State)[]} self @param {(number | State)[]} second */
const compared = (self, second) =>
  pairs(result(self), rating(second), standard).map(({ skill, apart, difference }) => {
    return [skill.id, apart, difference];
  });

Deno.test("the furthest apart come first, what cannot be compared last", () => {
  assert.deepEqual(compared([3, 2, "never", 5], [3, 3, 4, 2]), [
    ["d", 3, "different"],
    ["b", -1, "within"],
    ["a", 0, "same"],
    ["c", 0, null],
  ]);
  assert.deepEqual(compared([1, 2, 3, 4], [3, 3, "never", "unanswered"]), [
    ["a", -2, "within"],
    ["b", -1, "within"],
    ["c", 0, null],
    ["d", 0, null],
  ]);
});

Deno.test("different comes before what is only farther apart by level", () => {
  const narrow = (/** @type {number} */ level) => {
    return { level, statements: true, range: { lowest: level, highest: level, likeliest: level } };
  };
  assert.deepEqual(
    compared([narrow(3), 1], [narrow(2), 3]),
    [
      ["a", 1, "different"],
      ["b", -2, "within"],
      ["c", 0, null],
      ["d", 0, null],
    ].slice(0, 2),
  );
});

Deno.test("what neither was asked about is left out, what one was asked about stays", () => {
  assert.deepEqual(compared([3, "unasked", 2], ["unasked", "unasked", 2]), [
    ["c", 0, "same"],
    ["a", 0, null],
  ]);
  const few = { ...rating([]), states: states([4]).slice(0, 1) };
  assert.deepEqual(pairs(result([3, 3]), few, standard).map(({ second }) => second), [
    { level: 4, statements: true },
    "unasked",
  ]);
});

Deno.test("seen from the other side it differs the same, the other way round", () => {
  const next = uniform(11);
  const state = () =>
    /** @type {(number | State)[]} */ ([1, 2, 3, 4, 5, "never", "unanswered"])[
      Math.floor(next() * 7)
    ] ?? "never";
  for (let run = 0; run < 500; run++) {
    const [one, other] = [0, 1].map(() => standard.skills.map(state));
    const here = new Map(compared(one ?? [], other ?? []).map(([id, ...rest]) => [id, rest]));
    for (const [id, apart, difference] of compared(other ?? [], one ?? [])) {
      assert.deepEqual(here.get(id), [0 - Number(apart), difference]);
    }
  }
});

Deno.test("whether both answer the same invitation", () => {
  assert.equal(strangers(result([]), rating([])), null);
  assert.equal(strangers(result([], 8), rating([])), "other");
  assert.equal(strangers(result([], 0), rating([])), "none");
});
