import assert from "node:assert/strict";
import { fraction } from "../../../../quiz/core/task/fraction.js";
import { judge, round, seedFrom, seedIn } from "../../../../quiz/core/task/run.js";

/** @type {any} */
const NUMBER = { answer: { unit: "%", decimals: 1, tolerance: [1, 20] } };
/** @type {any} */
const DRAWN = {
  key: fraction(100, 3),
  slips: [{ value: fraction(50), text: "Itu separuhnya." }],
  options: [],
};
/** @type {any} */
const CHOICE = {
  key: null,
  slips: [],
  options: [
    { text: "A", right: false, why: "bukan" },
    { text: "B", right: true, why: "ya" },
  ],
};

Deno.test("a number is right when it is near enough", () => {
  for (const typed of ["33,3", "33,33 %", "33,3333"]) {
    assert.equal(/** @type {any} */ (judge(NUMBER, DRAWN, typed)).right, true, typed);
  }
  assert.deepEqual(judge(NUMBER, DRAWN, "33,3"), {
    kind: "judged",
    right: true,
    said: "33,3%",
    why: "",
  });
  assert.deepEqual(judge(NUMBER, DRAWN, "33"), {
    kind: "judged",
    right: false,
    said: "33%",
    why: "",
  });
});

Deno.test("a typical slip is told, and what cannot be read is no answer", () => {
  assert.deepEqual(judge(NUMBER, DRAWN, "50"), {
    kind: "judged",
    right: false,
    said: "50%",
    why: "Itu separuhnya.",
  });
  assert.deepEqual(judge(NUMBER, DRAWN, "33.3"), { kind: "dot", typed: "33.3" });
});

Deno.test("a choice is one of those shown", () => {
  /** @type {any} */
  const task = {};
  assert.deepEqual(judge(task, CHOICE, "1"), { kind: "judged", right: true, said: "B", why: "ya" });
  assert.deepEqual(judge(task, CHOICE, "0"), {
    kind: "judged",
    right: false,
    said: "A",
    why: "bukan",
  });
  for (const answer of ["", "2", "x"]) assert.equal(judge(task, CHOICE, answer).kind, "empty");
  assert.equal(judge(NUMBER, CHOICE, "").kind, "empty");
});

Deno.test("a round has so many tasks, in the order of the content", () => {
  /** @type {any} */
  const set = { tasks: Array.from({ length: 8 }, (_, id) => ({ id: `t${id}` })) };
  const seen = new Set();
  for (let seed = 0; seed < 60; seed++) {
    const ids = round(set, seed).map(({ id }) => id);
    assert.equal(ids.length, 5);
    assert.deepEqual([...ids].sort(), ids);
    ids.forEach((id) => seen.add(id));
  }
  assert.equal(seen.size, 8);
});

Deno.test("what was answered stays in its round when tasks are added or left out", () => {
  const set = (/** @type {number} */ count) => /** @type {any} */ ({
    tasks: Array.from({ length: count }, (_, id) => ({ id: `t${id}` })),
  });
  const ids = (/** @type {any} */ tasks, /** @type {Record<string, unknown>} */ answers) =>
    round(tasks, 482913, answers).map(({ id }) => id);
  const before = ids(set(6), {});
  const some = Object.fromEntries(before.slice(0, 3).map((id) => [id, {}]));
  const all = Object.fromEntries(before.map((id) => [id, {}]));
  assert.deepEqual(ids(set(6), some), before);
  assert.deepEqual(ids(set(40), all), before);
  const more = ids(set(40), some);
  assert.equal(more.length, 5);
  for (const id of Object.keys(some)) assert.ok(more.includes(id));
  // Two that are answered are no longer there: nothing is asked instead of them.
  assert.equal(ids(set(40), { gone: {}, away: {}, t1: {} }).length, 3);
});

Deno.test("a seed has six digits, for paper", () => {
  assert.equal(seedFrom(0), 100_000);
  assert.equal(seedFrom(899_999), 999_999);
  assert.equal(seedFrom(900_000), 100_000);
  assert.equal(seedIn(" 482913 "), 482913);
  for (const typed of ["", "12345", "1234567", "012345", "48291a"]) {
    assert.equal(seedIn(typed), null);
  }
});
