import assert from "node:assert/strict";
import { inWords, poster } from "../../../quiz/core/poster.js";
import { standard } from "../standard.js";

/** @import { SharedResult } from "../../../quiz/core/code/shared.js" */
/** @import { Choice } from "../../../quiz/core/poster.js" */

/** @type {SharedResult} */
const result = {
  edition: 1,
  mode: "quick",
  target: "own",
  levels: { a: 4, b: 3 },
  finished: "2026-11-25T03:00Z",
  states: [
    { skill: standard.skills[0], state: { level: 2, statements: false } },
    {
      skill: standard.skills[1],
      state: {
        level: 4,
        statements: true,
        range: { lowest: 4, highest: 5, likeliest: 4 },
      },
    },
    { skill: standard.skills[2], state: "never" },
    { skill: standard.skills[3], state: "unasked" },
  ].map(({ skill, state }) => /** @type {SharedResult["states"][number]} */ ({ skill, state })),
  name: "Not this one",
  invitation: 0,
  person: 0,
  reply: 0,
};
const named = { ...standard, site: "Site", profession: { ...standard.profession, name: "Tester" } };
const say = (/** @type {string} */ key, /** @type {object} */ fields = {}) =>
  [key, ...Object.values(fields)].join(" ");
const words = { say, target: "Junior", address: "example.org/cek" };

/** @param {Partial<Choice>} choice */
const made = (choice) =>
  poster(result, named, words, {
    strengths: false,
    all: false,
    date: false,
    address: false,
    name: "",
    ...choice,
  });

Deno.test("title and profession are always on it, and that nobody checked it", () => {
  assert.deepEqual(inWords(made({}), say), ["Site. Tester. poster.over", "poster.unverified"]);
});

Deno.test("what is chosen is on it, and no more", () => {
  const said = made({ strengths: true, all: true, date: true, address: true, name: "Sri" });
  assert.deepEqual(inWords(said, say), [
    "Site. Tester. Sri. poster.over, 25 November 2026",
    "open.strengths",
    "b: 4 four",
    "a: 2 two",
    "poster.compared 3 Junior",
    "a: 2 two, table.target 4",
    "b: 4 four, table.target 3",
    "c: difference.never",
    "poster.unverified",
    "example.org/cek",
  ]);
  assert.deepEqual(said.lines.map(({ level, likely, target }) => [level, likely, target]), [
    [2, { level: 2, lowest: 1, highest: 3, likeliest: 2 }, 4],
    [4, { level: 4, lowest: 4, highest: 5, likeliest: 4 }, 3],
    [null, null, null],
  ]);
});

Deno.test("a result without a time has no date", () => {
  const choice = { strengths: false, all: false, date: true, address: false, name: "" };
  assert.equal(poster({ ...result, finished: null }, named, words, choice).about, "poster.over");
});
