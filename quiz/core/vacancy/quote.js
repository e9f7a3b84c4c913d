/**
 * What was found in a vacancy, as it stands there.
 *
 * @import { Match } from "./find.js"
 * @import { Unit, Word } from "./text.js"
 *
 * @typedef {object} Quote a sentence as it stands in the text, and the phrase in it
 * @property {string} before
 * @property {string} phrase
 * @property {string} after
 */

import { isDigit } from "./lexicon.js";

/** Words before and after the phrase that a quote holds at most. */
const AROUND = 14;
/** Letters of them at most. */
const SHOWN = 160;
/** What is none of the signs that close, right after a word, and all after it; so many at most. */
const NOT_CLOSING = /[^)\]"”’].*$/s;
const CLOSED = 4;

/** The words of a match as they stand in the text. @param {string} text @param {Unit} unit @param {Match} match */
export function said(text, { words }, { from, to }) {
  return tidy(text.slice(words[from]?.start, words[to - 1]?.end));
}

/** @param {string} text @param {Unit} unit @param {Match} match @returns {Quote} */
export function quote(text, { words }, { from, to }) {
  while (isParted(text, words, to)) to++;
  const [first, last] = [Math.max(0, from - AROUND), Math.min(words.length, to + AROUND)];
  const word = (/** @type {number} */ at) => /** @type {Word} */ (words[at]);
  const [begin, end] = [word(from).start, word(to - 1).end];
  const rest = word(last - 1).end;
  return {
    before: (first ? "… " : "") + tidy(text.slice(word(first).start, begin), true).slice(-SHOWN),
    phrase: tidy(text.slice(begin, end)),
    after: tidy(text.slice(end, rest) + closing(text, rest), true).slice(0, SHOWN) +
      (last < words.length ? " …" : ""),
  };
}

/** Whether a word goes on with the number before it: the "000" of "Rp 500.000". @param {string} text @param {Word[]} words @param {number} at */
function isParted(text, words, at) {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && isDigit(before.word) && isDigit(word.word) &&
    /^[.,]$/.test(text.slice(before.end, word.start));
}

/** What closes after a word that was opened before it. @param {string} text @param {number} at */
export const closing = (text, at) => text.slice(at, at + CLOSED).replace(NOT_CLOSING, "");

/** One line of what stood on several. @param {string} text @param {boolean} [open] whether its ends stay */
export function tidy(text, open = false) {
  const one = text.replace(/(?:-|\u00ad)[ \t]*\r?\n[ \t]*/g, "").replace(/\s+/g, " ");
  return open ? one : one.trim();
}
