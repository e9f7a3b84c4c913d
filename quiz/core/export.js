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

/** @param {Cell} value */
function cell(value) {
  if (typeof value === "number") return String(value);
  const safe = /^\s*[=+\-@]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
