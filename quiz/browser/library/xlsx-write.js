/**
 * A group as a file for Excel, and for the systems of others. The library is here, and so is all that only such a file needs: a page
 * fetches this once somebody wants one.
 *
 * @import { CellStyle, WriteSheet } from "hucre"
 * @import { Standard } from "../../core/standard.js"
 * @import { View } from "../../core/team/arrange.js"
 * @import { Picture, Team } from "../../core/team/picture.js"
 * @import { Told } from "../../core/team/workbook.js"
 * @import { Box, Form, Sheet } from "../../core/workbook.js"
 */

import { writeXlsx } from "hucre/xlsx";
import { plainCsv } from "../../core/export.js";
import { rated } from "../../core/team/rated.js";
import { resultRows } from "../../core/team/results.js";
import { fileName } from "../../core/team/tables.js";
import { teamWorkbook } from "../../core/team/workbook.js";
import { say } from "./words.js";

/** As --h1 to --h5 of theme/assets/tokens.css in light, with the colour of the letters on them. */
const LEVELS = [
  ["EEF4F1", "13211C"],
  ["CDE2D9", "13211C"],
  ["9BC7B5", "13211C"],
  ["28745E", "FFFFFF"],
  ["0B4A3B", "FFFFFF"],
];
/** Beside a number, so that it is read without colours and stays a number. */
const MARKS = { below: '0" ▼"', within: '0" ▽"' };
const XLSX = { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };
/** Letters that fit into a column of ids. */
const WIDE = 14;
/** Points of a line of letters. */
const LINE = 15;
const FONT = { name: "Calibri", size: 11 };

/** @type {Record<Form, CellStyle>} */
const FORMS = {
  head: {
    font: { ...FONT, bold: true },
    alignment: { wrapText: true, vertical: "top" },
  },
  aim: { font: { ...FONT, bold: true }, alignment: { horizontal: "center" } },
  decimal: { numFmt: "0.0" },
  minute: { numFmt: "yyyy-mm-dd hh:mm" },
  wrapped: { alignment: { wrapText: true, vertical: "top" } },
};

/**
 * @param {Standard} standard
 * @param {Picture} picture
 * @param {View} view
 * @param {Told} told
 * @param {Team} team
 * @returns {Promise<{name: string, file: Blob}>}
 */
export async function writeTeam(standard, picture, view, told, team) {
  const { rows } = rated(standard, picture, team);
  const sheets = teamWorkbook(standard, picture, view, say, told, rows).map(written);
  const bytes = /** @type {Uint8Array<ArrayBuffer>} */ (await writeXlsx({ sheets }));
  const name = `${fileName(standard, view, say, "team.file-name")}.xlsx`;
  return { name, file: new Blob([bytes], XLSX) };
}

/**
 * A row for each person and competency.
 *
 * @param {Standard} standard
 * @param {Picture} picture
 * @param {"csv" | "xlsx"} form
 * @returns {Promise<Blob>} the file
 */
export async function writeResults(standard, picture, form) {
  const rows = resultRows(standard, picture);
  if (form === "csv") return new Blob([plainCsv(rows)], { type: "text/csv;charset=utf-8" });
  const [heads = [], ...lines] = rows;
  const sheet = written({
    name: say("team.data-sheet"),
    rows: [
      heads.map((value) => ({ value, form: "head" })),
      ...lines.map((line) => line.map((value) => ({ value: value === "" ? null : value }))),
    ],
    widths: heads.map((head) => Math.max(String(head).length + 4, WIDE)),
    top: 1,
    side: 0,
  });
  const bytes = /** @type {Uint8Array<ArrayBuffer>} */ (await writeXlsx({ sheets: [sheet] }));
  return new Blob([bytes], XLSX);
}
/** @param {Sheet} sheet @returns {WriteSheet} */
function written({ name, rows, widths, top, side }) {
  /** @type {NonNullable<WriteSheet["cells"]>} */
  const cells = new Map();
  rows.forEach((row, y) =>
    row.forEach((box, x) => {
      const style = styleOf(box);
      if (style || box.link) cells.set(`${y},${x}`, { style, hyperlink: linkOf(box) });
    })
  );
  /** @type {NonNullable<WriteSheet["rowDefs"]>} */
  const rowDefs = new Map();
  rows.forEach((row, y) => {
    const lines = Math.max(...row.map((box, x) => linesOf(box, Number(widths[x]))));
    if (lines > 1) rowDefs.set(y, { height: lines * LINE });
  });
  const last = `${letters(widths.length)}${Math.max(rows.length, top + 1)}`;
  return {
    name,
    rows: rows.map((row) => row.map(({ value }) => value)),
    cells,
    rowDefs,
    columns: widths.map((width) => ({ width })),
    freezePane: top ? { rows: top, columns: side } : undefined,
    autoFilter: top ? { range: `A${top}:${last}` } : undefined,
    pageSetup: {
      paperSize: "a4",
      orientation: top ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: top ? `$1:$${top}` : undefined,
    },
  };
}

/** How many lines a text takes: not every program finds that itself. @param {Box} box @param {number} width */
function linesOf({ value, form }, width) {
  if (form !== "wrapped" && form !== "head") return 1;
  // A long word goes to the next line whole.
  return Math.ceil(1.25 * String(value).length / width);
}

/** @param {Box} box @returns {CellStyle | undefined} */
function styleOf({ form, level, mark, link }) {
  if (link) return { font: { ...FONT, underline: true, color: { rgb: "0B5A48" } } };
  if (!level) return form && FORMS[form];
  const [rgb = "", ink = ""] = LEVELS[level - 1] ?? [];
  return {
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb } },
    font: { ...FONT, bold: mark === "below", color: { rgb: ink } },
    alignment: form ? undefined : { horizontal: "center" },
    numFmt: mark && MARKS[mark],
  };
}

/** @param {Box} box */
const linkOf = ({ link, value }) => link ? { target: link, display: String(value) } : undefined;

/** @param {number} column from 1 @returns {string} its name: A to Z, AA */
function letters(column) {
  const [rest, last] = [Math.floor((column - 1) / 26), (column - 1) % 26];
  return (rest ? letters(rest) : "") + String.fromCharCode(65 + last);
}
