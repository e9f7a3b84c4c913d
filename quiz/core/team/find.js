/**
 * Codes in whatever people paste: a chat, an e-mail, a table. Links arrive wrapped, quoted,
 * percent-encoded, escaped for HTML, or with characters in them that nobody sees. Where a code ends
 * is told by its checksum, so that words around it do no harm.
 *
 * The work grows with the length of the text and with nothing else: each place is looked at once,
 * and at most REACH characters behind it.
 *
 * @typedef {object} Found
 * @property {"code" | "broken" | "page"} kind a code whose checksum is right · the beginning of one
 *   that never ends · the address of the check without any code
 * @property {string} code "h=…z", or "" where there is none
 * @property {number} line in the text, from 1
 * @property {string} excerpt a short piece of the text around it, without anything that nobody sees
 * @property {number} start of it in the text, and where it ends
 * @property {number} end
 */

import { Crc30 } from "../code/crc.js";
import { unfixed } from "../code/digits.js";
import { LONGEST } from "../code/envelope.js";
import { spelled } from "./spelled.js";

/** What stands behind so many characters is not read. */
export const LIMIT = 2 ** 25;
const SLICE = 2 ** 16;
/** No code is spread over more characters than this. */
const REACH = 2 ** 12;
const CHECK = 5;
const END = "z".charCodeAt(0);
/** Without our letter, or without its #, only something about as long as a code is a broken one. */
const LONG = 16;
/** Without its = it has to be longer still: other sites name their places in words. */
const LONGER = 32;
const BEFORE = 64;
const AFTER = 32;

