import assert from "node:assert/strict";
import {
  choices,
  deed,
  evidenceOf,
  isSaid,
  isWhen,
  joined,
  missing,
  note,
  proof,
} from "../../../quiz/core/evidence.js";

const NONE = { line: "", when: "", who: "" };
const WHOLE = { line: "A line", when: "2026-10", who: "My mentor" };

Deno.test("evidence is noted part by part, and gone where nothing is said", () => {
  const one = note({}, "a", { line: "A line" });
  assert.deepEqual(one, { a: { ...NONE, line: "A line" } });
  const more = note(note(one, "a", { when: "2026-10" }), "b", { who: "B" });
  assert.deepEqual(more, { a: { ...WHOLE, who: "" }, b: { ...NONE, who: "B" } });
  assert.deepEqual(note(note(more, "b", { who: " \n" }), "a", { line: "", when: "" }), {});
  assert.deepEqual(evidenceOf(more, "d"), NONE);
  assert.deepEqual([isSaid(NONE), isSaid({ ...NONE, when: "2026" })], [false, true]);
});

Deno.test("proven is what has a line, a time and somebody who saw it", () => {
  assert.deepEqual(missing(NONE), ["line", "when", "who"]);
  assert.deepEqual(missing({ ...WHOLE, line: " " }), ["line"]);
  for (const level of [3, 4, 5]) {
    assert.equal(proof(level, WHOLE), "proven");
    for (const part of ["line", "when", "who"]) {
      assert.equal(proof(level, { ...WHOLE, [part]: " " }), "unproven", part);
    }
  }
  for (const level of [1, 2, null, undefined]) assert.equal(proof(level, WHOLE), null);
});

Deno.test("when is a month or a year", () => {
  for (const when of ["2026-10", "2026-01", "1999"]) assert.ok(isWhen(when), when);
  for (const when of ["", "2026-13", "2026-1", "26", "2026-10-01", "20266", 2026, null]) {
    assert.ok(!isWhen(when), String(when));
  }
});

Deno.test("twelve months and the years before can be chosen, and what was chosen once", () => {
  const all = choices("2026-03-31", "");
  assert.deepEqual(all.slice(0, 4), ["2026-03", "2026-02", "2026-01", "2025-12"]);
  assert.deepEqual(all.slice(10, 14), ["2025-05", "2025-04", "2025", "2024"]);
  assert.ok(all.every(isWhen));
  assert.equal(new Set(all).size, all.length);
  assert.deepEqual(choices("2026-03-31", "2025-12"), all);
  assert.deepEqual(choices("2026-03-31", "2024-07"), ["2024-07", ...all]);
});

Deno.test("of two places nothing is lost, and nothing stands there twice", () => {
  const mine = { a: WHOLE, b: { ...NONE, line: "B" } };
  assert.deepEqual(joined(mine, {}), mine);
  assert.deepEqual(joined({}, mine), mine);
  assert.deepEqual(joined(mine, mine), mine);
  const others = {
    a: { line: "Another", when: "2026-11", who: "A customer" },
    b: { ...NONE, line: "B and more", when: "2025" },
    d: WHOLE,
  };
  const both = {
    a: { line: "A line\nAnother", when: "2026-11", who: "My mentor; A customer" },
    b: others.b,
    d: WHOLE,
  };
  assert.deepEqual(joined(mine, others), both);
  assert.deepEqual(joined(both, others), both);
  assert.deepEqual(joined(both, mine), both);
});

Deno.test("a situation and a number may be told besides; they prove nothing and are joined, too", () => {
  const told = note({}, "a", { situation: "At an event", number: "" });
  assert.deepEqual(told, { a: { ...NONE, situation: "At an event" } });
  assert.deepEqual([isSaid(evidenceOf(told, "a")), proof(3, evidenceOf(told, "a"))], [
    true,
    "unproven",
  ]);
  assert.deepEqual(note(told, "a", { situation: "" }), {});
  const others = { a: { ...NONE, situation: "At a shop", number: "3 offers" } };
  assert.deepEqual(joined(told, others), {
    a: { ...NONE, situation: "At an event\nAt a shop", number: "3 offers" },
  });
  assert.deepEqual(joined(joined(told, others), others), joined(told, others));
});

Deno.test("what was done stands with what came of it", () => {
  assert.equal(deed({ ...NONE, line: "A line" }), "A line");
  assert.equal(deed({ ...NONE, line: "A line", number: "3 offers" }), "A line; 3 offers");
  assert.equal(deed({ ...NONE, line: " ", number: "3 offers" }), "3 offers");
});
