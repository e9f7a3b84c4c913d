/**
 * What nobody should paste, and somebody will: results in every disguise among HTML, formulas,
 * half links, enormous lines and characters that break programs. Each with what must be found.
 *
 * @typedef {object} Paste
 * @property {string} text
 * @property {string[]} codes of whole results, each as often as it is in there, sorted
 * @property {string[]} reasons why other things are no results, sorted
 */

import { encode, VERSION } from "../../../../quiz/core/code/envelope.js";
import { RATER } from "../../../../quiz/core/code/rater.js";
import { SHARED } from "../../../../quiz/core/code/shared.js";
import { writeProgress } from "../../../../quiz/core/code/progress.js";
import { uniform } from "../../random.js";
import { ALPHABET, full } from "../code/examples.js";
import { CHECK, code, first, WAYS } from "./links.js";

export const NAMES = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  '=HYPERLINK("http://a.id";"x")',
  "=cmd|'/C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  '";alert(1);"',
  "{n} {name} ${alert(1)}",
  "&lt;b&gt;tebal&lt;/b&gt;",
  "constructor",
  "__proto__",
  "שלום עליכם",
  "ยินดี 你好 👩‍👩‍👧‍👦",
  "e\u0301\u0302\u0303\u0304\u0305 zalgo",
  "",
];

const NOISE = [
  "<script>alert('#h')</script>",
  '<img src=x onerror="alert(1)"><svg/onload=alert(1)>',
  '<a href="javascript:alert(1)#h">klik</a>',
  "</textarea></table><iframe srcdoc='<script>alert(1)</script>'>",
  '=HYPERLINK("http://contoh.id/#h";"klik")',
  "=cmd|'/C calc'!A0\t+1+1\t-2\t@SUM(A1)",
  "\ud800 lone \udc00 \ud83d surrogates \udfff",
  "\u202e\u2066\u200f kanan ke kiri \u2069\u202c",
  "\0\u0001\u0007\u001b[31m\u007f\ufeff\ufffe\uffff",
  "Ã¢â‚¬Å“teks salah sandiâ€\u009d Ã©",
  "%00%0d%0a%ff%fe%C0%AF%u0068",
  "&#0;&#x110000;&#99999999999;&lt;&amp;#h&quot;",
  "h= l= u= p= h=. #h #=z z",
  "%23h %2523h h%3D &num;h",
  "__proto__ constructor [object Object] {n} {percent} ${1}",
  "x".repeat(300) + "z",
  "=".repeat(500),
  "> > > > > >\n> > >\n",
  "\r\r\n\n\u2028\u2029\u0085",
  "data:text/html;base64,PHNjcmlwdD4=",
  "https://contoh.id/?u=1&h=2&p=3&l=4",
  "👩‍👩‍👧‍👦🏳️‍🌈👍🏽".repeat(20),
  "ก็็็็็็็็็็็็ e\u0301\u0302\u0303".repeat(10),
];

const HEAD = { version: VERSION, profession: first.profession.code, edition: 1, highest: 16 };
const EMPTY = { write: () => {}, read: () => null };

/** What is no result, by why. @type {Record<string, (next: () => number) => string>} */
const OTHERS = {
  damaged: (next) => damaged(code(given(next)), next),
  page: () => CHECK,
  progress: () => `${CHECK}#${writeProgress(first, full)}`,
  rater: () => {
    const body = { states: Array(16).fill(4), finished: 9, invitation: 77, person: 0 };
    return `${CHECK}#${encode(RATER, HEAD, body)}`;
  },
  profession: (next) => `${CHECK}#${encode(SHARED, { ...HEAD, profession: 9 }, body(next))}`,
  newer: (next) => `${CHECK}#${encode(SHARED, { ...HEAD, edition: 250 }, body(next))}`,
  invitation: () => `${CHECK}#${encode({ ...EMPTY, letter: "u" }, HEAD, {})}`,
};
// An invitation without a body is damaged.
const REASONS = { invitation: "damaged" };

/** @param {number} [count] @returns {Paste[]} always the same */
export function hostile(count = 300) {
  const next = uniform(20261125);
  return Array.from({ length: count }, (_, index) => paste(next, index));
}

/** @param {() => number} next @param {number} index @returns {Paste} */
function paste(next, index) {
  /** @type {string[]} */
  const codes = [];
  /** @type {string[]} */
  const reasons = [];
  const pieces = Array.from({ length: 2 + below(next, 8) }, () => {
    const dice = next();
    if (dice < 0.35) return pick(next, NOISE);
    if (dice < 0.75) {
      const made = code(given(next));
      codes.push(made);
      const way = pick(next, Object.values(WAYS));
      return way(`${CHECK}#${made}`);
    }
    const [reason, make] = pick(next, Object.entries(OTHERS));
    reasons.push(REASONS[/** @type {keyof typeof REASONS} */ (reason)] ?? reason);
    return make(next);
  });
  // An enormous line, now and then: in front of what follows, behind what came before.
  if (index % 20 === 0) {
    pieces.splice(1, 0, pick(next, ["a", " ", "=", "h=", "%", "<"]).repeat(2e5));
  }
  const text = pieces.join(pick(next, ["\n\n", "\r\n~\r\n", "\n| "]));
  return { text, codes: codes.sort(), reasons: reasons.sort() };
}

/** @param {() => number} next @returns {import("./links.js").Given} */
function given(next) {
  const invitation = below(next, 2) ? 77 : 0;
  return {
    states: Array.from({ length: 16 }, () => below(next, 13)),
    mode: 1 + below(next, 3),
    finished: 1 + below(next, 500_000),
    target: below(next, 4),
    invitation,
    reply: invitation && 1 + below(next, 1e6),
    name: pick(next, NAMES).normalize("NFC"),
  };
}

/** @param {() => number} next */
function body(next) {
  const { states = [], mode = 1, finished = 1, name = "" } = given(next);
  const aim = { target: 0, levels: [] };
  return { states, mode, finished, aim, ids: { invitation: 0, reply: 0, person: 0 }, name };
}

/** A link that was cut, or changed in one place. @param {string} code @param {() => number} next */
function damaged(code, next) {
  const at = 2 + below(next, code.length - 3);
  if (next() < 0.5) return `${CHECK}#${code.slice(0, at)}`;
  const others = ALPHABET.replaceAll(code.charAt(at), "");
  return `${CHECK}#${code.slice(0, at)}${pick(next, [...others])}${code.slice(at + 1)}`;
}

/** @param {() => number} next @param {number} end */
const below = (next, end) => Math.floor(next() * end);

/** @template T @param {() => number} next @param {T[]} list @returns {T} */
const pick = (next, list) => /** @type {T} */ (list[below(next, list.length)]);
