/**
 * What a workbook is made of, whoever writes it.
 *
 * @typedef {"head" | "aim" | "decimal" | "minute" | "wrapped"} Form of a heading · of the row of targets · a
 *   number with one decimal · a day with its minute · a long text
 *
 * @typedef {object} Box a cell. A text is a text, whatever it begins with
 * @property {string | number | Date | null} value a Date: its UTC fields are what is shown
 * @property {Form} [form]
 * @property {number} [level] 1 to 5: as on the heat map
 * @property {"below" | "within"} [mark] beside the number, which stays one
 * @property {string} [link]
 *
 * @typedef {object} Sheet
 * @property {string} name
 * @property {Box[][]} rows
 * @property {number[]} widths of the columns, in characters
 * @property {number} top rows that stay in sight; the last of them has the filter; 0: neither
 * @property {number} side columns that stay in sight
 */

/** @param {string} value @returns {Box} */
export const head = (value) => ({ value, form: "head" });

/** @type {Box} */
export const BLANK = { value: null };

/** @param {string} minute ISO 8601 @returns {Date} whose UTC fields are those of the clock of this place */
export function local(minute) {
  const date = new Date(minute);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
}
