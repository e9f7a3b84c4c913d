import assert from "node:assert/strict";
import { begin } from "../../../quiz/core/attempt.js";
import { flat } from "../../../quiz/core/careless.js";
import { standard } from "../standard.js";

/** @import { Answer, Pick } from "../../../quiz/core/rating.js" */

/** @param {Answer[]} given */
function found(given) {
  const answers = Object.fromEntries(given.map((answer, index) => [`skill-${index}`, answer]));
  return flat({ ...begin(standard, "quick"), answers }, standard);
}

/** @param {Pick[]} picks */
const anchors = (picks) => found(picks.map((anchor) => ({ anchor })));

/** @param {number} count @param {Pick} pick */
const times = (count, pick) => Array.from({ length: count }, () => pick);

Deno.test("from twelve answers on, nine of ten the same", () => {
  assert.equal(anchors(times(11, 3)), null);
  assert.deepEqual(anchors(times(12, 3)), { part: "anchors", pick: 3, same: 12, total: 12 });
  // 11 of 12 are .917, 10 of 12 are .833.
  assert.deepEqual(anchors([1, ...times(11, 4)])?.same, 11);
  assert.equal(anchors([1, 2, ...times(10, 4)]), null);
  // 14 of 16 are .875, 15 of 16 are .9375; exactly .90 is enough.
  assert.equal(anchors([1, 5, ...times(14, 2)]), null);
  assert.equal(anchors([...times(15, 2), 5])?.same, 15);
  assert.deepEqual(anchors([...times(18, 2), 5, 5]), {
    part: "anchors",
    pick: 2,
    same: 18,
    total: 20,
  });
});

Deno.test("never faced is no option among others", () => {
  assert.equal(anchors(times(16, "never")), null);
  assert.equal(anchors([...times(5, "never"), ...times(11, 3)]), null);
  assert.deepEqual(anchors([...times(4, "never"), ...times(12, 3)])?.total, 12);
});

Deno.test("statements are looked at alone", () => {
  const honest = [1, 2, 3, 4, 5, 4, 3, 2].map((anchor) => ({
    anchor,
    statements: { 1: 4, 2: 4, 3: 4 },
  }));
  assert.deepEqual(found(honest), { part: "statements", pick: 4, same: 24, total: 24 });
  assert.equal(found(honest.map((answer) => ({ ...answer, statements: { 1: 4, 2: 1 } }))), null);
});
