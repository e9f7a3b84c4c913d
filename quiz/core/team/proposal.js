/**
 * What somebody is called as far as the text around a link says (named.js), and how sure that is.
 *
 * @typedef {"chat" | "column" | "field" | "mail" | "line"} Place a message's sender · a table's column ·
 *   a form's field · a mail's sender · what stands in front of the link
 *
 * @typedef {object} Named
 * @property {string} name
 * @property {Place} from
 * @property {string} at what the column, field or head is called; "" for none
 * @property {boolean} sure false: it may be somebody else's
 */

/** @type {Place[]} */
export const PLACES = ["chat", "column", "field", "mail", "line"];
/** Characters of the name of a person or a group. */
export const LONGEST_NAME = 60;
const WORDS = /\p{L}+/gu;

/** @param {string} text @returns {string[]} in small letters */
export const wordsOf = (text) => (text.match(WORDS) ?? []).map((word) => word.toLowerCase());

/**
 * What two places say of one person.
 *
 * @param {Named | null} one
 * @param {Named | null} other
 * @returns {Named | null} what is sure comes first, then what says more; names that have nothing to do
 *   with each other are doubtful
 */
export function agreed(one, other) {
  if (!one || !other) return one ?? other;
  if (one.sure !== other.sure) return one.sure ? one : other;
  const [long, short] = one.name.length > other.name.length ? [one, other] : [other, one];
  const words = new Set(wordsOf(long.name));
  return { ...long, sure: long.sure && wordsOf(short.name).every((word) => words.has(word)) };
}
