/**
 * Levels as readers see them: sign, number, name, and the anchor's words, which stand once, in the
 * questions, and are taken from there.
 *
 * @import { App } from "./app.js"
 * @import { Rated } from "../../core/rating.js"
 * @import { Row } from "../../core/result.js"
 */

import { levelName } from "../../core/standard.js";
import { range } from "../../core/words.js";
import { h, need, svg } from "../dom.js";

/** How often a statement holds, in words. @param {Pick<App, "standard">} app @param {number} pick */
export const frequency = ({ standard }, pick) =>
  standard.frequency.options.find(({ value }) => value === pick)?.label ?? "";

/** @param {App} app @param {Rated} rated */
export function levelLine(app, rated) {
  const likely = range(rated.lowest, rated.highest);
  return h(
    "p",
    { class: "lv" },
    sign(rated.level),
    h("b", {}, levelName(app.standard, rated.level)),
    h("span", {}, app.say("result.likely", { range: likely })),
  );
}

/** @param {string} skill @param {number} level */
export function anchorText(skill, level) {
  return need(".tx", HTMLElement, option(skill, level)).textContent ?? "";
}

/** The difference from the target, in words. @param {App} app @param {Row} row */
export function difference({ say }, { rated, never, gap, within }) {
  if (!rated) return never ? say("difference.never") : say("difference.open");
  if (gap <= 0) return say("difference.met");
  return within ? say("difference.within", { n: gap }) : say("difference.below", { n: gap });
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
