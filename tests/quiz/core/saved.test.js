import assert from "node:assert/strict";
import { accept, begin, finish, pickAnchor } from "../../../quiz/core/attempt.js";
import { NOTHING } from "../../../quiz/core/personal.js";
import { read, VERSION, write } from "../../../quiz/core/saved.js";
import { standard } from "../standard.js";

/** @import { Attempt } from "../../../quiz/core/attempt.js" */
/** @import { Opinion } from "../../../quiz/core/opinion.js" */
/** @import { Tried } from "../../../quiz/core/tried.js" */

const NOW = "2026-11-25T03:00Z";
/** What version 1 wrote. It must be read for ever. */
const FIRST =
  '{"version":1,"attempts":[{"edition":1,"mode":"full","target":"own","levels":{"a":4,"b":5},' +
  '"answers":{"a":{"anchor":4,"case":"c"},"b":{"anchor":"never","statements":{"1":3,"2":"never"}}},' +
  '"evidence":{"a":"A line"},"plans":{"b":{"cue":"If","action":"then","date":"2026-12-01"}},' +
  '"gaps":["d","b"],"recheck":"2027-02-25","at":"c","started":"2026-11-25T02:50Z","changed":"2026-11-25T03:00Z",' +
  '"finished":null,"invitation":null,"reply":0}]}';
/** What version 2 wrote. It must be read for ever. */
const FROZEN = FIRST.replace('"version":1', '"version":2').replace('"evidence":{"a":"A line"},', "")
  .replace(/}$/, ',"evidence":{"a":{"line":"A line","when":"2026-10","who":"My mentor"}}}');

/** The same, once a reader has said what became of a plan. */
const LATER = FROZEN.replace(/}$/, ',"tried":{"b":{"said":"partly","date":"2026-12-01"}}}');
/** The same, with an opinion that somebody gave. */
const HEARD = LATER.replace(
  /}$/,
  ',"opinions":[{"edition":1,"finished":"2026-11-25T03:00Z","invitation":7,"levels":{"a":2,"d":"never"}}]}',
);

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

/** @type {Record<string, Tried>} */
const tried = { b: { said: "partly", date: "2026-12-01" } };

/** @type {Opinion} */
const opinion = { edition: 1, finished: NOW, invitation: 7, levels: { a: 2, d: "never" } };

const said = { a: { line: "A line", when: "2026-10", who: "My mentor" } };

/** @param {...Attempt} attempts */
const whole = (...attempts) => ({ kind: "attempts", attempts, ...NOTHING, lost: false });

/** @param {object} changes */
const changed = (changes) =>
  read(JSON.stringify({ version: 1, attempts: [{ ...attempt, ...changes }] }), standard);

/** @param {object} changes what is read of it, beside the rest @param {object} left */
const loses = (changes, left) =>
  assert.deepEqual(
    changed(changes),
    { ...whole({ ...attempt, ...left }), lost: true },
    JSON.stringify(changes),
  );

Deno.test("what version 2 wrote is read, and written the same", () => {
  assert.deepEqual(read(FROZEN, standard), { ...whole(attempt), evidence: said });
  assert.equal(write([attempt], { ...NOTHING, evidence: said }), FROZEN);
  assert.deepEqual(read(LATER, standard), { ...whole(attempt), evidence: said, tried });
  assert.equal(write([attempt], { ...NOTHING, evidence: said, tried }), LATER);
  const all = { evidence: said, tried, opinions: [opinion] };
  assert.deepEqual(read(HEARD, standard), { ...whole(attempt), ...all });
  assert.equal(write([attempt], all), HEARD);
});

Deno.test("what version 1 wrote is read, and its evidence becomes the reader's", () => {
  const evidence = { a: { line: "A line", when: "", who: "" } };
  assert.deepEqual(read(FIRST, standard), { ...whole(attempt), evidence });
});

Deno.test("evidence of several attempts of version 1 is carried over whole, the latest first", () => {
  const lines = [{ a: "one", b: "two" }, { a: "one more", d: " " }, { a: "three", b: "two" }];
  const attempts = lines.map((evidence) => ({ ...attempt, evidence }));
  const found = read(JSON.stringify({ version: 1, attempts }), standard);
  assert.deepEqual("evidence" in found && found.evidence, {
    a: { line: "three\none more", when: "", who: "" },
    b: { line: "two", when: "", who: "" },
  });
});

