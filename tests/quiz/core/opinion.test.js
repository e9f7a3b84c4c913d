import assert from "node:assert/strict";
import { accept, begin, finish, pickAnchor } from "../../../quiz/core/attempt.js";
import { readInvitation, writeInvitation } from "../../../quiz/core/code/invitation.js";
import { readRating, writeRating } from "../../../quiz/core/code/rater.js";
import { lastResult } from "../../../quiz/core/history.js";
import { besides, opinionIn, proposed, requestFor, views } from "../../../quiz/core/opinion.js";
import { shownRows } from "../../../quiz/core/shown.js";
import { standard } from "../standard.js";

/** @import { Attempt } from "../../../quiz/core/attempt.js" */
/** @import { State } from "../../../quiz/core/code/shared.js" */
/** @import { Opinion } from "../../../quiz/core/opinion.js" */
/** @import { Pick } from "../../../quiz/core/rating.js" */

const NOW = "2026-11-25T03:00Z";

/** @param {Record<string, State>} states */
const asked = (states) => {
  const rows = shownRows({
    edition: 1,
    mode: "quick",
    target: "junior",
    levels: {},
    finished: null,
    states: standard.skills.map((skill) => ({ skill, state: states[skill.id] ?? "unasked" })),
    name: "",
    invitation: 0,
    person: 0,
    reply: 0,
  }, standard);
  return proposed(rows, standard).map(({ skill, reason }) => [skill, reason]);
};

/** @param {number} level @param {number} lowest @param {number} highest @returns {State} */
const seen = (level, lowest, highest) => {
  return { level, statements: true, range: { lowest, highest, likeliest: level } };
};

/** @param {Record<string, Pick>} picks */
const answered = (picks) =>
  Object.entries(picks).reduce(
    (attempt, [skill, pick]) => pickAnchor(attempt, skill, pick, NOW),
    begin(standard, "quick"),
  );

Deno.test("what decides, what is strongest and what is least sure are worth asking about", () => {
  const all = { a: seen(5, 5, 5), b: seen(3, 3, 3), c: seen(2, 1, 4), d: seen(1, 1, 2) };
  assert.deepEqual(asked(all), [["d", "decisive"], ["a", "strongest"], ["c", "unsure"]]);
  // Each once: what decides may be the strongest, too.
  assert.deepEqual(asked({ a: seen(2, 1, 2) }), [["a", "decisive"]]);
  assert.deepEqual(asked({ a: seen(5, 4, 5), b: "never", c: seen(1, 1, 1) }), [
    ["c", "decisive"],
    ["a", "strongest"],
  ]);
  const sure = asked({ a: seen(5, 4, 5), b: seen(5, 3, 5) });
  assert.deepEqual(sure, [["b", "strongest"], ["a", "unsure"]]);
  assert.deepEqual(asked({ a: "never", b: "unanswered" }), []);
});

Deno.test("the request tells nothing of the reader but what is asked and the name that was typed", () => {
  const request = requestFor(standard, 77, ["d", "a"], "Sri");
  const found = readInvitation(standard, writeInvitation(standard, request));
  assert.deepEqual(found.kind === "ok" && found.invitation, request);
  assert.deepEqual(request.skills, ["a", "d"]);
  assert.deepEqual([request.target, request.levels, request.due, request.to], [
    null,
    {},
    null,
    null,
  ]);
});

Deno.test("what comes back is an opinion, and is kept once", () => {
  const request = requestFor(standard, 77, ["a", "b", "d"], "");
  const attempt = accept(standard, request, 0);
  const given = pickAnchor(pickAnchor(attempt, "a", 4, NOW), "d", "never", NOW);
  const read = (/** @type {Attempt} */ attempt) => {
    const found = readRating(standard, writeRating(standard, finish(attempt, NOW)));
    return found.kind === "ok" ? opinionIn(found.rating) : null;
  };
  const opinion = read(given);
  const levels = { a: 4, d: "never" };
  assert.deepEqual(opinion, { edition: 1, finished: NOW, invitation: 77, levels });
  assert.equal(read(attempt), null);
  if (!opinion) return;
  const other = { ...opinion, finished: null };
  assert.deepEqual(besides([opinion], [{ ...opinion }, other]), [opinion, other]);
});

Deno.test("two views stand beside each other, different only where no likely level is shared", () => {
  /** @type {Opinion} */
  const opinion = {
    edition: 1,
    finished: NOW,
    invitation: 77,
    levels: { a: 5, b: 2, c: "never", d: 3 },
  };
  const own = answered({ a: 1, b: 3, c: 2, d: 3 });
  const found = views(own, opinion, standard).map(({ skill, then, now, difference }) => {
    return [skill.id, then?.level, now?.level, difference];
  });
  assert.deepEqual(found, [
    ["a", 1, 5, "different"],
    ["b", 3, 2, "within"],
    ["c", 2, undefined, null],
    ["d", 3, 3, "same"],
  ]);
  assert.deepEqual(views(own, { ...opinion, levels: { b: 4 } }, standard).length, 1);
});

Deno.test("an opinion is compared with the last result, not with what is being answered", () => {
  const old = { ...finish(answered({ a: 3 }), NOW), started: "2026-11-01T03:00Z" };
  const now = { ...answered({ a: 4 }), started: NOW };
  assert.equal(lastResult([old, now]), old);
  assert.equal(lastResult([now]), undefined);
});
