/**
 * A situation at work with four ways to act. Which is best is told after the result only.
 *
 * @import { Skill } from "../../core/standard.js"
 * @import { App } from "./app.js"
 */

import { CHOICES } from "../../core/standard.js";
import { h } from "../dom.js";

/** @param {App} app @param {Skill} skill */
export function caseQuestion(app, skill) {
  const { situation, options } = skill.case;
  const chosen = app.attempt.answers[skill.id]?.case;
  return h(
    "fieldset",
    { class: "q made", "aria-describedby": "situation" },
    h(
      "legend",
      {},
      h("span", {}, app.say("case.over")),
      " ",
      h("h1", { tabindex: -1 }, skill.name),
    ),
    h(
      "div",
      { id: "situation", class: "situation" },
      h("p", {}, situation),
      h("p", {}, h("b", {}, app.say("case.ask"))),
    ),
    ...CHOICES.map((id, index) =>
      h(
        "label",
        { class: "opt" },
        h("input", { type: "radio", name: "/case", value: id, checked: id === chosen }),
        h("span", {}, `${id}. ${options[index]?.[1]}`),
      )
    ),
  );
}
