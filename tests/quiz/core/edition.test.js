/** The rating of edition 1, as it was: an old result says for ever what it said. */

import assert from "node:assert/strict";
import { begin } from "../../../quiz/core/attempt.js";
import { isEarlier, ratedIn } from "../../../quiz/core/edition.js";
import { rate } from "../../../quiz/core/rating.js";
import { skillOf } from "../../../quiz/core/standard.js";
import model from "../rating.json" with { type: "json" };
import { standard } from "../standard.js";

/** @import { Answer, Pick, Rated } from "../../../quiz/core/rating.js" */
/** @import { RatingModel } from "../../../quiz/core/standard.js" */

const skill = skillOf(standard, "a");
const rating = /** @type {RatingModel} */ (/** @type {unknown} */ (model));
const now = { ...standard, profession: { ...standard.profession, edition: 2 }, rating };
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

/** @param {Answer} answer @param {number} [edition] */
const rated = (answer, edition = 1) =>
  ratedIn({ ...begin(now, "full"), edition, answers: { a: answer } }, now, skill);

/** @param {Answer} answer */
const shown = (answer) => {
  const { level, lowest, highest } = /** @type {Rated} */ (rated(answer));
  return [level, lowest, highest];
};

Deno.test("an anchor alone is the level, and its neighbours are likely", () => {
  const found = [1, 2, 3, 4, 5].map((anchor) => shown({ anchor }));
  assert.deepEqual(found, [[1, 1, 2], [2, 1, 3], [3, 2, 4], [4, 3, 5], [5, 4, 5]]);
});

Deno.test("without an anchor there is no level", () => {
  for (const given of answers()) {
    assert.equal(rated(given) === null, typeof given.anchor !== "number");
  }
  assert.equal(ratedIn({ ...begin(now, "full"), edition: 1 }, now, skill), null);
});

Deno.test("statements count from the second on", () => {
  assert.deepEqual(shown(answer(2, [5])), [2, 1, 3]);
  assert.deepEqual(shown(answer(2, [5, "never"])), [2, 1, 3]);
  assert.deepEqual(shown(answer(2, [5, 5])), [3, 3, 4]);
  assert.deepEqual(shown(answer(2, [5, 5, "never"])), [3, 3, 4]);
  assert.deepEqual(shown(answer(2, [5, 5, 2])), [3, 3, 3]);
});

Deno.test("a half is rounded down, and is likely on both sides", () => {
  assert.deepEqual(shown(answer(2, [3, 3, 3])), [2, 2, 3]);
});

Deno.test("the likely levels reach one standard error to either side", () => {
  // .775 for the anchor alone, .474 with two statements, .447 with three.
  assert.deepEqual(shown(answer(3, [])), [3, 2, 4]);
  assert.deepEqual(shown(answer(3, [3, 3])), [3, 3, 3]);
  assert.deepEqual(shown(answer(3, [3, 4, 3])), [3, 3, 4]);
  assert.deepEqual(shown(answer(3, [2, 3, 3])), [3, 2, 3]);
});

Deno.test("every answer, reckoned in twelfths", () => {
  for (const given of answers()) {
    const { anchor } = given;
    if (typeof anchor !== "number") continue;
    const picks = Object.values(given.statements ?? {}).filter((pick) => typeof pick === "number");
    const counted = picks.length >= 2 ? picks : [];
    const sum = counted.reduce((sum, pick) => sum + pick, 0);
    const twelfths = counted.length ? 6 * anchor + 6 * sum / counted.length : 12 * anchor;
    const error = { 0: 9.2951, 2: 5.6921, 3: 5.3666 }[counted.length] ?? 0;
    const level = [1, 2, 3, 4, 5].find((n) => twelfths <= 12 * n + 6);
    const likely = [1, 2, 3, 4, 5].filter((n) => Math.abs(twelfths - 12 * n) - 6 <= error);
    assert.deepEqual(rated(given), {
      level,
      lowest: likely[0],
      highest: likely[likely.length - 1],
      likeliest: level,
      statements: counted.length > 0,
    });
  }
});

Deno.test("a later edition is rated by today's rule, and so is all where there was no first", () => {
  const given = answer(3, [5, 5, 5]);
  assert.equal(rated(given)?.level, 4);
  assert.deepEqual(rated(given, 2), rate(given, skill, rating));
  assert.equal(rated(given, 2)?.level, 3);
  const attempt = { ...begin(standard, "full"), answers: { a: given } };
  assert.deepEqual(ratedIn(attempt, standard, skill), rate(given, skill, rating));
});

Deno.test("an attempt is of an earlier edition, or of today's", () => {
  assert.equal(isEarlier(begin(now, "quick"), now), false);
  assert.equal(isEarlier({ ...begin(now, "quick"), edition: 1 }, now), true);
});
