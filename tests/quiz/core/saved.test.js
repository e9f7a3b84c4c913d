import assert from "node:assert/strict";
import { accept, begin, finish, noteEvidence, pickAnchor } from "../../../quiz/core/attempt.js";
import { read, VERSION, write } from "../../../quiz/core/saved.js";
import { standard } from "../standard.js";

/** @import { Attempt } from "../../../quiz/core/attempt.js" */

const NOW = "2026-11-25T03:00Z";
/** What version 1 wrote. It must be read for ever. */
const FROZEN =
  '{"version":1,"attempts":[{"edition":1,"mode":"full","target":"own","levels":{"a":4,"b":5},' +
  '"answers":{"a":{"anchor":4,"case":"c"},"b":{"anchor":"never","statements":{"1":3,"2":"never"}}},' +
  '"evidence":{"a":"A line"},"plans":{"b":{"cue":"If","action":"then","date":"2026-12-01"}},' +
  '"gaps":["d","b"],"recheck":"2027-02-25","at":"c","started":"2026-11-25T02:50Z","changed":"2026-11-25T03:00Z",' +
  '"finished":null,"invitation":null,"reply":0}]}';

/** @type {Attempt} */
const attempt = {
  edition: 1,
  mode: "full",
  target: "own",
  levels: { a: 4, b: 5 },
  answers: {
    a: { anchor: 4, case: "c" },
    b: { anchor: "never", statements: { 1: 3, 2: "never" } },
  },
  evidence: { a: "A line" },
  plans: { b: { cue: "If", action: "then", date: "2026-12-01" } },
  gaps: ["d", "b"],
  recheck: "2027-02-25",
  at: "c",
  started: "2026-11-25T02:50Z",
  changed: NOW,
  finished: null,
  invitation: null,
  reply: 0,
};

/** @param {unknown} data */
const kind = (data) => read(JSON.stringify(data), standard).kind;

/** @param {object} changes */
const changed = (changes) => kind({ version: 1, attempts: [{ ...attempt, ...changes }] });

Deno.test("what version 1 wrote is read, and written the same", () => {
  assert.deepEqual(read(FROZEN, standard), { kind: "attempts", attempts: [attempt] });
  assert.equal(write([attempt]), FROZEN);
});

Deno.test("every attempt comes back as it was", () => {
  const blank = begin(standard, "quick");
  const more = [
    blank,
    finish(pickAnchor(blank, "d", 5, NOW), NOW),
    noteEvidence(attempt, "d", 'ü\u2028"<'),
  ];
  assert.deepEqual(read(write(more), standard), { kind: "attempts", attempts: more });
});

Deno.test("a newer version is recognised before anything else", () => {
  assert.equal(kind({ version: VERSION + 1, attempts: "other" }), "newer");
});

Deno.test("what is gone from the standard is left out", () => {
  const { attempts } = JSON.parse(FROZEN);
  attempts[0].answers.retired = { anchor: "?" };
  attempts[0].answers.b.statements[9] = 1;
  attempts[0].evidence.retired = 1;
  attempts[0].plans.retired = 1;
  attempts[0].levels.retired = 9;
  attempts[0].gaps = ["d", "retired", "b", "d"];
  attempts[0].target = "chief";
  const found = read(JSON.stringify({ version: 1, attempts }), standard);
  assert.deepEqual(found, { kind: "attempts", attempts: [{ ...attempt, target: null }] });
});

