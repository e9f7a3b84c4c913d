import assert from "node:assert/strict";
import { isPersonal, NOTHING, together, written } from "../../../quiz/core/personal.js";

/** @typedef {import("../../../quiz/core/personal.js").Personal} Personal */

const evidence = { a: { line: "A line", when: "", who: "" } };
/** @type {Personal["tried"]} */
const tried = { b: { said: "yes", date: "2026-11-25" } };

Deno.test("any part of it counts", () => {
  assert.equal(isPersonal(NOTHING), false);
  assert.equal(isPersonal({ ...NOTHING, evidence }), true);
  assert.equal(isPersonal({ ...NOTHING, tried }), true);
});

Deno.test("whoever has said nothing of plans is written as earlier programs did", () => {
  assert.deepEqual(written({ evidence, tried: {} }), { evidence });
  assert.deepEqual(written({ evidence, tried }), { evidence, tried });
});

Deno.test("two places are made one, part by part", () => {
  assert.deepEqual(together({ evidence, tried: {} }, { evidence: {}, tried }), { evidence, tried });
});