/** The second way: = was swallowed. */
const START =
  /[hlup][\p{Cf}\0]*(?:=|%(?:25)*3[Dd]|&#(?:61|x0*3[Dd]);|&equals;)|(?:#|%(?:25)*23)[hlup](?=[\w-]*[A-Z])(?=[\w-]{12})/gu;
const HASH = /(?:#|%(?:25)*23|&#(?:35|x0*23);|&num;)[\p{Cf}\0]*$/u;
/** As far back as HASH is looked for. */
const HASH_REACH = 32;

export class Search {
  #text;
  #page;
  /** What comes before it is done. */
  #at = 0;
  #line = 1;
  /** Where that line begins and ends. */
  #begin = 0;
  #end;

  /**
   * @param {string} text
   * @param {string} profession id, as in addresses
   */
  constructor(text, profession) {
    this.#text = text.slice(0, LIMIT).replace(/\r\n?/g, "\n");
    this.#end = this.#endOfLine(0);
    const address =
      `${profession}/(?:cek|buka)/(?:index\\.html)?(?:#[a-z][a-z0-9-]*)?(?![\\w#%&/?=-])`;
    this.#page = new RegExp(address, "g");
  }

  /** What is read, with lines that end in \n. */
  get text() {
    return this.#text;
  }

  /** From 0 to 1, at which all is read. */
  get share() {
    return this.#text ? this.#at / this.#text.length : 1;
  }

  /** @returns {Found[]} what the next slice holds; short enough to be read at one go */
  next() {
    const from = this.#at;
    const end = Math.min(from + SLICE, this.#text.length);
    // A little more in front, so that it is known what stands before a code.
    const first = Math.max(from - HASH_REACH, 0);
    const slice = this.#text.slice(first, end + REACH);
    const hits = [
      ...this.#codes(slice, from - first, end - first),
      ...this.#pages(slice, from - first, end - first),
    ];
    this.#at = Math.max(end, ...hits.map((hit) => first + hit.end));
    return hits.sort((a, b) => a.start - b.start).map((hit) => {
      const [start, end] = [first + hit.start, first + hit.end];
      const line = this.#lineOf(start);
      return { ...hit, line, excerpt: this.#around(start), start, end };
    });
  }

  /**
   * @param {string} text
   * @param {number} from
   * @param {number} to
   */
  #codes(text, from, to) {
    /** @type {{kind: Found["kind"], code: string, start: number, end: number}[]} */
    const hits = [];
    START.lastIndex = from;
    for (let hit = START.exec(text); hit && hit.index < to; hit = START.exec(text)) {
      const swallowed = /[hlup]$/.test(hit[0]);
      const start = swallowed ? START.lastIndex - 1 : hit.index;
      const letter = text.charAt(start);
      const before = text.slice(Math.max(start - HASH_REACH, 0), start);
      const hash = HASH.test(before);
      if (!hash && /[\w-]$/.test(before)) continue;
      const { code, end, length } = codeAfter(text, START.lastIndex, letter);
      if (code) {
        hits.push({ kind: "code", code, start, end });
        START.lastIndex = end;
      } else if (swallowed ? length >= LONGER : isLikely(length, letter, hash, before)) {
        hits.push({ kind: "broken", code, start, end });
      }
    }
    return hits;
  }

  /** @param {string} text @param {number} from @param {number} to */
  #pages(text, from, to) {
    /** @type {{kind: Found["kind"], code: string, start: number, end: number}[]} */
    const hits = [];
    this.#page.lastIndex = from;
    for (let hit = this.#page.exec(text); hit && hit.index < to; hit = this.#page.exec(text)) {
      hits.push({ kind: "page", code: "", start: hit.index, end: this.#page.lastIndex });
    }
    return hits;
  }

  /** @param {number} place no earlier than the last */
  #lineOf(place) {
    while (this.#end < place) {
      this.#line += 1;
      this.#begin = this.#end + 1;
      this.#end = this.#endOfLine(this.#begin);
    }
    return this.#line;
  }

  /** @param {number} begin */
  #endOfLine(begin) {
    const end = this.#text.indexOf("\n", begin);
    return end < 0 ? this.#text.length : end;
  }

  /** @param {number} place in the line that was counted last */
  #around(place) {
    const begin = Math.max(this.#begin, place - BEFORE);
    const end = Math.min(this.#end, place + AFTER);
    return this.#text.slice(begin, end).replace(/[\p{C}\s]+/gu, " ").trim();
  }
}

/**
 * @param {string} text
 * @param {number} start where the code's letter and = have ended
 * @param {string} letter
 * @returns {{code: string, end: number, length: number}} code "" where no checksum is right: then
 *   `end` and `length` are those of what is written in one piece
 */
function codeAfter(text, start, letter) {
  const read = spelled(text, start, Math.min(text.length, start + REACH), LONGEST);
  const length = endOf(read.spelling, letter);
  if (length) {
    return { code: `${letter}=${read.spelling.slice(0, length)}`, end: read.endOf(length), length };
  }
  // In the source of an e-mail = is written =3D.
  if (read.spelling.startsWith("3D")) {
    const inner = codeAfter(text, start + 2, letter);
    if (inner.code) return inner;
  }
  const end = read.endOf(read.piece);
  // The last letter alone is missing where a program cut the link there.
  const whole = `${read.spelling.slice(0, read.piece)}z`;
  const code = endOf(whole, letter) === whole.length ? `${letter}=${whole}` : "";
  return { code, end, length: read.piece };
}

/**
 * @param {string} spelling
 * @param {string} letter
 * @returns {number} how long the code at its beginning is, 0: there is none
 */
function endOf(spelling, letter) {
  if (!spelling.includes("z", CHECK + 1)) return 0;
  const check = unfixed(spelling.slice(0, CHECK));
  const crc = new Crc30(letter);
  for (let at = CHECK; at < spelling.length; at++) {
    const character = spelling.charCodeAt(at);
    if (character === END && crc.value === check && at > CHECK) return at + 1;
    crc.add(character);
  }
  return 0;
}

/**
 * Whether something that is no code was meant to be one: other sites have fragments and
 * parameters, too.
 *
 * @param {number} length
 * @param {string} letter
 * @param {boolean} hash
 * @param {string} before what stands in front of it
 */
function isLikely(length, letter, hash, before) {
  if (hash) return letter === "h" || length >= LONG;
  return length >= LONG && !/[^\s"'<>(),;]$/.test(before);
}
