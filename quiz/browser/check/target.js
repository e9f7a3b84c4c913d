/** The position applied for, asked before the result. @import { App } from "./app.js" */

import { OWN, setLevels, setTarget } from "../../core/attempt.js";
import { levelsOf } from "../../core/target.js";
import { button, h } from "../dom.js";

/**
 * @param {Pick<App, "attempt" | "standard" | "say">} app
 * @returns {{id: string, name: string} | undefined} the target that was chosen, as it is called
 */
export function chosenTarget({ attempt, standard, say }) {
  if (attempt.target === OWN) return { id: OWN, name: say("own.name") };
  return standard.targets.find(({ id }) => id === attempt.target);
}

/** @param {App} app */
export function targetScreen(app) {
  const { say, standard, attempt } = app;
  const own = { id: OWN, name: say("own.choice"), meaning: say("own.meaning") };
  const options = [...standard.targets, own].map(({ id, name, meaning }) =>
    h(
      "label",
      { class: "opt" },
      h("input", { type: "radio", name: "target", value: id, checked: id === attempt.target }),
      h("span", {}, h("b", {}, name), h("span", { class: "tx" }, meaning)),
    )
  );
  const group = h(
    "fieldset",
    {},
    h("legend", {}, h("h1", { tabindex: -1 }, say("target.title"))),
    h("p", { class: "hint" }, say("target.text")),
    ...options,
  );
  const back = () => app.previous();
  const form = h(
    "form",
    { class: "one", autocomplete: "off" },
    group,
    h(
      "div",
      { class: "act" },
      button("btn sec", say("question.back"), back),
      h("button", { class: "btn go" }, say("target.show")),
    ),
  );
  const error = h("div", { class: "error", id: "error", tabindex: -1 }, say("target.missing"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const target = new FormData(form).get("target");
    if (typeof target === "string") {
      app.change(choose(app, target));
      return app.next();
    }
    options[0]?.before(error);
    group.setAttribute("aria-describedby", "error");
    error.focus();
  });
  return form;
}

/**
 * One's own target begins with the levels of a position: the one chosen before, else the lowest.
 *
 * @param {App} app
 * @param {string} target
 */
function choose({ attempt, standard }, target) {
  if (target !== OWN) return setTarget(attempt, target);
  const position = standard.targets.find(({ id }) => id === attempt.target) ?? standard.targets[0];
  return setLevels(attempt, { ...levelsOf(standard, position?.id ?? ""), ...attempt.levels });
}
