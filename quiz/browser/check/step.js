/**
 * The step from a competency's chosen level to the next: both levels in their words, what to do, how
 * long it takes, what it yields, and something to learn from.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 * @import { Step } from "../../core/standard.js"
 *
 * @typedef {Pick<Row, "skill" | "rated">} Placed a competency and the level chosen in it
 */

import { levelName } from "../../core/standard.js";
import { ahead, isTop, lineOf, stepFor } from "../../core/step.js";
import { h } from "../dom.js";
import { anchorText } from "./levels.js";

/** @param {App} app @param {Placed} placed @returns {Step} */
export const stepOf = ({ practice }, { skill, rated }) =>
  stepFor(practiceOf(practice, skill), rated);

/**
 * What evidence of a competency can look like, by a reader's level in it.
 *
 * @param {App} app
 * @param {Placed} placed
 */
export function evidenceExample({ say, practice }, { skill, rated }) {
  const found = practiceOf(practice, skill);
  const line = lineOf(found, rated);
  return line ? say("evidence.line", line) : found.evidence_example;
}

/** @param {App} app @param {Placed} placed */
export function nextStep(app, { skill, rated }) {
  const { say } = app;
  const { action, time, proof, resource } = stepOf(app, { skill, rated });
  const next = ahead(rated);
  return h(
    "div",
    { class: "next" },
    h(
      "dl",
      { class: "rise" },
      rated && level(app, say("step.now"), skill.id, rated.level),
      !isTop(rated) && level(app, say(rated ? "step.next" : "step.first"), skill.id, next),
    ),
    isTop(rated) && h("p", { class: "do" }, say("step.top")),
    h("p", { class: "do" }, action),
    h(
      "dl",
      { class: "facts" },
      fact(say("step.time"), time),
      fact(say("step.proof"), proof),
      resource && fact(say("step.resource"), ...learn(app, resource)),
    ),
  );
}

/** @param {App} app @param {string} term @param {string} skill @param {number} level */
export function level(app, term, skill, level) {
  const name = h("b", {}, levelName(app.standard, level));
  return h(
    "div",
    {},
    h("dt", {}, term),
    " ",
    h("dd", {}, name, " ", anchorText(app, skill, level)),
  );
}

/** @param {string} term @param {...(Node | string)} words */
const fact = (term, ...words) => h("div", {}, h("dt", {}, term), " ", h("dd", {}, ...words));

/** @param {App} app @param {NonNullable<Step["resource"]>} resource */
function learn({ say }, { title, url, language, status }) {
  const notes = [say("step.language", { language })];
  if (status === "SEEN") notes.push(say("step.unchecked"));
  return [h("a", { href: url, rel: "noopener external" }, title), `, ${notes.join("; ")}`];
}

/** @param {App["practice"]} practice @param {Placed["skill"]} skill */
function practiceOf(practice, { id }) {
  const found = practice[id];
  if (!found) throw new RangeError(`no practice for ${id}`);
  return found;
}
