import assert from "node:assert/strict";
import { answered, near, reading } from "../../../../quiz/core/weigh/reading.js";
import { ANSWERS } from "../../../../quiz/core/weigh/record.js";

const item = (/** @type {string} */ id) => ({ id, title: id, question: `${id}?`, to: `#${id}` });
const ITEMS = ["a", "b", "c", "d"].map(item);
const work = (/** @type {string} */ id, /** @type {string[]} */ eased) => ({
  id,
  name: id,
  does: "",
  instead: "",
  eases: Object.fromEntries(eased.map((each) => [each, `why ${each}`])),
  to: null,
});
const WORKS = [work("one", ["a"]), work("two", ["b", "c"]), work("three", ["b"])];

/** Every way to answer or leave the items. @returns {Record<string, typeof ANSWERS[number]>[]} */
const all = () =>
  Array.from(
    { length: 4 ** ITEMS.length },
    (_, number) =>
      Object.fromEntries(ITEMS.flatMap(({ id }, place) => {
        const answer = ANSWERS[Math.floor(number / 4 ** place) % 4];
        return answer ? [[id, answer]] : [];
      })),
  );

Deno.test("every item stands in one group, in its order, and the counts add up", () => {
  for (const answers of all()) {
    const found = reading(ITEMS, answers);
    const groups = [found.fits, found.think, found.ask, found.open];
    assert.deepEqual(groups.flat().map(({ id }) => id).sort(), ["a", "b", "c", "d"]);
    for (const group of groups) {
      assert.deepEqual(
        group,
        ITEMS.filter((each) => group.includes(each)),
      );
    }
    assert.equal(answered(found), Object.keys(answers).length);
    for (const [id, answer] of Object.entries(answers)) {
      assert.ok(found[answer].some((each) => each.id === id));
    }
  }
});

Deno.test("neighbouring work is named for what it eases of what is heavy, and for nothing else", () => {
  for (const answers of all()) {
    const { think } = reading(ITEMS, answers);
    const found = near(WORKS, think);
    for (const { neighbour, lighter } of found) {
      assert.ok(lighter.length > 0);
      for (const { item, why } of lighter) {
        assert.equal(answers[item.id], "think");
        assert.equal(why, neighbour.eases[item.id]);
      }
    }
    const counts = found.map(({ lighter }) => lighter.length);
    assert.deepEqual(counts, [...counts].sort((x, y) => y - x));
    const eased = WORKS.filter(({ eases }) => think.some(({ id }) => eases[id]));
    assert.equal(found.length, eased.length);
  }
});

Deno.test("an answer about what is weighed no more counts for nothing", () => {
  assert.equal(answered(reading(ITEMS, { gone: "think" })), 0);
});
