/**
 * What a reader can show for a competency. It belongs to them, whichever attempt, target or edition
 * is open; it stays on the device and never changes a level.
 *
 * @typedef {object} Evidence
 * @property {string} line what they did
 * @property {string} when they last did it: a month as "2026-10", or a year alone; "" for not said
 * @property {string} who saw it, "" for not said
 * @property {string} [situation] where it was, and what was to be reached
 * @property {string} [number] what came of it, in figures
 *
 * @typedef {"line" | "when" | "who"} Part
 * @typedef {"proven" | "unproven"} Proof
 */

import { isDate } from "./days.js";

/** @type {Part[]} */
export const PARTS = ["line", "when", "who"];
/** What may be told besides; it proves nothing. */
export const TOLD = /** @type {const} */ (["situation", "number"]);
/** Characters that are kept of a text. */
export const LONGEST = { line: 1000, who: 60, situation: 600, number: 300 };
/** From this level on a reader works alone, so that somebody can have seen it. */
const LEVEL = 3;
const MONTHS = 12;
const YEARS = 9;

/** @type {Evidence} */
export const NONE = { line: "", when: "", who: "" };

/** @param {Record<string, Evidence>} all by competency @param {string} skill */
export const evidenceOf = (all, skill) => all[skill] ?? NONE;

/**
 * @param {Record<string, Evidence>} all
 * @param {string} skill
 * @param {Partial<Evidence>} parts that are new
 * @returns {Record<string, Evidence>} without the competency where nothing is said
 */
export function note(all, skill, parts) {
  const { [skill]: kept = NONE, ...others } = all;
  const now = { ...kept, ...parts };
  for (const part of TOLD) if (!now[part]) delete now[part];
  return isSaid(now) ? { ...others, [skill]: now } : others;
}

/** Whether any part says something. @param {Evidence} evidence */
export const isSaid = (evidence) => Object.values(evidence).some((part) => part.trim());

/** @param {Evidence} evidence @returns {Part[]} what is not said */
export const missing = (evidence) => PARTS.filter((part) => !evidence[part].trim());

/** What was done, and what came of it. @param {Evidence} evidence */
export const deed = ({ line, number = "" }) =>
  [line, number].filter((part) => part.trim()).join("; ");

/** Whether one who chose this level is asked when and who. @param {number | null | undefined} level */
export const isAsked = (level) => Number(level) >= LEVEL;

/**
 * @param {number | null | undefined} level that was chosen
 * @param {Evidence} evidence
 * @returns {Proof | null} null: at this level nobody is asked
 */
export function proof(level, evidence) {
  if (!isAsked(level)) return null;
  return missing(evidence).length ? "unproven" : "proven";
}

/** @type {(value: unknown) => value is string} */
export const isWhen = (value) =>
  typeof value === "string" && /^\d{4}(-\d\d)?$/.test(value) &&
  isDate(`${value}-01-01`.slice(0, 10));

/**
 * @param {string} today
 * @param {string} kept what was chosen before; it can be chosen again
 * @returns {string[]} months, then years, the latest first
 */
export function choices(today, kept) {
  const [year = 0, month = 0] = today.split("-").map(Number);
  const months = Array.from({ length: MONTHS }, (_, back) => {
    const date = new Date(Date.UTC(year, month - 1 - back, 1));
    return date.toISOString().slice(0, 7);
  });
  const years = Array.from({ length: YEARS }, (_, back) => String(year - 1 - back));
  const all = [...months, ...years];
  return !kept || all.includes(kept) ? all : [kept, ...all];
}

/**
 * What two places hold, so that nothing is lost and nothing stands there twice.
 *
 * @param {Record<string, Evidence>} mine stands first
 * @param {Record<string, Evidence>} others
 * @returns {Record<string, Evidence>}
 */
export function joined(mine, others) {
  return Object.fromEntries(
    Object.keys({ ...mine, ...others }).map((skill) => {
      const [one, other] = [evidenceOf(mine, skill), evidenceOf(others, skill)];
      const parts = Object.keys({ ...one, ...other }).map((name) => {
        const part = /** @type {keyof Evidence} */ (name);
        const [own = "", theirs = ""] = [one[part], other[part]];
        if (part === "when") return [part, own > theirs ? own : theirs];
        return [part, both(own, theirs, part === "who" ? "; " : "\n")];
      });
      return [skill, Object.fromEntries(parts)];
    }),
  );
}

/** @param {string} one @param {string} other @param {string} between */
function both(one, other, between) {
  if (one.includes(other.trim())) return one;
  return other.includes(one.trim()) ? other : `${one}${between}${other}`;
}
