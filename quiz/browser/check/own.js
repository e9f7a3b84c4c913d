/**
 * A target of one's own, competency by competency, as a vacancy asks it.
 *
 * @import { Skill } from "../../core/standard.js"
 * @import { App } from "./app.js"
 */

import { OWN, setLevels } from "../../core/attempt.js";
import { levelName } from "../../core/standard.js";
import { levelsOf, wanted } from "../../core/target.js";
import { button, h } from "../dom.js";
import { anchorText } from "./levels.js";
import { vacancyLink } from "./target.js";

/** @param {App} app */
export function ownScreen(app) {
  const { say, standard } = app;
  const rows = standard.skills.map((skill) => row(app, skill));
  const base = h(
    "select",
    { id: "base" },
    ...standard.targets.map(({ id, name }) => h("option", { value: id }, name)),
  );
  const done = h("p", { class: "note", role: "status" });
  const refill = () => {
    app.change(setLevels(app.attempt, levelsOf(standard, base.value)));
    for (const { show } of rows) show();
    done.textContent = say("own.filled", { target: base.selectedOptions[0]?.text ?? "" });
  };
  const form = h(
    "form",
    { class: "one own", autocomplete: "off" },
    h("h1", { tabindex: -1 }, say("own.title")),
    h("p", { class: "hint" }, say("own.text")),
    h("p", { class: "hint" }, vacancyLink(app)),
    h(
      "div",
      { class: "base" },
      h("label", { for: "base" }, say("own.base")),
      base,
      button("btn sec sm", say("own.fill"), refill),
    ),
    done,
    h("ul", { class: "levels" }, ...rows.map(({ item }) => item)),
    h(
      "div",
      { class: "act" },
      button("btn sec", say("question.back"), () => app.previous()),
      h("button", { class: "btn go" }, say("target.show")),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    app.next();
  });
  return form;
}

/** A level to choose, with what it means. @param {App} app @param {Skill} skill */
function row(app, skill) {
  const id = `level-${skill.id}`;
  const meaning = h("p", { id: `${id}-text` });
  const select = h(
    "select",
    {
      id,
      "aria-describedby": meaning.id,
      change: () => {
        app.change(setLevels(app.attempt, { [skill.id]: Number(select.value) }));
        show();
      },
    },
    h("option", { value: 0 }, app.say("own.unasked")),
    ...[1, 2, 3, 4, 5].map((step) => h("option", { value: step }, levelName(app.standard, step))),
  );
  const show = () => {
    const level = wanted(app.attempt, app.standard, skill, OWN);
    select.value = String(level);
    meaning.textContent = level ? anchorText(app, skill.id, level) : "";
  };
  show();
  return { show, item: h("li", {}, h("label", { for: id }, skill.name), select, meaning) };
}
