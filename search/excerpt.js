/** What a hit shows: the block of a section that says most of what was asked, its words marked. */

import { origins } from "./roots.js";
import { words } from "./words.js";

/** @typedef {{ text: string, marked: boolean }[]} Parts of a text in order */

const LONGEST = 180;
const BEFORE = 60;

/**
 * @param {string} text
 * @param {Set<string>} roots what was asked
 * @returns {Parts}
 */
export function marks(text, roots) {
  return parted(text, found(text, roots), 0, text.length);
}

/**
 * @param {string} text the blocks of a section, a line each
 * @param {Set<string>} roots what was asked
 * @returns {Parts}
 */
export function excerpt(text, roots) {
  const [first, ...more] = text.split("\n").map((line) => {
    const marks = found(line, roots);
    return { line, marks, worth: new Set(marks.map(({ word }) => word)).size };
  });
  if (!first) return [];
  const { line, marks } = more.reduce((best, each) => each.worth > best.worth ? each : best, first);
  const early = line.length <= LONGEST || (marks[0]?.start ?? 0) < LONGEST - BEFORE;
  const start = early ? 0 : line.lastIndexOf(" ", (marks[0]?.start ?? 0) - BEFORE) + 1;
  const end = line.length - start <= LONGEST ? line.length : line.lastIndexOf(" ", start + LONGEST);
  return parted(line, marks, start, end);
}

/**
 * @param {string} text
 * @param {Set<string>} roots
 */
function found(text, roots) {
  // A word has all of its root but the first letter, which is soon looked for.
  const ends = [...roots].map((root) => root.slice(1));
  return words(text).filter(({ word }) =>
    ends.some((end) => word.includes(end)) && origins(word).some((each) => roots.has(each))
  );
}

/**
 * @param {string} text
 * @param {{ start: number, length: number }[]} marks
 * @param {number} start
 * @param {number} end
 * @returns {Parts}
 */
function parted(text, marks, start, end) {
  const parts = [{ text: start ? "… " : "", marked: false }];
  let at = start;
  for (
    const mark of marks.filter((each) => each.start >= start && each.start + each.length <= end)
  ) {
    parts.push({ text: text.slice(at, mark.start), marked: false });
    at = mark.start + mark.length;
    parts.push({ text: text.slice(mark.start, at), marked: true });
  }
  parts.push({ text: text.slice(at, end) + (end < text.length ? " …" : ""), marked: false });
  return parts.filter((part) => part.text);
}
