/**
 * A name that stands beside a link.
 *
 * @import { Lexicon } from "./lexicon.js"
 * @import { Named } from "../proposal.js"
 */

/** A line that is a link and nothing else: it says nothing, and there may be thousands of them. */
export const ADDRESS = /^https?:\/\/[^\s,;|]+$/;

/** @param {string} text up to a link's code @returns {string} without the address in front of that */
export function bare(text) {
  const address = text.search(/(?:https?(?::|%3a)|www\.)\S*$/i);
  return address < 0 ? text.replace(/[^\s:;,|"]*$/, "") : text.slice(0, address);
}

/**
 * @param {string} before a link
 * @param {Lexicon} lexicon
 * @param {boolean} nameless whether it is in a table whose heads hold no names
 * @returns {Named | null}
 */
export function prefix(before, lexicon, nameless) {
  if (!before || ADDRESS.test(before)) return null;
  const cells = before.split(/[\t;|]/).map((cell) =>
    cell.replace(/^[^\p{L}]*(?:\d+[.)])?[^\p{L}]*|[\s:=>"'(<[–—-]+$/gu, "")
  );
  const [first = "", ...others] = cells.filter((cell) => /\p{L}/u.test(cell) && !/@/.test(cell));
  const words = first.split(/\s+/);
  const certain = !others.length && !nameless &&
    words.every((word) => /^\p{Lu}[^:]*$|^(?:bin|binti|van|de|al)$/u.test(word)) &&
    !lexicon.hasPlain(first);
  return words.length < 6 && !lexicon.isPlain(first)
    ? lexicon.named(first, "line", "", certain)
    : null;
}

/** @param {string} line from the end of a link on @returns {string} what stands there as a name might */
export const behind = (line) => /^\S*\s*[,;:|\t(–-]\s*(.*?)\)?\s*$/.exec(line)?.[1] ?? "";
