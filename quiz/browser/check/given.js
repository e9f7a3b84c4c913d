/**
 * Everything that was answered, to be read: competency by competency, each answer the way to its
 * question. On paper it stands where it is open.
 *
 * @import { Part } from "../../core/parts.js"
 * @import { Skill } from "../../core/standard.js"
 * @import { App } from "./app.js"
 */

import { picked } from "../../core/cases.js";
import { CHOICES, levelName } from "../../core/standard.js";
import { capital } from "../../core/words.js";
import { button, h, need } from "../dom.js";
import { folded, unfold } from "../fold.js";
import { anchorText, frequency } from "./levels.js";
import { HEADS } from "./overview.js";

/**
 * @param {App} app
 * @returns {{block: HTMLElement, show: () => void}} show opens it and goes there
 */
export function answerList(app) {
  const { say, standard } = app;
  const fold = folded(say("answers.title"), () => [
    h("ul", { class: "given" }, ...standard.skills.map((skill) => answers(app, skill))),
  ]);
  const show = () => {
    unfold(fold);
    fold.scrollIntoView();
    need("summary", HTMLElement, fold).focus({ preventScroll: true });
  };
  return { block: h("div", { class: "folds answers" }, fold), show };
}

/** @param {App} app @param {Skill} skill */
function answers(app, skill) {
  return h(
    "li",
    {},
    h("h3", {}, skill.name),
    anchor(app, skill),
    ...isHere(app, skill) ? [...statements(app, skill), ...decided(app, skill)] : [],
  );
}

/** What an earlier edition asked is no longer here to be read. @param {App} app @param {Skill} skill */
const isHere = ({ attempt }, { changed }) => changed <= attempt.edition;

/** @param {App} app @param {Skill} skill */
function anchor(app, skill) {
  const { say, standard, attempt } = app;
  const pick = attempt.answers[skill.id]?.anchor;
  const way = change(app, skill, "question", pick === undefined);
  if (typeof pick !== "number") {
    return h("p", {}, capital(say(pick ? "difference.never" : "difference.open")), ". ", way);
  }
  const level = h("b", {}, levelName(standard, pick));
  return h("p", {}, level, ` ${anchorText(app, skill.id, pick)} `, way);
}

/** @param {App} app @param {Skill} skill */
function statements(app, skill) {
  const given = app.attempt.answers[skill.id]?.statements ?? {};
  const lines = skill.statements.flatMap(({ code, text }) => {
    const pick = given[code];
    return pick ? [h("p", {}, h("b", {}, frequency(app, pick)), ` ${text}`)] : [];
  });
  lines[lines.length - 1]?.append(" ", change(app, skill, "statements"));
  return lines;
}

/** @param {App} app @param {Skill} skill */
function decided(app, skill) {
  const { say, standard, attempt } = app;
  const names = [say("case.most"), say("case.least")];
  const { situation, options } = skill.case;
  const lines = picked(attempt, standard, skill).flatMap((pick, place) => {
    if (!pick) return [];
    const name = h("b", {}, `${capital(names[place] ?? "")}:`);
    return [h("p", {}, name, ` ${options[CHOICES.indexOf(pick)]}`)];
  });
  lines[lines.length - 1]?.append(" ", change(app, skill, "case"));
  return lines.length ? [h("p", { class: "asked" }, situation), ...lines] : [];
}

/** @param {App} app @param {Skill} skill @param {Part} at @param {boolean} [open] */
function change(app, { id, name }, at, open = false) {
  const { say } = app;
  const words = say(open ? "result.answer" : "answers.change");
  const go = () => app.go({ at, skill: id, to: "result" });
  return button("link no-print", words, go, `${name}, ${say(HEADS[at])}`);
}
