import assert from "node:assert/strict";
import { begin } from "../../../quiz/core/attempt.js";
import { LONGEST } from "../../../quiz/core/code/envelope.js";
import { writeProgress } from "../../../quiz/core/code/progress.js";
import { resumed, ROOM, suspended, timespan } from "../../../quiz/core/suspended.js";
import { uniform } from "../random.js";
import { first, full, randomAttempt, second } from "./code/examples.js";

Deno.test("what is suspended is resumed, the latest last", () => {
  const next = uniform(3);
  for (let run = 0; run < 200; run++) {
    const attempts = [randomAttempt(next), full, randomAttempt(next)];
    const begun = attempts.filter(({ answers }) => Object.keys(answers).length);
    const text = suspended(first, attempts);
    assert.deepEqual(resumed(first, text), { attempts: begun, newer: false });
  }
  assert.equal(suspended(first, [begin(first, "quick")]), "");
});

Deno.test("the latest have room, whatever they hold", () => {
  const many = Array.from({ length: 99 }, () => full);
  const text = suspended(first, many);
  const code = writeProgress(first, full);
  assert.ok(text.length <= ROOM);
  assert.ok(text.length + code.length + 1 > ROOM);
  assert.ok(Math.floor(ROOM / (LONGEST + 1)) >= 7);
  const other = { ...full, mode: "quick" };
  assert.deepEqual(resumed(first, suspended(first, [...many, other])).attempts.pop(), other);
});

Deno.test("of an earlier edition everything comes back as that edition knew it", () => {
  const { attempts } = resumed(second, suspended(first, [full]));
  assert.equal(attempts[0]?.edition, 1);
  assert.deepEqual(resumed(second, suspended(second, attempts)).attempts, attempts);
});

Deno.test("what cannot be read is left out, and what came later is told", () => {
  const code = writeProgress(first, full);
  const damaged = code.slice(0, -2);
  assert.deepEqual(resumed(first, `${code} ${damaged}`), { attempts: [full], newer: false });
  assert.deepEqual(resumed(first, ""), { attempts: [], newer: false });
  const later = writeProgress(second, { ...full, edition: 2 });
  assert.deepEqual(resumed(first, later), { attempts: [], newer: true });
});

Deno.test("time is written as SCORM 1.2 has it", () => {
  assert.equal(timespan(0), "0000:00:00");
  assert.equal(timespan(59_999.9), "0000:00:59");
  assert.equal(timespan((25 * 3600 + 61) * 1000), "0025:01:01");
  assert.equal(timespan(Infinity), "9999:00:00");
});
