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
import { isDate, isDay } from "./days.js";
import { isId, readAsked } from "./invitation.js";
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
  if (!Array.isArray(data.attempts)) return { kind: "damaged" };
  const attempts = data.attempts.map((entry) => readAttempt(entry, standard));
  const whole = attempts.filter((entry) => entry !== null);
  if (whole.length < attempts.length) return { kind: "damaged" };
  return { kind: "attempts", attempts: whole };
}

/**
 * Read one attempt, whatever it came from.
 *
 * @param {unknown} data
 * @param {Standard} standard
 * @returns {Attempt | null} null: it is not whole
 */
export function readAttempt(data, standard) {
  if (!isObject(data)) return null;
  const { edition, mode, target, at, started, changed, finished } = data;
  if (typeof edition !== "number" || !Number.isInteger(edition)) return null;
  if (typeof mode !== "string" || !standard.modes.some(({ id }) => id === mode)) return null;
  if (!isTextOrNull(target) || !isTextOrNull(at)) return null;
  if (!isMinuteOrNull(started) || !isMinuteOrNull(changed) || !isMinuteOrNull(finished)) {
    return null;
  }
  const known = target === OWN || standard.targets.some(({ id }) => id === target);
  const levels = bySkill(data.levels, standard, level);
  const answers = bySkill(data.answers, standard, answer);
  const evidence = bySkill(data.evidence, standard, text);
  const plans = bySkill(data.plans, standard, plan);
  const { gaps, recheck, invitation = null, reply = 0 } = data;
  const asked = invitation === null ? null : readAsked(invitation, standard);
  if (invitation !== null && !asked) return null;
  if (reply !== 0 && !isId(reply)) return null;
  if (!levels || !answers || !evidence || !plans || !isTexts(gaps)) return null;
  if (recheck !== null && !isDay(recheck)) return null;
  return {
    edition,
    mode,
    target: known ? target : null,
    levels,
    answers,
    evidence,
    plans,
    gaps: [...new Set(gaps)].filter((gap) => standard.skills.some(({ id }) => id === gap)),
    recheck,
    at,
    started,
    changed,
    finished,
    invitation: asked,
    reply,
  };
}

/**
 * @template T
 * @param {unknown} data
 * @param {Standard} standard
 * @param {(entry: unknown, skill: Skill) => T | null} read
 * @returns {Record<string, T> | null} what the standard's competencies have in the data
 */
function bySkill(data, standard, read) {
  if (!isObject(data)) return null;
  /** @type {Record<string, T>} */
  const found = {};
  for (const skill of standard.skills) {
    if (!Object.hasOwn(data, skill.id)) continue;
    const entry = read(data[skill.id], skill);
    if (entry === null) return null;
    found[skill.id] = entry;
  }
  return found;
}

/**
 * @param {unknown} data
 * @param {Skill} skill
 * @returns {Answer | null}
 */
function answer(data, skill) {
  if (!isObject(data)) return null;
  const { anchor, statements, case: choice } = data;
  /** @type {Answer} */
  const found = {};
  if (anchor !== undefined) {
    if (!isPick(anchor)) return null;
    found.anchor = anchor;
  }
  if (statements !== undefined) {
    if (!isObject(statements)) return null;
    found.statements = {};
    for (const [code, pick] of Object.entries(statements)) {
      if (!/^[1-9]\d?$/.test(code) || !isPick(pick)) return null;
      const known = skill.statements.some((statement) => String(statement.code) === code);
      if (known) found.statements[code] = pick;
    }
  }
  if (choice !== undefined) {
    if (!isChoice(choice)) return null;
    found.case = choice;
  }
  return found;
}

/** @param {unknown} data @returns {Plan | null} */
function plan(data) {
  if (!isObject(data)) return null;
  const { cue, action, date } = data;
  if (typeof cue !== "string" || typeof action !== "string" || !isDay(date)) return null;
  return { cue, action, date };
}

/** @param {unknown} data */
const text = (data) => (typeof data === "string" ? data : null);

/** @param {unknown} data */
const level = (data) => (isPick(data) && data !== "never" ? data : null);

/** @type {(value: unknown) => value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @type {(value: unknown) => value is string | null} */
const isTextOrNull = (value) => value === null || typeof value === "string";

/** @type {(value: unknown) => value is string[]} */
const isTexts = (value) => Array.isArray(value) && value.every((entry) => text(entry) !== null);

/** @type {(value: unknown) => value is string | null} */
function isMinuteOrNull(value) {
  if (value === null) return true;
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(value) && isDate(value);
}

/** @type {(value: unknown) => value is Pick} */
const isPick = (value) => value === "never" || [1, 2, 3, 4, 5].some((level) => level === value);

/** @type {(value: unknown) => value is Choice} */
const isChoice = (value) => CHOICES.some((choice) => choice === value);
