import assert from "node:assert/strict";
import { begin, noteEvidence, pickAnchor } from "../../../quiz/core/attempt.js";
import { readFile, writeFile } from "../../../quiz/core/file.js";
import { standard } from "../standard.js";

const NOW = "2026-11-25T03:00Z";
const first = pickAnchor(pickAnchor(begin(standard, "quick"), "a", 4, NOW), "b", "never", NOW);
const attempts = [first, noteEvidence(first, "a", 'Ünïcode "\u2028 <b>')];
const text = writeFile(attempts, standard);

Deno.test("what is written is read again", () => {
  assert.deepEqual(readFile(text, standard), { kind: "attempts", attempts, lost: false });
  assert.deepEqual(readFile(writeFile([], standard), standard), {
    kind: "attempts",
    attempts: [],
    lost: false,
  });
});

Deno.test("beside the answers stand the levels they come to", () => {
  const { levels } = JSON.parse(text);
  assert.deepEqual(levels[0], {
    a: { level: 4, lowest: 3, highest: 5, likeliest: 4, statements: false },
    b: null,
  });
});

Deno.test("any other file says what it is", () => {
  /** @param {object} changes */
  const kind = (changes) => {
    return readFile(JSON.stringify({ ...JSON.parse(text), ...changes }), standard).kind;
  };
  assert.equal(kind({ format: "other" }), "foreign");
  assert.equal(kind({ profession: "barista" }), "profession");
  assert.equal(kind({ version: 2 }), "newer");
  assert.equal(kind({ attempts: [{}] }), "damaged");
  for (const other of ["null", "[]", "1", "{}", '"x"']) {
    assert.equal(readFile(other, standard).kind, "foreign");
  }
  for (let length = 0; length < text.length; length += 7) {
    assert.equal(readFile(text.slice(0, length), standard).kind, "damaged");
  }
});
