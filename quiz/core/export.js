/**
 * Tables for spreadsheets.
 *
 * @typedef {string | number} Cell
 */

/**
 * Write a table as Indonesian Excel opens it: `;` between cells, a byte order mark in front. A text
 * that a spreadsheet would take for a formula gets an apostrophe.
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
function cell(value) {
  const text = safe(value);
  return /[;"\r\n]/.test(text) ? quoted(text) : text;
}

/** @param {string} text */
const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

/** @param {Cell} value */
function safe(value) {
  if (typeof value === "number") return String(value);
  return /^\s*[=+\-@]|^[\t\r\n]/.test(value) ? `'${value}` : value;
}