Deno.test("every attempt comes back as it was", () => {
  const blank = begin(standard, "quick");
  const more = [
    blank,
    finish(pickAnchor(blank, "d", 5, NOW), NOW),
    attempt,
  ];
  const evidence = { d: { line: 'ü\u2028"<\n', when: "2024", who: "<b>" } };
  const personal = { evidence, tried, opinions: [opinion, { ...opinion, finished: null }] };
  assert.deepEqual(read(write(more, personal), standard), { ...whole(...more), ...personal });
});

Deno.test("a newer version is recognised before anything else", () => {
  assert.equal(kind({ version: VERSION + 1, attempts: "other" }), "newer");
});

Deno.test("what is gone from the standard is left out", () => {
  const { attempts } = JSON.parse(FROZEN);
  attempts[0].answers.retired = { anchor: "?" };
  attempts[0].plans.retired = 1;
  attempts[0].levels.retired = 9;
  attempts[0].gaps = ["d", "retired", "b", "d"];
  attempts[0].target = "chief";
  const found = read(JSON.stringify({ version: 1, attempts }), standard);
  assert.deepEqual(found, whole({ ...attempt, target: null }));
});

Deno.test("whatever else is damaged", () => {
  for (const text of ["", "{", "null", "[]", "1", '"x"']) {
    assert.equal(read(text, standard).kind, "damaged", text);
  }
  assert.equal(kind({ attempts: [] }), "damaged");
  assert.equal(kind({ version: 1.5, attempts: [] }), "damaged");
  assert.equal(kind({ version: 1, attempts: {} }), "damaged");
  assert.equal(kind({ version: 1, attempts: [null] }), "damaged");
  for (const answers of [null, [], { a: 3, b: "x" }, { a: { anchor: 0 } }]) {
    assert.equal(changed({ answers }).kind, "damaged", JSON.stringify(answers));
  }
});

Deno.test("what a later edition wrote is left alone, beside whatever else", () => {
  assert.equal(changed({ edition: 2 }).kind, "newer");
  assert.equal(kind({ version: 1, attempts: [attempt, { edition: 2 }] }), "newer");
});

Deno.test("one bad value loses only itself", () => {
  for (const edition of ["1", 1.5, 0, -1, 256, null]) loses({ edition }, {});
  for (const mode of [null, "other", 1]) loses({ mode }, { mode: "quick" });
  loses({ target: 3 }, { target: null });
  loses({ at: 3 }, { at: null });
  for (const changed of ["yesterday", undefined, "2026-02-30T03:00Z", 3]) {
    loses({ changed }, { changed: attempt.started });
  }
  loses({ started: "2026-11-25" }, { started: NOW });
  loses({ started: 1, changed: 1 }, { started: null, changed: null });
  loses({ finished: "2026-11-25T24:61Z" }, { finished: null });
  for (const levels of [null, { a: 6 }, { a: "never" }]) loses({ levels }, { levels: {} });
  loses({ levels: { a: -1, b: 5 } }, { levels: { b: 5 } });
  for (const plans of [[], { b: "x" }]) loses({ plans }, { plans: {} });
  const [plan, date] = [{ cue: "If", action: "then", date: "2026-12-01" }, ""];
  loses({ plans: { b: { ...plan, cue: 1 }, d: plan } }, {
    plans: { b: { ...plan, cue: "" }, d: plan },
  });
  loses({ plans: { b: { ...plan, action: null } } }, { plans: { b: { ...plan, action: "" } } });
  for (const wrong of [1, "2026-02-30", "1 Dec 2026", null]) {
    loses({ plans: { b: { ...plan, date: wrong } } }, { plans: { b: { ...plan, date } } });
  }
  for (const gaps of ["a", {}, [1]]) loses({ gaps }, { gaps: [] });
  loses({ gaps: ["d", null, "b"] }, {});
  for (const recheck of [undefined, "2027-02-30", 3]) loses({ recheck }, { recheck: null });
  const { a, b } = attempt.answers;
  loses({ answers: { a: 3, b } }, { answers: { b } });
  for (const anchor of [0, 6, "4", 2.5, null]) {
    loses({ answers: { a: { ...a, anchor }, b } }, { answers: { a: { case: "c" }, b } });
  }
  for (
    const wrong of [{ case: "e" }, { case: undefined, most: "e" }, { case: undefined, least: 1 }]
  ) {
    loses({ answers: { a: { ...a, ...wrong }, b } }, { answers: { a: { anchor: 4 }, b } });
  }
  // One way to act is not both.
  loses({ answers: { a: { most: "b", least: "b" }, b } }, { answers: { a: { most: "b" }, b } });
  loses({ answers: { a: { least: "e" }, b } }, { answers: { b } });
  loses({ answers: { a, b: { anchor: "never", statements: [9] } } }, {
    answers: { a, b: { anchor: "never", statements: {} } },
  });
  for (const wrong of [{ 1: 9 }, { x: 1 }]) {
    loses({ answers: { a, b: { ...b, statements: { 2: "never", ...wrong } } } }, {
      answers: { a, b: { anchor: "never", statements: { 2: "never" } } },
    });
  }
});

