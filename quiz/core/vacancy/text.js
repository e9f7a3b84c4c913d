/**
 * The text of a vacancy as it was pasted, in units: a bullet, a line, a sentence. Every word knows its
 * place, so that what was found can be shown as it stands there.
 *
 * @typedef {object} Word
 * @property {string} word small letters, without accents and fancy shapes
 * @property {number} start in the text
 * @property {number} end in the text
 *
 * @typedef {object} Unit
 * @property {Word[]} words at least one
 * @property {number} lead how many of its words stand before a colon; 0: there is none
 * @property {boolean} line whether a line begins with it
 * @property {boolean} item whether it is one of a list
 */

import { isDigit } from "./lexicon.js";

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/uy;
/** Beyond it are letters that only WORD knows. */
const ASCII = 127;
/** A number and its unit are two words where they are written as one: "2thn", "5jt". */
const COUNTED = /^(\d{1,3})(?:th|thn|tahun|bln|bulan|jt|juta|yrs?|years?)$/i;
/** A word that a line is too short for, its hyphen at the end. */
const DIVIDED = /^(?:-|\u00ad|\u2010)[ \t]*\r?\n[ \t]*$|^\u00ad$/;
const SENTENCE = /[.!?;…][)"”’\]]*\s/;
/** What begins an item of a list: a sign, which ends a unit wherever a line ends or begins. */
const BULLET = /(?:[•●▪■◦‣⁃∙·►➢➤✓✔✅☑★✦]|\p{Extended_Pictographic}\ufe0f?)(?![,)]|\ufe0f)/u;
const ITEM = /\n\s*[-–—*+>~]\s*/;
const NUMBERED = /\n\s*[(\[]?(?:\d{1,2}|[a-z])$/;
/** What numbers an item or a heading. */
const MARK = /^(?:\d{1,2}|[a-z]|[ivx]{2,4})$/;
const MARKED = /^[.)]/;
const EMPTY_LINE = /\n[ \t\r]*\n/;
/** Letters before a full stop that ends no sentence: "Ms. Office", "B. Inggris", "min. 1 thn". */
const SHORT =
  /^(?:ms|mr|b|bhs|bah|min|max|maks|no|jl|dll|dsb|dst|pt|cv|tbk|thn|th|yrs?|dr|ir|st|s|e|i|g|ex|vs|etc|inc|co|jkt|kel|sdr)$/;
const STOP = /^\.\s+$/;
const EDGE = 100;
const LOWER = /^\p{Ll}/u;
/** Letters of a line that may have been cut; who ends shorter ones meant to, but in a narrow column. */
const CUT = 40;
const NARROW = 20;
/** What shows that lines were cut: in the text a word that they divide, before a line that it is set in. */
const COLUMN = /\p{Ll}-[ \t]*\r?\n[ \t]*\p{Ll}/u;
const INDENTED = /\n[ \t]{2,}$/;
const FANCY = /[^\0-~]/;

/**
 * A word as it is looked for. Chats and posts write letters in bold or italic signs of their own, and the
 * last ones ofteeeen.
 *
 * @param {string} word
 */
export const plain = (word) =>
  (FANCY.test(word) ? word.normalize("NFKD").replace(/\p{M}/gu, "") : word).toLowerCase()
    .replace(/([a-z])\1{2,}/g, "$1");

/**
 * @param {string} text
 * @param {(whole: string, first: string, second: string) => boolean} isOne whether a word that a line
 *   divides is one word, not two with a hyphen
 * @returns {Generator<Unit, void>} in the order of the text
 */
export function* units(text, isOne) {
  /** @type {Map<string, string>} */
  const plains = new Map();
  const plainOf = (/** @type {string} */ written) => {
    let word = plains.get(written);
    if (word === undefined) plains.set(written, word = plain(written));
    return word;
  };
  /** @type {Map<string, Gap>} */
  const gaps = new Map();
  const gapOf = (/** @type {string} */ between) => {
    let gap = gaps.get(between);
    if (!gap) gaps.set(between, gap = told(between));
    return gap;
  };
  /** @type {Unit | undefined} */
  let whole;
  /** @type {Unit} */
  let unit = { words: [], lead: 0, line: true, item: false };
  let last = 0;
  // Where the line of the word before begins, and how long the line is that has just ended.
  let begin = 0;
  let line = CUT;
  const column = COLUMN.test(text);
  /** @type {Word | undefined} */
  let before;
  const put = (/** @type {string} */ written, /** @type {number} */ start) => {
    const begins = last;
    last = start + written.length;
    const word = plainOf(written);
    // Most stand beside each other.
    if (before && start === begins + 1 && text[begins] === " ") {
      before = { word, start, end: last };
      unit.words.push(before);
      return;
    }
    const gap = gapOf(short(text.slice(begins, start)));
    const lower = LOWER.test(written);
    if (gap.line) [line, begin] = [start - gap.text.length - begin, start];
    if (
      before && gap.divided && lower === LOWER.test(text.charAt(begins - 1)) &&
      isOne(before.word + word, before.word, word)
    ) {
      before.word += word;
      before.end = last;
      return;
    }
    const least = column || gap.indented ? NARROW : CUT;
    if (before && ends(gap, before.word, written, lower, line >= least || gap.divided)) {
      const marked = unit.words.length === 1 && MARK.test(before.word) &&
        (unit.item || (unit.line && MARKED.test(gap.text)));
      if (!marked) whole = unit;
      unit = {
        words: [],
        lead: 0,
        line: marked || gap.line,
        item: marked || isItem(gap, written),
      };
    } else if (before && !unit.lead && gap.colon) unit.lead = unit.words.length;
    before = { word, start, end: last };
    unit.words.push(before);
  };
  for (let start = 0, end = 0; start < text.length; start = Math.max(end, start + 1)) {
    end = wordEnd(text, start);
    if (end === start) continue;
    const written = text.slice(start, end);
    const { length = 0 } = isDigit(written) && COUNTED.exec(written)?.[1] || "";
    if (length) put(written.slice(0, length), start);
    put(written.slice(length), start + length);
    if (whole) yield whole;
    whole = undefined;
  }
  if (unit.words.length) yield unit;
}

/**
 * Where a word ends that begins at a place: what WORD finds there, most of it without it.
 *
 * @param {string} text
 * @param {number} start
 * @returns {number} the start: none begins there
 */
function wordEnd(text, start) {
  let end = start;
  let code = text.charCodeAt(end);
  while ((code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)) {
    code = text.charCodeAt(++end);
  }
  if (!(code > ASCII)) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/**
 * @typedef {ReturnType<typeof told>} Gap
 *
 * @param {string} text what stands between two words; a text has few that differ
 */
const told = (text) => ({
  text,
  line: text.includes("\n"),
  colon: text.includes(":"),
  divided: DIVIDED.test(text),
  indented: INDENTED.test(text),
  empty: EMPTY_LINE.test(text),
  item: BULLET.test(text) || ITEM.test(text),
  sentence: SENTENCE.test(text),
  stop: STOP.test(text),
});

/** Whether an item of a list begins after what stands before a word. @param {Gap} gap @param {string} word */
const isItem = (gap, word) => gap.item || (gap.line && NUMBERED.test(gap.text + word));

/** What stands between two words, its ends where it is endless. @param {string} gap */
const short = (gap) => gap.length > 2 * EDGE ? gap.slice(0, EDGE) + gap.slice(-EDGE) : gap;

/**
 * Whether a unit ends in what stands between two words.
 *
 * @param {Gap} gap
 * @param {string} before the word before it
 * @param {string} after the word after it, as it stands there
 * @param {boolean} lower whether that begins with a small letter
 * @param {boolean} cut whether the line between them may have been cut
 */
function ends(gap, before, after, lower, cut) {
  if (gap.text.length < 2 && !gap.line) return false;
  if (gap.empty || isItem(gap, after)) return true;
  if (gap.sentence) return !(gap.stop && (lower || SHORT.test(before)));
  if (!gap.line) return false;
  // What a number counts goes on with it: "minimal 1\ntahun".
  if (isDigit(before) && COUNTED.test(`1${after}`)) return gap.colon;
  return !lower || !cut || gap.colon;
}
