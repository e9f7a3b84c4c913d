/**
 * Several attempts: the same one from two places made one, and two beside each other.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Difference } from "./difference.js"
 * @import { Rated } from "./rating.js"
 * @import { Skill, Standard } from "./standard.js"
 *
 * @typedef {object} Change one competency in two attempts
 * @property {Skill} skill
 * @property {Rated | null} then
 * @property {Rated | null} now
 * @property {Difference | null} difference null where either has no level
 */

import { isBegun } from "./attempt.js";
import { difference, moved } from "./difference.js";
import { ratedIn } from "./edition.js";

/**
 * @param {Pick<Attempt, "edition" | "answers">} before
 * @param {Pick<Attempt, "edition" | "answers">} after
 * @param {Standard} standard
 * @returns {Change[]} in the order of the questions, those without any level left out
 */
export function thenAndNow(before, after, standard) {
  const changes = standard.skills.map((skill) => {
    const [then, now] = [before, after].map((attempt) => ratedIn(attempt, standard, skill));
    const both = then && now;
    return {
      skill,
      then: then ?? null,
      now: now ?? null,
      difference: both ? difference(then, now) : null,
    };
  });
  return changes.filter(({ then, now }) => then || now);
}

/** @param {Attempt[]} attempts @returns {Attempt[]} those with any answer, by their first one */
export const latestFirst = (attempts) =>
  attempts.filter(isBegun).sort((a, b) => compareText(b.started, a.started));

/** @param {Attempt[]} attempts @returns {Attempt | undefined} the last one with a result */
export const lastResult = (attempts) =>
  latestFirst(attempts).find(({ finished }) => finished !== null);

/**
 * @param {Attempt[]} attempts
 * @param {Attempt} attempt
 * @returns {Attempt | undefined} the last one that began before it, or that it goes on from
 */
export const earlier = (attempts, attempt) =>
  latestFirst(attempts).find(({ started, edition }) => {
    const order = compareText(started, attempt.started) || edition - attempt.edition;
    return order < 0;
  });

/**
 * What moved between two attempts, and whether the whole profile did.
 *
 * @param {Change[]} changes
 * @returns {{ups: number, downs: number, way: "up" | "down" | null}}
 */
export function movement(changes) {
  let [ups, downs] = [0, 0];
  for (const { then, now } of changes) {
    if (!then || !now) continue;
    ups += Number(now.level > then.level);
    downs += Number(now.level < then.level);
  }
  return { ups, downs, way: moved(ups, downs) };
}

/**
 * Put the attempts of a file beside those of the device. One that began in the same minute, by the
 * same edition, of which one state holds every answer of the other, is the same attempt: the fuller, else the later state
 * counts, with the plans of both. Blank ones are left out.
 *
 * @param {Attempt[]} mine
 * @param {Attempt[]} others
 * @returns {Attempt[]} oldest first
 */
export function merge(mine, others) {
  /** @type {Attempt[]} */
  const merged = [];
  for (const attempt of [...mine, ...others].filter(isBegun)) {
    const at = merged.findIndex((other) => {
      return other.started === attempt.started && other.edition === attempt.edition &&
        (holdsAll(attempt, other) || holdsAll(other, attempt));
    });
    const same = merged[at];
    if (same) merged[at] = join(same, attempt);
    else merged.push(attempt);
  }
  return merged.sort((a, b) => compareText(a.started, b.started));
}

/**
 * Make an attempt that came by a link the current one. The same attempt on the device gives what
 * links do not carry; it stays as an earlier one if it holds any other answer.
 *
 * @param {Attempt[]} mine
 * @param {Attempt} attempt
 * @returns {Attempt[]} the current one last
 */
export function takeOver(mine, attempt) {
  const same = mine.find(({ started }) => started !== null && started === attempt.started);
  const others = mine.filter((entry) => {
    return isBegun(entry) && !(entry === same && holdsAll(attempt, entry));
  });
  if (!same) return [...others, attempt];
  const { edition, mode, target, levels, answers, at, started, changed, finished } = attempt;
  const carried = { edition, mode, target, levels, answers, at, started, changed, finished };
  return [...others, { ...same, ...carried }];
}

/** Whether an attempt holds every answer of another. @param {Attempt} attempt @param {Attempt} other */
function holdsAll(attempt, other) {
  return Object.entries(other.answers).every(([skill, { statements = {}, ...single }]) => {
    const { statements: found = {}, ...answer } = attempt.answers[skill] ?? {};
    return isPart(single, answer) && isPart(statements, found);
  });
}

/** @param {Record<string, unknown>} part @param {Record<string, unknown>} whole */
const isPart = (part, whole) => Object.entries(part).every(([key, value]) => whole[key] === value);

/**
 * @param {Attempt} one
 * @param {Attempt} other
 * @returns {Attempt}
 */
function join(one, other) {
  const [more, less] = [holdsAll(one, other), holdsAll(other, one)];
  const behind = more === less ? compareText(one.changed, other.changed) < 0 : less;
  const [later, earlier] = behind ? [other, one] : [one, other];
  return { ...later, plans: { ...earlier.plans, ...later.plans } };
}

/** @param {string | null} a @param {string | null} b @returns {number} */
const compareText = (a, b) => String(a).localeCompare(String(b), "en");
