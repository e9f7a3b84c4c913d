/**
 * Statements about what one does at work, each with the same scale. Each answer tells whether another
 * one follows, and which.
 *
 * @import { Statement, Skill } from "../../core/standard.js"
 * @import { App } from "./app.js"
 */

import { statementsShown } from "../../core/rating.js";
import { h, need } from "../dom.js";

/** @param {App} app @param {Skill} skill @param {boolean} instruct with the instruction */
export function statementQuestion(app, skill, instruct) {
  const { say, standard } = app;
  const made = h(
    "div",
    { class: "q made" },
    h("p", { class: "vh", role: "status" }),
    h("p", { class: "over" }, say("statement.ask")),
    h("h1", { tabindex: -1 }, skill.name),
    instruct && h("p", { class: "hint" }, standard.frequency.instruction),
  );
  followUp(app, skill, made);
  return made;
}

/**
 * Put the statements on the page that the answers ask for, and say so where one is new.
 *
 * @param {App} app
 * @param {Skill} skill
 * @param {HTMLElement} made what holds them
 */
export function followUp(app, skill, made) {
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

/** @param {App} app @param {Statement} statement @param {number | "never" | undefined} pick */
function group({ standard }, { code, text }, pick) {
  const [never, scale] = [true, false].map((isNever) =>
    standard.frequency.options
      .filter(({ value }) => (value === null) === isNever)
      .map(({ value, label }) => {
        const chosen = value ?? "never";
        const input = h("input", {
          type: "radio",
          name: `/${code}`,
          value: chosen,
          checked: chosen === pick,
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
