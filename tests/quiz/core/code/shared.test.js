import assert from "node:assert/strict";
import { accept, begin } from "../../../../quiz/core/attempt.js";
import { decode, encode, VERSION } from "../../../../quiz/core/code/envelope.js";
import { readShared, SHARED, withName } from "../../../../quiz/core/code/shared.js";
import { RANGES, stateNumber, statesIn, writeShared } from "../../../../quiz/core/code/sharing.js";
import { PEOPLE } from "../../../../quiz/core/invitation.js";
import { rate } from "../../../../quiz/core/rating.js";
import { skillOf } from "../../../../quiz/core/standard.js";
import { uniform } from "../../random.js";
import {
  ALPHABET,
  damage,
  first,
  full,
  longest,
  NAMES,
  randomAttempt,
  second,
} from "./examples.js";

/** @param {string} text @param {import("../../../../quiz/core/standard.js").Standard} [standard] */
function read(text, standard = first) {
  const found = readShared(standard, text);
  assert.ok(found.kind === "ok", `${found.kind}: ${text}`);
  return found;
}

/** @param {Partial<import("../../../../quiz/core/attempt.js").Attempt>} changes */
const attempt = (changes) => ({ ...begin(first, "thorough"), ...changes });

Deno.test("each state of a competency, and the numbers beside it", () => {
  const given = attempt({
    target: "ae",
    answers: {
      "skill-1": { anchor: "never", statements: { 1: 5, 2: 5, 3: 5 }, case: "a" },
      "skill-2": { anchor: 4 },
      "skill-3": { anchor: 4, statements: { 1: "never" } },
      "skill-4": { anchor: 4, statements: { 1: 2, 2: 1 } },
      "skill-5": { statements: { 1: 2, 2: 1, 3: 1 } },
    },
    changed: "2026-11-25T04:10Z",
    finished: "2026-11-25T04:25Z",
  });
  const { result, since } = read(writeShared(first, given));
  assert.deepEqual(since, { edition: 1, changed: [], retired: [] });
  assert.deepEqual(result.states.slice(0, 6).map(({ state }) => state), [
    "never",
    { level: 4, statements: false, range: { lowest: 3, highest: 5, likeliest: 4 } },
    { level: 4, statements: false, range: { lowest: 3, highest: 5, likeliest: 4 } },
    { level: 4, statements: true, range: { lowest: 1, highest: 4, likeliest: 1 } },
    "unanswered",
    "unanswered",
  ]);
  const { states: _, ...rest } = result;
  assert.deepEqual(rest, {
    edition: 1,
    mode: "thorough",
    target: "ae",
    levels: {},
    finished: "2026-11-25T04:25Z",
    name: "",
    invitation: 0,
    person: 0,
    reply: 0,
  });
});

Deno.test("without an end the minute of the last answer stands", () => {
  const given = attempt({ changed: "2026-11-25T04:10Z" });
  assert.equal(read(writeShared(first, given)).result.finished, "2026-11-25T04:10Z");
  assert.equal(read(writeShared(first, attempt({}))).result.finished, null);
});

Deno.test("a clock that is far off spoils nothing", () => {
  for (
    const [minute, read_] of [["1970-01-01T00:00Z", "2026-01-01T00:00Z"], [
      "2300-01-01T00:00Z",
      "2089-10-18T16:30Z",
    ]]
  ) {
    const text = writeShared(first, attempt({ finished: minute ?? null }));
    assert.equal(read(text).result.finished, read_);
  }
});

Deno.test("random results and names come back, in one form", () => {
  const next = uniform(3);
  for (let run = 0; run < 700; run++) {
    const given = randomAttempt(next);
    const name = NAMES[run % NAMES.length] ?? "";
    const text = withName(first, writeShared(first, given), ` ${name} `);
    const { result } = read(text);
    assert.equal(result.name, name);
    assert.equal(result.mode, given.mode);
    assert.equal(result.target, given.target);
    // What one's own target does not ask is left out.
    const asked = Object.entries(given.levels).filter(([, level]) => level);
    assert.deepEqual(result.levels, Object.fromEntries(asked));
    assert.equal(result.finished, given.finished ?? given.changed);
    assert.ok(name || text.length <= 60, text);
    for (const { skill, state } of result.states) {
      const answer = given.answers[skill.id] ?? {};
      const rated = rate(answer, skillOf(first, skill.id), first.rating);
      if (!rated) {
        assert.equal(state, answer.anchor ?? "unanswered");
        continue;
      }
      const { level, statements, ...range } = rated;
      assert.deepEqual(state, { level, statements, range });
    }
  }
});

