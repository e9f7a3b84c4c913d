import assert from "node:assert/strict";
import { begin, pickAnchor } from "../../../quiz/core/attempt.js";
import { readFile, writeFile } from "../../../quiz/core/file.js";
import { NOTHING } from "../../../quiz/core/personal.js";
import { standard } from "../standard.js";

const NOW = "2026-11-25T03:00Z";
const first = pickAnchor(pickAnchor(begin(standard, "quick"), "a", 4, NOW), "b", "never", NOW);
const attempts = [first, pickAnchor(first, "d", 2, NOW)];
const evidence = {
  a: { line: 'Ünïcode "\u2028 <b>', when: "2026-10", who: "My mentor" },
  d: { line: "A line", when: "2026", who: "My mentor" },
};
/** @type {Record<string, import("../../../quiz/core/tried.js").Tried>} */
const tried = { d: { said: "yes", date: "2026-11-28" } };
/** @type {import("../../../quiz/core/opinion.js").Opinion[]} */
const opinions = [{ edition: 1, finished: NOW, invitation: 7, levels: { a: 2, c: "never" } }];
const text = writeFile(attempts, { evidence, tried, opinions }, standard);

Deno.test("what is written is read again", () => {
  const whole = { kind: "attempts", attempts, evidence, tried, opinions, lost: false };
  assert.deepEqual(readFile(text, standard), whole);
  const nothing = readFile(writeFile([], NOTHING, standard), standard);
  assert.deepEqual(nothing, { ...whole, ...NOTHING, attempts: [] });
});

Deno.test("tasks with one right answer go along, those rounds that are whole", () => {
  const answers = { "win-rate": { answer: "30", right: true } };
  const round = { seed: 482913, answers, changed: NOW };
  const written = writeFile(attempts, NOTHING, standard, {}, { a: round });
  assert.deepEqual(/** @type {any} */ (readFile(written, standard)).rounds, { a: round });
  const odd = { ...JSON.parse(written), rounds: { a: round, b: { ...round, seed: "1" } } };
  assert.deepEqual(/** @type {any} */ (readFile(JSON.stringify(odd), standard)).rounds, {
    a: round,
  });
  for (const rounds of [null, 1, [], { b: {} }]) {
    const found = readFile(JSON.stringify({ ...odd, rounds }), standard);
    assert.equal(found.kind, "attempts");
    assert.ok(!("rounds" in found));
  }
});

Deno.test("beside the answers stand the levels they come to, and whether they are proven", () => {
  const { levels } = JSON.parse(text);
  const a = { level: 4, lowest: 3, highest: 5, likeliest: 4, statements: false, proof: "proven" };
  assert.deepEqual(levels[0], { a, b: null });
  // At level 2 nobody is asked who saw it.
  assert.deepEqual([levels[1].d.level, levels[1].d.proof], [2, null]);
  const [bare] = JSON.parse(writeFile(attempts, NOTHING, standard)).levels;
  assert.equal(bare.a.proof, "unproven");
});

Deno.test("any other file says what it is", () => {
  /** @param {object} changes */
  const kind = (changes) => {
    return readFile(JSON.stringify({ ...JSON.parse(text), ...changes }), standard).kind;
  };
  assert.equal(kind({ format: "other" }), "foreign");
  assert.equal(kind({ profession: "barista" }), "profession");
  assert.equal(kind({ version: 3 }), "newer");
  assert.equal(kind({ attempts: [{}], ...NOTHING }), "damaged");
  for (const other of ["null", "[]", "1", "{}", '"x"']) {
    assert.equal(readFile(other, standard).kind, "foreign");
  }
  for (let length = 0; length < text.length; length += 7) {
    assert.equal(readFile(text.slice(0, length), standard).kind, "damaged");
  }
});
