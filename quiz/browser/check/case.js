/**
 * A situation at work with four ways to act, of which the reader chooses the most and the least
 * effective one. What the key says is told after the result only.
 *
 * @import { Skill } from "../../core/standard.js"
 * @import { App } from "./app.js"
 */

import { pickCase } from "../../core/attempt.js";
import { picked } from "../../core/cases.js";
import { CHOICES } from "../../core/standard.js";
import { capital } from "../../core/words.js";
import { minute } from "../clock.js";
import { h, need } from "../dom.js";

/** What is chosen, by the name of its radio buttons. */
const KINDS = [["/most", "case.most"], ["/least", "case.least"]];

/** @param {App} app @param {Skill} skill */
export function question(app, skill) {
  const { say, standard, attempt } = app;
  const { situation, options } = skill.case;
  const chosen = picked(attempt, standard, skill);
  const choice = (/** @type {string[]} */ [name = "", words = ""], /** @type {number} */ place) =>
    CHOICES.map((id) =>
      h(
        "label",
        { class: "step" },
        h("input", {
          type: "radio",
          name,
          value: id,
          checked: id === chosen[place],
          "aria-labelledby": `${skill.id}${name}-${id} ${skill.id}-${id}`,
        }),
        h("span", { id: `${skill.id}${name}-${id}` }, capital(say(words))),
      )
    );
  return h(
    "fieldset",
    { class: "q made", "aria-describedby": `${skill.id}-situation` },
    h("legend", {}, h("span", {}, say("case.over")), " ", h("h1", { tabindex: -1 }, skill.name)),
    h(
      "div",
      { id: `${skill.id}-situation`, class: "situation" },
      h("p", {}, situation),
      h("p", {}, h("b", {}, say("case.ask"))),
    ),
    // One group after the other: Tab would not find one that began before the last choice.
    h(
      "div",
      { class: "ways" },
      ...CHOICES.map((id, index) =>
        h("p", { id: `${skill.id}-${id}` }, `${id}. ${options[index]}`)
      ),
      ...KINDS.flatMap(choice),
    ),
    h("p", { class: "moved", role: "status" }),
  );
}

/**
 * Settle what was just chosen: one way to act cannot be both, so the other choice gives way. It
 * comes back when the way is free again, because arrow keys pass over every way.
 *
 * @param {App} app
 * @param {string} skill
 * @param {HTMLElement} made what `question` made
 * @param {HTMLInputElement} input the choice
 * @returns {import("../../core/attempt.js").Attempt} with all that is chosen now
 */
export function pick({ say, attempt }, skill, made, input) {
  const inputs = [...made.querySelectorAll("input")];
  const gave = inputs.find(({ dataset }) => dataset.gave);
  if (gave) delete gave.dataset.gave;
  if (gave && gave.name !== input.name) gave.checked = true;
  const both = inputs.find((other) =>
    other !== input && other.checked && other.value === input.value
  );
  const said = need(".moved", HTMLElement, made);
  said.textContent = "";
  if (both) {
    both.checked = false;
    both.dataset.gave = "yes";
    const [, words = ""] = KINDS.find(([name]) => name === both.name) ?? [];
    said.textContent = say("case.moved", { name: say(words) });
  }
  const [most, least] = KINDS.map(([kind]) => {
    const value = inputs.find(({ name, checked }) => checked && name === kind)?.value;
    return CHOICES.find((choice) => choice === value);
  });
  const choices = { ...most && { most }, ...least && { least } };
  return pickCase(attempt, skill, choices, minute());
}

/** No choice in a case brings another question. */
export const changed = () => {};

/** What is still to be chosen, in words. @param {App} app @param {HTMLElement} made */
export function missing({ say }, made) {
  const open = KINDS.filter(([name]) => !made.querySelector(`[name="${name}"]:checked`));
  return say("case.missing", { names: open.map(([, words = ""]) => say(words)).join(", ") });
}
