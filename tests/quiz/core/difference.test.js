import assert from "node:assert/strict";
import { difference, gap, moved, standing } from "../../../quiz/core/difference.js";

/** @import { Range } from "../../../quiz/core/difference.js" */

const LEVELS = [1, 2, 3, 4, 5];

/** @param {number} level @param {number} lowest @param {number} highest @param {number} [likeliest] */
const range = (level, lowest, highest, likeliest = level) => ({
  level,
  lowest,
  highest,
  likeliest,
});

/** Every range there can be: 105. @returns {Range[]} */
const every = () =>
  LEVELS.flatMap((lowest) =>
    LEVELS.slice(lowest - 1).flatMap((highest) => {
      const run = LEVELS.slice(lowest - 1, highest);
      return run.flatMap((level) =>
        run.map((likeliest) => range(level, lowest, highest, likeliest))
      );
    })
  );

Deno.test("a target is above, reached, within the likely levels, or below", () => {
  assert.equal(standing(range(4, 3, 5), 3), "above");
  assert.equal(standing(range(3, 2, 4), 3), "reached");
  assert.equal(standing(range(2, 1, 3), 3), "within");
  assert.equal(standing(range(1, 1, 2), 3), "below");
});

Deno.test("reached is what both the chosen and the likeliest level reach", () => {
  assert.equal(standing(range(3, 2, 4, 2), 3), "within");
  assert.equal(standing(range(2, 2, 4, 3), 3), "within");
  assert.equal(standing(range(4, 3, 4, 3), 3), "reached");
  assert.equal(standing(range(5, 4, 5, 4), 3), "above");
});

Deno.test("a higher target is never reached more", () => {
  const order = ["above", "reached", "within", "below"];
  for (const rated of every()) {
    const found = LEVELS.map((target) => order.indexOf(standing(rated, target)));
    assert.deepEqual(found, [...found].sort());
    for (const target of LEVELS) {
      const stands = standing(rated, target);
      if (stands === "below") assert.ok(gap(rated, target) > 0 && target > rated.highest);
      if (stands === "above" || stands === "reached") assert.ok(gap(rated, target) <= 0);
      if (stands === "within") assert.ok(target <= rated.highest);
    }
  }
});

Deno.test("the gap counts from the likeliest level", () => {
  assert.equal(gap(range(3, 2, 4, 2), 4), 2);
  assert.equal(gap(range(3, 2, 4, 4), 3), -1);
});

Deno.test("two ratings are different where they have no likely level in common", () => {
  assert.equal(difference(range(2, 1, 3), range(2, 2, 3)), "same");
  assert.equal(difference(range(2, 1, 3), range(4, 3, 5)), "within");
  assert.equal(difference(range(1, 1, 2), range(4, 3, 5)), "different");
  for (const one of every()) {
    assert.equal(difference(one, one), "same");
    for (const other of every()) {
      const found = difference(one, other);
      assert.equal(found, difference(other, one));
      const common = LEVELS.some((n) => {
        return [one, other].every(({ lowest, highest }) => lowest <= n && n <= highest);
      });
      assert.equal(found === "different", !common);
      if (common) assert.equal(found === "same", one.level === other.level);
    }
  }
});

Deno.test("a profile moved where so many ups or downs are no chance, at five percent", () => {
  // Two-sided: 5 of 5 is 6.25 %, 6 of 6 is 3.1 %, 7 of 8 is 7 %, 8 of 9 is 3.9 %.
  assert.equal(moved(0, 0), null);
  assert.equal(moved(5, 0), null);
  assert.equal(moved(6, 0), "up");
  assert.equal(moved(0, 6), "down");
  assert.equal(moved(7, 1), null);
  assert.equal(moved(8, 1), "up");
  assert.equal(moved(11, 2), "up");
  assert.equal(moved(2, 11), "down");
  assert.equal(moved(8, 8), null);
});

Deno.test("the chance is reckoned as the sign test has it", () => {
  /** @param {number} n @param {number} k @returns {number} */
  const choose = (n, k) => k ? choose(n, k - 1) * (n - k + 1) / k : 1;
  for (let ups = 0; ups <= 16; ups++) {
    for (let downs = 0; ups + downs <= 16; downs++) {
      const all = ups + downs;
      const fewer = Math.min(ups, downs);
      const tail = Array.from({ length: fewer + 1 }, (_, k) => choose(all, k));
      const chance = 2 * tail.reduce((sum, ways) => sum + ways, 0) / 2 ** all;
      const expected = chance > 0.05 ? null : ups > downs ? "up" : "down";
      assert.equal(moved(ups, downs), expected, `${ups} ${downs}`);
    }
  }
});
