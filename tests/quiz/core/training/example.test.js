import assert from "node:assert/strict";
import { example } from "../../../../quiz/core/training/example.js";
import { first } from "../team/links.js";

const standard = { ...first, opener: { result: "" }, lessons: {} };

Deno.test("an invented group has everybody in a division, levels of the scale, and what nobody faced", () => {
  const names = ["A", "B", "C", "D", "E", "F", "G", "H"];
  const { team } = example(standard, names, ["Timur", "Barat"], "2026-11-28");
  const entries = [...team.pool.entries.values()];
  assert.deepEqual(entries.map(({ result }) => result.name), names);
  assert.deepEqual(Object.values(team.groups).map(({ division }) => division).slice(0, 3), [
    "Timur",
    "Barat",
    "Timur",
  ]);
  const states = entries.flatMap(({ result }) => result.states.map(({ state }) => state));
  assert.ok(states.includes("never"));
  for (const state of states) {
    if (typeof state === "object") assert.ok(state.level >= 1 && state.level <= 5);
  }
});
