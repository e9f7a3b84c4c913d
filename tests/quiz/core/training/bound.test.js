/** @import { Training } from "../../../../quiz/core/training/training.js" */

import assert from "node:assert/strict";
import { encode } from "../../../../quiz/core/code/envelope.js";
import { RATER } from "../../../../quiz/core/code/rater.js";
import { emptyTeam } from "../../../../quiz/core/team/picture.js";
import { pour } from "../../../../quiz/core/team/read.js";
import { join } from "../../../../quiz/core/team/saved.js";
import { bound } from "../../../../quiz/core/training/bound.js";
import { readTraining, writeTraining } from "../../../../quiz/core/training/saved.js";
import { nothing } from "../../../../quiz/core/training/training.js";
import { uniform } from "../../random.js";
import { code, first } from "../team/links.js";

const INVITATION = 7;
const NAMES = ["", "Andi", "Budi", "Citra", "Dewi"];
const standard = { ...first, opener: { result: "" }, lessons: {} };

/** @param {number} person @param {number} [finished] @returns {string} a second rater's view */
function view(person, finished = 1000) {
  const { code: profession, edition } = first.profession;
  const states = first.skills.map(() => 5);
  const body = { states, finished, invitation: INVITATION, person };
  return encode(RATER, { version: 2, profession, edition, highest: states.length }, body);
}

/** What of `training` is there once `codes`, or the list, were opened besides. @param {Training} training @param {string[] | "list"} opened */
function open(training, opened) {
  const fresh = emptyTeam();
  const { team } = training;
  if (opened === "list") {
    fresh.labels = Object.fromEntries(
      NAMES.map((name, n) => [`${INVITATION}:${n}`, name]).slice(1),
    );
  } else {
    for (const code of opened) {
      pour(standard, fresh.pool, [{ kind: "code", code, line: 1, excerpt: "" }]);
    }
  }
  const found = bound(standard, join(team, fresh, Math.max), training.ratings, "");
  return { ...found, training: { ...training, team: found.team, ratings: found.ratings } };
}

/** Who is here, without anything of the order. @param {Training} training @param {string[]} keys */
const known = ({ ratings }, keys) => keys.map((key) => ratings[key] ?? "");

Deno.test("whose second ratings are does not depend on what was opened first", () => {
  // Andi and Budi answer by Andi's link, Citra by her own; Dewi has not answered.
  const results = [[1, "Andi"], [1, "Budi"], [3, "Citra"]].map(([person, name], reply) =>
    code({ invitation: INVITATION, person: Number(person), reply: reply + 1, name: String(name) })
  );
  const [andi, budi, old, citra, dewi] = [view(1), view(2), view(3, 900), view(3, 1100), view(4)];
  const keys = [1, 2, 3].map((n) => `${INVITATION}:${n}`);
  /** @type {(string[] | "list")[]} */
  const pieces = [
    ...[...results, andi, budi, old, citra, dewi].map((code) => [String(code)]),
    "list",
  ];
  const next = uniform(17);
  for (let trial = 0; trial < 300; trial++) {
    const order = pieces.map((piece) => ({ piece, at: next() })).sort((a, b) => a.at - b.at);
    let last = { ...bound(standard, emptyTeam(), {}, ""), training: nothing("2026-11-28") };
    let paired = 0;
    for (const { piece } of order) {
      // A file in between changes nothing.
      const text = writeTraining(last.training, standard.profession.id, "");
      const read = readTraining(text, standard);
      assert.ok(read.kind === "training" && !read.lost);
      last = open(read.training, piece);
      paired += last.paired;
    }
    assert.deepEqual(known(last.training, keys), [andi, budi, citra]);
    assert.deepEqual([...last.team.pool.seconds.keys()], [dewi]);
    assert.deepEqual([last.waiting, last.left, paired], [1, 0, 4]);
  }
});

Deno.test("a view without a number is that of whoever is looked at, else nobody's", () => {
  const team = emptyTeam();
  pour(standard, team.pool, [{ kind: "code", code: view(0), line: 1, excerpt: "" }]);
  const nobody = bound(standard, team, {}, "");
  assert.deepEqual([nobody.ratings, nobody.waiting, nobody.left], [{}, 0, 1]);
  assert.equal(nobody.team.pool.seconds.size, 0);
  const looked = bound(standard, team, { "7:3": view(3, 2000) }, "7:3");
  assert.deepEqual([looked.ratings, looked.left], [{ "7:3": view(0) }, 0]);
});

Deno.test("what cannot be read any more makes room for what can", () => {
  const team = emptyTeam();
  for (const one of [code({ invitation: INVITATION, person: 1, reply: 1 }), view(1)]) {
    pour(standard, team.pool, [{ kind: "code", code: one, line: 1, excerpt: "" }]);
  }
  assert.deepEqual(bound(standard, team, { "7:1": "p=zzzz" }, "").ratings, { "7:1": view(1) });
});
