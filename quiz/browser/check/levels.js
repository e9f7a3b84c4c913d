/**
 * Levels as readers see them: sign, number, name, and the anchor's words, which stand once, in the
 * questions, and are taken from there.
 *
 * @import { App } from "./app.js"
 * @import { Rated } from "../../core/rating.js"
 * @import { Row } from "../../core/result.js"
 */

import { isEarlier } from "../../core/edition.js";
import { STANDINGS } from "../../core/shown.js";
import { levelName } from "../../core/standard.js";
import { range } from "../../core/words.js";
import { h, need, svg } from "../dom.js";
import { proofWord } from "./proof.js";

/**
 * How often a statement holds, in words.
 *
 * @param {Pick<App, "standard">} app
 * @param {import("../../core/rating.js").Pick} pick
 */
export const frequency = ({ standard }, pick) =>
  standard.frequency.options.find(({ value }) => (value ?? "never") === pick)?.label ?? "";

/** @param {App} app @param {{id: string}} skill @param {Rated} rated */
export function levelLine(app, skill, rated) {
  const likely = range(rated.lowest, rated.highest);
  const word = proofWord(app, skill, rated);
  return h(
    "p",
    { class: "lv" },
    sign(rated.level),
    h("b", {}, levelName(app.standard, rated.level)),
    h("span", {}, app.say("result.likely", { range: likely }), word && ", ", word),
  );
}

/**
 * What a level says. Of an earlier edition the page holds no words.
 *
 * @param {App} app
 * @param {string} skill
 * @param {number} level
 */
export function anchorText({ whole, attempt }, skill, level) {
  if (isEarlier(attempt, whole)) return "";
  return need(".tx", HTMLElement, option(skill, level)).textContent ?? "";
}

/** Whether the statements fit another level better than the chosen one. @param {Rated | null} rated */
export const isApart = (rated) => rated !== null && rated.level !== rated.likeliest;

/**
 * Where the statements fit another level better than the chosen one, say so, with its words.
 *
 * @param {App} app
 * @param {{id: string}} skill
 * @param {Rated} rated
 * @param {number} [told] a level whose words stand beside it, and not here once more
 * @returns {HTMLElement | null} null: they do not
 */
export function likelier(app, skill, rated, told) {
  if (!isApart(rated)) return null;
  const { level, likeliest } = rated;
  const name = levelName(app.standard, likeliest);
  const text = likeliest !== told && anchorText(app, skill.id, likeliest);
  const words = app.say("likelier.text", { level, likeliest: name });
  return h("p", { class: "likelier" }, words, text && ` “${text}”`);
}

/** How a level stands to the target, in words. @param {App} app @param {Row} row */
export function difference({ say }, { standing, never, gap }) {
  if (!standing) return never ? say("difference.never") : say("difference.open");
  return say(STANDINGS[standing], { n: gap });
}

/** The sign of a level; it is drawn once in the page. @param {string | number} level */
export const sign = (level) =>
  svg(
    "svg",
    { class: "g", viewBox: "0 0 39 30", width: 34, height: 26, "aria-hidden": "true" },
    svg("use", { href: `#sign-${level}` }),
  );

/** @param {string} skill @param {number} level */
function option(skill, level) {
  const input = need(`#${skill} [value="${level}"]`, HTMLInputElement);
  return input.closest("label") ?? input;
}
