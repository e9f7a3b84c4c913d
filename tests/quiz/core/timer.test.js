import assert from "node:assert/strict";
import { begin, left, passed, pause, shown, timer } from "../../../quiz/core/timer.js";

const MINUTES = 2 * 60_000;

Deno.test("a timer counts while it runs, and only then", () => {
  const still = timer(MINUTES);
  assert.equal(left(still, 5_000), MINUTES);
  const runs = begin(still, 1_000);
  assert.equal(left(runs, 31_000), 90_000);
  assert.equal(begin(runs, 20_000), runs);
  const stopped = pause(runs, 31_000);
  assert.equal(left(stopped, 500_000), 90_000);
  assert.equal(left(begin(stopped, 600_000), 610_000), 80_000);
  // A clock that was set back takes nothing away.
  assert.equal(left(runs, 0), MINUTES);
});

Deno.test("past the end it counts on, so that nobody is cut off", () => {
  const runs = begin(timer(MINUTES), 0);
  assert.equal(left(runs, MINUTES + 12_000), -12_000);
  assert.equal(left(pause(runs, MINUTES + 12_000), 0), -12_000);
});

Deno.test("time is shown in minutes and seconds", () => {
  assert.deepEqual(
    [MINUTES, 119_001, 60_000, 59_400, 1, 0, -999, -1_000, -72_000].map((time) => shown(time)),
    ["2:00", "2:00", "1:00", "1:00", "0:01", "0:00", "0:00", "0:01", "1:12"],
  );
  assert.deepEqual([119_000, 105_000, 104_999].map((time) => shown(time, 15_000)), [
    "2:00",
    "1:45",
    "1:45",
  ]);
});

Deno.test("of several marks between two looks the last one is told, each once", () => {
  const marks = [60_000, 30_000, 0];
  assert.equal(passed(61_000, 60_500, marks), null);
  assert.equal(passed(60_500, 60_000, marks), 60_000);
  assert.equal(passed(60_000, 59_000, marks), null);
  assert.equal(passed(61_000, -5_000, marks), 0);
});
