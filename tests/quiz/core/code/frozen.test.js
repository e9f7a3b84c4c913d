/** What earlier versions wrote. It must be read for ever: lines are added here, none is changed. */

import assert from "node:assert/strict";
import { Reader } from "../../../../quiz/core/code/digits.js";
import { headOf } from "../../../../quiz/core/code/editions.js";
import { decode } from "../../../../quiz/core/code/envelope.js";
import { readInvitation } from "../../../../quiz/core/code/invitation.js";
import { PROGRESS, readProgress } from "../../../../quiz/core/code/progress.js";
import { readRating } from "../../../../quiz/core/code/rater.js";
import { readShared } from "../../../../quiz/core/code/shared.js";
import { first, second } from "./examples.js";
import frozen from "./frozen.json" with { type: "json" };

/** @type {Record<string, (standard: typeof first, text: string) => object>} */
const MEANING = {
  /** With the numbers of its ids, which are no part of an attempt. */
  l(standard, text) {
    const found = readProgress(standard, text);
    const numbers = decode(PROGRESS, text, headOf(standard));
    if (found.kind !== "ok" || numbers.kind !== "ok") return { kind: found.kind };
    const { mode, target, levels, answers, started, changed, finished } = found.attempt;
    const attempt = { mode, target, levels, answers, started, changed, finished };
    const { asked } = numbers.body;
    const ids = numbered(text, numbers.body.ids);
    const since = codes(found.since);
    return { kind: "ok", attempt, since, ids, ...asked.length && { asked } };
  },
  h(standard, text) {
    const found = readShared(standard, text);
    if (found.kind !== "ok") return found;
    const { states, invitation, reply, person, ...result } = found.result;
    const ids = numbered(text, { invitation, reply, person });
    return {
      ...found,
      since: codes(found.since),
      ids,
      result: { ...result, states: coded(states) },
    };
  },
  u(standard, text) {
    const found = readInvitation(standard, text);
    if (found.kind !== "ok") return found;
    const invitation = numbered(text, found.invitation);
    return { ...found, invitation, since: codes(found.since) };
  },
  p(standard, text) {
    const found = readRating(standard, text);
    if (found.kind !== "ok") return found;
    const rating = { ...numbered(text, found.rating), states: coded(found.rating.states) };
    return { ...found, since: codes(found.since), rating };
  },
};

/**
 * The first form knew no numbers of people.
 *
 * @template {{person: number}} T
 * @param {string} text
 * @param {T} ids
 */
function numbered(text, ids) {
  const { person: _, ...others } = ids;
  return versionOf(text) > 1 ? ids : others;
}

/** @param {string} text */
const versionOf = (text) => new Reader(text.slice(7, -1)).take(16);

/** @param {import("../../../../quiz/core/code/editions.js").Since} since */
const codes = ({ changed, retired }) => ({
  changed: changed.map(({ code }) => code),
  retired: retired.map(({ code }) => code),
});

/** @param {import("../../../../quiz/core/code/shared.js").SkillState[]} states */
const coded = (states) => Object.fromEntries(states.map(({ skill, state }) => [skill.code, state]));

for (const { says, text, edition, means } of frozen) {
  Deno.test(`frozen: ${says}`, () => {
    const read = MEANING[text.charAt(0)]?.(edition === 1 ? first : second, text);
    assert.deepEqual(JSON.parse(JSON.stringify(read)), means);
  });
}

Deno.test("there are frozen examples of each kind", () => {
  for (const letter of ["h", "l", "u", "p"]) {
    assert.ok(frozen.filter(({ text }) => text.startsWith(`${letter}=`)).length >= 5);
  }
});
