import assert from "node:assert/strict";
import { begin, pickAnchor, pickCase, pickStatement, setMode } from "../../../quiz/core/attempt.js";
import { ahead, asked, further, parts, progress, totals } from "../../../quiz/core/parts.js";
import { skillOf } from "../../../quiz/core/standard.js";
import { standard } from "../standard.js";

const NOW = "2026-11-25T03:00Z";
const blank = begin(standard, "full");
const skill = skillOf(standard, "a");

Deno.test("each mode asks what the one before it asks, and more", () => {
  assert.deepEqual(parts(standard, "quick"), ["question"]);
  assert.deepEqual(parts(standard, "thorough"), ["question", "statements"]);
  assert.deepEqual(parts(standard, "full"), ["question", "statements", "case"]);
  assert.deepEqual(further(standard, "quick").map(({ id }) => id), ["thorough", "full"]);
  assert.deepEqual(further(standard, "full"), []);
  assert.deepEqual(parts({ ...standard, modes: [] }, "quick"), ["question"]);
});

Deno.test("how often one did what one never faced is not asked", () => {
  const attempt = pickAnchor(pickAnchor(blank, "b", "never", NOW), "c", 2, NOW);
  const ids = asked("statements", standard, attempt).map(({ id }) => id);
  assert.deepEqual(ids, ["a", "c", "d"]);
  assert.equal(asked("case", standard, attempt).length, 4);
  const never = skillOf(standard, "b");
  assert.deepEqual(progress("statements", never, attempt), { answered: 0, total: 0 });
  assert.deepEqual(progress("question", never, attempt), { answered: 1, total: 1 });
});

Deno.test("what is answered is counted part by part", () => {
  let attempt = pickStatement(blank, "a", 1, 4, NOW);
  attempt = pickStatement(attempt, "a", 3, "never", NOW);
  assert.deepEqual(progress("question", skill, attempt), { answered: 0, total: 1 });
  assert.deepEqual(progress("statements", skill, attempt), { answered: 2, total: 3 });
  assert.deepEqual(progress("case", skill, attempt), { answered: 0, total: 1 });
  attempt = pickCase(attempt, "a", "b", NOW);
  assert.deepEqual(progress("case", skill, attempt), { answered: 1, total: 1 });
  assert.deepEqual(totals(standard, attempt), { answered: 3, total: 20 });
  assert.deepEqual(totals(standard, setMode(attempt, "quick")), { answered: 0, total: 4 });
});

Deno.test("the minutes ahead are those of the mode, in proportion to what is open", () => {
  assert.deepEqual(ahead(standard, blank, "quick"), { questions: 4, minutes: 2 });
  assert.deepEqual(ahead(standard, blank, "full"), { questions: 20, minutes: 11 });
  const done = standard.skills.reduce((a, { id }) => pickAnchor(a, id, 3, NOW), blank);
  assert.deepEqual(ahead(standard, done, "quick"), { questions: 0, minutes: 0 });
  assert.deepEqual(ahead(standard, done, "thorough"), { questions: 12, minutes: 3 });
  assert.deepEqual(ahead(standard, done, "full"), { questions: 16, minutes: 9 });
  const nearly = standard.skills.slice(1).reduce((a, { id }) => pickAnchor(a, id, 3, NOW), blank);
  assert.deepEqual(ahead(standard, nearly, "quick"), { questions: 1, minutes: 1 });
});

Deno.test("answering lessens what is ahead by just that", () => {
  const one = pickStatement(pickAnchor(blank, "a", 3, NOW), "a", 1, 3, NOW);
  assert.equal(ahead(standard, one, "full").questions, 18);
  assert.equal(ahead(standard, pickAnchor(blank, "a", "never", NOW), "full").questions, 16);
});
