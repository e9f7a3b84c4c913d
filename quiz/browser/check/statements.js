/**
 * Statements about what one does at work, each with the same scale. Each answer tells whether another
 * one follows, and which.
 *
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Statement, Skill } from "../../core/standard.js"
 * @import { App } from "./app.js"
 */

import { pickStatement } from "../../core/attempt.js";
import { statementsShown, toPick } from "../../core/rating.js";
import { minute } from "../clock.js";
import { h, need } from "../dom.js";

/** @param {App} app @param {Skill} skill @param {boolean} instruct with the instruction */
export function question(app, skill, instruct) {
  const { say, standard } = app;
  const made = h(
    "div",
    { class: "q made" },
    h("p", { class: "vh", role: "status" }),
    h("p", { class: "over" }, say("statement.ask")),
    h("h1", { tabindex: -1 }, skill.name),
    instruct && h("p", { class: "hint" }, standard.frequency.instruction),
  );
  changed(app, skill, made);
  return made;
}

/**
 * Put the statements on the page that the answers ask for, and say so where one is new.
 *
 * @param {App} app
 * @param {Skill} skill
 * @param {HTMLElement} made what holds them
 */
export function changed(app, skill, made) {
  const { say, standard, attempt } = app;
  const answer = attempt.answers[skill.id] ?? {};
  const shown = statementsShown(answer, skill, standard.rating);
  const groups = [...made.querySelectorAll("fieldset")];
  const known = groups.map(({ dataset }) => Number(dataset.code));
  groups.filter((_, place) => !shown.includes(Number(known[place]))).forEach((old) => old.remove());
  const added = shown.filter((code) => !known.includes(code));
  for (const code of added) {
    const statement = skill.statements.find((known) => known.code === code);
    if (statement) made.append(group(app, statement, answer.statements?.[code]));
  }
  const more = known.length > 0 && added.length > 0;
  need("[role=status]", HTMLElement, made).textContent = more ? say("statement.next") : "";
}

/**
 * @param {App} app
 * @param {string} skill
 * @param {HTMLElement} _ what `question` made
 * @param {HTMLInputElement} input the choice
 * @returns {Attempt} with what it says
 */
export const pick = ({ attempt }, skill, _, { name, value }) =>
  pickStatement(attempt, skill, Number(name.slice(1)), toPick(value), minute());

/** @param {App} app */
export const missing = ({ say }) => say("statement.missing");

/** @param {App} app @param {Statement} statement @param {number | "never" | undefined} answer */
function group({ standard }, { code, text }, answer) {
  const [never, scale] = [true, false].map((isNever) =>
    standard.frequency.options
      .filter(({ value }) => (value === null) === isNever)
      .map(({ value, label }) => {
        const chosen = value ?? "never";
        const input = h("input", {
          type: "radio",
          name: `/${code}`,
          value: chosen,
          checked: chosen === answer,
        });
        return h("label", { class: isNever ? "opt never" : "step" }, input, h("span", {}, label));
      })
  );
  return h(
    "fieldset",
    { class: "statement", "data-code": code },
    h("legend", {}, text),
    h("div", { class: "scale" }, ...scale ?? []),
    ...never ?? [],
  );
}
