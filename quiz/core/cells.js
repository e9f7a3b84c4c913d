/** Tables as text, as spreadsheets copy and save them. */

/** What stands between cells. */
export const DELIMITERS = ["\t", ";", ",", "|"];

/** @type {Map<string, RegExp>} */
const CELLS = new Map(
  DELIMITERS.map((delimiter) => {
    const end = `(\\${delimiter}|\\n|$)`;
    // A quotation mark that is never closed begins no cell of several lines.
    const cell = `[ ]*"((?:[^"]|""){0,4096})"[ ]*${end}|([^\\${delimiter}\\n]*)${end}`;
    return [delimiter, new RegExp(cell, "y")];
  }),
);

/**
 * @param {string} text whose lines end in \n
 * @param {number} at where a row begins
 * @param {string} delimiter one of DELIMITERS
 * @returns {{cells: string[], end: number}} trimmed cells, without their quotation marks; `end`: of the
 *   row, which may have several lines
 */
export function row(text, at, delimiter) {
  const cell = /** @type {RegExp} */ (CELLS.get(delimiter));
  const cells = [];
  for (cell.lastIndex = at;;) {
    const [all = "", quoted, close, bare = "", end] = /** @type {string[]} */ (cell.exec(text));
    cells.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if ((close ?? end) === delimiter) cell.lastIndex = at += all.length;
    else return { cells, end: at + all.length - (all.endsWith("\n") ? 1 : 0) };
  }
}