Deno.test("whatever else is damaged", () => {
  for (const text of ["", "{", "null", "[]", "1", '"x"']) {
    assert.equal(read(text, standard).kind, "damaged", text);
  }
  assert.equal(kind({ attempts: [] }), "damaged");
  assert.equal(kind({ version: 1.5, attempts: [] }), "damaged");
  assert.equal(kind({ version: 1, attempts: {} }), "damaged");
  assert.equal(kind({ version: 1, attempts: [null] }), "damaged");
  for (
    const wrong of [
      { edition: "1" },
      { edition: 1.5 },
      { edition: 0 },
      { edition: -1 },
      { edition: 256 },
      { mode: null },
      { mode: "other" },
      { target: 3 },
      { at: 3 },
      { changed: "yesterday" },
      { changed: undefined },
      { started: "2026-11-25" },
      { finished: "2026-02-30T03:00Z" },
      { finished: "2026-11-25T24:61Z" },
      { answers: [] },
      { evidence: null },
      { evidence: { a: 3 } },
      { levels: null },
      { levels: { a: 6 } },
      { levels: { a: "never" } },
      { plans: [] },
      { plans: { a: "x" } },
      { plans: { a: { cue: 1, action: "", date: "2026-12-01" } } },
      { plans: { a: { cue: "", action: 1, date: "2026-12-01" } } },
      { plans: { a: { cue: "", action: "", date: 1 } } },
      { plans: { a: { cue: "", action: "", date: "2026-02-30" } } },
      { plans: { a: { cue: "", action: "", date: "1 Dec 2026" } } },
      { gaps: "a" },
      { gaps: {} },
      { gaps: [1] },
      { recheck: undefined },
      { recheck: "2027-02-30" },
      { recheck: 3 },
      { answers: { a: 3 } },
      { answers: { a: { anchor: 0 } } },
      { answers: { a: { anchor: 6 } } },
      { answers: { a: { anchor: "4" } } },
      { answers: { a: { anchor: 2.5 } } },
      { answers: { a: { anchor: null } } },
      { answers: { a: { case: "e" } } },
      { answers: { a: { statements: [] } } },
      { answers: { a: { statements: { 1: 9 } } } },
      { answers: { a: { statements: { x: 1 } } } },
    ]
  ) assert.equal(changed(wrong), "damaged", JSON.stringify(wrong));
});

Deno.test("a year that was mistyped is the last that counts, and costs no answers", () => {
  for (const date of ["20266-05-12", "275760-09-13", "9999-12-31"]) {
    const plan = { cue: "If", action: "then", date };
    const found = read(
      write([{ ...attempt, plans: { b: plan }, recheck: date }]),
      standard,
    );
    const [kept] = found.kind === "attempts" ? found.attempts : [];
    assert.deepEqual(kept?.plans, { b: { ...plan, date: "2099-12-31" } });
    assert.equal(kept?.recheck, "2099-12-31");
    assert.deepEqual(kept?.answers, attempt.answers);
  }
});

Deno.test("no cut through a saved text is read as something else", () => {
  for (let length = 0; length < FROZEN.length; length++) {
    assert.equal(read(FROZEN.slice(0, length), standard).kind, "damaged");
  }
});

Deno.test("names that objects have by nature are no answers", () => {
  const text = FROZEN.replace('"answers":{', '"answers":{"__proto__":{"anchor":1},')
    .replace('"a":{"anchor":4,"case":"c"},', "");
  const found = read(text, standard);
  const answers = found.kind === "attempts" && found.attempts[0]?.answers;
  assert.deepEqual(Object.keys(answers || {}), ["b"]);
});

Deno.test("an invitation and its reply are kept with the attempt", () => {
  const invitation = {
    id: 7,
    mode: "quick",
    skills: ["a", "d"],
    target: "junior",
    levels: {},
    code: "u=abz",
  };
  const invited = accept(standard, invitation, 9);
  assert.deepEqual(read(write([invited]), standard), { kind: "attempts", attempts: [invited] });
  const { invitation: _, reply: __, ...before } = attempt;
  const older = JSON.stringify({ version: 1, attempts: [before] });
  assert.deepEqual(read(older, standard), { kind: "attempts", attempts: [attempt] });
  assert.equal(changed({ invitation: { ...invitation, id: 0 } }), "damaged");
  assert.equal(changed({ invitation: "7" }), "damaged");
  assert.equal(changed({ reply: -1 }), "damaged");
  assert.equal(changed({ reply: "9" }), "damaged");
});
