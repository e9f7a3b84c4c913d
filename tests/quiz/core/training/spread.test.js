import assert from "node:assert/strict";
import { spread } from "../../../../quiz/core/training/spread.js";
import { uniform } from "../../random.js";

/** @param {(number | null)[]} taken @returns {number} the sum of the squares of how many each helps */
function cost(taken) {
  /** @type {Map<number, number>} */
  const loads = new Map();
  for (const helper of taken) {
    if (helper !== null) loads.set(helper, (loads.get(helper) ?? 0) + 1);
  }
  return [...loads.values()].reduce((sum, load) => sum + load ** 2, 0);
}

/** @param {number[][]} able @returns {number} the least possible, by trying everything */
function least(able) {
  const tried = able.reduce(
    (/** @type {(number | null)[][]} */ all, list) =>
      all.flatMap((taken) => (list.length ? list : [null]).map((helper) => [...taken, helper])),
    [[]],
  );
  return Math.min(...tried.map(cost));
}

Deno.test("nobody helps more than needed, whoever can help whom", () => {
  const dice = uniform(17);
  const below = (/** @type {number} */ n) => Math.floor(dice() * n);
  for (let round = 0; round < 400; round++) {
    const helpers = 1 + below(4);
    const lists = Array.from(
      { length: 1 + below(3) },
      () => Array.from({ length: helpers }, (_, helper) => helper).filter(() => dice() < 0.6),
    );
    const able = Array.from({ length: 1 + below(6) }, () => lists[below(lists.length)] ?? []);
    const taken = spread(able);
    taken.forEach((helper, learner) => {
      const list = able[learner] ?? [];
      assert.equal(helper === null, list.length === 0);
      assert.ok(helper === null || list.includes(helper));
    });
    assert.equal(cost(taken), least(able), JSON.stringify(able));
  }
});

Deno.test("the preferred one is taken where it makes no difference", () => {
  const all = ["a", "b", "c"];
  assert.deepEqual(spread([all, all, all, all]), ["a", "b", "c", "a"]);
  assert.deepEqual(spread([["a"], [], ["b", "a"]]), ["a", null, "b"]);
  // The first one changes, so that the last can be helped by somebody who helps nobody else.
  assert.deepEqual(spread([["a", "b"], ["a"]]), ["b", "a"]);
});
