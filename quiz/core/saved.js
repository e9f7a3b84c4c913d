/**
 * The form in which attempts are kept on the device. What was written by one version is read by
 * every later one; what a later version wrote is recognised and left alone.
 *
 * @import { Attempt, Plan } from "./attempt.js"
 * @import { Answer, Pick } from "./rating.js"
 * @import { Choice, Skill, Standard } from "./standard.js"
 *
 * @typedef {{kind: "attempts", attempts: Attempt[]} | {kind: "damaged" | "newer"}} Read
 */

import { OWN } from "./attempt.js";
import { EDITIONS } from "./code/envelope.js";
import { isDate, isDay, LAST } from "./days.js";
import { isId, readAsked } from "./invitation.js";
import { isLevel, isPick } from "./rating.js";
import { CHOICES } from "./standard.js";

export const VERSION = 1;

/** @param {Attempt[]} attempts oldest first, the current one last */
export function write(attempts) {
  return JSON.stringify({ version: VERSION, attempts });
}

/**
 * Read what `write` wrote. Competencies, statements and targets that the standard no longer has
 * are left out.
 *
 * @param {string} text
 * @param {Standard} standard
 * @returns {Read}
 */
export function read(text, standard) {
  /** @type {unknown} */
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: "damaged" };
  }
  if (!isObject(data) || !Number.isInteger(data.version)) return { kind: "damaged" };
  if (Number(data.version) > VERSION) return { kind: "newer" };
  try {
    const attempts = list(data.attempts).map((entry) => attemptFrom(entry, standard));
    return { kind: "attempts", attempts };
  } catch {
    return { kind: "damaged" };
  }
}

/** Throw RangeError unless so. @type {(ok: unknown) => asserts ok} */
const sure = (ok) => {
  if (!ok) throw new RangeError("damaged");
};

/** @param {unknown} data @returns {Record<string, unknown>} */
function object(data) {
  sure(isObject(data));
  return data;
}

/** @param {unknown} data @returns {unknown[]} */
function list(data) {
  sure(Array.isArray(data));
  return data;
}

/** @param {unknown} data @returns {string} */
function text(data) {
  sure(typeof data === "string");
  return data;
}

/**
 * One attempt; throws RangeError where it is not whole.
 *
 * @param {unknown} data
 * @param {Standard} standard
 * @returns {Attempt}
 */
function attemptFrom(data, standard) {
  const { edition, mode, target, at, recheck, invitation = null, reply = 0, ...rest } = object(
    data,
  );
  const asked = readAsked(invitation, standard);
  sure(isEdition(edition));
  sure(standard.modes.some(({ id }) => id === mode));
  sure(invitation === null || asked);
  sure(reply === 0 || isId(reply));
  const aim = target === null ? null : text(target);
  const known = aim === OWN || standard.targets.some(({ id }) => id === aim);
  const gaps = list(rest.gaps).map(text);
  return {
    edition,
    mode: text(mode),
    target: known ? aim : null,
    levels: bySkill(rest.levels, standard, level),
    answers: bySkill(rest.answers, standard, answer),
    evidence: bySkill(rest.evidence, standard, text),
    plans: bySkill(rest.plans, standard, plan),
    gaps: [...new Set(gaps)].filter((gap) => standard.skills.some(({ id }) => id === gap)),
    recheck: recheck === null ? null : day(recheck),
    at: at === null ? null : text(at),
    started: minuteOrNull(rest.started),
    changed: minuteOrNull(rest.changed),
    finished: minuteOrNull(rest.finished),
    invitation: asked,
    reply,
  };
}

/**
 * @template T
 * @param {unknown} data
 * @param {Standard} standard
 * @param {(entry: unknown, skill: Skill) => T} read
 * @returns {Record<string, T>} what the standard's competencies have in the data
 */
function bySkill(data, standard, read) {
  const entries = object(data);
  return Object.fromEntries(
    standard.skills
      .filter(({ id }) => Object.keys(entries).includes(id))
      .map((skill) => [skill.id, read(entries[skill.id], skill)]),
  );
}

/** @param {unknown} data @param {Skill} skill @returns {Answer} */
function answer(data, skill) {
  const { anchor, statements, case: choice } = object(data);
  /** @type {Answer} */
  const found = {};
  if (anchor !== undefined) found.anchor = pick(anchor);
  if (statements !== undefined) {
    const picks = Object.entries(object(statements)).map(([code, given]) => {
      sure(/^[1-9]\d?$/.test(code));
      return /** @type {const} */ ([code, pick(given)]);
    });
    found.statements = Object.fromEntries(
      picks.filter(([code]) => skill.statements.some((known) => String(known.code) === code)),
    );
  }
  if (choice !== undefined) {
    sure(isChoice(choice));
    found.case = choice;
  }
  return found;
}

/** @param {unknown} data @returns {Plan} */
function plan(data) {
  const { cue, action, date } = object(data);
  return { cue: text(cue), action: text(action), date: day(date) };
}

/**
 * A day of a plan. What was kept once holds years of five and six digits, too.
 *
 * @param {unknown} data
 * @returns {string} LAST for any later one
 */
function day(data) {
  const found = text(data);
  if (/^\d{5,6}-\d\d-\d\d$/.test(found)) return LAST;
  sure(isDay(found));
  return found < LAST ? found : LAST;
}

/** @param {unknown} data @returns {Pick} */
function pick(data) {
  sure(isPick(data));
  return data;
}

/** @param {unknown} data @returns {number} */
function level(data) {
  sure(isLevel(data));
  return data;
}

/** @param {unknown} data @returns {string | null} */
function minuteOrNull(data) {
  if (data === null) return null;
  const minute = text(data);
  sure(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(minute) && isDate(minute));
  return minute;
}

/** @type {(value: unknown) => value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @type {(value: unknown) => value is number} */
const isEdition = (value) =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) < EDITIONS;

/** @type {(value: unknown) => value is Choice} */
const isChoice = (value) => CHOICES.some((choice) => choice === value);
