/**
 * The form in which attempts, and what belongs to the reader, are kept on the device. What was written
 * by one version is read by every later one; what a later version or edition wrote is recognised and
 * left alone. A value that cannot be read is lost alone.
 *
 * @import { Attempt, Plan } from "./attempt.js"
 * @import { Source } from "./carried.js"
 * @import { Evidence } from "./evidence.js"
 * @import { Opinion } from "./opinion.js"
 * @import { Personal } from "./personal.js"
 * @import { Answer, Pick } from "./rating.js"
 * @import { Choice, Skill, Standard } from "./standard.js"
 * @import { Tried } from "./tried.js"
 *
 * @typedef {{kind: "attempts", attempts: Attempt[], lost: boolean} & Personal |
 *   {kind: "damaged" | "newer"}} Read lost: some values could not be read; damaged: neither an answer
 *   nor anything of the reader's own could
 */

import { isBegun, OWN, REPEATS } from "./attempt.js";
import { EDITIONS } from "./code/envelope.js";
import { isDate, isDay, LAST } from "./days.js";
import { isSaid, isWhen, joined, NONE } from "./evidence.js";
import { isId, readAsked } from "./invitation.js";
import { isPersonal, written } from "./personal.js";
import { PREFIX, VERSION } from "./keys.js";
import { isLevel, isPick } from "./rating.js";
import { OPENED } from "./reply.js";
import { CHOICES } from "./standard.js";
import { SAID } from "./tried.js";

export { PREFIX, VERSION };

/** @param {Attempt[]} attempts oldest first, the current one last @param {Personal} personal */
export function write(attempts, personal) {
  return JSON.stringify({ version: VERSION, attempts, ...written(personal) });
}

/**
 * Read what `write` wrote. Competencies, statements and targets that the standard no longer has
 * are left out, except that the reader's own of any competency stays.
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
  const losses = new Losses();
  const heard = losses.or([], () => list(data.opinions ?? []));
  const [entries = [], others = []] = [data.attempts, heard].map((all) =>
    all.map((entry) => isObject(entry) ? entry : {})
  );
  const latest = standard.profession.edition;
  if ([...entries, ...others].some(({ edition }) => isEdition(edition) && edition > latest)) {
    return { kind: "newer" };
  }
  const attempts = entries.flatMap((entry) =>
    losses.or([], () => [attemptFrom(entry, standard, losses)])
  );
  // What was written down last stands first.
  const evidence = [data, ...entries.reverse()]
    .map((entry) => evidenceIn(entry, losses))
    .reduce(joined);
  const opinions = others.flatMap((entry) => losses.or([], () => opinion(entry, standard, losses)));
  const personal = { evidence, tried: triedIn(data, losses), opinions };
  if (losses.count && !attempts.some(isBegun) && !isPersonal(personal)) return { kind: "damaged" };
  return { kind: "attempts", attempts, ...personal, lost: losses.count > 0 };
}

/**
 * @param {Record<string, unknown>} data everything, or an attempt of version 1
 * @param {Losses} losses
 * @returns {Record<string, Evidence>}
 */
function evidenceIn({ evidence = {} }, losses) {
  const entries = Object.entries(losses.or({}, () => object(evidence)));
  const found = losses.each(entries, (entry, skill) => {
    sure(isSkill(skill));
    if (typeof entry === "string") return { ...NONE, line: entry };
    const parts = Object.entries({ line: 0, when: 0, who: 0, ...object(entry) });
    const whole = losses.each(
      parts,
      (said, part) => said && part === "when" ? month(said) : text(said),
    );
    return { ...NONE, ...whole };
  });
  return Object.fromEntries(Object.entries(found).filter(([, said]) => isSaid(said)));
}

/**
 * @param {Record<string, unknown>} data everything
 * @param {Losses} losses
 * @returns {Record<string, Tried>}
 */
function triedIn({ tried = {} }, losses) {
  const entries = Object.entries(losses.or({}, () => object(tried)));
  return losses.each(entries, (entry, skill) => {
    sure(isSkill(skill));
    const { said, date } = object(entry);
    return { said: one(SAID, said), date: date === "" ? "" : day(date) };
  });
}

/** Counts the values that could not be read. */
class Losses {
  count = 0;

  /** @param {boolean} ok @returns {boolean} the same */
  unless(ok) {
    this.count += Number(!ok);
    return ok;
  }

  /**
   * @template T
   * @param {T} instead
   * @param {() => T} read throws where a value is not whole
   * @returns {T}
   */
  or(instead, read) {
    try {
      return read();
    } catch {
      this.count += 1;
      return instead;
    }
  }

