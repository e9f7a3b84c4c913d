import assert from "node:assert/strict";
import { accept, begin } from "../../../../quiz/core/attempt.js";
import { headOf } from "../../../../quiz/core/code/editions.js";
import { decode, encode, VERSION } from "../../../../quiz/core/code/envelope.js";
import { PROGRESS, readProgress, writeProgress } from "../../../../quiz/core/code/progress.js";
import { readShared } from "../../../../quiz/core/code/shared.js";
import { writeShared } from "../../../../quiz/core/code/sharing.js";
import { PEOPLE } from "../../../../quiz/core/invitation.js";
import { shownRows } from "../../../../quiz/core/shown.js";
import { CHOICES } from "../../../../quiz/core/standard.js";
import { uniform } from "../../random.js";
import { ALPHABET, damage, first, full, randomAttempt, second } from "./examples.js";

/** @import { Answer } from "../../../../quiz/core/rating.js" */

/** @param {string} text @param {import("../../../../quiz/core/standard.js").Standard} [standard] */
function read(text, standard = first) {
  const found = readProgress(standard, text);
  assert.ok(found.kind === "ok", `${found.kind}: ${text}`);
  return found;
}

/** @param {import("../../../../quiz/core/attempt.js").Attempt} attempt */
const travelled = (attempt) => read(writeProgress(first, attempt)).attempt;

Deno.test("every answer comes back as it was", () => {
  assert.deepEqual(travelled(full), full);
  assert.deepEqual(travelled(begin(first, "quick")), begin(first, "quick"));
  const next = uniform(5);
  for (let run = 0; run < 1000; run++) {
    const attempt = randomAttempt(next);
    assert.deepEqual(travelled(attempt), attempt);
  }
});

Deno.test("plans and the place stay behind", () => {
  const given = {
    ...full,
    plans: { "skill-1": { cue: "a", action: "b", date: "2026-12-01" } },
    gaps: ["skill-1"],
    at: "result",
  };
  assert.deepEqual(travelled(given), full);
  const { levels: _, ...other } = full;
  assert.deepEqual(travelled({ ...full, target: "ae" }), { ...other, target: "ae", levels: {} });
});

Deno.test("it is as short as what it holds", () => {
  const minutes = { started: "2026-11-25T04:10Z", changed: "2026-11-25T04:15Z" };
  const anchors = Object.fromEntries(first.skills.map(({ id }) => [id, { anchor: 5 }]));
  const quick = { ...begin(first, "quick"), ...minutes, answers: anchors, target: "ae" };
  assert.ok(writeProgress(first, quick).length <= 32);
  assert.ok(writeProgress(first, begin(first, "quick")).length <= 18);
  assert.ok(writeProgress(first, full).length <= 131);
  const head = { version: VERSION, profession: 255, edition: 255, highest: 63 };
  // As many as are asked.
  /** @type {[number, number][][]} */
  const statements = Array(63).fill([1, 2, 63].map((code) => [code, 6]));
  const most = {
    mode: 7,
    aim: { target: 15, levels: Array(63).fill(5) },
    minutes: [1, 2 ** 25 - 1, 2 ** 25 - 1],
    anchors: Array(63).fill(6),
    statements,
    cases: Array(63).fill(4),
    ids: { invitation: 2 ** 30 - 1, reply: 2 ** 30 - 1, person: PEOPLE },
    asked: Array(63).fill(true),
  };
  const text = encode(PROGRESS, head, most);
  assert.ok(text.length <= 512);
  assert.deepEqual(decode(PROGRESS, text, head), { kind: "ok", head, body: most });
});

Deno.test("a minute that no writer writes is refused", () => {
  const head = { version: VERSION, profession: 1, edition: 1, highest: 1 };
  const body = {
    mode: 1,
    aim: { target: 0, levels: [] },
    minutes: [2 ** 25 - 1, 2 ** 25, 0],
    anchors: [1],
    /** @type {[number, number][][]} */
    statements: [[]],
    cases: [0],
    ids: { invitation: 0, reply: 0, person: 0 },
    /** @type {boolean[]} */
    asked: [],
  };
  assert.equal(decode(PROGRESS, encode(PROGRESS, head, body), head).kind, "damaged");
  const sound = { ...body, minutes: [2 ** 25 - 1, 1, 2 ** 25 - 1] };
  assert.deepEqual(decode(PROGRESS, encode(PROGRESS, head, sound), head), {
    kind: "ok",
    head,
    body: sound,
  });
});

Deno.test("a minute comes back, however near or far it is", () => {
  const started = "2026-11-25T04:10Z";
  for (const away of [1023, 1024, 1025, -1023, -1024, -1025]) {
    const moment = new Date(Date.parse(started) + away * 60000);
    const changed = `${moment.toISOString().slice(0, 16)}Z`;
    const attempt = { ...begin(first, "quick"), started, changed };
    assert.equal(travelled(attempt).changed, changed);
  }
});

