/**
 * What a vacancy may be called by.
 *
 * @import { Unit, Word } from "./text.js"
 */

import { closing, tidy } from "./quote.js";
import { plain } from "./text.js";

/** As many whole words as a name has letters for. */
const FITTING = /^.{0,79}[^\s,:](?![^\s,:])/;
/** What may open a name: "[Hiring] …". */
const OPENING = "([";
/** Sentences and lines among which it stands. */
const FIRST = 12;

/**
 * The first line or sentence that names the profession, else the first, cut where it is too long.
 *
 * @param {string} text
 * @param {{unit: Unit}[]} heard
 * @param {string[]} names of the profession
 * @returns {string} "" for nothing
 */
export function titleOf(text, heard, names) {
  const titles = heard.slice(0, FIRST).flatMap(({ unit: { words } }) => {
    const [{ start }, { end }] = /** @type {[Word, Word]} */ ([words[0], words[words.length - 1]]);
    const opened = Number(OPENING.includes(text.charAt(start - 1) || " "));
    return FITTING.exec(tidy(text.slice(start - opened, end) + closing(text, end))) ?? [];
  });
  const named = titles.find((title) => {
    // "AE_Nama" is one word.
    const said = ` ${plain(title).replace(/\W+/g, " ")} `;
    return names.some((name) => said.includes(` ${plain(name)} `));
  });
  return named ?? titles[0] ?? "";
}
