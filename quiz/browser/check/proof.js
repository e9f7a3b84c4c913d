/**
 * Whether a level is proven, in words beside it. They follow what readers write down.
 *
 * @import { App } from "./app.js"
 * @import { Evidence } from "../../core/evidence.js"
 * @import { Rated } from "../../core/rating.js"
 */

import { evidenceOf, isAsked, missing } from "../../core/evidence.js";
import { listed, monthsIn } from "../../core/words.js";
import { h } from "../dom.js";

/** @param {App} app @param {string} skill */
const word = ({ say, store }, skill) =>
  missing(evidenceOf(store.personal.evidence, skill)).length
    ? say("evidence.unproven")
    : say("evidence.proven");

/**
 * @param {App} app
 * @param {{id: string}} skill
 * @param {Rated | null} rated
 * @returns {HTMLElement | null} null: at this level nobody is asked
 */
export function proofWord(app, { id }, rated) {
  if (!isAsked(rated?.level)) return null;
  return h("span", { class: "proof", "data-skill": id }, word(app, id));
}

/** The same as text, "" for none. @param {App} app @param {{id: string}} skill @param {Rated | null} rated */
export const proofText = (app, skill, rated) => proofWord(app, skill, rated)?.textContent ?? "";

/** Say it as things stand now, wherever it is said. @param {App} app */
export function showProofs(app) {
  for (const each of document.querySelectorAll(".proof")) {
    each.textContent = word(app, each.getAttribute("data-skill") ?? "");
  }
}

const NEEDS = {
  line: "evidence.needs-line",
  when: "evidence.needs-when",
  who: "evidence.needs-who",
};

/**
 * What is still missing, or that nothing is.
 *
 * @param {App} app
 * @param {Evidence} evidence
 */
export function proofSentence({ say, standard }, evidence) {
  const parts = missing(evidence).map((part) => say(NEEDS[part]));
  return parts.length
    ? say("evidence.needs", { parts: listed(parts, standard.language) })
    : say("evidence.complete");
}

/**
 * @param {App} app
 * @param {Evidence} evidence
 * @returns {string[]} when and who, as far as they are said
 */
export function witness({ say, standard }, { when, who }) {
  return [
    when && say("evidence.last", { when: monthsIn(standard.language, "long")(when) }),
    who.trim() && say("evidence.seen", { who: who.trim() }),
  ].filter((words) => words !== "");
}
