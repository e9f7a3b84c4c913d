/** @import { Answer } from "../../../../quiz/core/rating.js" */

import assert from "node:assert/strict";
import { accept, begin } from "../../../../quiz/core/attempt.js";
import { decode, encode, VERSION } from "../../../../quiz/core/code/envelope.js";
import { RATER, readRating, writeRating } from "../../../../quiz/core/code/rater.js";
import { readShared } from "../../../../quiz/core/code/shared.js";
import { writeShared } from "../../../../quiz/core/code/sharing.js";
import { PEOPLE } from "../../../../quiz/core/invitation.js";
import { uniform } from "../../random.js";
import { ALPHABET, damage, first, longest, randomInvitation, second } from "./examples.js";

/** @param {string} text @param {import("../../../../quiz/core/standard.js").Standard} [standard] */
function read(text, standard = first) {
  const found = readRating(standard, text);
  assert.ok(found.kind === "ok", `${found.kind}: ${text}`);
  return found;
}

const invitation = { ...longest, role: /** @type {const} */ ("second"), mode: "quick" };

/** @param {() => number} next */
function randomRating(next) {
  const asked = { ...randomInvitation(next), role: /** @type {const} */ ("second") };
  /** @returns {[string, Answer][]} */
  const answer = (/** @type {string} */ skill) => {
    const pick = Math.floor(next() * 7);
    return pick ? [[skill, { anchor: pick === 6 ? "never" : pick }]] : [];
  };
  const answers = Object.fromEntries(asked.skills.flatMap(answer));
  return { ...accept(first, asked, 5), answers, changed: "2026-12-01T08:00Z" };
}

Deno.test("each state of a competency, the invitation and the minute", () => {
  const asked = { ...invitation, skills: ["skill-1", "skill-2", "skill-3"] };
  const given = {
    ...accept(first, asked, 5),
    // A second rater gets no statements; were there any, they would not count.
    answers: {
      "skill-1": { anchor: 4, statements: { 1: 1, 2: 1, 3: 1 } },
      "skill-2": { anchor: /** @type {const} */ ("never") },
      "skill-4": { anchor: 5 },
    },
    changed: "2026-12-01T08:00Z",
    finished: "2026-12-01T08:04Z",
  };
  const { rating, since } = read(writeRating(first, given));
  assert.deepEqual(since, { edition: 1, changed: [], retired: [] });
  const { states, ...rest } = rating;
  assert.deepEqual(rest, {
    edition: 1,
    invitation: 2 ** 30 - 1,
    person: PEOPLE,
    finished: "2026-12-01T08:04Z",
  });
  assert.deepEqual(states.slice(0, 5).map(({ state }) => state), [
    { level: 4, statements: false },
    "never",
    "unanswered",
    "unasked",
    "unasked",
  ]);
});

Deno.test("random ratings come back, in one form and short", () => {
  const next = uniform(7);
  for (let run = 0; run < 2000; run++) {
    const given = randomRating(next);
    const text = writeRating(first, given);
    assert.ok(text.length <= 36, text);
    const { rating } = read(text);
    assert.equal(rating.invitation, given.invitation?.id);
    assert.equal(rating.person, given.invitation?.person);
    assert.equal(rating.finished, given.changed);
    for (const { skill: { id }, state } of rating.states) {
      const anchor = given.answers[id]?.anchor ?? "unanswered";
      const level = typeof anchor === "number" ? { level: anchor, statements: false } : anchor;
      assert.deepEqual(state, given.invitation?.skills.includes(id) ? level : "unasked");
    }
  }
});

Deno.test("without an invitation there is no rating", () => {
  assert.equal(readRating(first, writeRating(first, begin(first, "quick"))).kind, "damaged");
});

Deno.test("editions, as for results", () => {
  const answers = Object.fromEntries(first.skills.map(({ id }) => [id, { anchor: 3 }]));
  const old = read(writeRating(first, { ...accept(first, invitation, 5), answers }), second);
  assert.deepEqual(old.since.changed.map(({ id }) => id), ["skill-3"]);
  assert.deepEqual(old.since.retired, [{ code: 5, name: "Skill 5", edition: 2 }]);
  assert.equal(old.rating.edition, 1);
  assert.equal(old.rating.states.length, 16);
  const later = accept(second, { ...invitation, skills: ["skill-17"] }, 5);
  const text = writeRating(second, { ...later, answers: { "skill-17": { anchor: 3 } } });
  assert.equal(readRating(first, text).kind, "newer");
  const gap = { ...first, skills: first.skills.filter(({ code }) => code !== 9) };
  const all = writeRating(first, { ...accept(first, invitation, 5), answers });
  assert.equal(readRating(gap, all).kind, "newer");
});

Deno.test("a rating is no result, nor a result a rating", () => {
  const given = accept(first, invitation, 5);
  assert.equal(readShared(first, writeRating(first, given)).kind, "foreign");
  assert.equal(readRating(first, writeShared(first, given)).kind, "foreign");
});

Deno.test("every changed character of a rating is found", () => {
  const text = writeRating(first, randomRating(uniform(8)));
  for (let at = 0; at < text.length; at++) {
    for (const other of ALPHABET) {
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      if (changed !== text) assert.equal(readRating(first, changed).kind, "damaged", changed);
    }
  }
});

Deno.test("no damaged rating is accepted", () => {
  const next = uniform(9);
  const texts = Array.from({ length: 50 }, () => writeRating(first, randomRating(next)));
  for (let run = 0; run < 5000; run++) {
    const damaged = damage(texts[run % texts.length] ?? "", next);
    assert.notEqual(readRating(first, damaged).kind, "ok", damaged);
  }
});

Deno.test("states beyond the last are refused", () => {
  const head = { version: VERSION, profession: 1, edition: 1, highest: 1 };
  const body = { states: [7], finished: 1, invitation: 1, person: 0 };
  assert.deepEqual(decode(RATER, encode(RATER, head, body), head), { kind: "ok", head, body });
  assert.throws(() => encode(RATER, head, { ...body, states: [8] }), RangeError);
});
