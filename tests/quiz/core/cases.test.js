import assert from "node:assert/strict";
import { begin } from "../../../quiz/core/attempt.js";
import { againstCases } from "../../../quiz/core/cases.js";
import { standard } from "../standard.js";

/** @import { Pick } from "../../../quiz/core/rating.js" */
/** @import { Choice } from "../../../quiz/core/standard.js" */

/** The option of each credit in the cases of the tests' standard. @type {Choice[]} */
const WITH = ["b", "c", "a", "d"];

/**
 * @param {Record<string, [Pick | undefined, number | undefined]>} given anchor and credits
 */
function compared(given) {
  const answers = Object.fromEntries(
    Object.entries(given).map(([skill, [anchor, credit]]) => {
      const chosen = credit === undefined ? undefined : WITH[credit];
      return [skill, { ...(anchor && { anchor }), ...(chosen && { case: chosen }) }];
    }),
  );
  const [found] = againstCases({ ...begin(standard, "full"), answers }, standard);
  assert.ok(found);
  return {
    verdict: found.verdict,
    answered: found.answered.map(({ id }) => id).join(""),
    again: found.again?.id,
  };
}

Deno.test("fewer than three cases beside a level are too few", () => {
  const few = { verdict: "few", again: undefined };
  assert.deepEqual(compared({}), { ...few, answered: "" });
  assert.deepEqual(compared({ a: [3, 3], b: [3, 0] }), { ...few, answered: "ab" });
  // A case without a level is answered, not counted; so is a level without a case.
  assert.deepEqual(compared({ a: [3, 3], b: [3, 0], c: ["never", 3], d: [5, undefined] }), {
    ...few,
    answered: "abc",
  });
  assert.deepEqual(compared({ a: [3, 3], b: [3, 0], c: [undefined, 3] }).verdict, "few");
});

Deno.test("as many credits as the levels let expect", () => {
  // Expected .70; 7 of 9 credits are .78.
  const found = compared({ a: [3, 3], b: [3, 1], c: [3, 3] });
  assert.deepEqual(found, { verdict: "same", answered: "abc", again: "b" });
});

Deno.test("the self-rating is higher than the cases", () => {
  // Expected .88, reached 5 of 9: .56.
  const found = compared({ a: [5, 2], b: [5, 3], c: [5, 0] });
  assert.deepEqual(found, { verdict: "higher", answered: "abc", again: "c" });
});

Deno.test("the self-rating is lower than the cases", () => {
  // Expected (.50 + .50 + .60) / 3 = .53, reached 8 of 9: .89.
  const found = compared({ a: [1, 2], b: [1, 3], c: [2, 3] });
  assert.deepEqual(found, { verdict: "lower", answered: "abc", again: "b" });
});

Deno.test("a difference of exactly .30 counts, in both directions, whatever is left in the last bit", () => {
  // Level 4 expects .80; 6 of 12 credits are .50.
  const higher = { a: [4, 2], b: [4, 1], c: [4, 3], d: [4, 0] };
  assert.equal(compared(/** @type {any} */ (higher)).verdict, "higher");
  // A little less: (.80 · 3 + .70) / 4 − .50 = .275.
  assert.equal(compared(/** @type {any} */ ({ ...higher, d: [3, 0] })).verdict, "same");
  // Levels 2, 3, 3, 4 expect .70 on average; all credits are 1.
  const lower = { a: [2, 3], b: [3, 3], c: [3, 3], d: [4, 3] };
  assert.deepEqual(compared(/** @type {any} */ (lower)).verdict, "lower");
  assert.deepEqual(compared(/** @type {any} */ ({ ...lower, c: [4, 3] })).verdict, "same");
});

Deno.test("of equal cases the first is read again", () => {
  assert.equal(compared({ a: [3, 1], b: [3, 1], c: [3, 1] }).again, "a");
  assert.equal(compared({ a: [1, 3], b: [1, 3], c: [1, 3] }).again, "a");
});

Deno.test("clusters do not mix, and come in their order", () => {
  const clusters = [{ id: "second", name: "Second" }, { id: "first", name: "First" }];
  const skills = standard.skills.map((skill) =>
    skill.id === "a" ? { ...skill, cluster: "second" } : skill
  );
  /** @type {Record<string, {anchor: number, case: Choice}>} */
  const answers = Object.fromEntries(skills.map(({ id }) => [id, { anchor: 5, case: "b" }]));
  const found = againstCases({ ...begin(standard, "full"), answers }, {
    ...standard,
    clusters,
    skills,
  });
  assert.deepEqual(
    found.map(({ name, verdict, answered }) => [name, verdict, answered.length]),
    [["Second", "few", 1], ["First", "higher", 3]],
  );
});