Deno.test("without a name it is at most 72 characters, ids, own levels and rounds included", () => {
  const known = { version: VERSION, profession: 255, edition: 255, highest: 16 };
  const most = {
    states: Array(16).fill(statesIn(known) - 1),
    mode: 7,
    finished: 2 ** 25 - 1,
    aim: { target: 15, levels: Array(16).fill(5) },
    ids: { invitation: 2 ** 30 - 1, reply: 2 ** 30 - 1, person: PEOPLE },
    name: "",
  };
  const text = encode(SHARED, known, most);
  assert.ok(text.length <= 72, `${text.length}`);
  assert.deepEqual(decode(SHARED, text, known), { kind: "ok", head: known, body: most });
  // Rounds of four competencies cost eight more.
  const scores = [13, 14, 15, 16].map((code) => ({ code, right: 7, all: 7 }));
  const rounds = encode(SHARED, known, { ...most, scores });
  assert.ok(rounds.length <= 72, `${rounds.length}`);
  assert.deepEqual(decode(SHARED, rounds, known).kind, "ok");
  // Set against a position, and nobody's invitation: 48 with one round, 52 with four.
  const ids = { invitation: 0, reply: 0, person: 0 };
  const usual = { ...most, aim: { target: 14, levels: [] }, ids };
  const [none = 0, one = 0, four = 0] = [0, 1, 4].map((count) =>
    encode(SHARED, known, { ...usual, ...count && { scores: scores.slice(0, count) } }).length
  );
  assert.ok(none <= 40 && one <= 48 && four <= 52, `${none}, ${one}, ${four}`);
  const named = encode(SHARED, known, { ...most, name: "😀".repeat(30) });
  assert.ok(named.length <= 512);
  assert.equal(decode(SHARED, named, known).kind, "ok");
  const untidy = encode(SHARED, known, { ...most, name: "e\u0301" });
  assert.equal(decode(SHARED, untidy, known).kind, "damaged");
});

Deno.test("competencies that were not asked, and an invitation", () => {
  const head = { version: VERSION, profession: 1, edition: 1, highest: 16 };
  const body = {
    states: Array.from({ length: 16 }, (_, index) => index % 13),
    mode: 2,
    finished: 1,
    aim: { target: 0, levels: [] },
    ids: { invitation: 123456789, reply: 987654321, person: 7 },
    name: "Sri",
  };
  const text = encode(SHARED, head, body);
  assert.deepEqual(decode(SHARED, text, head), { kind: "ok", head, body });
  const { result, ids } = read(text);
  assert.deepEqual(ids, body.ids);
  assert.deepEqual(result.states[0]?.state, "unasked");
  // Of the runs from 1 on, 1 alone comes first, then 1 to 2.
  assert.deepEqual(result.states[4]?.state, {
    level: 1,
    statements: true,
    range: { lowest: 1, highest: 1, likeliest: 1 },
  });
  assert.deepEqual(result.states[13]?.state, "unasked");
});

Deno.test("a later edition says what has changed since", () => {
  const answers = Object.fromEntries(first.skills.map(({ id }) => [id, { anchor: 3 }]));
  const old = read(writeShared(first, attempt({ answers, target: "ae" })), second);
  assert.deepEqual(old.since.changed.map(({ id }) => id), ["skill-3"]);
  assert.deepEqual(old.since.retired, [{ code: 5, name: "Skill 5", edition: 2 }]);
  assert.equal(old.result.edition, 1);
  assert.equal(old.result.target, null);
  assert.equal(old.result.states.length, 16);
  assert.deepEqual(old.result.states.at(-1), { skill: second.skills.at(-1), state: "unasked" });
  const few = read(writeShared(first, attempt({ answers: { "skill-1": { anchor: 3 } } })), second);
  assert.deepEqual(few.since, { edition: 1, changed: [], retired: [] });
  const never = attempt({ answers: { "skill-3": { anchor: "never" } } });
  assert.equal(read(writeShared(first, never), second).since.changed.length, 1);
  const now = writeShared(second, { ...begin(second, "quick"), answers });
  assert.deepEqual(read(now, second).since, { edition: 2, changed: [], retired: [] });
});

