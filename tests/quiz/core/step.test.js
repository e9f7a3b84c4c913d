import assert from "node:assert/strict";
import { ahead, isTop, lineOf, stepFor } from "../../../quiz/core/step.js";

/** @param {number} to */
const step = (to) => ({
  action: `to ${to}`,
  time: "",
  proof: "",
  plan: { cue: "", action: "" },
  cv: { experience: "", line: `of ${to}` },
});
const practice = { steps: [2, 3, 4, 5].map(step), evidence_example: "" };
/** @param {number} level */
const rated = (level) => ({ level, lowest: 1, highest: 5, likeliest: 3, statements: false });

Deno.test("the step is the one from the chosen level, whatever level is likelier", () => {
  const ways = [1, 2, 3, 4, 5].map((level) => stepFor(practice, rated(level)).action);
  assert.deepEqual(ways, ["to 2", "to 3", "to 4", "to 5", "to 5"]);
  assert.deepEqual([1, 2, 3, 4, 5].map((level) => ahead(rated(level))), [2, 3, 4, 5, 5]);
  assert.deepEqual([1, 4, 5].map((level) => isTop(rated(level))), [false, false, true]);
});

Deno.test("where there is no level, the first step", () => {
  assert.equal(stepFor(practice, null).action, "to 2");
  assert.equal(ahead(null), 2);
  assert.equal(isTop(null), false);
});

Deno.test("a CV line is of the level that is reached; at the first there is none", () => {
  const lines = [1, 2, 3, 4, 5].map((level) => lineOf(practice, rated(level))?.line);
  assert.deepEqual(lines, [undefined, "of 2", "of 3", "of 4", "of 5"]);
  assert.equal(lineOf(practice, null), null);
});

Deno.test("steps that are lacking are a fault, not a blank", () => {
  assert.throws(() => stepFor({ ...practice, steps: [] }, rated(3)), /no step to level 4/);
});
