import assert from "node:assert/strict";
import { begin } from "../../../quiz/core/attempt.js";
import { againstCases, picked } from "../../../quiz/core/cases.js";
import { CHOICES, skillOf } from "../../../quiz/core/standard.js";
import { standard } from "../standard.js";

/** @import { Answer, Pick } from "../../../quiz/core/rating.js" */
/** @import { Choice } from "../../../quiz/core/standard.js" */

/** The option of each credit in the cases of the tests' standard. @type {Choice[]} */
const WITH = ["b", "c", "a", "d"];
/** Credits of the ways called most and least effective, by what both earn of six; never three. */
const EARNS = new Map([[0, [0, 3]], [1, [0, 2]], [2, [1, 2]], [4, [2, 1]], [5, [2, 0]], [6, [
  3,
  0,
]]]);

/** @typedef {[number | undefined, number | undefined]} Credits of the most and the least effective */
/** @typedef {Record<string, [Pick | undefined, Credits]>} Given the anchor and what was chosen */

/** @param {Given} given @param {typeof standard} [by] @param {number} [edition] */
function compared(given, by = standard, edition = 1) {
  const answers = Object.fromEntries(
    Object.entries(given).map(([skill, [anchor, credits]]) => {
      const [most, least] = credits.map((credit) => WITH[credit ?? -1]);
      /** @type {Answer} */
      const answer = { ...anchor && { anchor }, ...most && { most }, ...least && { least } };
      return [skill, answer];
    }),
  );
  const [found] = againstCases({ ...begin(by, "full"), edition, answers }, by);
  assert.ok(found);
  return {
    verdict: found.verdict,
    answered: found.answered.map(({ id }) => id).join(""),
    again: found.again?.id,
  };
}

/** Each competency with a level and what its case earns, of six. @param {[number, number][]} each */
const earning = (...each) =>
  compared(Object.fromEntries(each.map(([level, earned], place) => {
    const credits = /** @type {Credits} */ (EARNS.get(earned));
    return [String(standard.skills[place]?.id), [level, credits]];
  })));

Deno.test("fewer than three cases beside a level are too few", () => {
  const few = { verdict: "few", again: undefined };
  assert.deepEqual(compared({}), { ...few, answered: "" });
  assert.deepEqual(compared({ a: [3, [3, 0]], b: [3, [0, 3]] }), { ...few, answered: "ab" });
  // A case without a level is answered, not counted; so is a level without a case.
  const never = compared({
    a: [3, [3, 0]],
    b: [3, [0, 3]],
    c: ["never", [3, 0]],
    d: [5, [undefined, undefined]],
  });
  assert.deepEqual(never, { ...few, answered: "abc" });
  const open = compared({ a: [3, [3, 0]], b: [3, [0, 3]], c: [undefined, [3, 0]] });
  assert.deepEqual(open.verdict, "few");
});

Deno.test("as many credits as the levels let expect", () => {
  // Expected .63, reached 12 of 18: .67.
  assert.deepEqual(earning([3, 4], [3, 2], [3, 6]), {
    verdict: "same",
    answered: "abc",
    again: "b",
  });
});

Deno.test("a difference of exactly .25 counts, in both directions, at every level", () => {
  // Level 5 expects .75: 9 of 18 are .50, and only all of them are 1.
  assert.deepEqual(earning([5, 4], [5, 4], [5, 1]), {
    verdict: "higher",
    answered: "abc",
    again: "c",
  });
  assert.equal(earning([5, 4], [5, 4], [5, 2]).verdict, "same");
  assert.deepEqual(earning([5, 6], [5, 6], [5, 6]).verdict, "lower");
  assert.deepEqual(earning([5, 6], [5, 5], [5, 6]).verdict, "same");
  // The fewest and the most credits of 18 that are as expected, by level.
  const edges = [[5, 13], [6, 14], [7, 15], [8, 16], [10, 17]];
  edges.forEach(([low = 0, high = 0], index) => {
    const verdict = (/** @type {number} */ total) => {
      const [one, other, third] = triple(total);
      const level = index + 1;
      return earning([level, one], [level, other], [level, third]).verdict;
    };
    const around = [low - 1, low, high, high + 1].map(verdict);
    assert.deepEqual(around, ["higher", "same", "same", "lower"], `level ${index + 1}`);
  });
});

/** What three cases can earn together. @param {number} total @returns {[number, number, number]} */
function triple(total) {
  for (const one of EARNS.keys()) {
    for (const other of EARNS.keys()) {
      if (EARNS.has(total - one - other)) return [one, other, total - one - other];
    }
  }
  throw new RangeError(`${total}`);
}

Deno.test("the self-rating is lower than the cases: the one farthest above is read again", () => {
  assert.deepEqual(earning([1, 5], [1, 6], [2, 6]), {
    verdict: "lower",
    answered: "abc",
    again: "b",
  });
});

Deno.test("one choice alone counts for itself, the most and the least effective alike", () => {
  // .75 expected; one half is reached: 2 of 3 and 1 of 3, or 3 − 1 and 3 − 2 of 3.
  const most = compared({ a: [5, [2, undefined]], b: [5, [1, undefined]], c: [5, [1, 2]] });
  assert.deepEqual(most.verdict, "higher");
  const least = compared({ a: [5, [undefined, 1]], b: [5, [undefined, 2]], c: [5, [1, 2]] });
  assert.deepEqual(least.verdict, "higher");
  assert.equal(compared({ ...GOOD, b: [5, [3, undefined]] }).verdict, "lower");
  assert.equal(compared({ ...GOOD, b: [5, [undefined, 0]] }).verdict, "lower");
});

