import assert from "node:assert/strict";
import { begin, pickAnchor } from "../../../quiz/core/attempt.js";
import { compare, result } from "../../../quiz/core/result.js";
import { skillOf } from "../../../quiz/core/standard.js";
import { standard } from "../standard.js";

/** @import { Pick } from "../../../quiz/core/rating.js" */
/** @import { Row } from "../../../quiz/core/result.js" */

/** @param {Record<string, Pick>} picks */
function attempt(picks) {
  return Object.entries(picks).reduce(
    (attempt, [skill, pick]) => pickAnchor(attempt, skill, pick, "2026-11-25T03:00Z"),
    begin(standard, "quick"),
  );
}

/** @param {Row[]} rows */
const ids = (rows) => rows.map(({ skill }) => skill.id);

Deno.test("a target is reached, missed within the likely levels, or missed", () => {
  const skill = skillOf(standard, "b");
  const rows = [3, 2, 1].map((level) => compare(attempt({ b: level }), standard, skill, "junior"));
  assert.deepEqual(rows.map(({ gap, standing }) => [gap, standing]), [
    [0, "reached"],
    [1, "within"],
    [2, "below"],
  ]);
  const over = compare(attempt({ b: 4 }), standard, skill, "junior");
  assert.deepEqual([over.gap, over.standing], [-1, "above"]);
  const never = compare(attempt({ b: "never" }), standard, skill, "junior");
  assert.deepEqual([never.gap, never.standing, never.never], [0, null, true]);
});

Deno.test("an unknown target or competency is a mistake", () => {
  assert.throws(() => result(begin(standard, "quick"), standard, "chief"), RangeError);
  assert.throws(() => skillOf(standard, "z"), RangeError);
});

Deno.test("the largest gap comes first, what has no level last", () => {
  const found = result(attempt({ a: 1, b: 1, c: 2, d: "never" }), standard, "senior");
  assert.deepEqual(ids(found.rows), ["a", "b", "c", "d"]);
  assert.deepEqual(ids(found.gaps), ["a", "b", "c"]);
  assert.deepEqual(ids(found.never), ["d"]);
});

Deno.test("of equal gaps the most used competency comes first", () => {
  const found = result(attempt({ a: 1, b: 1, c: 2, d: 2 }), standard, "junior");
  assert.deepEqual(ids(found.rows), ["b", "a", "d", "c"]);
  assert.deepEqual(ids(found.gaps), ["b", "a", "d"]);
});

Deno.test("a gap outside the likely levels comes before an equal one inside", () => {
  const answers = attempt({ a: 2, b: 2 });
  const certain = { 1: 2, 2: 2, 3: 2 };
  const sure = {
    ...answers,
    answers: { ...answers.answers, a: { anchor: 2, statements: certain } },
  };
  assert.deepEqual(ids(result(answers, standard, "junior").gaps), ["b", "a"]);
  assert.deepEqual(ids(result(sure, standard, "junior").gaps), ["a", "b"]);
});

Deno.test("strengths: highest against the target, then the level, then the use", () => {
  const found = result(attempt({ a: 4, b: 4, c: 3, d: 5 }), standard, "junior");
  assert.deepEqual(ids(found.strengths), ["d", "b", "a"]);
  assert.deepEqual(ids(found.gaps), []);
});

Deno.test("level 1 is no strength", () => {
  assert.deepEqual(result(attempt({ a: 1, b: 2 }), standard, "junior").strengths.length, 1);
});

Deno.test("an answer to one competency never moves another", () => {
  const alone = compare(attempt({ b: 2 }), standard, skillOf(standard, "b"), "junior");
  for (const pick of /** @type {Pick[]} */ ([1, 5, "never"])) {
    const beside = attempt({ a: pick, b: 2, c: pick });
    assert.deepEqual(compare(beside, standard, skillOf(standard, "b"), "junior"), alone);
  }
});

Deno.test("the reader's own choice to work on comes instead of the proposed gaps", () => {
  const answers = attempt({ a: 1, b: 1, c: 5, d: "never" });
  const own = { ...answers, gaps: ["d", "c", "a"] };
  assert.deepEqual(ids(result(own, standard, "junior").gaps), ["d", "c", "a"]);
  const many = { ...answers, gaps: ["d", "c", "a", "b"] };
  assert.deepEqual(ids(result(many, standard, "junior").gaps), ["d", "c", "a"]);
  const retired = { ...answers, gaps: ["retired"] };
  assert.deepEqual(ids(result(retired, standard, "junior").gaps), ["b", "a", "d"]);
});

Deno.test("a likelier level that misses the target makes a gap of a level that reaches it", () => {
  const skill = skillOf(standard, "a");
  const statements = /** @type {Record<string, Pick>} */ ({ 1: 1, 2: 1 });
  const answers = { a: { anchor: 3, statements } };
  const row = compare({ ...begin(standard, "thorough"), answers }, standard, skill, "junior");
  assert.ok(row.rated && row.rated.level === 3 && row.rated.likeliest < 3);
  assert.deepEqual([row.gap, row.standing], [3 - row.rated.likeliest, "within"]);
});

Deno.test("where no gap is left, what was never faced is proposed, the most used first", () => {
  const found = result(attempt({ a: "never", b: "never", c: 1, d: "never" }), standard, "junior");
  const rank = [...found.never].sort((x, y) => y.skill.duties - x.skill.duties);
  assert.deepEqual(ids(found.never), ids(rank));
  assert.deepEqual(ids(found.gaps), ["c", ...ids(found.never)].slice(0, 3));
});

Deno.test("of what was never faced and is used as much the higher target comes first", () => {
  const found = result(attempt({ c: "never", b: "never" }), standard, "junior");
  assert.deepEqual(ids(found.never), ["b", "c"]);
});
