/**
 * Answers through links and back, and damaged links: {trips, damaged, seed} as JSON in; what was
 * found as JSON out. Fails at the first answer that comes back otherwise and at the first damaged
 * link that is accepted.
 */

import assert from "node:assert/strict";
import { readProgress, writeProgress } from "../../quiz/core/code/progress.js";
import { readShared, withName } from "../../quiz/core/code/shared.js";
import { writeShared } from "../../quiz/core/code/sharing.js";
import { ALPHABET, damage, first, full, NAMES, randomAttempt } from "../quiz/core/code/examples.js";
import { uniform } from "../quiz/random.js";

/** @type {{trips: number, damaged: number, seed: number}} */
const { trips, damaged, seed } = await new Response(Deno.stdin.readable).json();
const next = uniform(seed);

/** @type {string[]} */
const texts = [];
let longest = 0;
const tripsSeconds = seconds(() => {
  for (let run = 0; run < trips; run++) {
    const attempt = randomAttempt(next);
    const progress = writeProgress(first, attempt);
    const found = readProgress(first, progress);
    assert.deepEqual(found.kind === "ok" && found.attempt, attempt);
    const name = NAMES[run % NAMES.length] ?? "";
    const shared = withName(first, writeShared(first, attempt), name);
    const shown = readShared(first, shared);
    assert.equal(shown.kind === "ok" && shown.result.name, name);
    if (!name) longest = Math.max(longest, shared.length);
    if (run % 100 === 0) texts.push(progress, shared);
  }
});

const damagedSeconds = seconds(() => {
  for (let run = 0; run < damaged; run++) {
    refuse(damage(texts[run % texts.length] ?? "", next));
  }
});

const whole = [
  writeShared(first, full),
  withName(first, writeShared(first, full), "Sri"),
  writeProgress(first, full),
];
let changes = 0;
for (const text of [...whole, ...texts.slice(0, 20)]) {
  for (let at = 0; at < text.length; at++) {
    for (const other of ALPHABET) {
      if (other === text.charAt(at)) continue;
      refuse(text.slice(0, at) + other + text.slice(at + 1));
      changes += 1;
    }
  }
}

console.log(
  JSON.stringify({
    trips_seconds: tripsSeconds,
    longest,
    damaged_seconds: damagedSeconds,
    changes,
  }),
);

/** @param {string} text */
function refuse(text) {
  assert.notEqual(readShared(first, text).kind, "ok", text);
  assert.notEqual(readProgress(first, text).kind, "ok", text);
}

/** @param {() => void} work */
function seconds(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
