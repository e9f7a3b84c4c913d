import assert from "node:assert/strict";
import { begin } from "../../../quiz/core/attempt.js";
import { notePlan, planFor, recheckDay, swapGap } from "../../../quiz/core/plan.js";
import { standard } from "../standard.js";

const TODAY = "2026-11-25";
const blank = begin(standard, "quick");

Deno.test("another competency takes the place, or changes places", () => {
  assert.deepEqual(swapGap(blank, ["a", "b"], "b", "d").gaps, ["a", "d"]);
  assert.deepEqual(swapGap(blank, ["a", "b", "c"], "a", "c").gaps, ["c", "b", "a"]);
  assert.deepEqual(swapGap(blank, ["a", "b"], "a", "a").gaps, ["a", "b"]);
});

Deno.test("a plan is suggested for a week ahead until the reader has one", () => {
  const step = { cue: "cue of b", action: "action of b" };
  const suggested = { ...step, date: "2026-12-02" };
  assert.deepEqual(planFor(blank, "b", step, TODAY), suggested);
  const own = { cue: "x", action: "y", date: "2026-12-24" };
  const noted = notePlan(notePlan(blank, "a", suggested), "b", own);
  assert.deepEqual(planFor(noted, "b", step, TODAY), own);
  assert.deepEqual(noted.plans.a, suggested);
});

Deno.test("answered again in three months, or on a day of one's own", () => {
  assert.equal(recheckDay(blank, TODAY), "2027-02-25");
  assert.equal(recheckDay({ ...blank, recheck: "2026-12-31" }, TODAY), "2026-12-31");
});
