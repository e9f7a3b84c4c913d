import assert from "node:assert/strict";
import { readPicks, writePicks } from "../../../quiz/core/picks.js";

const SKILLS = ["a", "b", "c"];

Deno.test("what was picked for an invitation is found again, of what it asks", () => {
  const picks = { a: 3, c: /** @type {const} */ ("never"), d: 5 };
  const text = writePicks("u=1", picks);
  assert.deepEqual(readPicks(text, "u=1", SKILLS), { a: 3, c: "never" });
  assert.deepEqual(readPicks(text, "u=2", SKILLS), {});
});

Deno.test("anything else is nothing", () => {
  const texts = [null, "", "null", "[]", "{", '{"code":"u=1"}', '{"code":"u=1","picks":null}'];
  for (const text of texts) assert.deepEqual(readPicks(text, "u=1", SKILLS), {}, String(text));
  const odd = { a: 0, b: 6, c: "3", __proto__: { a: 3 } };
  assert.deepEqual(readPicks(JSON.stringify({ code: "u=1", picks: odd }), "u=1", SKILLS), {});
});
