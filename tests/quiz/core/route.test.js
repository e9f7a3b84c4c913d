import assert from "node:assert/strict";
import {
  begin,
  pickAnchor,
  pickCase,
  pickStatement,
  setTarget,
} from "../../../quiz/core/attempt.js";
import { asksAt, fits, next, place, previous, resume, upgrade } from "../../../quiz/core/route.js";
import { standard } from "../standard.js";

/** @import { Attempt } from "../../../quiz/core/attempt.js" */
/** @import { QuestionRoute, Route } from "../../../quiz/core/route.js" */

const NOW = "2026-11-25T03:00Z";
const MODES = ["quick", "thorough", "full"];
const blank = begin(standard, "quick");
const anchored = standard.skills.reduce((all, { id }) => pickAnchor(all, id, 3, NOW), blank);
/** Everything that any mode asks is answered. */
const full = {
  ...standard.skills.reduce((all, { id }) => {
    const stated = [1, 2, 3].reduce((some, code) => pickStatement(some, id, code, 4, NOW), all);
    return pickCase(stated, id, { most: "b", least: "a" }, NOW);
  }, anchored),
  mode: "full",
};

/** @param {string} skill @param {QuestionRoute["to"]} [to] @returns {QuestionRoute} */
const question = (skill, to) => ({ at: "question", skill, ...(to && { to }) });

/** @param {string} skill @param {QuestionRoute["to"]} [to] @returns {QuestionRoute} */
const statements = (skill, to) => ({ at: "statements", skill, ...(to && { to }) });

/** @param {string} skill @param {QuestionRoute["to"]} [to] @returns {QuestionRoute} */
const case_ = (skill, to) => ({ at: "case", skill, ...(to && { to }) });

/** @param {Attempt} attempt @returns {string[]} every screen from the first to the result */
function walk(attempt) {
  const seen = [];
  /** @type {Route} */
  let route = question("a");
  while (route.at !== "result") {
    seen.push(place(route) ?? "");
    route = next(route, standard, attempt);
  }
  return seen;
}

Deno.test("part follows part, then what is next", () => {
  const anchors = ["a", "b", "c", "d"];
  const stated = anchors.map((id) => `${id}/statements`);
  const cases = anchors.map((id) => `${id}/case`);
  // Nothing else is asked before the result: not how deep to go, nor the target.
  assert.deepEqual(walk(anchored), anchors);
  assert.deepEqual(walk({ ...full, mode: "thorough" }), [...anchors, ...stated]);
  assert.deepEqual(walk(full), [...anchors, ...stated, ...cases]);
});

Deno.test("what was answered for another profession is passed over, what is open of it is not", () => {
  const source = { from: "near", date: NOW };
  const first = pickAnchor(blank, "a", 3, NOW);
  const some = { ...first, answers: full.answers, carried: { b: source, d: source } };
  assert.deepEqual(walk(some), ["a", "c"]);
  // The source never asked for statements.
  const answers = { ...full.answers, b: { anchor: /** @type {const} */ (3) } };
  const deeper = { ...some, answers, mode: "thorough" };
  const stated = ["a/statements", "b/statements", "c/statements"];
  assert.deepEqual(walk(deeper), ["a", "c", ...stated, "review"]);
});

Deno.test("a target of one's own is set from the result", () => {
  assert.deepEqual(next({ at: "levels" }, standard, full), { at: "result" });
  assert.deepEqual(previous({ at: "levels" }, standard, full), { at: "result" });
});

Deno.test("what is open comes before the result", () => {
  assert.deepEqual(next(question("d"), standard, blank), { at: "review" });
  assert.deepEqual(next(question("a", "review"), standard, blank), { at: "review" });
  assert.deepEqual(next(question("a", "review"), standard, anchored), { at: "result" });
  assert.deepEqual(next({ at: "review" }, standard, blank), { at: "result" });
  const longer = { ...anchored, mode: "full" };
  assert.deepEqual(next(case_("d"), standard, longer), { at: "review" });
  assert.deepEqual(next({ at: "review" }, standard, longer), { at: "result" });
  assert.deepEqual(next(case_("d", "review"), standard, full), { at: "result" });
});

Deno.test("whoever has seen a result comes back to it and is asked nothing on the way", () => {
  const known = { ...setTarget(anchored, "senior"), finished: NOW };
  const longer = { ...known, mode: "thorough" };
  assert.deepEqual(next(statements("d"), standard, longer), { at: "result" });
  assert.deepEqual(next({ at: "review" }, standard, longer), { at: "result" });
  assert.deepEqual(next({ at: "review" }, standard, known), { at: "result" });
  assert.deepEqual(upgrade(standard, known, "full"), statements("a"));
});

