/**
 * A document of the pages for HR, as it is shown, as a file for Word: a page fetches this once somebody
 * wants one.
 *
 * @import { Block, Cell, Run } from "../../core/docx.js"
 */

import { docx, TYPE } from "../../core/docx.js";
import { tables } from "../../core/docx-table.js";

/** @type {Record<string, Exclude<Block["kind"], "table">>} */
const KINDS = { H3: "title", H4: "heading", P: "text", LI: "item" };

/** @param {HTMLElement} article @param {string} language @returns {Blob} the file, without what is hidden */
export const writeDocument = (article, language) =>
  new Blob([docx(blocksIn(article), language, tables)], { type: TYPE });

/** @param {Element} element @returns {Block[]} */
function blocksIn(element) {
  return shown(element).flatMap((child) => {
    if (child instanceof HTMLTableElement) return table(child);
    const kind = KINDS[child.tagName];
    if (!kind) return blocksIn(child);
    const runs = runsIn(child);
    if (child.parentElement?.tagName === "OL") return { kind: "step", runs };
    return { kind: child.querySelector("small") ? "note" : kind, runs };
  });
}

/** @param {Element} element */
const shown = (element) =>
  [...element.children].filter((child) => child instanceof HTMLElement && !child.hidden);

/** @param {HTMLTableElement} table @returns {Block} */
function table(table) {
  const rows = [...table.rows].filter((row) => !row.hidden).map((row) =>
    [...row.cells].map((cell) => ({
      runs: runsIn(cell, cell.tagName === "TH"),
      span: cell.colSpan,
    }))
  );
  return { kind: "table", heads: table.tHead?.rows.length ?? 0, rows };
}

/** @param {Element} element @param {boolean} [bold] @returns {Run[]} without blanks at both ends */
function runsIn(element, bold = false) {
  /** @type {Run[]} */
  const runs = [];
  for (const run of written(element, { bold })) {
    const last = runs[runs.length - 1];
    // Blanks beside each other are one, as on the page.
    const text = !last || /[ \n]$/.test(last.text) ? run.text.replace(/^ /, "") : run.text;
    if (!text) continue;
    if (last && last.bold === run.bold && last.link === run.link) last.text += text;
    else runs.push({ ...run, text });
  }
  const last = runs[runs.length - 1];
  if (last) last.text = last.text.replace(/ $/, "");
  return runs;
}

/** @param {Node} node @param {Omit<Run, "text">} look @returns {Run[]} */
function written(node, look) {
  if (node instanceof Text) return [{ ...look, text: node.data.replace(/[ \t\r\n]+/g, " ") }];
  if (!(node instanceof HTMLElement) || node.hidden) return [];
  if (node.tagName === "BR") return [{ ...look, text: "\n" }];
  const own = {
    bold: look.bold || node.tagName === "STRONG",
    link: node instanceof HTMLAnchorElement ? node.href : look.link,
  };
  return [...node.childNodes].flatMap((child) => written(child, own));
}