/** @type {Given} */
const GOOD = { a: [5, [3, 0]], c: [5, [3, 0]] };

Deno.test("of equal cases the first is read again", () => {
  assert.equal(earning([3, 2], [3, 2], [3, 2]).again, "a");
  assert.equal(earning([1, 6], [1, 6], [1, 6]).again, "a");
});

Deno.test("guessing earns one half at every case, so it is as expected at the lowest level", () => {
  const ways = CHOICES.flatMap((most) =>
    CHOICES.filter((least) => least !== most).map((least) => ({ most, least }))
  );
  const credit = (/** @type {Choice} */ id) =>
    Number(skillOf(standard, "a").key[CHOICES.indexOf(id)]?.[0]);
  const earned = ways.map(({ most, least }) => (credit(most) + 3 - credit(least)) / 6);
  const mean = earned.reduce((sum, each) => sum + each, 0) / ways.length;
  assert.equal(mean, standard.cases.expected_share[0]);
});

Deno.test("clusters do not mix, and come in their order", () => {
  const clusters = [{ id: "second", name: "Second" }, { id: "first", name: "First" }];
  const skills = standard.skills.map((skill) =>
    skill.id === "a" ? { ...skill, cluster: "second" } : skill
  );
  /** @type {Record<string, Answer>} */
  const answers = Object.fromEntries(
    skills.map(({ id }) => [id, { anchor: 5, most: "b", least: "d" }]),
  );
  const found = againstCases({ ...begin(standard, "full"), answers }, {
    ...standard,
    clusters,
    skills,
  });
  assert.deepEqual(
    found.map(({ name, verdict, answered }) => [name, verdict, answered.length]),
    [["Second", "few", 1], ["First", "higher", 3]],
  );
});

/** Edition 1 asked for one choice, in cases with these credits of a to d. */
const first = {
  until: 1,
  expected_share: [0.5, 0.6, 0.7, 0.8, 0.88],
  difference: 0.3,
  answers_needed: 3,
  credits: { a: [1, 2, 3, 0], b: [3, 1, 2, 0], c: [2, 0, 1, 3], d: [0, 1, 2, 3] },
};
const later = {
  ...standard,
  cases: { ...standard.cases, first },
  profession: { ...standard.profession, edition: 2 },
};

/** @param {Record<string, [number, Choice]>} given @param {number} [edition] */
function then(given, edition = 1) {
  const answers = Object.fromEntries(
    Object.entries(given).map(([id, [anchor, choice]]) => [id, { anchor, case: choice }]),
  );
  const [found] = againstCases({ ...begin(later, "full"), edition, answers }, later);
  assert.ok(found);
  return { verdict: found.verdict, again: found.again?.id, answered: found.answered.length };
}

Deno.test("the cases of the first editions are weighed as they were", () => {
  // Expected .70; 7 of 9 credits are .78.
  assert.deepEqual(then({ a: [3, "c"], b: [3, "b"], c: [3, "d"] }), {
    verdict: "same",
    again: "b",
    answered: 3,
  });
  // Expected .88, reached 5 of 9: .56.
  assert.deepEqual(then({ a: [5, "b"], b: [5, "a"], c: [5, "b"] }), {
    verdict: "higher",
    again: "c",
    answered: 3,
  });
  // Level 4 expects .80; 6 of 12 credits are .50, a difference of exactly .30.
  assert.equal(then({ a: [4, "b"], b: [4, "b"], c: [4, "d"], d: [4, "a"] }).verdict, "higher");
  assert.equal(then({ a: [4, "b"], b: [4, "b"], c: [4, "d"], d: [3, "a"] }).verdict, "same");
  // Levels 2, 3, 3, 4 expect .70 on average; all credits are 1.
  assert.deepEqual(then({ a: [2, "c"], b: [3, "a"], c: [3, "d"], d: [4, "d"] }), {
    verdict: "lower",
    again: "a",
    answered: 4,
  });
  // Of which no credits are known counts for nothing.
  const { c: _, ...credits } = first.credits;
  const fewer = { ...later, cases: { ...later.cases, first: { ...first, credits } } };
  /** @type {Record<string, Answer>} */
  const answers = Object.fromEntries(
    ["a", "b", "c"].map((id) => [id, { anchor: 3, case: "a" }]),
  );
  assert.equal(
    againstCases({ ...begin(later, "full"), edition: 1, answers }, fewer)[0]?.verdict,
    "few",
  );
});

Deno.test("what the first editions asked is no answer to a later case, nor the other way round", () => {
  assert.deepEqual(then({ a: [3, "c"], b: [3, "b"], c: [3, "d"] }, 2).answered, 0);
  assert.equal(compared({ a: [3, [3, 0]] }, later, 1).answered, "");
  assert.equal(compared({ a: [3, [3, 0]] }, later, 2).answered, "a");
  const answers = /** @type {Record<string, Answer>} */ ({
    a: { case: "c", most: "a", least: "b" },
  });
  const skill = { id: "a" };
  assert.deepEqual(picked({ edition: 1, answers }, later, skill), ["c"]);
  assert.deepEqual(picked({ edition: 2, answers }, later, skill), ["a", "b"]);
  assert.deepEqual(picked({ edition: 2, answers: {} }, later, skill), [undefined, undefined]);
});
