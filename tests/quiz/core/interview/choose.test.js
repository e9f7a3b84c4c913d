import assert from "node:assert/strict";
import { choose, COUNT, suited } from "../../../../quiz/core/interview/choose.js";

/** @param {number} level */
const at = (level) => ({ level, lowest: level, highest: level, likeliest: level });
const wide = { level: 2, lowest: 2, highest: 3, likeliest: 2 };
const SKILLS = ["a", "b", "c", "d", "e", "f", "g"].map((id, place) => ({
  id,
  duties: place,
  kpis: 0,
}));

Deno.test("three gaps come first, the largest first, then a strength, then the rest", () => {
  const levels = { a: 3, b: 4, c: 3, d: 3, e: 3, f: 3, g: 0 };
  const rated = { a: at(2), b: at(1), c: wide, d: at(2), e: at(4), f: at(3), g: at(1) };
  const found = choose(SKILLS, levels, rated);
  assert.deepEqual(found.map(({ id, why }) => `${id} ${why}`), [
    "b gap",
    "d gap",
    "a gap",
    "e strength",
    "c near",
    "f strength",
  ]);
  assert.deepEqual(found[0], { id: "b", level: 4, rated: at(1), why: "gap" });
  assert.ok(found.length > COUNT);
});

Deno.test("without a result the highest level that is asked counts, then what is most used", () => {
  const levels = { a: 2, b: 4, c: 4, d: 0, e: 3 };
  const found = choose(SKILLS, levels, {});
  assert.deepEqual(found.map(({ id, why }) => `${id} ${why}`), [
    "c open",
    "b open",
    "e open",
    "a open",
  ]);
});

Deno.test("what has no level yet comes after what is missing", () => {
  const found = choose(SKILLS, { a: 3, b: 3, c: 3 }, { a: null, b: at(1), c: at(5) });
  assert.deepEqual(found.map(({ id }) => id), ["b", "c", "a"]);
  assert.deepEqual(choose(SKILLS, {}, {}), []);
});

Deno.test("a question suits whoever has worked, or has not; else there is the first", () => {
  const [first, second] = [{ works_without_job: true }, { works_without_job: false }];
  assert.equal(suited([first, second], true), first);
  assert.equal(suited([first, second], false), second);
  assert.equal(suited([first], false), first);
  assert.equal(suited([], true), undefined);
});