Deno.test("choices in a case are kept, both or one", () => {
  for (const a of [{ most: "b", least: "d" }, { most: "b" }, { least: "d" }, { case: "a" }]) {
    const given = /** @type {Attempt} */ ({ ...attempt, answers: { a } });
    assert.deepEqual(read(write([given], NOTHING), standard), whole(given));
  }
});

Deno.test("a bad value of evidence loses only itself", () => {
  const { a } = said;
  /** @param {unknown} evidence @param {object} left @param {boolean} [lost] */
  const leaves = (evidence, left, lost = true) => {
    const text = JSON.stringify({ version: 2, attempts: [attempt], evidence });
    assert.deepEqual(read(text, standard), { ...whole(attempt), evidence: left, lost }, text);
  };
  for (const bad of [null, 3, "x", []]) leaves(bad, {});
  for (const bad of [null, 3, []]) leaves({ a, b: bad }, { a });
  leaves({ a, b: {} }, { a });
  for (const name of ["A b", "__proto__x", "constructor ", ""]) leaves({ a, [name]: a }, { a });
  leaves(JSON.parse(`{"__proto__": ${JSON.stringify(a)}}`), {});
  leaves({ a: { ...a, line: 1 } }, { a: { ...a, line: "" } });
  leaves({ a: { ...a, who: null } }, { a: { ...a, who: "" } });
  for (const when of ["2026-13", "2026-00", "26-10", "Oktober 2026", "2026-10-01", 2026, null]) {
    leaves({ a: { ...a, when } }, { a: { ...a, when: "" } });
  }
  leaves({ a: { ...a, when: "2019" } }, { a: { ...a, when: "2019" } }, false);
  // Of a competency that the standard no longer has it is still the reader's.
  leaves({ retired: a }, { retired: a }, false);
  leaves({ b: { line: " ", when: "", who: "" } }, {}, false);
  leaves(undefined, {}, false);
});

Deno.test("a bad value of what became of a plan loses only itself", () => {
  const { b } = tried;
  /** @param {unknown} tried @param {object} left @param {boolean} [lost] */
  const leaves = (tried, left, lost = true) => {
    const text = JSON.stringify({ version: 2, attempts: [attempt], evidence: {}, tried });
    assert.deepEqual(read(text, standard), { ...whole(attempt), tried: left, lost }, text);
  };
  for (const bad of [null, 3, "x", []]) leaves(bad, {});
  for (const bad of [null, "yes", [], {}, { ...b, said: "maybe" }, { ...b, said: 1 }]) {
    leaves({ a: bad, b }, { b });
  }
  for (const date of ["2026-02-30", "tomorrow", 3, null, undefined]) {
    leaves({ a: { ...b, date }, b }, { b });
  }
  for (const name of ["A b", "constructor ", ""]) leaves({ b, [name]: b }, { b });
  leaves({ b: { said: "no", date: "" } }, { b: { said: "no", date: "" } }, false);
  leaves({ retired: b }, { retired: b }, false);
  leaves(undefined, {}, false);
});

Deno.test("what is the reader's own is no damage, alone", () => {
  const blank = begin(standard, "quick");
  for (const own of [{ evidence: said }, { tried }, { opinions: [opinion] }]) {
    const personal = { ...NOTHING, ...own };
    assert.deepEqual(read(write([blank], personal), standard), { ...whole(blank), ...personal });
    const text = JSON.stringify({ version: 2, attempts: [{}], ...personal });
    assert.deepEqual(read(text, standard), { ...whole(), ...personal, lost: true });
  }
});

