import assert from "node:assert/strict";
import { since } from "../../../../quiz/core/code/editions.js";
import { second } from "./examples.js";

/** @param {number} code @param {number} edition */
const spoken = (code, edition) =>
  since(second, edition, Array(17).fill(false).with(code - 1, true));

Deno.test("only an earlier edition can speak of what a later one retired", () => {
  assert.deepEqual(spoken(5, 1), { edition: 1, changed: [], retired: second.profession.retired });
  assert.equal(spoken(5, 2), null);
});

Deno.test("what changed in an edition is new to the codes before it alone", () => {
  assert.deepEqual(spoken(3, 1)?.changed.map(({ code }) => code), [3]);
  assert.deepEqual(spoken(3, 2), { edition: 2, changed: [], retired: [] });
});