Deno.test("a screen that there no longer is fits no attempt", () => {
  for (const at of ["mode", "target"]) {
    const route = /** @type {Route} */ (/** @type {unknown} */ ({ at }));
    assert.equal(fits(route, standard, anchored), false);
  }
  assert.ok(fits({ at: "levels" }, standard, anchored));
});

Deno.test("a question leads back to where it was opened", () => {
  for (const question_ of [question, statements, case_]) {
    assert.deepEqual(next(question_("b", "result"), standard, full), { at: "result" });
    assert.deepEqual(next(question_("b", "overview"), standard, full), { at: "overview" });
    assert.deepEqual(next(question_("b", "skill"), standard, full), { at: "skill", skill: "b" });
    assert.deepEqual(previous(question_("b", "result"), standard, full), { at: "result" });
    assert.deepEqual(previous(question_("b", "review"), standard, full), { at: "review" });
    assert.equal(previous(question_("b", "skill"), standard, full), null);
  }
  const there = { ...full, at: "c/case" };
  assert.deepEqual(next({ at: "overview" }, standard, there), case_("c"));
});

Deno.test("the way back", () => {
  assert.equal(previous(question("a"), standard, full), null);
  assert.deepEqual(previous(question("c"), standard, full), question("b"));
  assert.deepEqual(previous(statements("a"), standard, full), question("d"));
  assert.deepEqual(previous(case_("a"), standard, full), statements("d"));
  assert.deepEqual(previous({ at: "review" }, standard, blank), question("d"));
  assert.equal(previous({ at: "result" }, standard, full), null);
  assert.equal(previous({ at: "overview" }, standard, full), null);
  assert.equal(previous({ at: "skill", skill: "a" }, standard, full), null);
  const nothing = { ...standard, skills: [] };
  assert.equal(previous({ at: "review" }, nothing, blank), null);
});

Deno.test("statements of what was never faced are passed over", () => {
  const never = pickAnchor(full, "b", "never", NOW);
  assert.deepEqual(next(statements("a"), standard, never), statements("c"));
  assert.deepEqual(previous(statements("c"), standard, never), statements("a"));
  // Open there by the browser's history, it leads on to what is open.
  const open = { ...pickAnchor({ ...anchored, mode: "thorough" }, "b", "never", NOW) };
  assert.deepEqual(next(statements("b"), standard, open), statements("a"));
  assert.deepEqual(next(statements("b"), standard, never), { at: "result" });
});

Deno.test("an attempt goes on where it stopped", () => {
  assert.deepEqual(resume(standard, blank), question("a"));
  assert.deepEqual(resume(standard, { ...blank, at: "c" }), question("c"));
  assert.deepEqual(resume(standard, { ...full, at: "c/statements" }), statements("c"));
  assert.deepEqual(resume(standard, { ...full, at: "d/case" }), case_("d"));
  for (const at of /** @type {const} */ (["review", "result"])) {
    assert.deepEqual(resume(standard, { ...anchored, at }), { at });
  }
  // What earlier versions asked before the result is asked on it.
  for (const at of ["mode", "target"]) {
    assert.deepEqual(resume(standard, { ...blank, at }), { at: "result" });
  }
  const alone = pickAnchor(blank, "a", 2, NOW);
  assert.deepEqual(resume(standard, alone), question("b"));
});

Deno.test("a finished attempt opens at its result, unless it is being answered in more depth", () => {
  const done = { ...setTarget(anchored, "senior"), finished: NOW };
  for (const at of ["result", "review", "mode", "target", "levels", "c", "retired", null]) {
    assert.deepEqual(resume(standard, { ...done, at }), { at: "result" }, String(at));
  }
  const own = { ...done, target: "own", at: "levels" };
  assert.deepEqual(resume(standard, own), { at: "result" });
  const deeper = { ...done, mode: "full", at: "b/statements" };
  assert.deepEqual(resume(standard, deeper), statements("b"));
  assert.deepEqual(resume(standard, { ...deeper, at: "b/case" }), case_("b"));
  // The cases of a longest mode are still open where its statements are all answered.
  const stated = { ...full, answers: { ...full.answers, d: { anchor: 3, statements: { 1: 4 } } } };
  const half = { ...stated, target: "senior", finished: NOW, at: "d/statements" };
  assert.deepEqual(resume(standard, half), statements("d"));
  assert.deepEqual(resume(standard, { ...half, ...full, finished: NOW, at: "d/case" }), {
    at: "result",
  });
  // What is answered after the result was seen goes on where it stopped.
  const later = { ...done, changed: "2026-11-25T03:01Z" };
  assert.deepEqual(resume(standard, { ...later, at: "c" }), question("c"));
  assert.deepEqual(resume(standard, { ...later, at: "result" }), { at: "result" });
});

