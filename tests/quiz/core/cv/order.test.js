import assert from "node:assert/strict";
import { arrange } from "../../../../quiz/core/cv/order.js";

const SKILLS = ["a", "b", "c", "d", "e"];
const said = { line: "x", when: "", who: "" };
const known = {
  evidence: { b: said, e: said },
  strengths: ["d", "a"],
  rated: { a: { level: 3 }, b: { level: 2 }, c: null, d: { level: 4 }, e: { level: 3 } },
};

Deno.test("without a vacancy strengths come first, then what is told of, by level", () => {
  assert.deepEqual(arrange(SKILLS, { ...known, asked: null }), {
    first: ["d", "a", "e", "b"],
    rest: ["c"],
  });
  const none = { evidence: {}, strengths: [], rated: {}, asked: null };
  assert.deepEqual(arrange(SKILLS, none), { first: [], rest: SKILLS });
});

Deno.test("a vacancy's come first, the highest level it asks before the others", () => {
  const asked = { a: 0, b: 3, c: 5, d: 3, f: 5 };
  assert.deepEqual(arrange(SKILLS, { ...known, asked }), {
    first: ["c", "d", "b"],
    rest: ["a", "e"],
  });
});
