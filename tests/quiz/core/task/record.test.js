import assert from "node:assert/strict";
import { begin } from "../../../../quiz/core/attempt.js";
import { NOTHING } from "../../../../quiz/core/personal.js";
import { write } from "../../../../quiz/core/saved.js";
import { first } from "../code/examples.js";
import {
  chosenLevel,
  joined,
  readRounds,
  recordKey,
  score,
  writeRounds,
} from "../../../../quiz/core/task/record.js";

const ROUND = {
  seed: 482913,
  answers: { a: { answer: "12", right: true }, b: { answer: "0", right: false } },
  changed: "2026-11-28T01:10Z",
};

Deno.test("what is kept is read again", () => {
  assert.deepEqual(readRounds(writeRounds({ analisis: ROUND })), {
    kind: "rounds",
    rounds: { analisis: ROUND },
  });
  assert.deepEqual(readRounds(null), { kind: "rounds", rounds: {} });
  assert.equal(recordKey("ae"), "standar-profesi:ae:tasks");
});

Deno.test("the form of the first version is read for ever", () => {
  const text =
    '{"version":1,"rounds":{"analisis":{"seed":482913,"answers":{"win-rate":{"answer":"30 %","right":true}},"changed":"2026-11-28T01:10Z"}}}';
  const found = readRounds(text);
  assert.equal(found.kind, "rounds");
  assert.deepEqual(score(found.kind === "rounds" ? found.rounds.analisis : undefined), {
    right: 1,
    all: 1,
  });
});

Deno.test("what is not whole is told, and takes no other with it", () => {
  for (const text of ["", "{", "1", "null", "[]", '{"version":1}', '{"version":0,"rounds":{}}']) {
    assert.equal(readRounds(text).kind, "damaged", text);
  }
  assert.equal(readRounds('{"version":2}').kind, "newer");
  for (
    const bad of [
      null,
      [],
      {},
      { ...ROUND, seed: 1.5 },
      { ...ROUND, seed: 1_000_000 },
      { ...ROUND, changed: 1 },
      { ...ROUND, changed: "kemarin" },
      { ...ROUND, changed: "2026-02-30T01:10Z" },
      { ...ROUND, changed: "+275760-09-13T00:00Z" },
      { ...ROUND, answers: Object.fromEntries([..."abcdefgh"].map((id) => [id, ROUND.answers.a])) },
      { ...ROUND, answers: [] },
      { ...ROUND, answers: { a: null } },
      { ...ROUND, answers: { a: { answer: 1, right: true } } },
      { ...ROUND, answers: { a: { answer: "1", right: 1 } } },
    ]
  ) {
    const text = JSON.stringify({ version: 1, rounds: { bad, good: ROUND } });
    assert.deepEqual(readRounds(text), { kind: "rounds", rounds: { good: ROUND } });
  }
});

Deno.test("of two places, the later round of each competency", () => {
  const later = { ...ROUND, seed: 654321, changed: "2026-11-28T01:11Z" };
  assert.deepEqual(joined({ a: ROUND, b: later }, { a: later, b: ROUND, c: ROUND }), {
    a: later,
    b: later,
    c: ROUND,
  });
});

Deno.test("the score counts what was answered", () => {
  assert.deepEqual(score(ROUND), { right: 1, all: 2 });
  assert.equal(score(undefined), null);
  assert.equal(score({ ...ROUND, answers: {} }), null);
});

Deno.test("the level that was chosen last, where it can be read", () => {
  const text = write([
    attempt({ a: { anchor: 2 }, b: { anchor: 5 } }),
    attempt({ a: { anchor: 4 }, b: { anchor: "never" }, c: {} }),
  ], NOTHING);
  assert.equal(chosenLevel(text, "a"), 4);
  for (const skill of ["b", "c", "d"]) assert.equal(chosenLevel(text, skill), null);
  for (const odd of [null, "", "{", "1", '{"attempts":[]}', '{"attempts":[{"answers":{"a":1}}]}']) {
    assert.equal(chosenLevel(odd, "a"), null);
  }
});

/** @param {any} answers */
const attempt = (answers) => ({ ...begin(first, "quick"), answers });
