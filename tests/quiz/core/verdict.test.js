import assert from "node:assert/strict";
import { begin, pickAnchor } from "../../../quiz/core/attempt.js";
import { result } from "../../../quiz/core/result.js";
import { verdict } from "../../../quiz/core/verdict.js";
import { standard } from "../standard.js";

/** @import { Pick } from "../../../quiz/core/rating.js" */
/** @import { Standard } from "../../../quiz/core/standard.js" */

/** @param {Record<string, Pick>} picks @param {Standard} [of] */
function found(picks, of = standard) {
  const attempt = Object.entries(picks).reduce(
    (attempt, [skill, pick]) => pickAnchor(attempt, skill, pick, "2026-11-25T03:00Z"),
    begin(of, "quick"),
  );
  return verdict(result(attempt, of, "junior").rows, of);
}

/** The same standard with its competencies in two clusters. */
const two = {
  ...standard,
  clusters: [{ id: "first", name: "one" }, { id: "second", name: "two" }],
  skills: standard.skills.map((skill) =>
    ["c", "d"].includes(skill.id) ? { ...skill, cluster: "second" } : skill
  ),
};

Deno.test("every competency is counted once", () => {
  // Targets are 3, 3, 2, and 2 or more for d; what lies above the target has reached it.
  const { counts } = found({ a: 5, b: 1, c: "never" });
  assert.deepEqual(counts, { reached: 1, within: 0, below: 1, never: 1, open: 1 });
  assert.deepEqual(found({ b: 2 }).counts.within, 1);
});

Deno.test("what surely misses the target decides, then what may", () => {
  assert.equal(found({ a: 2, b: 1 }).decisive?.skill.id, "b");
  assert.equal(found({ a: 2, b: 3 }).decisive?.skill.id, "a");
  assert.equal(found({ a: 3, b: 5, c: "never" }).decisive, null);
});

Deno.test("the strongest cluster stands alone, and beside another", () => {
  assert.equal(found({ a: 4, b: 4, c: 2, d: 2 }, two).strongest?.name, "one");
  assert.equal(found({ a: 1, b: 1, c: 2, d: 2 }, two).strongest?.name, "two");
  assert.equal(found({ a: 4, b: 4, c: 3, d: "never" }, two).strongest, null);
  assert.equal(found({ a: 4, b: 4 }).strongest, null);
  // Nearest to the target is not strong where nothing reaches it.
  assert.equal(found({ a: 2, b: 2, c: 1, d: 1 }, two).strongest, null);
  const even = found({ a: 3, b: 3, c: 2, d: Number(standard.skills[3]?.targets.junior) }, two);
  assert.equal(even.strongest, null);
});
