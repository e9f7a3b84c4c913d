/** What earlier versions wrote. It must be read for ever: lines are added here, none is changed. */

import assert from "node:assert/strict";
import { decode } from "../../../../quiz/core/code/envelope.js";
import { PROGRESS, readProgress } from "../../../../quiz/core/code/progress.js";
import { readShared, SHARED } from "../../../../quiz/core/code/shared.js";
import { headOf } from "../../../../quiz/core/code/editions.js";
import { first, second } from "./examples.js";
import frozen from "./frozen.json" with { type: "json" };

/** What a code says, as frozen.json writes it. @param {string} text @param {typeof first} standard */
function meaning(text, standard) {
  const shared = text.startsWith("h=");
  const found = shared ? readShared(standard, text) : readProgress(standard, text);
  const numbers = shared
    ? decode(SHARED, text, headOf(standard))
    : decode(PROGRESS, text, headOf(standard));
  if (found.kind !== "ok" || numbers.kind !== "ok") return { kind: found.kind };
  const { ids } = numbers.body;
  const since = {
    changed: found.since.changed.map(({ code }) => code),
    retired: found.since.retired.map(({ code }) => code),
  };
  if ("attempt" in found) {
    const { mode, target, levels, answers, started, changed, finished } = found.attempt;
    const attempt = { mode, target, levels, answers, started, changed, finished };
    return { kind: found.kind, attempt, since, ids };
  }
  const states = found.result.states.map(({ skill, state }) => [skill.code, state]);
  return { ...found, since, ids, result: { ...found.result, states: Object.fromEntries(states) } };
}

for (const { says, text, edition, means } of frozen) {
  Deno.test(`frozen: ${says}`, () => {
    const read = meaning(text, edition === 1 ? first : second);
    assert.deepEqual(JSON.parse(JSON.stringify(read)), means);
  });
}

Deno.test("there are frozen examples of each kind", () => {
  for (const letter of ["h", "l"]) {
    assert.ok(frozen.filter(({ text }) => text.startsWith(`${letter}=`)).length >= 5);
  }
});
