import assert from "node:assert/strict";
import {
  capital,
  daysIn,
  listed,
  longDate,
  longMinute,
  monthsIn,
  range,
  sayFrom,
} from "../../../quiz/core/words.js";

Deno.test("fields are filled in as they are", () => {
  const say = sayFrom({ "a.b": "{n} dari {total}", "a.c": "Tanpa" });
  assert.equal(say("a.b", { n: 5, total: "{n} $&" }), "5 dari {n} $&");
  assert.equal(say("a.c"), "Tanpa");
});

Deno.test("an unknown message is a mistake, an unknown field stays as it is written", () => {
  const say = sayFrom({ "a.b": "{n}" });
  assert.throws(() => say("a.x"), RangeError);
  assert.equal(say("a.b", { m: 1 }), "{n}");
});

Deno.test("dates and ranges are written as in Indonesian", () => {
  assert.equal(longDate("2026-11-25T03:00Z", "id", "Asia/Jakarta"), "25 November 2026");
  assert.match(longMinute("2026-11-25T03:04Z", "id"), /^2\d November 2026 pukul \d\d\.\d\d$/);
  assert.equal(longDate("2026-11-25T20:00Z", "id", "Asia/Jakarta"), "26 November 2026");
  assert.deepEqual(["2026-10", "2024"].map(monthsIn("id", "long")), ["Oktober 2026", "2024"]);
  assert.deepEqual(["2026-10", "2024"].map(monthsIn("id", "short")), ["Okt 2026", "2024"]);
  assert.equal(range(2, 4), "2–4");
  assert.equal(range(3, 3), "3");
});

Deno.test("a list ends as the language has it, or as the browser can", () => {
  assert.equal(listed(["A", "B", "C"], "id"), "A, B, dan C");
  assert.equal(listed(["A"], "id"), "A");
  const { ListFormat } = Intl;
  Object.assign(Intl, { ListFormat: undefined });
  try {
    assert.equal(listed(["A", "B", "C"], "id"), "A, B, C");
  } finally {
    Object.assign(Intl, { ListFormat });
  }
});

Deno.test("a sentence begins with a capital", () => {
  assert.equal(capital("tiga kekuatan"), "Tiga kekuatan");
});

Deno.test("names are listed as in Indonesian, and with commas where a browser cannot", () => {
  assert.equal(listed(["A", "B", "C"], "id"), "A, B, dan C");
  const { ListFormat } = Intl;
  try {
    Object.assign(Intl, { ListFormat: undefined });
    assert.equal(listed(["A", "B", "C"], "id"), "A, B, C");
  } finally {
    Object.assign(Intl, { ListFormat });
  }
});

Deno.test("many days are written as one is", () => {
  const moment = "2026-11-25T04:10Z";
  assert.equal(daysIn("id").format(new Date(moment)), longDate(moment, "id"));
});
