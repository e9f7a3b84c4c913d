/**
 * Everything about each competency, one fold each: what the lines of the picture lead to.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 */

import { levelName, pageOf } from "../../core/standard.js";
import { ahead } from "../../core/step.js";
import { h, need } from "../dom.js";
import { folded, unfold } from "../fold.js";
import { change } from "./change.js";
import { evidenceField } from "./evidence.js";
import { difference, isApart, levelLine, likelier } from "./levels.js";
import { proofWord } from "./proof.js";
import { nextStep } from "./step.js";
import { told } from "./tried.js";

const SUMMARY = "summary";

/**
 * @param {App} app
 * @param {Row[]} rows
 * @returns {{list: HTMLElement, show: (skill: string) => void, prove: (skill: string) => void}} show
 *   opens the fold of a competency and goes there, prove to the evidence in it
 */
export function detailList(app, rows) {
  const { say } = app;
  const folds = rows.map((row) => {
    const fold = folded(head(app, row), () => detail(app, row));
    fold.id = `fold-${row.skill.id}`;
    return fold;
  });
  const all = folded(say("details.title"), () => [h("div", { class: "folds" }, ...folds)]);
  const open = (/** @type {string} */ skill, /** @type {string} */ part) => {
    const fold = folds[rows.findIndex((row) => row.skill.id === skill)];
    if (!fold) return;
    unfold(all);
    unfold(fold);
    // Firefox gives the rest of the key press that led here to whatever has focus by then: it would
    // close the fold again.
    setTimeout(() => {
      fold.scrollIntoView();
      need(part, HTMLElement, fold).focus({ preventScroll: part === SUMMARY });
    });
  };
  return {
    list: h("div", { class: "folds no-print" }, all),
    show: (skill) => open(skill, SUMMARY),
    prove: (skill) => open(skill, "textarea"),
  };
}

/** @param {App} app @param {Row} row */
function head(app, row) {
  const { skill, rated } = row;
  const word = proofWord(app, skill, rated);
  const level = rated ? levelName(app.standard, rated.level) : difference(app, row);
  return h("span", {}, skill.name, h("small", {}, ` ${level}`, word && ", ", word));
}

/** @param {App} app @param {Row} row */
function detail(app, row) {
  const { say, standard } = app;
  const { skill, rated, never, target } = row;
  return [
    rated && levelLine(app, skill, rated),
    rated && likelier(app, skill, rated, ahead(rated)),
    !rated && h("p", {}, never ? say("never.one") : say("skill.open")),
    h("p", {}, say("details.target", { target, state: difference(app, row) })),
    told(app, skill),
    nextStep(app, row),
    h("div", {}, ...evidenceField(app, row)),
    h(
      "p",
      { class: "links" },
      change(app, skill, "question", say(rated || never ? "result.change" : "result.answer")),
      isApart(rated) &&
        change(app, skill, "statements", say("likelier.statements")),
      h(
        "a",
        { href: pageOf(standard, skill) },
        say("result.read"),
        h("span", { class: "vh" }, ` ${skill.name}`),
      ),
    ),
  ];
}