Deno.test("statements go by their codes, not by their order", () => {
  const swapped = {
    ...first,
    skills: first.skills.map((skill) => ({
      ...skill,
      statements: [7, 2, 9].map((code) => ({ code, level: 3, text: "" })),
    })),
  };
  const answers = { "skill-1": { statements: { 7: 1, 2: 2, 9: 3 } } };
  const attempt = { ...begin(swapped, "thorough"), answers };
  const found = readProgress(swapped, writeProgress(swapped, attempt));
  assert.deepEqual(found.kind === "ok" && found.attempt.answers, answers);
});

Deno.test("statements stand in the order of their codes, each once, at most seven", () => {
  const head = { version: VERSION, profession: 1, edition: 1, highest: 1 };
  const kind = (/** @type {[number, number][]} */ statements) => {
    const body = {
      mode: 1,
      aim: { target: 0, levels: [] },
      minutes: [0, 0, 0],
      anchors: [1],
      statements: [statements],
      cases: [0],
      ids: { invitation: 0, reply: 0, person: 0 },
      asked: [],
    };
    return decode(PROGRESS, encode(PROGRESS, head, body), head).kind;
  };
  assert.equal(kind([[1, 5], [2, 6], [63, 1]]), "ok");
  assert.equal(kind([[2, 5], [1, 6]]), "damaged");
  assert.equal(kind([[2, 5], [2, 5]]), "damaged");
  assert.equal(kind([[0, 5]]), "damaged");
  assert.throws(() => kind([[64, 5]]), RangeError);
  assert.throws(() => kind([[1, 7]]), RangeError);
  assert.throws(() => kind([[1, 0]]), RangeError);
  const seven = Object.fromEntries([9, 8, 7, 6, 5, 4, 3, 2].map((code) => [code, 1]));
  const answers = { "skill-1": { statements: seven } };
  const bank = [2, 3, 4, 5, 6, 7, 8, 9].map((code) => ({ code, level: 3, text: "" }));
  const wide = { ...first, skills: first.skills.map((skill) => ({ ...skill, statements: bank })) };
  const found = read(writeProgress(wide, { ...begin(wide, "quick"), answers }), wide);
  const kept = Object.keys(found.attempt.answers["skill-1"]?.statements ?? {});
  assert.deepEqual(kept, ["2", "3", "4", "5", "6", "7", "8"]);
});

Deno.test("every answer to a case has a number of its own, and no number is idle", () => {
  const both = CHOICES.flatMap((most) =>
    CHOICES.filter((least) => least !== most).map((least) => ({ most, least }))
  );
  /** @type {Answer[]} */
  const cases = CHOICES.flatMap((one) => [{ case: one }, { most: one }, { least: one }]);
  const numbers = [...cases, ...both].map((answer) => {
    const attempt = { ...begin(first, "full"), answers: { "skill-1": answer } };
    const text = writeProgress(first, attempt);
    assert.deepEqual(read(text).attempt.answers, { "skill-1": answer });
    const found = decode(PROGRESS, text, headOf(first));
    return found.kind === "ok" && Number(found.body.cases[0]);
  });
  assert.deepEqual(numbers.slice(0, 3), [1, 6, 5]);
  assert.deepEqual(new Set(numbers), new Set(Array.from({ length: 24 }, (_, index) => index + 1)));
});

Deno.test("a later edition asks anew what has changed since", () => {
  const old = read(writeProgress(first, { ...full, target: "ae" }), second);
  assert.deepEqual(old.since.changed.map(({ id }) => id), ["skill-3"]);
  assert.deepEqual(old.since.retired.map(({ code }) => code), [5]);
  const left = Object.keys(old.attempt.answers);
  assert.deepEqual(
    left,
    second.skills.map(({ id }) => id).filter((id) => {
      return !["skill-3", "skill-17"].includes(id);
    }),
  );
  assert.equal(old.attempt.edition, 2);
  assert.equal(old.attempt.target, null);
  assert.equal(old.attempt.finished, null);
  const untouched = { ...begin(first, "quick"), answers: { "skill-1": { anchor: 2 } } };
  const same = read(writeProgress(first, { ...untouched, finished: full.finished }), second);
  assert.deepEqual(same.attempt.answers, untouched.answers);
  assert.equal(same.attempt.finished, full.finished);
  assert.equal(same.earlier, null);
});

