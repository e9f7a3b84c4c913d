/** Laws of answering that hold for whatever is answered, in whatever order. */

import assert from "node:assert/strict";
import { begin, pickAnchor, pickCase, pickStatement } from "../../../quiz/core/attempt.js";
import { rate } from "../../../quiz/core/rating.js";
import { CHOICES, skillOf } from "../../../quiz/core/standard.js";
import { uniform } from "../random.js";
import { standard } from "../standard.js";

/** @import { Attempt } from "../../../quiz/core/attempt.js" */
/** @import { Pick } from "../../../quiz/core/rating.js" */

const NOW = "2026-11-25T03:00Z";
const TRIALS = 300;
/** @type {Pick[]} */
const PICKS = [1, 2, 3, 4, 5, "never"];

/** @typedef {(attempt: Attempt) => Attempt} Step answers one question */

/** @param {() => number} dice @returns {{skill: string, step: Step}[]} at most one per question */
function steps(dice) {
  /** @template T @param {T[]} list @returns {T} */
  const one = (list) => /** @type {T} */ (list[Math.floor(dice() * list.length)]);
  const questions = standard.skills.flatMap(({ id, statements }) => [
    { skill: id, step: anchor(id, one(PICKS)) },
    ...statements.map(({ code }) => ({ skill: id, step: statement(id, code, one(PICKS)) })),
    { skill: id, step: chosen(id, one(CHOICES)) },
  ]);
  return questions.filter(() => dice() < 0.8);
}

/** @param {string} skill @param {Pick} pick @returns {Step} */
const anchor = (skill, pick) => (attempt) => pickAnchor(attempt, skill, pick, NOW);

/** @param {string} skill @param {number} code @param {Pick} pick @returns {Step} */
const statement = (skill, code, pick) => (attempt) =>
  pickStatement(attempt, skill, code, pick, NOW);

/** @param {string} skill @param {import("../../../quiz/core/standard.js").Choice} pick @returns {Step} */
const chosen = (skill, pick) => (attempt) => {
  const least = CHOICES.find((other) => other !== pick);
  return pickCase(attempt, skill, { most: pick, ...least && { least } }, NOW);
};

/** @param {Step[]} steps */
const answered = (steps) =>
  steps.reduce((attempt, step) => step(attempt), begin(standard, "thorough"));

/** @param {Attempt} attempt @param {string} skill */
const rated = ({ answers }, skill) =>
  rate(answers[skill] ?? {}, skillOf(standard, skill), standard.rating);

/** @template T @param {T[]} list @param {() => number} dice */
const shuffled = (list, dice) =>
  list.map((item) => ({ item, at: dice() })).sort((a, b) => a.at - b.at).map(({ item }) => item);

Deno.test("the order of answering does not matter", () => {
  const dice = uniform(1);
  for (let trial = 0; trial < TRIALS; trial++) {
    const given = steps(dice).map(({ step }) => step);
    const straight = answered(given);
    const mixed = answered(shuffled(given, dice));
    assert.deepEqual(mixed.answers, straight.answers);
    for (const { id } of standard.skills) assert.deepEqual(rated(mixed, id), rated(straight, id));
  }
});

Deno.test("an answer to one competency never moves another", () => {
  const dice = uniform(2);
  for (let trial = 0; trial < TRIALS; trial++) {
    const given = steps(dice);
    const all = answered(given.map(({ step }) => step));
    for (const { id } of standard.skills) {
      const alone = answered(given.filter(({ skill }) => skill === id).map(({ step }) => step));
      assert.deepEqual(rated(all, id), rated(alone, id));
    }
  }
});

Deno.test("a case never moves a rating", () => {
  const before = answered([anchor("a", 3), statement("a", 1, 4), statement("a", 2, 4)]);
  for (const pick of CHOICES) {
    const after = chosen("a", pick)(before);
    assert.deepEqual(rated(after, "a"), rated(before, "a"));
    assert.equal(after.answers.a?.most, pick);
  }
});