Deno.test("an earlier edition says that it is too old", () => {
  const later = { ...begin(second, "quick"), answers: { "skill-17": { anchor: 3 } } };
  assert.equal(readShared(first, writeShared(second, later)).kind, "newer");
  // The same edition, with a competency or a mode that this page does not know yet.
  const gap = { ...first, skills: first.skills.filter(({ code }) => code !== 9) };
  const answers = { "skill-9": { anchor: 3 } };
  assert.equal(readShared(gap, writeShared(first, attempt({ answers }))).kind, "newer");
  const modes = { ...first, modes: first.modes.slice(0, 1) };
  assert.equal(readShared(modes, writeShared(first, attempt({}))).kind, "newer");
});

Deno.test("every changed character of a result is found", () => {
  for (const name of ["", "Budi S. Utomo"]) {
    const text = withName(first, writeShared(first, full), name);
    assert.equal(readShared(first, text).kind, "ok");
    for (let at = 0; at < text.length; at++) {
      for (const other of ALPHABET) {
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        if (changed !== text) assert.equal(readShared(first, changed).kind, "damaged", changed);
      }
    }
  }
});

Deno.test("no damaged result is accepted", () => {
  const next = uniform(4);
  const texts = Array.from({ length: 50 }, (_, run) => {
    const text = writeShared(first, randomAttempt(next));
    return withName(first, text, NAMES[run % NAMES.length] ?? "");
  });
  for (let run = 0; run < 5000; run++) {
    const damaged = damage(texts[run % texts.length] ?? "", next);
    assert.notEqual(readShared(first, damaged).kind, "ok", damaged);
  }
});

Deno.test("a result that answers an invitation says which, and what was asked", () => {
  const given = {
    ...accept(first, { ...longest, skills: ["skill-2", "skill-3"], mode: "quick" }, 77),
    answers: { "skill-1": { anchor: 5 }, "skill-2": { anchor: 4 } },
  };
  const { result } = read(writeShared(first, given));
  assert.equal(result.invitation, 2 ** 30 - 1);
  assert.equal(result.reply, 77);
  assert.equal(result.person, PEOPLE);
  assert.deepEqual(result.states.slice(0, 4).map(({ state }) => state), [
    "unasked",
    { level: 4, statements: false, range: { lowest: 3, highest: 5, likeliest: 4 } },
    "unanswered",
    "unasked",
  ]);
});

Deno.test("a name is put into a code and taken out again", () => {
  const without = writeShared(first, full);
  const named = withName(first, without, " Sri  Rahayu ");
  assert.equal(read(named).result.name, "Sri Rahayu");
  assert.equal(withName(first, named, ""), without);
  assert.equal(withName(first, "h=nothingz", "Sri"), "h=nothingz");
});

Deno.test("every state there can be comes back", () => {
  // Runs 5, 4, 3, 2, 1 levels wide, with every chosen and likeliest level in them.
  assert.equal(RANGES.length, 5 * 1 + 4 * 4 + 3 * 9 + 2 * 16 + 25);
  assert.equal(new Set(RANGES.map((range) => JSON.stringify(range))).size, RANGES.length);
  const head = { version: VERSION, profession: 1, edition: 1, highest: 16 };
  assert.equal(statesIn(head), 3 + 2 * RANGES.length);
  const blank = { mode: 1, finished: 0, aim: { target: 0, levels: [] }, name: "" };
  for (let number = 0; number < statesIn(head); number++) {
    const states = [number, ...Array(15).fill(0)];
    const ids = { invitation: 0, reply: 0, person: 0 };
    const { result } = read(encode(SHARED, head, { ...blank, states, ids }));
    const state = result.states[0]?.state;
    if (typeof state !== "object") {
      assert.equal(state, ["unasked", "unanswered", "never"][number]);
      continue;
    }
    const { level, statements, range } = state;
    assert.ok(range && range.lowest <= level && level <= range.highest);
    assert.equal(stateNumber({ level, statements, ...range }), number);
  }
  const states = [statesIn(head), ...Array(15).fill(0)];
  const body = { ...blank, states, ids: { invitation: 0, reply: 0, person: 0 } };
  assert.throws(() => encode(SHARED, head, body), RangeError);
});

