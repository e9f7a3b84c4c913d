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

const step = { cue: "cue of b", action: "action of b" };

Deno.test("a plan is suggested for some days ahead until the reader has one", () => {
  const suggested = { ...step, date: "2026-11-28", repeat: /** @type {const} */ ("weekly") };
  assert.deepEqual(planFor(blank, "b", step, TODAY, 0), suggested);
  const own = { cue: "x", action: "y", date: "2026-12-24", repeat: /** @type {const} */ ("once") };
  const noted = notePlan(notePlan(blank, "a", suggested), "b", own);
  assert.deepEqual(planFor(noted, "b", step, TODAY, 2), own);
  assert.deepEqual(noted.plans.a, suggested);
});

Deno.test("suggested plans begin one after the other, and share no day of the week", () => {
  const dates = [0, 1, 2].map((place) => planFor(blank, "b", step, TODAY, place).date);
  assert.deepEqual(dates, ["2026-11-28", "2026-12-02", "2026-12-07"]);
  assert.equal(new Set(dates.map((date) => new Date(date).getUTCDay())).size, 3);
});

Deno.test("what was kept before plans had a repeat, or lost its date, is filled up", () => {
  const old = notePlan(blank, "b", { cue: "x", action: "y", date: "2026-12-24" });
  assert.equal(planFor(old, "b", step, TODAY, 0).repeat, "weekly");
  const lost = notePlan(blank, "b", { cue: "x", action: "y", date: "" });
  assert.equal(planFor(lost, "b", step, TODAY, 1).date, "2026-12-02");
});

Deno.test("answered again in three months, or on a day of one's own", () => {
  assert.equal(recheckDay(blank, TODAY), "2027-02-25");
  assert.equal(recheckDay({ ...blank, recheck: "2026-12-31" }, TODAY), "2026-12-31");
});
