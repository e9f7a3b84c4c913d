/**
 * What is told, as one document: its pieces, and how they stand on paper.
 *
 * @import { Piece } from "../../core/cv/document.js"
 * @import { Teller } from "./app.js"
 */

import { pieces } from "../../core/cv/document.js";
import { evidenceOf } from "../../core/evidence.js";
import { skillOf } from "../../core/standard.js";
import { monthsIn } from "../../core/words.js";
import { h } from "../dom.js";

/** @param {Teller} app @param {string[]} ids of competencies in their order @returns {Piece[]} */
export function piecesOf({ say, standard, store }, ids) {
  const month = monthsIn(standard.language, "long");
  const told = ids.map((id) => {
    const evidence = evidenceOf(store.evidence, id);
    const { who, when } = evidence;
    const witness = [who.trim(), when && month(when)].filter(Boolean).join(", ");
    return { name: skillOf(standard, id).name, evidence, witness };
  });
  return pieces(told, {
    lines: say("cv.lines"),
    answers: say("cv.answers"),
    situation: say("cv.situation"),
    action: say("cv.action"),
    result: say("cv.result"),
    witness: say("cv.witness"),
  });
}

/** On paper only. @param {Teller} app @param {string[]} ids */
export const paper = (app, ids) =>
  h("article", { class: "only-print paper" }, ...shown(piecesOf(app, ids)));

/** @param {Piece[]} pieces @returns {HTMLElement[]} */
export function shown(pieces) {
  /** @type {HTMLElement[]} */
  const nodes = [];
  for (const piece of pieces) {
    const last = nodes[nodes.length - 1];
    if (piece.kind === "title") nodes.push(h("h2", {}, piece.text));
    else if (piece.kind === "heading") nodes.push(h("h3", {}, piece.text));
    else if (piece.kind === "part") {
      nodes.push(h("p", { class: "part" }, h("b", {}, `${piece.label}: `), piece.text));
    } else if (last?.tagName === "UL") last.append(h("li", {}, piece.text));
    else nodes.push(h("ul", { class: "bullets" }, h("li", {}, piece.text)));
  }
  return nodes;
}
