import assert from "node:assert/strict";
import { begin, OWN, setLevels } from "../../../quiz/core/attempt.js";
import { skillOf } from "../../../quiz/core/standard.js";
import { levelsOf, wanted } from "../../../quiz/core/target.js";
import { standard } from "../standard.js";

const blank = begin(standard, "quick");
const skill = skillOf(standard, "a");

Deno.test("a position asks what the standard says", () => {
  assert.equal(wanted(blank, standard, skill, "junior"), 3);
  assert.equal(wanted(blank, standard, skill, "senior"), 5);
  assert.throws(() => wanted(blank, standard, skill, "chief"), RangeError);
});

Deno.test("a target of one's own asks what was set, else what the lowest position asks", () => {
  const attempt = setLevels(blank, { a: 1 });
  assert.equal(wanted(attempt, standard, skill, OWN), 1);
  assert.equal(wanted(attempt, standard, skillOf(standard, "c"), OWN), 2);
  assert.throws(() => wanted(blank, { ...standard, targets: [] }, skill, OWN), RangeError);
});

Deno.test("one's own begins with the levels of a position", () => {
  assert.deepEqual(levelsOf(standard, "senior"), { a: 5, b: 4, c: 4, d: 5 });
  assert.deepEqual(levelsOf(standard, "chief"), { a: 1, b: 1, c: 1, d: 1 });
});
