/**
 * Whether what a unit says is asked of the applicant: not what the company tells of itself, does
 * without, teaches or has others do.
 *
 * @import { Match } from "./find.js"
 * @import { Unit } from "./text.js"
 *
 * @typedef {"applicant" | "company" | "waived"} Part of what a part of the text speaks; waived: of
 *   what is not asked
 */

import { HEADINGS } from "./lexicon.js";

/** Words of a heading at most, and those beside its phrase. */
const HEADING = 7;
const EXTRA = 3;
/** Words that make a sentence of what might be a title. */
const PROSE = 8;
/** By what takes demands away: words between it and the first of those after it, and one before it. */
const TAKES = /** @type {Record<string, [after: number, before: number]>} */ ({
  "waived phrases": [3, 2],
  "waived denied": [1, -1],
  "waived taught": [2, 0],
  "waived others": [-1, 5],
});
/** Words between demands of one list. */
const LINK = 2;
const OR = /\s(?:atau|or|nor|maupun)\s/i;
/** What parts a sentence, and what joins to a lesson what is none. */
const SIGN = /[,;:()–—]|\s-\s/;
const AND = /&|\s(?:dan|and|serta|atau|or)\s/i;

/**
 * Of whom the part speaks that a heading opens.
 *
 * @param {Unit} unit
 * @param {Match[]} matches
 * @returns {Part | ""} "" for no heading
 */
export function headingOf({ words, lead, line, item }, matches) {
  if (!line) return "";
  const length = lead || words.length;
  if (length > HEADING) return "";
  const found =
    matches.filter(({ owner, from, to }) =>
      owner.endsWith(HEADINGS) && from < 2 && to <= length && length - (to - from) <= EXTRA
    ).sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  // "Keahlian:" is one, "Keahlian komunikasi" is not.
  const asks = matches.some(({ owner, from, to }) =>
    owner.startsWith("skills ") && to <= length && (!found || from >= found.to || to > found.to)
  );
  const of = /** @type {Part | ""} */ (found?.owner.slice(0, -HEADINGS.length) ?? "");
  // "Tidak perlu pengalaman" is one of what is waived, no heading of more.
  const strict = of === "waived" || (item && of === "company");
  const one = strict && !lead && found && found.to - found.from < length;
  return (of === "applicant" && asks) || one ? "" : of;
}

/**
 * Whether a unit speaks of something else than what is asked.
 *
 * @param {Part | "opening" | ""} part opening: before the first heading
 * @param {Unit} unit
 * @param {Match[]} matches
 */
export function isAside(part, { item, words }, matches) {
  if (part === "waived") return true;
  const speaks = (/** @type {string} */ of) => matches.filter(({ owner }) => owner === of);
  if (speaks("applicant phrases").length) return false;
  // Among demands only what begins so is none.
  const prose = !item && words.length >= PROSE;
  return part === "company" ||
    (part === "opening" && prose && speaks("company opening").length > 0) ||
    speaks("company begins").some(({ from }) => from === 0) ||
    speaks("company phrases").some(({ from }) => part !== "applicant" || from === 0);
}

/**
 * What words beside them take away of the matches of a unit.
 *
 * @param {string} text
 * @param {Unit} unit
 * @param {Match[]} matches in the order of the text
 * @returns {Set<Match>}
 */
export function taken(text, { words }, matches) {
  /** @type {Set<Match>} */
  const found = new Set();
  const between = (/** @type {number} */ end, /** @type {number} */ from) =>
    text.slice(words[end - 1]?.end, words[from]?.start);
  for (const { owner, from, to } of matches) {
    const takes = TAKES[owner];
    if (!takes) continue;
    const [after, before] = takes;
    const isLesson = owner === "waived taught";
    // Where the list ends of what it takes.
    let end = to;
    for (const match of matches) {
      if (match.to <= from) {
        const one = !SIGN.test(between(match.to, from));
        if (one && from - match.to <= before) found.add(match);
      } else if (match.from >= to) {
        const gap = match.from - end;
        const apart = between(end, match.from);
        const one = !SIGN.test(apart);
        const isNext = end === to
          ? one && gap <= after && !(isLesson && AND.test(apart))
          : gap <= LINK && (isLesson || OR.test(apart) || (one && gap < 1));
        if (!isNext) continue;
        found.add(match);
        end = Math.max(end, match.to);
      }
    }
  }
  return found;
}
