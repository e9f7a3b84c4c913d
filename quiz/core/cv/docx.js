/**
 * A document for Word, LibreOffice and others: headings that are headings, bullets that are bullets. It is
 * the least that WordprocessingML (ECMA-376, part 1) asks of a document with styles and a list.
 *
 * @import { Piece } from "./document.js"
 */

import { zip } from "./zip.js";

export const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const FORMATS = "http://schemas.openxmlformats.org/";
const OFFICE = `${FORMATS}officeDocument/2006/relationships`;
const PACKAGE = `${FORMATS}package/2006`;
const MAIN = `xmlns:w="${FORMATS}wordprocessingml/2006/main"`;
const KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/** The style of each kind of piece. */
const STYLES = { title: "Heading1", heading: "Heading2", item: "ListBullet", part: "Normal" };

/**
 * @param {Piece[]} pieces
 * @param {string} language as in "id"
 * @returns {Uint8Array<ArrayBuffer>} the file; letters that XML cannot hold are left out, all others are in it
 */
export const docx = (pieces, language) =>
  zip({
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="rels"' +
      ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      override("document", ".main") + override("styles") + override("numbering") + "</Types>",
    "_rels/.rels": relations({ officeDocument: "word/document" }),
    "word/_rels/document.xml.rels": relations({ styles: "styles", numbering: "numbering" }),
    "word/document.xml": HEAD + "<w:document " + MAIN + "><w:body>" +
      pieces.map(paragraph).join("") +
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
      '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567"' +
      ' w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',
    "word/styles.xml": styles(language),
    "word/numbering.xml": NUMBERING,
  });

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

/** @param {Piece} piece */
function paragraph(piece) {
  const label = piece.kind === "part" ? run(`${piece.label}: `, "<w:rPr><w:b/></w:rPr>") : "";
  const style = `<w:pPr><w:pStyle w:val="${STYLES[piece.kind]}"/></w:pPr>`;
  return `<w:p>${style}${label}${run(piece.text)}</w:p>`;
}

/** @param {string} text its lines are broken as they are @param {string} [look] */
const run = (text, look = "") =>
  `<w:r>${look}${
    text.split("\n").map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`)
      .join("<w:br/>")
  }</w:r>`;

/** @type {Record<string, string>} */
const NAMED = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** @param {string} text @returns {string} without what XML 1.0 has no place for: see its production Char */
const escape = (text) =>
  text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>]/g, (letter) => NAMED[letter] ?? "");

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

/** @param {string} language */
const styles = (language) =>
  `${HEAD}<w:styles ${MAIN}><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/>' +
  `<w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>` +
  '<w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
  `<w:qFormat/></w:style>${heading(0, 240, 28)}${heading(1, 160, 24)}${
    style(
      "ListBullet",
      "List Bullet",
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:contextualSpacing/>',
    )
  }</w:styles>`;

const NUMBERING = `${HEAD}<w:numbering ${MAIN}><w:abstractNum w:abstractNumId="0">` +
  '<w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
  '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
  '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
