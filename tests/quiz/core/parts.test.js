import assert from "node:assert/strict";
import { begin, pickAnchor, pickCase, pickStatement, setMode } from "../../../quiz/core/attempt.js";
import {
  ahead,
  answered,
  asked,
  begins,
  deeper,
  further,
  open,
  parts,
  totals,
} from "../../../quiz/core/parts.js";
import { nextStatement } from "../../../quiz/core/rating.js";
import { skillOf } from "../../../quiz/core/standard.js";
import { standard } from "../standard.js";

/** @import { Attempt } from "../../../quiz/core/attempt.js" */
/** @import { Part } from "../../../quiz/core/parts.js" */
/** @import { Skill } from "../../../quiz/core/standard.js" */

const NOW = "2026-11-25T03:00Z";
const blank = begin(standard, "full");
const skill = skillOf(standard, "a");
const { expected } = standard.rating;
const MEAN = expected.reduce((sum, number) => sum + number, 0) / expected.length;

/** What is answered and what is open. @param {Part} part @param {Skill} skill @param {Attempt} attempt */
const counts = (part, skill, attempt) => [
  answered(part, skill, attempt, standard),
  open(part, skill, attempt, standard),
];

/** @param {number} one @param {number} other */
const near = (one, other) => assert.ok(Math.abs(one - other) < 1e-9, `${one} ${other}`);

Deno.test("each mode asks what the one before it asks, and more", () => {
  assert.deepEqual(parts(standard, "quick"), ["question"]);
  assert.deepEqual(parts(standard, "thorough"), ["question", "statements"]);
  assert.deepEqual(parts(standard, "full"), ["question", "statements", "case"]);
  assert.deepEqual(further(standard, "quick").map(({ id }) => id), ["thorough", "full"]);
  assert.deepEqual(further(standard, "full"), []);
  assert.deepEqual(parts({ ...standard, modes: [] }, "quick"), ["question"]);
});

Deno.test("of what one never faced, and of what has no level yet, no statement is asked", () => {
  const attempt = pickAnchor(pickAnchor(blank, "b", "never", NOW), "c", 2, NOW);
  const ids = asked("statements", standard, attempt).map(({ id }) => id);
  assert.deepEqual(ids, ["c"]);
  assert.equal(asked("case", standard, attempt).length, 4);
  const never = skillOf(standard, "b");
  assert.deepEqual(counts("statements", never, attempt), [0, 0]);
  assert.deepEqual(counts("question", never, attempt), [1, 0]);
  assert.deepEqual(counts("case", never, attempt), [0, 1]);
});

Deno.test("the first editions asked for one choice, which answers no later case", () => {
  const first = { ...standard.cases, until: 1, credits: {} };
  const later = { ...standard, cases: { ...standard.cases, first } };
  /** @type {import("../../../quiz/core/attempt.js").Attempt} */
  const then = { ...blank, answers: { a: { case: "c" } } };
  for (const [edition, done] of [[1, 1], [2, 0]]) {
    const attempt = { ...then, edition: Number(edition) };
    assert.equal(answered("case", skill, attempt, later), done);
    assert.equal(open("case", skill, attempt, later), 1 - Number(done));
  }
});

Deno.test("what is answered is counted part by part", () => {
  let attempt = pickStatement(blank, "a", 1, 4, NOW);
  attempt = pickStatement(attempt, "a", 3, "never", NOW);
  assert.deepEqual(counts("question", skill, attempt), [0, 1]);
  // Those of an attempt that lost its level stay, and do not count before there is one again.
  assert.deepEqual(counts("statements", skill, attempt), [0, MEAN]);
  assert.deepEqual(counts("case", skill, attempt), [0, 1]);
  // One choice alone is kept, and leaves the case open.
  attempt = pickCase(attempt, "a", { least: "b" }, NOW);
  assert.deepEqual(counts("case", skill, attempt), [1, 1]);
  attempt = pickCase(attempt, "a", { most: "c", least: "b" }, NOW);
  assert.deepEqual(counts("case", skill, attempt), [1, 0]);
  const all = totals(standard, attempt);
  assert.equal(all.answered, 1);
  near(all.open, 4 + 4 * MEAN + 3);
  assert.deepEqual(totals(standard, setMode(attempt, "quick")), { answered: 0, open: 4 });
});

