import assert from "node:assert/strict";
import { begin } from "../../../quiz/core/attempt.js";
import { notePlan } from "../../../quiz/core/plan.js";
import { due, isDue, joined, plansOf, saidOf, say } from "../../../quiz/core/tried.js";
import { standard } from "../standard.js";

const TODAY = "2026-11-25";
/** @param {string} date */
const plan = (date) => ({ cue: "If", action: "then", date });
const blank = begin(standard, "quick");
/** @param {Record<string, string>} dates by competency */
const planning = (dates) =>
  Object.entries(dates).reduce(
    (attempt, [skill, date]) => notePlan(attempt, skill, plan(date)),
    blank,
  );

Deno.test("what is said of a plan holds for that plan, and is replaced by what is said last", () => {
  const first = say({}, "a", plan(TODAY), "no");
  assert.equal(saidOf(first, "a", plan(TODAY)), "no");
  assert.equal(saidOf(first, "b", plan(TODAY)), null);
  assert.equal(saidOf(first, "a", plan("2026-12-01")), null);
  const both = say(say(first, "b", plan(""), "yes"), "a", plan(TODAY), "partly");
  assert.deepEqual(both, { a: { said: "partly", date: TODAY }, b: { said: "yes", date: "" } });
  assert.deepEqual(first, { a: { said: "no", date: TODAY } });
  assert.deepEqual(say(both, "b", plan(""), null), { a: both.a });
  assert.deepEqual(say({}, "b", plan(""), null), {});
});

Deno.test("two places are joined: the later plan counts, else what stands here", () => {
  const [old, late] = [plan("2026-05-03"), plan(TODAY)];
  const mine = say(say({}, "a", late, "yes"), "b", old, "no");
  const others = say(say(say({}, "a", late, "no"), "b", late, "partly"), "d", plan(""), "yes");
  const all = { a: { said: "yes", date: TODAY }, b: { said: "partly", date: TODAY } };
  assert.deepEqual(joined(mine, others), { ...all, d: { said: "yes", date: "" } });
  assert.deepEqual(joined(others, mine).a, { said: "no", date: TODAY });
  assert.deepEqual(joined({}, {}), {});
});

Deno.test("the plans of an attempt come in the order of the questions", () => {
  const found = plansOf(planning({ d: TODAY, a: "", retired: TODAY }), standard);
  assert.deepEqual(found.map(({ skill, plan }) => [skill.id, plan.date]), [["a", ""], [
    "d",
    TODAY,
  ]]);
});

Deno.test("due from its day on, the longest first, until something is said", () => {
  const attempt = planning({ a: "2026-11-26", b: TODAY, c: "2026-11-23", d: "" });
  /** @param {Parameters<typeof due>[2]} tried */
  const found = (tried) =>
    due(attempt, standard, tried, TODAY).map(({ skill, days }) => [skill.id, days]);
  assert.deepEqual(found({}), [["c", 2], ["b", 0]]);
  const one = say({}, "c", plan("2026-11-23"), "no");
  assert.deepEqual(found(one), [["b", 0]]);
  assert.deepEqual(found(say(one, "b", plan(TODAY), "yes")), []);
  // What was said of an earlier plan says nothing of this one.
  assert.deepEqual(found(say({}, "c", plan("2026-05-03"), "yes")), [["c", 2], ["b", 0]]);
  assert.deepEqual(due(blank, standard, {}, TODAY), []);
  assert.deepEqual(
    [TODAY, "2026-11-24", "2026-11-26", ""].map((date) => isDue(plan(date), TODAY)),
    [
      true,
      true,
      false,
      false,
    ],
  );
});
