import assert from "node:assert/strict";
import { BOTH, byChance, NEITHER, reading } from "../../../../quiz/core/choose/reading.js";
import { moved } from "../../../../quiz/core/difference.js";

/** @param {[string, string][]} names */
const pairsOf = (names) =>
  names.map(([first, second], index) => ({
    id: `p${index}`,
    first: { profession: first, text: `${first} ${index}`, hard: null },
    second: { profession: second, text: `${second} ${index}`, hard: null },
  }));

/** Each of three against each other one, so often. @param {number} times */
const three = (times) =>
  Array.from(
    { length: times },
    () => /** @type {[string, string][]} */ ([["a", "b"], ["b", "c"], ["c", "a"]]),
  ).flat();

const named = ["a", "b", "c"].map((id) => ({ id, short_name: id }));

/** @param {ReturnType<typeof pairsOf>} pairs @param {(pair: any, index: number) => string | null} pick */
const answers = (pairs, pick) =>
  Object.fromEntries(pairs.flatMap((pair, index) => {
    const answer = pick(pair, index);
    return answer ? [[pair.id, answer]] : [];
  }));

Deno.test("every way to choose is counted", () => {
  for (const names of [three(1), three(2), [...three(2), three(1)[0]]]) {
    const pairs = /** @type {[string, string][]} */ (names);
    const most = Array.from({ length: 2 ** pairs.length }, (_, flips) => {
      /** @type {Record<string, number>} */
      const ahead = { a: 0, b: 0, c: 0 };
      for (const [index, [one, other]] of pairs.entries()) {
        const step = flips >> index & 1 ? 1 : -1;
        ahead[one] = Number(ahead[one]) + step;
        ahead[other] = Number(ahead[other]) - step;
      }
      return Math.max(...Object.values(ahead));
    });
    for (let ahead = 0; ahead <= pairs.length; ahead++) {
      const share = most.filter((each) => each >= ahead).length / most.length;
      assert.equal(byChance(pairs, ahead), share);
    }
  }
});

Deno.test("between two professions it is the sign test", () => {
  const two = named.slice(0, 2);
  for (let all = 1; all <= 16; all++) {
    const pairs = pairsOf(Array.from({ length: all }, () => ["a", "b"]));
    for (let ups = 0; ups <= all; ups++) {
      const { lead } = reading(pairs, two, answers(pairs, (_, at) => at < ups ? "a" : "b"));
      const way = moved(ups, all - ups);
      assert.equal(lead, way && { up: "a", down: "b" }[way], `${ups} of ${all}`);
    }
  }
});

Deno.test("of three, nine of ten is a lead and eight is not", () => {
  const pairs = pairsOf(three(5));
  /** Choose a, but for the first so many times; of the others the first. @param {number} lost */
  const but = (lost) => {
    let left = lost;
    return answers(pairs, ({ first, second }) => {
      const other = first.profession === "a" ? second.profession : first.profession;
      if (![first.profession, second.profession].includes("a")) return left % 2 ? "b" : "c";
      return left-- > 0 ? other : "a";
    });
  };
  const [nine, eight] = [reading(pairs, named, but(1)), reading(pairs, named, but(2))];
  assert.deepEqual([nine.lead, nine.chance, nine.tallies[0]?.chosen.length], ["a", 4, 9]);
  assert.deepEqual([eight.lead, eight.chance, eight.tallies[0]?.chosen.length], [null, 17, 8]);
});

Deno.test("what prefers nothing counts for nothing, and every choice is a reason", () => {
  const pairs = pairsOf(three(5));
  const given = answers(
    pairs,
    (pair, at) => [BOTH, NEITHER, null, "gone", pair.second.profession][Math.min(at, 4)] ?? null,
  );
  const found = reading(pairs, named, given);
  assert.deepEqual(found.both.map(({ id }) => id), ["p0"]);
  assert.deepEqual(found.neither.map(({ id }) => id), ["p1"]);
  assert.deepEqual(found.open.map(({ id }) => id), ["p2", "p3"]);
  const chosen = found.tallies.flatMap((tally) => tally.chosen.map(({ pair }) => pair.id));
  const passed = found.tallies.flatMap((tally) => tally.passed.map(({ pair }) => pair.id));
  const decided = pairs.slice(4).map(({ id }) => id);
  assert.deepEqual([chosen.sort(), passed.sort()], [decided.sort(), decided]);
  for (const { id, chosen, passed } of found.tallies) {
    for (const { side } of [...chosen, ...passed]) assert.equal(side.profession, id);
  }
});

Deno.test("no answer leads nowhere, and equal ones to no lead", () => {
  const pairs = pairsOf(three(5));
  const none = reading(pairs, named, {});
  assert.deepEqual([none.lead, none.open.length], [null, 15]);
  const even = reading(pairs, named, answers(pairs, ({ first }) => first.profession));
  assert.deepEqual([even.lead, even.chance], [null, 100]);
  // Two that are ahead of the third by as much: neither leads.
  const both = reading(
    pairs,
    named,
    answers(pairs, ({ first, second }, at) => {
      const names = [first.profession, second.profession];
      return names.includes("c") ? String(names.find((each) => each !== "c")) : at % 2 ? "a" : "b";
    }),
  );
  assert.equal(both.tallies[2]?.chosen.length, 0);
});
