/**
 * A document for Word, LibreOffice and others: headings that are headings, lists that are lists, tables
 * whose heads are repeated, boxes that can be ticked. It is the least that WordprocessingML (ECMA-376,
 * part 1; the boxes: [MS-DOCX] 2.6.2) asks of such a document.
 *
 * @typedef {object} Run
 * @property {string} text its lines are broken as they are, each BOX can be ticked
 * @property {boolean} [bold]
 * @property {string} [link] an address of the web
 *
 * @typedef {object} Cell
 * @property {Run[]} runs
 * @property {number} [span] columns that it takes
 *
 * @typedef {object} Table
 * @property {"table"} kind
 * @property {number} heads rows in front that every page repeats
 * @property {Cell[][]} rows
 *
 * @typedef {Table | {kind: "title" | "heading" | "text" | "item" | "step" | "note", runs: Run[]}} Block
 *   title and heading: of the first and second level · item: of a list with bullets · step: of one with
 *   numbers, which begins anew behind anything else · note: in small letters
 *
 * @typedef {{style: string, write(table: Table): string}} Tables both as WordprocessingML
 */

import { zip } from "./zip.js";

export const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const BOX = "☐";
/** @type {Tables} */
const NO_TABLES = { style: "", write: () => "" };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const FORMATS = "http://schemas.openxmlformats.org/";
const OFFICE = `${FORMATS}officeDocument/2006/relationships`;
const PACKAGE = `${FORMATS}package/2006`;
const MAIN = `xmlns:w="${FORMATS}wordprocessingml/2006/main"`;
// What came with Word 2010; others may pass over it.
const BOXES = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"' +
  ` xmlns:mc="${FORMATS}markup-compatibility/2006" mc:Ignorable="w14"`;
const KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/** The style of each kind of paragraph. */
const STYLES = {
  title: "Heading1",
  heading: "Heading2",
  text: "Normal",
  item: "ListBullet",
  step: "ListNumber",
  note: "Note",
};
/** A4 with a margin all round, and what is left for words: twentieths of a point. */
const MARGIN = 1134;
export const WIDTH = 11906 - 2 * MARGIN;

/**
 * @param {Block[]} blocks
 * @param {string} language as in "id"
 * @param {Tables} [tables] what writes them, see docx-table.js: whoever has none does without
 * @returns {Uint8Array<ArrayBuffer>} the file; letters that XML cannot hold are left out, all others are in it
 */
export function docx(blocks, language, tables = NO_TABLES) {
  let lists = 0;
  const body = blocks.map((block, place) => {
    const before = blocks[place - 1]?.kind;
    // Two tables without a paragraph between them are one.
    if (block.kind === "table") return (before === "table" ? "<w:p/>" : "") + tables.write(block);
    if (block.kind !== "step") return paragraph(block.runs, STYLES[block.kind]);
    if (before !== "step") lists += 1;
    return paragraph(block.runs, STYLES.step, numbered(lists + 1));
  });
  return zip({
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="rels"' +
      ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      override("document", ".main") + override("styles") + override("numbering") + "</Types>",
    "_rels/.rels": relations({ officeDocument: "word/document" }),
    "word/_rels/document.xml.rels": relations({ styles: "styles", numbering: "numbering" }),
    "word/document.xml": `${HEAD}<w:document ${MAIN} ${BOXES}><w:body>${body.join("")}` +
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
      `<w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}"` +
      ' w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',
    "word/styles.xml": styles(language, tables.style),
    "word/numbering.xml": numbering(lists),
  });
}

/** @param {string} part @param {string} [kind] */
const override = (part, kind = "") =>
  `<Override PartName="/word/${part}.xml" ContentType="${KIND}${part}${kind}+xml"/>`;

/** @param {Record<string, string>} targets files by type */
const relations = (targets) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${
    Object.entries(targets).map(([type, file]) =>
      `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${file}.xml"/>`
    ).join("")
  }</Relationships>`;

/** @param {Run[]} runs @param {string} style @param {string} [more] */
export const paragraph = (runs, style, more = "") =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${runs.map(run).join("")}</w:p>`;

/** @param {Run} run */
function run({ text, bold = false, link = "" }) {
  const look = bold ? "<w:rPr><w:b/></w:rPr>" : "";
  const said = text.split(BOX).map((part) => part && `<w:r>${look}${lines(part)}</w:r>`);
  const written = said.join(box(`<w:r>${look}${lines(BOX)}</w:r>`));
  return link
    ? `<w:fldSimple w:instr='HYPERLINK "${escape(link)}"'>${written}</w:fldSimple>`
    : written;
}

/** @param {string} text */
const lines = (text) =>
  text.split("\n").map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`)
    .join("<w:br/>");

/** @param {string} run that shows it */
function box(run) {
  const sign = (/** @type {string} */ state, /** @type {string} */ code) =>
    `<w14:${state}State w14:val="${code}" w14:font="MS Gothic"/>`;
  return `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/>${sign("checked", "2612")}${
    sign("unchecked", "2610")
  }</w14:checkbox></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`;
}

/** @type {Record<string, string>} */
const NAMED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** @param {string} text @returns {string} without what XML 1.0 has no place for: see its production Char */
const escape = (text) =>
  text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (letter) => String(NAMED[letter]));

/**
 * @param {string} id
 * @param {string} name as Word calls it: by this one it knows headings and lists
 * @param {string} paragraph
 * @param {string} [run]
 */
const style = (id, name, paragraph, run = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>` +
  '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>' +
  `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** @param {number} level 0 for the first @param {number} before twentieths of a point @param {number} size half points */
const heading = (level, before, size) =>
  style(
    `Heading${level + 1}`,
    `heading ${level + 1}`,
    `<w:keepNext/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${level}"/>`,
    `<w:b/><w:sz w:val="${size}"/>`,
  );

/** @param {number} list */
const numbered = (list) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;

/** @param {string} language @param {string} more of them */
const styles = (language, more) =>
  `${HEAD}<w:styles ${MAIN}><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/>' +
  `<w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>` +
  '<w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
  `<w:qFormat/></w:style>${heading(0, 240, 28)}${heading(1, 160, 24)}${
    style("ListBullet", "List Bullet", `${numbered(1)}<w:contextualSpacing/>`)
  }${style("ListNumber", "List Number", "<w:contextualSpacing/>")}${
    style("Note", "Note", '<w:spacing w:before="160"/>', '<w:sz w:val="18"/>')
  }${more}</w:styles>`;

/** @param {number} lists with numbers */
const numbering = (lists) =>
  `${HEAD}<w:numbering ${MAIN}>${level(0, "bullet", "•")}${level(1, "decimal", "%1.")}` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
  Array.from(
    { length: lists },
    (_, list) =>
      `<w:num w:numId="${list + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">` +
      '<w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  ).join("") +
  "</w:numbering>";

/** @param {number} id @param {string} form @param {string} sign */
const level = (id, form, sign) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>` +
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${sign}"/>` +
  '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl>' +
  "</w:abstractNum>";
