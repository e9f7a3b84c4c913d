import assert from "node:assert/strict";
import {
  accept,
  again,
  aim,
  begin,
  finish,
  isBegun,
  isFinished,
  OWN,
  pickAnchor,
  pickCase,
  pickStatement,
  renew,
  restart,
  setLevels,
  setMode,
  setTarget,
  unanswered,
} from "../../../quiz/core/attempt.js";
import { standard } from "../standard.js";
import { longest } from "./code/examples.js";

/** @import { Attempt } from "../../../quiz/core/attempt.js" */

const NOW = "2026-11-25T03:00Z";
const LATER = "2026-11-25T03:10Z";

Deno.test("an attempt begins blank", () => {
  const attempt = begin(standard, "quick");
  assert.deepEqual([attempt.edition, attempt.mode, attempt.target], [1, "quick", null]);
  assert.deepEqual([attempt.answers, attempt.changed], [{}, null]);
  assert.equal(isBegun(attempt), false);
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

Deno.test("statements and the case join the anchor", () => {
  let attempt = pickStatement(begin(standard, "full"), "a", 2, 4, NOW);
  attempt = pickStatement(attempt, "a", 3, "never", NOW);
  attempt = pickCase(pickAnchor(attempt, "a", 3, LATER), "a", { most: "b" }, LATER);
  const answer = { anchor: 3, statements: { 2: 4, 3: "never" }, most: "b" };
  assert.deepEqual(attempt.answers, { a: answer });
  assert.deepEqual([attempt.started, attempt.changed], [NOW, LATER]);
  assert.equal(isBegun(attempt), true);
});

Deno.test("what is chosen in a case takes the place of all that was, and of an earlier case's", () => {
  const choose = (/** @type {Attempt} */ attempt, /** @type {{}} */ choices) =>
    pickCase(attempt, "a", choices, NOW).answers;
  const before = { ...begin(standard, "full"), answers: { a: { anchor: 3, case: "c" } } };
  const both = choose(/** @type {Attempt} */ (before), { most: "a", least: "d" });
  assert.deepEqual(both, { a: { anchor: 3, most: "a", least: "d" } });
  const one = choose({ ...begin(standard, "full"), answers: both }, { least: "a" });
  assert.deepEqual(one, { a: { anchor: 3, least: "a" } });
});

Deno.test("a mode and a target are set, answers stay", () => {
  const before = pickAnchor(begin(standard, "quick"), "a", 3, NOW);
  const after = setMode(setTarget(before, "senior"), "full");
  assert.deepEqual(after, { ...before, target: "senior", mode: "full" });
});

Deno.test("a target of one's own is kept competency by competency", () => {
  const attempt = setLevels(setLevels(begin(standard, "quick"), { a: 3, b: 4 }), { a: 5 });
  assert.deepEqual([attempt.target, attempt.levels], [OWN, { a: 5, b: 4 }]);
});

Deno.test("the usual target holds until one is chosen, and a blank attempt has none", () => {
  const blank = begin(standard, "quick");
  assert.equal(aim(blank, standard), blank);
  const begun = pickAnchor(blank, "a", 3, NOW);
  assert.equal(aim(begun, standard).target, standard.usual_target);
  assert.equal(aim(setTarget(begun, "junior"), standard).target, "junior");
});

Deno.test("the minute of finishing is that in which the result was first seen", () => {
  const blank = begin(standard, "quick");
  assert.equal(finish(blank, NOW), blank);
  const seen = finish(pickAnchor(blank, "a", 3, NOW), NOW);
  assert.equal(seen.finished, NOW);
  assert.equal(finish(seen, LATER), seen);
  assert.equal(finish(pickAnchor(seen, "a", 4, LATER), LATER).finished, LATER);
});

Deno.test("beginning anew loses nothing that was finished", () => {
  const blank = begin(standard, "quick");
  const open = pickAnchor(blank, "a", 3, NOW);
  const done = finish(open, NOW);
  assert.deepEqual(restart([], blank), [blank]);
  assert.deepEqual(restart([blank], blank), [blank]);
  assert.deepEqual(restart([done, open], blank), [done, blank]);
  assert.deepEqual(restart([done, done], blank), [done, done, blank]);
});

Deno.test("answered again, the position stays; what an invitation asked for does not", () => {
  const blank = begin(standard, "quick");
  const before = setLevels(pickAnchor(begin(standard, "full"), "a", 3, NOW), { a: 4 });
  assert.deepEqual(again(standard, before), { ...blank, target: "own", levels: { a: 4 } });
  const asked = { id: 7, person: 0, mode: "full", skills: ["a"], target: "senior", levels: {} };
  assert.deepEqual(again(standard, accept(standard, asked, 9)), blank);
});

Deno.test("finished is what was seen as it stands now", () => {
  const given = pickAnchor(begin(standard, "quick"), "a", 3, NOW);
  assert.equal(isFinished(given), false);
  assert.equal(isFinished(finish(given, NOW)), true);
  assert.equal(isFinished({ ...given, finished: "2026-11-25T02:59Z" }), false);
  assert.equal(isFinished({ ...given, changed: null, finished: NOW }), true);
});

Deno.test("an attempt of an earlier edition begins again with what has not changed its meaning", () => {
  const [a, b, ...others] = standard.skills;
  const skills = [a, { ...b, changed: 2 }, ...others].filter((skill) => skill !== undefined);
  const profession = { ...standard.profession, edition: 2 };
  const later = /** @type {typeof standard} */ ({ ...standard, profession, skills });
  const invitation = { ...longest, skills: ["a", "b"] };
  const before = finish(
    pickAnchor(pickAnchor(accept(standard, invitation, 7), "a", 3, NOW), "b", 4, LATER),
    LATER,
  );
  const after = renew({ ...before, gaps: ["a"], at: "result", recheck: "2027-01-01" }, later);
  assert.deepEqual(after, {
    ...accept(later, invitation, 7),
    answers: { a: { anchor: 3 } },
    started: NOW,
    changed: LATER,
  });
  const none = renew({ ...before, answers: { b: { anchor: 4 } } }, later);
  assert.deepEqual([none.answers, none.started, none.changed], [{}, null, null]);
  assert.equal(isBegun(none), false);
});
