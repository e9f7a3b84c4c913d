/** What a vacancy may be called by. */

import { tidy } from "./quote.js";
import { plain } from "./text.js";

/** Letters of it at most. */
const TITLE = 80;
/** A word that a line divides, up to where it goes on. */
const HYPHENATED = /(\p{L})-[ \t]*\r?\n[ \t]*(?=\p{L})/gu;
/** What is none of a name's words, where it begins and ends. */
const EDGES = /^[\s*#•\-–:.]+|[\s*:•,\-–]+$/g;
/** Where a sentence ends and another may begin. */
const SENTENCES = /[.!?]\s+/;

/**
 * The first line that is short enough for a name, or sentence where one line is all, rather one that names
 * the profession. What names it in a longer one is cut where nothing short stands before it.
 *
 * @param {string} text
 * @param {string[]} names of the profession
 * @returns {string} "" for nothing
 */
export function titleOf(text, names) {
  const isShort = (/** @type {string} */ line) => line.length <= TITLE;
  const bare = (/** @type {string} */ line) => line.replace(EDGES, "");
  const lines = text.slice(0, 2000).replace(HYPHENATED, "$1").split("\n")
    .flatMap((line) => isShort(line) ? line : line.split(SENTENCES))
    .map((line) => bare(tidy(line.replace(/[^\p{L}\p{N}\p{P}\s]/gu, ""))))
    .filter((line) => /\p{L}{3}/u.test(line));
  const all = names.map((name) => plain(name).split(" "));
  const isNamed = (/** @type {string} */ line) => {
    // Not of an address: "ae@…", "AE_Nama".
    const words = plain(line).split(/[^\p{L}\p{N}_@]+/u);
    return all.some((name) => name.every((word) => words.includes(word)));
  };
  const title = lines.find((line) => isShort(line) && isNamed(line)) ??
    lines.find((line) => isShort(line) || isNamed(line)) ?? "";
  return isShort(title)
    ? title
    : bare(title.slice(0, TITLE + 1).replace(/\s+\S*$/, "")).slice(0, TITLE);
}
