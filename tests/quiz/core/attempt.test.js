import assert from "node:assert/strict";
import { begin, noteEvidence, pickAnchor, unanswered } from "../../../quiz/core/attempt.js";
import { standard } from "../standard.js";

const NOW = "2026-11-25T03:00Z";

Deno.test("an attempt begins blank", () => {
  const attempt = begin(standard, "quick");
  assert.deepEqual([attempt.edition, attempt.mode, attempt.target], [1, "quick", null]);
  assert.deepEqual([attempt.answers, attempt.evidence, attempt.changed], [{}, {}, null]);
});

Deno.test("picking replaces the anchor, keeps the statements and the attempt before", () => {
  const before = {
    ...begin(standard, "quick"),
    answers: { a: { anchor: 1, statements: { 1: 3 } } },
  };
  const after = pickAnchor(before, "a", "never", NOW);
  assert.deepEqual(after.answers.a, { anchor: "never", statements: { 1: 3 } });
  assert.equal(after.changed, NOW);
  assert.equal(before.answers.a.anchor, 1);
});

Deno.test("never faced is an answer, statements alone are not", () => {
  const blank = begin(standard, "quick");
  const attempt = pickAnchor(
    { ...blank, answers: { b: { statements: { 1: 2 } } } },
    "a",
    "never",
    NOW,
  );
  assert.deepEqual(unanswered(attempt, standard).map(({ id }) => id), ["b", "c", "d"]);
});

Deno.test("an empty line of evidence is none", () => {
  const noted = noteEvidence(begin(standard, "quick"), "a", "A line");
  assert.deepEqual(noted.evidence, { a: "A line" });
  assert.deepEqual(noteEvidence(noted, "a", "  ").evidence, {});
});
