import assert from "node:assert/strict";
import { addDays, addMonths, daysBetween, workday } from "../../../quiz/core/days.js";

Deno.test("days later, over months, years and leap days", () => {
  assert.equal(addDays("2026-11-25", 7), "2026-12-02");
  assert.equal(addDays("2026-12-31", 1), "2027-01-01");
  assert.equal(addDays("2028-02-28", 1), "2028-02-29");
  assert.equal(addDays("2026-11-25", 0), "2026-11-25");
});

Deno.test("days from one day to another", () => {
  assert.equal(daysBetween("2026-11-25", "2026-11-25"), 0);
  assert.equal(daysBetween("2026-12-31", "2027-01-02"), 2);
  assert.equal(daysBetween("2026-11-25", "2026-11-20"), -5);
});

Deno.test("months later, at most the last of that month", () => {
  assert.equal(addMonths("2026-11-25", 3), "2027-02-25");
  assert.equal(addMonths("2026-11-30", 3), "2027-02-28");
  assert.equal(addMonths("2027-11-30", 3), "2028-02-29");
  assert.equal(addMonths("2026-12-31", 1), "2027-01-31");
  assert.equal(addMonths("2026-01-31", 3), "2026-04-30");
});

Deno.test("a weekend makes way for the Monday after it", () => {
  const week = ["2027-01-01", "2027-01-02", "2027-01-03", "2027-01-04", "2027-01-08"];
  const found = ["2027-01-01", "2027-01-04", "2027-01-04", "2027-01-04", "2027-01-08"];
  assert.deepEqual(week.map(workday), found);
});