Deno.test("statements still to come are as many as are asked on average, at least the next one", () => {
  for (let anchor = 1; anchor <= 5; anchor++) {
    let attempt = pickAnchor(blank, "a", anchor, NOW);
    assert.deepEqual(counts("statements", skill, attempt), [0, expected[anchor - 1]]);
    for (let count = 1; count <= 3; count++) {
      const code = nextStatement(attempt.answers.a ?? {}, skill, standard.rating);
      if (code === null) break;
      attempt = pickStatement(attempt, "a", code, count === 2 ? 1 : 5, NOW);
      const more = nextStatement(attempt.answers.a ?? {}, skill, standard.rating) !== null;
      assert.deepEqual(counts("statements", skill, attempt), [count, Number(more)]);
    }
  }
  // One that was never faced was asked all the same.
  const never = pickStatement(pickAnchor(blank, "a", 3, NOW), "a", 2, "never", NOW);
  assert.deepEqual(counts("statements", skill, never), [1, 1]);
});

Deno.test("the minutes ahead are those of the mode, in proportion to what is open", () => {
  assert.deepEqual(ahead(standard, blank, "quick"), { questions: 4, minutes: 2 });
  assert.deepEqual(ahead(standard, blank, "full"), { questions: 13, minutes: 11 });
  const done = standard.skills.reduce((a, { id }) => pickAnchor(a, id, 3, NOW), blank);
  assert.deepEqual(ahead(standard, done, "quick"), { questions: 0, minutes: 0 });
  assert.deepEqual(ahead(standard, done, "thorough"), { questions: 6, minutes: 3 });
  assert.deepEqual(ahead(standard, done, "full"), { questions: 10, minutes: 9 });
  const nearly = standard.skills.slice(1).reduce((a, { id }) => pickAnchor(a, id, 3, NOW), blank);
  assert.deepEqual(ahead(standard, nearly, "quick"), { questions: 1, minutes: 1 });
});

Deno.test("only what asks more is a deeper mode", () => {
  const offered = (/** @type {Attempt} */ attempt) =>
    deeper(standard, attempt).map(({ mode, questions }) => [mode.id, questions]);
  const done = standard.skills.reduce((a, { id }) => pickAnchor(a, id, 3, NOW), blank);
  assert.deepEqual(offered(setMode(done, "quick")), [["thorough", 6], ["full", 10]]);
  // How often one did what one never faced is no question.
  const never = standard.skills.reduce((a, { id }) => pickAnchor(a, id, "never", NOW), blank);
  assert.deepEqual(offered(setMode(never, "quick")), [["full", 4]]);
  assert.deepEqual(offered(done), []);
});

Deno.test("answering lessens what is ahead", () => {
  const one = pickAnchor(blank, "a", 3, NOW);
  assert.equal(ahead(standard, one, "full").questions, 12);
  const told = pickStatement(one, "a", 2, 3, NOW);
  assert.ok(totals(standard, told).open < totals(standard, one).open);
  assert.equal(ahead(standard, pickAnchor(blank, "a", "never", NOW), "full").questions, 11);
});

Deno.test("a part begins with the first competency that it asks about", () => {
  const [first = "", second = ""] = standard.skills.map(({ id }) => id);
  const never = pickAnchor(blank, first, "never", NOW);
  const attempt = pickAnchor(never, second, 3, NOW);
  for (const part of parts(standard, "full")) {
    const id = part === "statements" ? second : first;
    const begun = standard.skills.map((skill) => begins(part, skill.id, standard, attempt));
    assert.deepEqual(begun, standard.skills.map((skill) => skill.id === id), part);
  }
});
