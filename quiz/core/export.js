/**
 * Tables for spreadsheets.
 *
 * @typedef {string | number} Cell
 */

/**
 * Write a table as Excel opens it in columns, whatever language it speaks: what it expects between the
 * cells of UTF-8 depends on the language (`;` in Indonesian, `,` in English), and the line `sep=` that
 * would say so costs it the encoding and others the table. Of UTF-16 it expects tabs everywhere. Every
 * text is quoted, and one that a spreadsheet would take for something else gets an apostrophe.
 *
 * @param {Cell[][]} rows
 * @returns {Uint16Array<ArrayBuffer>} the file: a byte order mark, and lines that end in CRLF
 */
export function csv(rows) {
  const text = `\ufeff${rows.map((row) => `${row.map(cell).join("\t")}\r\n`).join("")}`;
  // The lowest byte first, as in all machines that run a browser.
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/**
 * Write a table as programs read it (RFC 4180): UTF-8, commas, every text quoted and none a formula.
 *
 * @param {Cell[][]} rows
 * @returns {string} lines that end in CRLF
 */
export const plainCsv = (rows) => rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");

/**
 * Write a table as it is pasted into a spreadsheet: tabs between cells, each line by itself.
 *
 * @param {Cell[][]} rows
 */
export function tsv(rows) {
  const write = (/** @type {Cell} */ value) => {
    const text = safe(value).replace(/\s+/g, " ");
    // A quotation mark in front would make one cell of all until the next.
    return text.startsWith('"') ? quoted(text) : text;
  };
  return rows.map((row) => row.map(write).join("\t")).join("\n");
}

/** @param {Cell} value */
const cell = (value) => typeof value === "number" ? String(value) : quoted(safe(value));

/** @param {string} text */
const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

/** Signs of a formula, also in full width, behind what nobody sees and what may end a cell. */
const FORMULA =
  /^[\s\p{C}\u2800;,|"']*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62-\ufe66\u2212]|^[\t\r\n]/u;

/** Numbers of people and phones that would lose what is in front, or the digits behind the fifteenth. */
const DIGITS = /^(?:0\d+|\d{16,})$/;

/** @param {Cell} value */
function safe(value) {
  if (typeof value === "number") return String(value);
  return FORMULA.test(value) || DIGITS.test(value) ? `'${value}` : value;
}