Deno.test("a place that is gone leads to the first open question, or past the questions", () => {
  assert.deepEqual(resume(standard, { ...blank, at: "retired" }), question("a"));
  assert.deepEqual(resume(standard, { ...anchored, at: "a/case" }), { at: "result" });
  assert.deepEqual(resume(standard, { ...full, at: "levels" }), { at: "result" });
  assert.deepEqual(resume(standard, { ...full, at: null, target: "senior" }), { at: "result" });
});

Deno.test("a longer mode goes on with what it adds, and never asks twice", () => {
  assert.deepEqual(upgrade(standard, anchored, "thorough"), statements("a"));
  assert.deepEqual(upgrade(standard, blank, "full"), case_("a"));
  const thorough = { ...full, mode: "thorough" };
  assert.deepEqual(
    upgrade(standard, { ...thorough, answers: anchored.answers }, "full"),
    case_("a"),
  );
  // A first answer far from the level asks for a second one.
  const some = pickStatement(anchored, "a", 2, 1, NOW);
  const more = pickStatement(some, "a", 3, 2, NOW);
  assert.deepEqual(upgrade(standard, some, "thorough"), statements("a"));
  assert.deepEqual(upgrade(standard, more, "thorough"), statements("b"));
  assert.deepEqual(upgrade(standard, { ...full, mode: "quick" }, "thorough"), { at: "result" });
  assert.deepEqual(upgrade(standard, { ...full, mode: "quick" }, "full"), { at: "result" });
});

Deno.test("detours are not remembered", () => {
  assert.equal(place(question("a")), "a");
  assert.equal(place(case_("a")), "a/case");
  assert.equal(place({ at: "review" }), "review");
  assert.equal(place({ at: "result" }), "result");
  assert.equal(place({ at: "overview" }), null);
  assert.equal(place(statements("a", "skill")), null);
  assert.equal(place({ at: "levels" }), null);
  assert.equal(place({ at: "skill", skill: "a" }), null);
});

Deno.test("back from what next shows leads back", () => {
  for (const answers of [blank, anchored, full]) {
    for (const mode of MODES) {
      const attempt = { ...answers, mode };
      /** @type {Route} */
      let route = question("a");
      for (;;) {
        const after = next(route, standard, attempt);
        if (after.at === "result") break;
        assert.deepEqual(previous(after, standard, attempt), route);
        route = after;
      }
    }
  }
});

Deno.test("what is remembered of a place leads there again", () => {
  for (const mode of MODES) {
    for (const at of walk({ ...full, mode })) {
      assert.equal(place(resume(standard, { ...full, mode, at })), at);
    }
  }
});

Deno.test("a screen of another attempt is none of this one's", () => {
  const some = { ...standard, skills: standard.skills.filter(({ id }) => id !== "a") };
  assert.ok(!fits(question("a"), some, anchored));
  assert.ok(!fits({ at: "skill", skill: "a" }, some, anchored));
  assert.ok(fits(statements("b"), some, anchored));
  assert.ok(!fits(statements("b"), some, pickAnchor(anchored, "b", "never", NOW)));
  assert.ok(fits({ at: "skill", skill: "b" }, some, anchored));
  assert.ok(fits({ at: "result" }, some, anchored));
});

Deno.test("an attempt of an earlier edition is looked at, and asks nothing", () => {
  const later = { ...standard, profession: { ...standard.profession, edition: 2 } };
  for (const at of [null, "b", "mode", "levels"]) {
    assert.deepEqual(resume(later, { ...anchored, at }), { at: "result" });
  }
  assert.deepEqual(next({ at: "review" }, later, blank), { at: "result" });
  for (const route of [question("a"), statements("a", "result")]) {
    assert.equal(fits(route, standard, anchored), true);
    assert.equal(fits(route, later, anchored), false);
  }
  assert.equal(fits({ at: "attempts" }, later, anchored), true);
});

Deno.test("anchors are asked with what the page brings first, and nothing else is", () => {
  const [skill] = standard.skills.map(({ id }) => id);
  const known = (/** @type {string} */ at) => asksAt(/** @type {Route} */ ({ at, skill }));
  assert.ok(known("question"));
  const others = ["statements", "case", "overview", "review", "mode", "target", "levels", "result"];
  assert.ok(![...others, "skill", "attempts"].some(known));
});
