/**
 * A name that a reader typed in, short and without anything that nobody sees.
 *
 * @import { Reader, Writer } from "./digits.js"
 */

export const LONGEST_NAME = 30;

/** Characters that take little room; any other is written by its number. */
const COMMON = " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.'-,0123456789";
const RADIX = COMMON.length + 1;
const UNSEEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;

/**
 * @param {string} typed
 * @returns {string} normalised to NFC, one space between words, at most 30 characters; "" for none
 */
export function tidyName(typed) {
  const seen = typed.replace(/\s/gu, " ").replace(UNSEEN, "").normalize("NFC");
  return [...seen.replace(/ +/g, " ").trim()].slice(0, LONGEST_NAME).join("").trim();
}

/**
 * @param {Writer} writer
 * @param {string} name as `tidyName` returns it
 */
export function putName(writer, name) {
  const characters = [...name];
  writer.put(characters.length, LONGEST_NAME + 1);
  for (const character of characters) {
    const common = COMMON.indexOf(character);
    writer.put(common < 0 ? COMMON.length : common, RADIX);
    if (common < 0) writer.put(Number(character.codePointAt(0)), 0x110000);
  }
}

/**
 * @param {Reader} reader
 * @returns {string | null} null: no name that `tidyName` returns
 */
export function takeName(reader) {
  let name = "";
  for (let left = reader.take(LONGEST_NAME + 1); left > 0; left--) {
    const common = COMMON.charAt(reader.take(RADIX));
    name += common || String.fromCodePoint(reader.take(0x110000));
  }
  return tidyName(name) === name ? name : null;
}
