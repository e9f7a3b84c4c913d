/**
 * The form in which attempts are kept on the device. What was written by one version is read by
 * every later one; what a later version wrote is recognised and left alone.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Answer, Pick } from "./rating.js"
 * @import { Standard } from "./standard.js"
 *
 * @typedef {{kind: "attempts", attempts: Attempt[]} | {kind: "damaged" | "newer"}} Read
 */

export const VERSION = 1;

/** @param {Attempt[]} attempts oldest first, the current one last */
export function write(attempts) {
  return JSON.stringify({ version: VERSION, attempts });
}

/**
 * Read what `write` wrote. Competencies, targets and places that the standard no longer has are
 * left out.
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
  const attempts = data.attempts.map((entry) => attempt(entry, standard));
  const whole = attempts.filter((entry) => entry !== null);
  if (whole.length < attempts.length) return { kind: "damaged" };
  return { kind: "attempts", attempts: whole };
}

/**
 * @param {unknown} data
 * @param {Standard} standard
 * @returns {Attempt | null}
 */
function attempt(data, standard) {
  if (!isObject(data) || !isObject(data.answers) || !isObject(data.evidence)) return null;
  const { edition, mode, target, at, changed } = data;
  if (typeof edition !== "number" || typeof mode !== "string") return null;
  if (!isTextOrNull(target) || !isTextOrNull(at) || !isTextOrNull(changed)) return null;
  if (changed !== null && Number.isNaN(Date.parse(changed))) return null;
  /** @type {Attempt} */
  const found = { edition, mode, target: null, answers: {}, evidence: {}, at, changed };
  if (standard.targets.some(({ id }) => id === target)) found.target = target;
  for (const { id } of standard.skills) {
    if (Object.hasOwn(data.answers, id)) {
      const whole = answer(data.answers[id]);
      if (!whole) return null;
      found.answers[id] = whole;
    }
    if (Object.hasOwn(data.evidence, id)) {
      const line = data.evidence[id];
      if (typeof line !== "string") return null;
      found.evidence[id] = line;
    }
  }
  return found;
}

/**
 * @param {unknown} data
 * @returns {Answer | null}
 */
function answer(data) {
  if (!isObject(data)) return null;
  const { anchor, statements } = data;
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
      found.statements[code] = pick;
    }
  }
  return found;
}

/** @type {(value: unknown) => value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @type {(value: unknown) => value is string | null} */
const isTextOrNull = (value) => value === null || typeof value === "string";

/** @type {(value: unknown) => value is Pick} */
const isPick = (value) => value === "never" || [1, 2, 3, 4, 5].some((level) => level === value);
