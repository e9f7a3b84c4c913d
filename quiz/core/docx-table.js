/**
 * Tables of a document for Word, as wide as the page.
 *
 * @import { Cell, Table, Tables } from "./docx.js"
 */

import { paragraph, WIDTH } from "./docx.js";

/** Letters of a column that count for its width. */
const [FEWEST, MOST] = [12, 60];
/** A longer word may break. */
const WORD = 24;
/** What a letter and the sides of a cell take, in twentieths of a point. */
const [LETTER, EDGES] = [130, 2 * 108];

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];

/** @type {Tables} */
export const tables = {
  style: '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr>' +
    `<w:tblBorders>${
      SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`).join(
        "",
      )
    }</w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>` +
    "</w:tblCellMar></w:tblPr></w:style>",
  write: table,
};

/** @param {Table} table */
function table({ heads, rows }) {
  const widths = widthsOf(rows);
  return '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/>' +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${
      widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")
    }</w:tblGrid>${
      rows.map((row, place) => {
        const head = place < heads ? "<w:tblHeader/>" : "";
        let at = 0;
        return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${
          row.map(({ runs, span = 1 }) => {
            const width = widths.slice(at, at += span).reduce((sum, one) => sum + one, 0);
            return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
              `<w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(runs, "Normal")}</w:tc>`;
          }).join("")
        }</w:tr>`;
      }).join("")
    }</w:tbl>`;
}

/**
 * How wide columns are, by what is in them; a word or a figure stays whole where there is room for it.
 *
 * @param {Cell[][]} rows
 * @returns {number[]} sum: about WIDTH
 */
function widthsOf(rows) {
  /** @type {number[]} */
  const longest = [];
  /** @type {number[]} */
  const words = [];
  for (const row of rows) {
    let at = 0;
    for (const { runs, span = 1 } of row) {
      const text = span > 1 ? "" : runs.map(({ text }) => text).join("");
      longest[at] = Math.min(Math.max(longest[at] ?? FEWEST, text.length), MOST);
      words[at] = Math.max(
        words[at] ?? 0,
        ...text.split(/\s/).map(({ length }) => length <= WORD ? length : 0),
      );
      for (let more = 1; more < span; more++) {
        longest[at + more] ??= FEWEST;
        words[at + more] ??= 0;
      }
      at += span;
    }
  }
  const all = longest.reduce((sum, length) => sum + length, 0);
  const columns = longest.map((length, at) => {
    const width = length / all * WIDTH;
    return { width, more: Number(words[at]) * LETTER + EDGES - width };
  });
  const sum = (/** @type {number} */ sign) =>
    columns.reduce((sum, { more }) => sum + Math.max(sign * more, 0), 0);
  const [lacking, spare] = [sum(1), sum(-1)];
  const moved = Math.min(lacking, spare);
  return columns.map(({ width, more }) =>
    Math.round(width + more / Math.max(more > 0 ? lacking : spare, 1) * moved)
  );
}