  /**
   * @template E, T
   * @param {[string, E][]} entries
   * @param {(entry: E, key: string) => T} read
   * @returns {Record<string, T>} those that are whole
   */
  each(entries, read) {
    const found = entries.map(([key, entry]) =>
      this.or(null, () => /** @type {const} */ ([key, read(entry, key)]))
    );
    return Object.fromEntries(found.flatMap((pair) => pair ? [pair] : []));
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
 * One attempt; throws RangeError where it has no answers at all, not even none.
 *
 * @param {Record<string, unknown>} data
 * @param {Standard} standard
 * @param {Losses} losses
 * @returns {Attempt}
 */
function attemptFrom(data, standard, losses) {
  const { edition, mode, target, at, recheck, invitation = null, reply = 0 } = data;
  object(data.answers);
  const asked = readAsked(invitation, standard);
  losses.unless(invitation === null || asked !== null);
  const aim = target === null ? null : losses.or(null, () => text(target));
  const known = aim === OWN || standard.targets.some(({ id }) => id === aim);
  const gaps = losses.or([], () => list(data.gaps))
    .flatMap((gap) => losses.or([], () => [text(gap)]));
  const minute = (/** @type {unknown} */ data) => losses.or(null, () => minuteOrNull(data));
  const started = minute(data.started);
  const changed = minute(data.changed);
  const least = String(standard.modes[0]?.id);
  const sent = data.sent === OPENED ? OPENED : minute(data.sent ?? null);
  return {
    edition: losses.unless(isEdition(edition)) ? Number(edition) : standard.profession.edition,
    mode: losses.unless(standard.modes.some(({ id }) => id === mode)) ? String(mode) : least,
    target: known ? aim : null,
    levels: bySkill(data.levels, standard, losses, level),
    answers: bySkill(data.answers, standard, losses, answer),
    plans: bySkill(data.plans, standard, losses, plan),
    gaps: [...new Set(gaps)].filter((gap) => standard.skills.some(({ id }) => id === gap)),
    recheck: recheck === null ? null : losses.or(null, () => day(recheck)),
    at: at === null ? null : losses.or(null, () => text(at)),
    started: started ?? changed,
    changed: changed ?? started,
    finished: minute(data.finished),
    invitation: asked,
    reply: losses.unless(reply === 0 || isId(reply)) ? Number(reply) : 0,
    ...sent ? { sent } : {},
    ...data.carried ? { carried: bySkill(data.carried, standard, losses, source) } : {},
  };
}

/**
 * @template T
 * @param {unknown} data
 * @param {Standard} standard
 * @param {Losses} losses
 * @param {(entry: unknown, skill: Skill, losses: Losses) => T} read
 * @returns {Record<string, T>} what the standard's competencies have in the data
 */
function bySkill(data, standard, losses, read) {
  const entries = losses.or({}, () => object(data));
  return losses.each(
    standard.skills
      .filter(({ id }) => Object.keys(entries).includes(id))
      .map((skill) => [skill.id, skill]),
    (skill) => read(entries[skill.id], skill, losses),
  );
}

/** @param {unknown} data @param {Skill} _skill @param {Losses} losses @returns {Answer} */
function answer(data, _skill, losses) {
  const { anchor, statements, most, least, case: first } = object(data);
  const before = losses.count;
  /** @type {Answer} */
  const found = {};
  if (anchor !== undefined) losses.or(null, () => found.anchor = pick(anchor));
  if (statements !== undefined) {
    // Codes that the standard does not know, too: an earlier edition is rated by all that it asked.
    found.statements = losses.each(
      Object.entries(losses.or({}, () => object(statements))),
      (given, code) => {
        sure(/^[1-9]\d?$/.test(code));
        return pick(given);
      },
    );
  }
  if (first !== undefined) losses.or(null, () => found.case = chosen(first));
  if (most !== undefined) losses.or(null, () => found.most = chosen(most));
  if (least !== undefined) losses.or(null, () => found.least = chosen(least, found.most));
  // What has lost all that it said is no answer.
  const { statements: stated = {}, ...others } = found;
  const says = Object.keys({ ...others, ...stated }).length > 0;
  sure(losses.count === before || says);
  return found;
}

/**
 * @param {Record<string, unknown>} data
 * @param {Standard} standard
 * @param {Losses} losses
 * @returns {Opinion[]} none where the standard has nothing of it any more
 */
function opinion({ edition, finished, invitation, levels }, standard, losses) {
  sure(isEdition(edition) && isId(invitation));
  const found = {
    edition: Number(edition),
    finished: losses.or(null, () => minuteOrNull(finished)),
    invitation,
    levels: bySkill(levels, standard, losses, pick),
  };
  return Object.keys(found.levels).length ? [found] : [];
}

/** @param {unknown} data @returns {Source} */
function source(data) {
  const { from, date } = object(data);
  sure(isSkill(text(from)));
  return { from: text(from), date: String(minuteOrNull(text(date))) };
}

/** @param {unknown} data @param {Skill} _skill @param {Losses} losses @returns {Plan} */
function plan(data, _skill, losses) {
  const { cue, action, date, repeat } = object(data);
  /** @type {Plan} */
  const found = {
    cue: losses.or("", () => text(cue)),
    action: losses.or("", () => text(action)),
    date: date === "" ? "" : losses.or("", () => day(date)),
  };
  if (repeat !== undefined) losses.or(null, () => found.repeat = one(REPEATS, repeat));
  return found;
}

/**
 * @template T
 * @param {readonly T[]} known
 * @param {unknown} data
 * @returns {T}
 */
function one(known, data) {
  const found = known.find((each) => each === data);
  sure(found);
  return found;
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

/** @param {unknown} data @returns {string} */
function month(data) {
  sure(isWhen(data));
  return data;
}

/** @param {unknown} data @returns {Pick} */
function pick(data) {
  sure(isPick(data));
  return data;
}

/** @param {unknown} data @param {Choice} [taken] what cannot be chosen besides @returns {Choice} */
function chosen(data, taken) {
  sure(isChoice(data) && data !== taken);
  return data;
}

/** @param {unknown} data @returns {number} */
function level(data) {
  sure(data === 0 || isLevel(data));
  return data;
}

/** @param {unknown} data @returns {string | null} */
function minuteOrNull(data) {
  if (data === null) return null;
  const minute = text(data);
  sure(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(minute) && isDate(minute));
  return minute;
}

/** @param {string} id a competency's or a profession's, whether it is known or not */
const isSkill = (id) => /^[a-z][a-z0-9-]*$/.test(id);

/** @type {(value: unknown) => value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @type {(value: unknown) => value is number} */
const isEdition = (value) =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) < EDITIONS;

/** @type {(value: unknown) => value is Choice} */
const isChoice = (value) => CHOICES.some((choice) => choice === value);
