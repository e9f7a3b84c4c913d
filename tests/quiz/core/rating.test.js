import assert from "node:assert/strict";
import { isLevel, isPick, rate } from "../../../quiz/core/rating.js";
import { standard } from "../standard.js";

/** @import { Answer, Pick } from "../../../quiz/core/rating.js" */

const constants = standard.rating;
/** @type {(Pick | undefined)[]} */
const PICKS = [1, 2, 3, 4, 5, "never", undefined];

/** Every possible answer to one competency: 7⁴. @returns {Generator<Answer>} */
function* answers() {
  for (const anchor of PICKS) {
    for (const one of PICKS) {
      for (const two of PICKS) {
        for (const three of PICKS) yield answer(anchor, [one, two, three]);
      }
    }
  }
}

/** @param {Pick | undefined} anchor @param {(Pick | undefined)[]} picks @returns {Answer} */
function answer(anchor, picks) {
  const given = picks.flatMap((pick, index) => pick === undefined ? [] : [[index + 1, pick]]);
  return { ...(anchor !== undefined && { anchor }), statements: Object.fromEntries(given) };
}

/** @param {Answer} answer */
const numbers = ({ statements = {} }) =>
  Object.values(statements).filter((pick) => typeof pick === "number");

Deno.test("an anchor alone is the level, and its neighbours are likely", () => {
  const likely = [1, 2, 3, 4, 5].map((anchor) => {
    const rated = rate({ anchor }, constants);
    return [rated?.rating, rated?.level, rated?.lowest, rated?.highest];
  });
  assert.deepEqual(likely, [
    [1, 1, 1, 2],
    [2, 2, 1, 3],
    [3, 3, 2, 4],
    [4, 4, 3, 5],
    [5, 5, 4, 5],
  ]);
});

Deno.test("without an anchor there is no level", () => {
  for (const given of answers()) {
    assert.equal(rate(given, constants) === null, typeof given.anchor !== "number");
  }
});

Deno.test("statements count from the second on", () => {
  assert.equal(rate(answer(2, [5]), constants)?.rating, 2);
  assert.equal(rate(answer(2, [5, "never"]), constants)?.rating, 2);
  assert.equal(rate(answer(2, [5, 5]), constants)?.rating, 3.5);
  assert.equal(rate(answer(2, [5, 5, "never"]), constants)?.rating, 3.5);
  assert.equal(rate(answer(2, [5, 5, 2]), constants)?.rating, 3);
});

Deno.test("a half is rounded down, and is likely on both sides", () => {
  const rated = rate(answer(2, [3, 3, 3]), constants);
  assert.equal(rated?.rating, 2.5);
  assert.equal(rated?.level, 2);
  assert.deepEqual([rated?.lowest, rated?.highest], [2, 3]);
});

Deno.test("the likely levels reach one standard error to either side", () => {
  // .775 for the anchor alone, .474 with two statements, .447 with three.
  assert.deepEqual(span(answer(3, [])), [2, 4]);
  assert.deepEqual(span(answer(3, [3, 3])), [3, 3]);
  assert.deepEqual(span(answer(3, [3, 4, 3])), [3, 4]);
  assert.deepEqual(span(answer(3, [2, 3, 3])), [2, 3]);
});

/** @param {Answer} given */
function span(given) {
  const rated = rate(given, constants);
  return [rated?.lowest, rated?.highest];
}

Deno.test("a rating lies between its lowest and its highest answer, the level among the likely", () => {
  for (const given of answers()) {
    const rated = rate(given, constants);
    if (!rated || typeof given.anchor !== "number") continue;
    const all = [given.anchor, ...numbers(given)];
    assert.ok(Math.min(...all) <= rated.rating && rated.rating <= Math.max(...all));
    assert.ok(1 <= rated.lowest && rated.lowest <= rated.level);
    assert.ok(rated.level <= rated.highest && rated.highest <= 5);
    assert.ok(Math.abs(rated.rating - rated.level) <= 0.5);
  }
});

Deno.test("the order of statements does not matter", () => {
  for (const given of answers()) {
    const turned = Object.entries(given.statements ?? {}).map(([code, pick]) => [5 - +code, pick]);
    const other = { ...given, statements: Object.fromEntries(turned) };
    assert.deepEqual(rate(other, constants), rate(given, constants));
  }
});

Deno.test("a level is 1 to 5 as a number, a pick may also be never", () => {
  for (const value of [1, 2, 3, 4, 5]) assert.ok(isLevel(value) && isPick(value));
  for (const value of [0, 6, 2.5, "3", null, undefined, [3], NaN]) {
    assert.ok(!isLevel(value) && !isPick(value));
  }
  assert.ok(isPick("never") && !isLevel("never"));
});