Deno.test("a result of the first form has a level and no range", () => {
  const head = { version: 1, profession: 1, edition: 1, highest: 16 };
  const states = Array.from({ length: 16 }, (_, index) => index % 13);
  const ids = { invitation: 5, reply: 6, person: 0 };
  const body = { states, mode: 1, finished: 1, aim: { target: 1, levels: [] }, ids, name: "" };
  const { result } = read(encode(SHARED, head, body));
  assert.deepEqual(result.states.slice(0, 13).map(({ state }) => state), [
    ...["unasked", "unanswered", "never"],
    ...[1, 2, 3, 4, 5].flatMap((level) => [
      { level, statements: false },
      { level, statements: true },
    ]),
  ]);
  assert.equal(result.person, 0);
});

Deno.test("a person of an invitation has a number, and costs a bit where there is none", () => {
  for (const person of [0, 1, 2, 500, PEOPLE]) {
    const given = accept(first, { ...longest, person }, 77);
    assert.equal(read(writeShared(first, given)).result.person, person);
  }
  assert.throws(() => writeShared(first, accept(first, { ...longest, person: PEOPLE + 1 }, 7)));
  const numberless = writeShared(first, accept(first, { ...longest, person: 0 }, 77));
  const numbered = writeShared(first, accept(first, longest, 77));
  assert.ok(numberless.length <= numbered.length);
});

const SCORES = { "skill-2": { right: 0, all: 1 }, "skill-16": { right: 2, all: 5 } };

Deno.test("how tasks went, beside the levels", () => {
  const given = attempt({ answers: { "skill-1": { anchor: 3 } } });
  const text = writeShared(first, given, SCORES);
  assert.ok(text.startsWith(writeShared(first, given).slice(0, 2)));
  assert.deepEqual(read(text).result.tasks?.map(({ skill, ...score }) => [skill.id, score]), [
    ["skill-2", { right: 0, all: 1 }],
    ["skill-16", { right: 2, all: 5 }],
  ]);
  assert.deepEqual(read(withName(first, text, "Sri")).result.tasks?.length, 2);
  assert.equal(read(withName(first, text, "Sri")).result.name, "Sri");
});

Deno.test("the first competency and as many tasks as there may be have their place", () => {
  const given = attempt({ answers: { "skill-1": { anchor: 3 } } });
  const most = { right: 7, all: 7 };
  const { tasks } = read(writeShared(first, given, { "skill-1": most })).result;
  assert.deepEqual(tasks?.map(({ skill, ...score }) => [skill.id, score]), [["skill-1", most]]);
});

Deno.test("without them a code is as it was, and what does not fit is left out", () => {
  const given = attempt({ answers: { "skill-1": { anchor: 3 } } });
  assert.equal(writeShared(first, given, {}), writeShared(first, given));
  assert.equal(
    writeShared(first, given, { "skill-1": { right: 8, all: 8 } }),
    writeShared(first, given),
  );
  assert.ok(writeShared(first, full, SCORES).length <= writeShared(first, full).length + 10);
});

Deno.test("a result with scores is read for ever", () => {
  const { result } = read(FROZEN);
  assert.deepEqual(result.tasks?.map(({ skill, right, all }) => [skill.id, right, all]), [
    ["skill-2", 0, 1],
    ["skill-16", 2, 5],
  ]);
});

Deno.test("scores that nobody writes are refused", () => {
  const given = attempt({ answers: { "skill-1": { anchor: 3 } } });
  const found = decode(SHARED, writeShared(first, given, SCORES), HEAD);
  assert.ok(found.kind === "ok");
  const { head, body } = found;
  const twice = { ...body, scores: [...body.scores ?? []].reverse() };
  assert.equal(decode(SHARED, encode(SHARED, head, twice), HEAD).kind, "damaged");
  const old = { ...head, version: 1 };
  assert.deepEqual(
    encode(SHARED, old, { ...body, states: body.states.map(() => 0) }),
    encode(SHARED, old, { ...body, scores: undefined, states: body.states.map(() => 0) }),
  );
});

const HEAD = { version: VERSION, profession: 1, edition: 255, highest: 63 };
const FROZEN = "h=o-LCbSABABl-iRc_p8juQC1sehdNYvadbiFVTGhYZNv2Lz";