Deno.test("beside what is left of an earlier edition stands all that was answered then", () => {
  /** Statements 1 and 2 of each are other ones by now. */
  const reworded = {
    ...second,
    skills: second.skills.map((skill) => ({
      ...skill,
      statements: skill.statements.filter(({ code }) => code > 2),
    })),
  };
  const given = { ...full, target: "senior", levels: {} };
  const { attempt, earlier } = read(writeProgress(first, given), reworded);
  const { "skill-5": _, ...answers } = given.answers;
  assert.deepEqual(earlier, { ...given, answers });
  assert.equal(earlier?.edition, 1);
  assert.deepEqual(attempt.answers["skill-1"]?.statements, { 6: "never" });
  assert.equal(attempt.answers["skill-3"], undefined);
  // What is known of it does not depend on what the newest has room for.
  assert.deepEqual(readShared(reworded, writeShared(first, given)).kind, "ok");
});

Deno.test("an earlier edition says that it is too old", () => {
  const later = { ...begin(second, "quick"), answers: { "skill-17": { anchor: 3 } } };
  assert.equal(readProgress(first, writeProgress(second, later)).kind, "newer");
  const gap = { ...first, skills: first.skills.filter(({ code }) => code !== 9) };
  assert.equal(readProgress(gap, writeProgress(first, full)).kind, "newer");
  const modes = { ...first, modes: first.modes.slice(0, 1) };
  assert.equal(readProgress(modes, writeProgress(first, full)).kind, "newer");
});

Deno.test("another kind and another profession are told apart", () => {
  assert.equal(readProgress(first, writeShared(first, full)).kind, "foreign");
  const other = { ...first, profession: { ...first.profession, code: 9 } };
  assert.equal(readProgress(other, writeProgress(first, full)).kind, "profession");
});

Deno.test("every changed character of all answers is found", () => {
  for (const attempt of [full, begin(first, "quick")]) {
    const text = writeProgress(first, attempt);
    for (let at = 0; at < text.length; at++) {
      for (const other of ALPHABET) {
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        if (changed !== text) assert.equal(readProgress(first, changed).kind, "damaged", changed);
      }
    }
  }
});

Deno.test("what a vacancy does not ask is not asked on the other device, in neither kind of code", () => {
  const levels = Object.fromEntries(first.skills.map(({ id }, place) => [id, place % 3 ? 4 : 0]));
  const attempt = { ...full, levels };
  assert.deepEqual(travelled(attempt), attempt);
  // A target that says nothing of a competency is the lowest position's there, as here.
  const { "skill-1": _, ...others } = levels;
  const [skill] = first.skills;
  assert.equal(
    travelled({ ...full, levels: others }).levels["skill-1"],
    skill?.targets["candidate"],
  );
  // What the standard got later is not taken for something that nobody asks.
  const later = read(writeProgress(first, attempt), second);
  assert.equal("skill-17" in (later.earlier?.levels ?? {}), false);
  const shown = readShared(first, writeShared(first, attempt));
  assert.ok(shown.kind === "ok");
  const rows = shownRows(shown.result, first).filter(({ skill }) => levels[skill.id] === 0);
  assert.deepEqual([...new Set(rows.map(({ target, gap }) => `${target} ${gap}`))], ["null 0"]);
});

Deno.test("nothing damaged is accepted", () => {
  const next = uniform(6);
  const texts = Array.from({ length: 50 }, () => writeProgress(first, randomAttempt(next)));
  for (let run = 0; run < 5000; run++) {
    const damaged = damage(texts[run % texts.length] ?? "", next);
    assert.notEqual(readProgress(first, damaged).kind, "ok", damaged);
  }
});

Deno.test("an invitation travels as its id and what it asks", () => {
  const invitation = {
    id: 2 ** 30 - 1,
    person: PEOPLE,
    mode: "thorough",
    skills: ["skill-2", "skill-5"],
    target: "own",
    levels: { "skill-2": 3, "skill-5": 4 },
    code: "u=abz",
  };
  const attempt = {
    ...accept(first, invitation, 77),
    answers: { "skill-2": { anchor: 3 } },
  };
  const text = writeProgress(first, attempt);
  const found = readProgress(first, text);
  assert.ok(found.kind === "ok");
  const { code: _, ...asked } = invitation;
  assert.deepEqual(found.attempt, { ...attempt, invitation: asked });
  // What it asked is gone: the answers are one's own.
  const gone = { ...second, skills: second.skills.filter(({ id }) => id !== "skill-2") };
  gone.profession = {
    ...gone.profession,
    retired: [2, 5].map((code) => ({ code, name: "", edition: 2 })),
  };
  const later = readProgress(gone, text);
  assert.equal(later.kind === "ok" && later.attempt.invitation, null);
  const head = { version: VERSION, profession: 1, edition: 1, highest: 1 };
  const body = {
    mode: 1,
    aim: { target: 0, levels: [] },
    minutes: [0, 0, 0],
    anchors: [1],
    /** @type {[number, number][][]} */
    statements: [[]],
    cases: [0],
    ids: { invitation: 1, reply: 1, person: 0 },
    asked: [false],
  };
  assert.equal(decode(PROGRESS, encode(PROGRESS, head, body), head).kind, "damaged");
});
