/**
 * What might make a CV line stronger. Nothing here is wrong: readers may leave it as it is.
 *
 * @import { Evidence } from "../evidence.js"
 *
 * @typedef {"number" | "verb" | "own" | "long"} Check number: there is none · verb: none that tells what
 *   one did · own: of many together, and not of oneself · long: beyond WORDS
 *
 * @typedef {object} Words what is known about words, in small letters; see content/site.yaml
 * @property {string[]} alone the reader: "saya"
 * @property {string[]} together the reader and others: "kami"
 * @property {string[]} verbs that do not begin as verbs do
 * @property {string[]} nouns that begin as verbs do
 * @property {string[]} numbers written out
 */

import { cvLines } from "./line.js";

/** A CV line has so many words at most. */
export const WORDS = 25;
/** How Indonesian verbs of doing begin, and English ones of the past end. */
const VERB = /^(?:me|ber)\p{L}{3}|^\p{L}{2,}ed$/u;

/**
 * @param {Evidence} evidence
 * @param {Words} known
 * @returns {Check[]} [] while nothing is told of what was done
 */
export function checks(evidence, known) {
  const lines = cvLines(evidence);
  const words = wordsIn(lines.join(" "));
  const some = (/** @type {string[]} */ list) => words.some((word) => list.includes(word));
  const isVerb = (/** @type {string} */ word) =>
    known.verbs.includes(word) || VERB.test(word) && !known.nouns.includes(word);
  /** @type {[Check, boolean][]} */
  const found = [
    ["number", !words.some((word) => /\p{N}/u.test(word)) && !some(known.numbers)],
    ["verb", !words.some(isVerb)],
    [
      "own",
      some(known.together) && !wordsIn(evidence.line).some((word) => known.alone.includes(word)),
    ],
    ["long", lines.some((line) => wordsIn(line).length > WORDS)],
  ];
  return lines.length ? found.flatMap(([check, is]) => is ? [check] : []) : [];
}

/** @param {string} text @returns {string[]} in small letters; what has a letter or a digit is one */
const wordsIn = (text) =>
  text.toLowerCase().split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter(Boolean);
