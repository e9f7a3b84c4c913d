/**
 * Whose row of a table a link is in.
 *
 * @import { Groups } from "../../people/columns.js"
 * @import { Lexicon } from "./lexicon.js"
 * @import { Named } from "../proposal.js"
 */

import { DELIMITERS, row } from "../../cells.js";
import { firstOf } from "../../length.js";
import { GROUPS, groupsIn } from "../../people/columns.js";
import { LONGEST_NAME, wordsOf } from "../proposal.js";

/**
 * @typedef {object} Heads
 * @property {string} delimiter
 * @property {{at: string, index: number}[]} named where those with names are
 * @property {number[]} places of those with groups, in the order of GROUPS; -1 for none
 */

/**
 * @param {string} text
 * @param {number} begin of a line
 * @param {string} line
 * @param {Lexicon} lexicon
 * @returns {{heads: (Heads & {end: number}) | null, nameless: boolean}} `end` of the row; `nameless`: they
 *   are heads of which none is for names
 */
export function heads(text, begin, line, lexicon) {
  let found = null;
  let nameless = false;
  for (const delimiter of DELIMITERS) {
    const { cells, end } = row(text, begin, delimiter);
    if (cells.length < 2) continue;
    const named = cells.flatMap((at, index) => lexicon.holdsNames(at) ? [{ at, index }] : []);
    if (named.length) found = { delimiter, named, places: lexicon.places(cells), end };
    else nameless ||= delimiter !== "," && !/http|#/.test(line);
  }
  return { heads: found, nameless };
}

/** @param {string[]} cells of a row @param {Heads} heads @param {Lexicon} lexicon @returns {Named | null} */
export function inRow(cells, { named }, lexicon) {
  const found = named.flatMap(({ at, index }) =>
    lexicon.named(cells[index] ?? "", "column", at, true) ?? []
  );
  const [first] = found;
  if (!first) return null;
  if (found.every(({ at }) => wordsOf(at).some((word) => lexicon.parts.has(word)))) {
    return { ...first, name: firstOf(found.map(({ name }) => name).join(" "), LONGEST_NAME) };
  }
  return { ...first, sure: found.every(({ name }) => name === first.name) };
}

/** @param {string[]} cells of a row @param {Heads} heads @returns {Groups | null} as groupsIn */
export function groupsInRow(cells, { places }) {
  const named = GROUPS.map((group, index) => [group, (cells[Number(places[index])] ?? "").trim()]);
  return groupsIn(Object.fromEntries(named), (text) => firstOf(text, LONGEST_NAME));
}
