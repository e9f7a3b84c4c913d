/**
 * Three statements about what one does at work, each with the same scale.
 *
 * @import { Statement, Skill } from "../../core/standard.js"
 * @import { App } from "./app.js"
 */

import { h } from "../dom.js";

/** @param {App} app @param {Skill} skill @param {boolean} instruct with the instruction */
export function statementQuestion(app, skill, instruct) {
  const { say, standard } = app;
  const picks = app.attempt.answers[skill.id]?.statements ?? {};
  return h(
    "div",
    { class: "q made" },
    h("p", { class: "over" }, say("statement.ask")),
    h("h1", { tabindex: -1 }, skill.name),
    instruct && h("p", { class: "hint" }, standard.frequency.instruction),
    ...skill.statements.map((statement) => group(app, statement, picks[statement.code])),
  );
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
    { class: "statement" },
    h("legend", {}, text),
    h("div", { class: "scale" }, ...scale ?? []),
    ...never ?? [],
  );
}
