/**
 * A short text that somebody typed in, without anything that nobody sees.
 *
 * @import { Reader, Writer } from "./digits.js"
 */

export const LONGEST_NAME = 30;

/** Characters that take little room; any other is written by its number. */
const COMMON = " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.'-,0123456789";
const RADIX = COMMON.length + 1;
const UNSEEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;
/** Anything that is not blank. Joiners and the like are seen only beside something else. */
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * @param {string} typed
 * @param {number} longest
 * @returns {string} normalised to NFC, one space between words, so many characters at most; "" for
 *   none, and for one that nobody would see
 */
export function tidy(typed, longest) {
  if (!SEEN.test(typed)) return "";
  const seen = typed.replace(/\s/gu, " ").replace(UNSEEN, "").normalize("NFC");
  return [...seen.replace(/ +/g, " ").trim()].slice(0, longest).join("").trim();
}

/** @param {string} typed @returns {string} a name */
export const tidyName = (typed) => tidy(typed, LONGEST_NAME);

/**
 * @param {Writer} writer
 * @param {string} text as `tidy` returns it
 * @param {number} longest
 */
export function putText(writer, text, longest) {
  const characters = [...text];
  writer.put(characters.length, longest + 1);
  for (const character of characters) {
    const common = COMMON.indexOf(character);
    writer.put(common < 0 ? COMMON.length : common, RADIX);
    if (common < 0) writer.put(Number(character.codePointAt(0)), 0x110000);
  }
}

/**
 * @param {Reader} reader
 * @param {number} longest
 * @returns {string | null} null: no text that `tidy` returns
 */
export function takeText(reader, longest) {
  const length = reader.take(longest + 1);
  let text = "";
  for (let at = 0; at < length; at++) {
    const common = COMMON.charAt(reader.take(RADIX));
    const other = common ? "" : String.fromCodePoint(reader.take(0x110000));
    reader.must(!other || !COMMON.includes(other));
    text += common || other;
  }
  // Two halves of a character are written as the one that they are.
  reader.must([...text].length === length);
  return tidy(text, longest) === text ? text : null;
}

/** @param {Writer} writer @param {string} name as `tidyName` returns it */
export const putName = (writer, name) => putText(writer, name, LONGEST_NAME);

/** @param {Reader} reader */
export const takeName = (reader) => takeText(reader, LONGEST_NAME);
