/**
 * Tables for spreadsheets.
 *
 * @typedef {string | number} Cell
 */

/**
 * Write a table as Indonesian Excel opens it: `;` between cells, a byte order mark in front. Every
 * text is quoted, and one that a spreadsheet would take for a formula gets an apostrophe.
 *
 * @param {Cell[][]} rows
 * @returns {string} lines that end in CRLF
 */
export function csv(rows) {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}

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

/** @param {Cell} value */
function safe(value) {
  if (typeof value === "number") return String(value);
  return FORMULA.test(value) ? `'${value}` : value;
}
