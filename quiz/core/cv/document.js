/**
 * What is copied, printed and saved: first the lines of a CV, then an answer for each competency.
 *
 * @import { Block } from "../docx.js"
 * @import { Evidence } from "../evidence.js"
 *
 * @typedef {{kind: "title" | "heading" | "item", text: string} |
 *   {kind: "part", label: string, text: string}} Piece heading: of a competency · item: of a list · part:
 *   of an answer
 *
 * @typedef {object} Labels
 * @property {string} lines title of the CV lines
 * @property {string} answers title of the answers
 * @property {string} situation
 * @property {string} action
 * @property {string} result
 * @property {string} witness
 */

import { answerOf, cvLines } from "./line.js";

/**
 * @param {{name: string, evidence: Evidence, witness: string}[]} told competencies in their order;
 *   witness: who saw it and when, in words, "" for not said
 * @param {Labels} labels
 * @returns {Piece[]} without what is empty, and without the titles of nothing
 */
export function pieces(told, labels) {
  const items = told.flatMap(({ evidence }) => cvLines(evidence))
    .map((text) => /** @type {Piece} */ ({ kind: "item", text }));
  const answers = told.flatMap(({ name, evidence, witness }) => {
    const { situation, action, result } = answerOf(evidence);
    const parts = parted(labels, { situation, action, result, witness });
    return parts.length ? [/** @type {Piece} */ ({ kind: "heading", text: name }), ...parts] : [];
  });
  return [...titled(labels.lines, items), ...titled(labels.answers, answers)];
}

/**
 * @param {Labels} labels
 * @param {Pick<Labels, "situation" | "action" | "result" | "witness">} texts
 * @returns {Piece[]}
 */
const parted = (labels, texts) =>
  /** @type {const} */ (["situation", "action", "result", "witness"])
    .filter((part) => texts[part].trim())
    .map((part) => ({ kind: "part", label: labels[part], text: texts[part].trim() }));

/** @param {string} text @param {Piece[]} content @returns {Piece[]} */
const titled = (text, content) => content.length ? [{ kind: "title", text }, ...content] : [];

/** As plain text. @param {Piece[]} pieces */
export const plainText = (pieces) =>
  pieces.map((piece, place) => {
    if (piece.kind === "item") return `- ${piece.text}\n`;
    if (piece.kind === "part") return `${piece.label}: ${piece.text}\n`;
    return `${place ? "\n" : ""}${piece.text}\n`;
  }).join("");

/** The items alone, as plain text. @param {Piece[]} pieces */
export const plainItems = (pieces) => plainText(pieces.filter(({ kind }) => kind === "item"));

/** For a word processor. @param {Piece[]} pieces @returns {Block[]} */
export const blocks = (pieces) =>
  pieces.map((piece) => {
    const runs = [{ text: piece.text }];
    if (piece.kind !== "part") return { kind: piece.kind, runs };
    return { kind: "text", runs: [{ text: `${piece.label}: `, bold: true }, ...runs] };
  });
