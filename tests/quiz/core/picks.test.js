import assert from "node:assert/strict";
import { readPicks, writePicks } from "../../../quiz/core/picks.js";

const SKILLS = ["a", "b", "c"];

Deno.test("what was picked for an invitation is found again, of what it asks", () => {
  const picks = { a: 3, c: /** @type {const} */ ("never"), d: 5 };
  const text = writePicks(picks);
  assert.deepEqual(readPicks(text, SKILLS), { a: 3, c: "never" });
});

Deno.test("anything else is nothing", () => {
  const texts = [null, "", "null", "[]", "{", "{}", '{"picks":null}'];
  for (const text of texts) assert.deepEqual(readPicks(text, SKILLS), {}, String(text));
  const odd = { a: 0, b: 6, c: "3", __proto__: { a: 3 } };
  assert.deepEqual(readPicks(JSON.stringify({ picks: odd }), SKILLS), {});
});
