import assert from "node:assert/strict";
import { isPersonal, NOTHING, together, written } from "../../../quiz/core/personal.js";

/** @typedef {import("../../../quiz/core/personal.js").Personal} Personal */

const evidence = { a: { line: "A line", when: "", who: "" } };
const opinions = [{
  edition: 1,
  finished: null,
  invitation: 7,
  levels: { a: /** @type {const} */ (2) },
}];
/** @type {Personal["tried"]} */
const tried = { b: { said: "yes", date: "2026-11-25" } };

Deno.test("any part of it counts", () => {
  assert.equal(isPersonal(NOTHING), false);
  assert.equal(isPersonal({ ...NOTHING, evidence }), true);
  assert.equal(isPersonal({ ...NOTHING, tried }), true);
  assert.equal(isPersonal({ ...NOTHING, opinions }), true);
});

Deno.test("whoever has none of what came later is written as earlier programs did", () => {
  assert.deepEqual(written({ ...NOTHING, evidence }), { evidence });
  const all = { evidence, tried, opinions };
  assert.deepEqual(written(all), all);
});

Deno.test("two places are made one, part by part", () => {
  const all = { evidence, tried, opinions };
  assert.deepEqual(together({ ...NOTHING, evidence }, { ...NOTHING, tried, opinions }), all);
  assert.deepEqual(together(all, all), all);
});