Deno.test("an opinion is read as far as it can be", () => {
  const heard = (/** @type {unknown} */ opinions) =>
    read(JSON.stringify({ version: 2, attempts: [attempt], opinions }), standard);
  for (
    const bad of [
      3,
      null,
      {},
      { ...opinion, edition: 0 },
      { ...opinion, invitation: "7" },
      { ...opinion, levels: 4 },
      { ...opinion, levels: { a: 6 } },
    ]
  ) {
    const found = { ...whole(attempt), opinions: [opinion], lost: true };
    assert.deepEqual(heard([bad, opinion]), found, JSON.stringify(bad));
  }
  assert.deepEqual(heard("none"), { ...whole(attempt), lost: true });
  const undated = { ...whole(attempt), opinions: [{ ...opinion, finished: null }], lost: true };
  assert.deepEqual(heard([{ ...opinion, finished: "today" }]), undated);
  // What the standard has nothing of any more is no damage.
  assert.deepEqual(heard([{ ...opinion, levels: { retired: 4 } }]), whole(attempt));
  const later = heard([{ ...opinion, edition: standard.profession.edition + 1 }]);
  assert.deepEqual(later, { kind: "newer" });
});

Deno.test("a bad attempt loses only itself", () => {
  for (const bad of [null, 3, {}, { ...attempt, answers: 1 }]) {
    const text = JSON.stringify({ version: 1, attempts: [bad, attempt] });
    const found = read(text, standard);
    assert.deepEqual(found, { ...whole(attempt), lost: true });
  }
});

Deno.test("what lost a part is read whole once it is written again", () => {
  const found = changed({ recheck: 3, plans: { b: { cue: 1, action: "then", date: 3 } } });
  const attempts = found.kind === "attempts" ? found.attempts : [];
  assert.deepEqual(read(write(attempts, NOTHING), standard), whole(...attempts));
});

Deno.test("how often a plan reminds is kept; what is not known is lost alone", () => {
  const plan = { cue: "If", action: "then", date: "2026-12-01" };
  for (const repeat of /** @type {const} */ (["weekly", "workdays", "once"])) {
    const own = { ...attempt, plans: { b: { ...plan, repeat } } };
    assert.deepEqual(read(write([own], NOTHING), standard), whole(own));
  }
  for (const repeat of ["daily", null, 1, ""]) {
    const found = changed({ plans: { b: { ...plan, repeat } } });
    assert.deepEqual(found, { ...whole({ ...attempt, plans: { b: plan } }), lost: true });
  }
});

Deno.test("a year that was mistyped is the last that counts, and costs no answers", () => {
  for (const date of ["20266-05-12", "275760-09-13", "9999-12-31"]) {
    const plan = { cue: "If", action: "then", date };
    const found = read(
      write([{ ...attempt, plans: { b: plan }, recheck: date }], NOTHING),
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

Deno.test("statements that the standard no longer has stay in the attempt that answered them", () => {
  const { attempts } = JSON.parse(FROZEN);
  attempts[0].answers.b.statements = { 1: 4, 9: 1, 63: "never" };
  const found = read(JSON.stringify({ version: 1, attempts }), standard);
  const [kept] = found.kind === "attempts" ? found.attempts : [];
  assert.deepEqual(kept?.answers.b?.statements, { 1: 4, 9: 1, 63: "never" });
  for (const code of ["0", "01", "100", "x", "-1"]) {
    attempts[0].answers.b.statements = { 1: 4, [code]: 4 };
    const { kind, ...rest } = read(JSON.stringify({ version: 1, attempts }), standard);
    assert.equal(kind, "attempts");
    const [left] = "attempts" in rest ? rest.attempts : [];
    assert.deepEqual(left?.answers.b?.statements, { 1: 4 }, code);
    assert.equal("lost" in rest && rest.lost, true, code);
  }
});

Deno.test("an invitation and its reply are kept with the attempt", () => {
  const invitation = {
    id: 7,
    person: 2,
    mode: "quick",
    skills: ["a", "d"],
    target: "junior",
    levels: {},
    code: "u=abz",
  };
  const invited = accept(standard, invitation, 9);
  assert.deepEqual(read(write([invited], NOTHING), standard), whole(invited));
  const { invitation: _, reply: __, ...before } = attempt;
  const older = JSON.stringify({ version: 1, attempts: [before] });
  assert.deepEqual(read(older, standard), whole(attempt));
  for (const invitation of ["7", { id: 0 }]) loses({ invitation }, {});
  for (const reply of [-1, "9"]) loses({ reply }, {});
});
