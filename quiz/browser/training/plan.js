/**
 * What a group practises: chosen by competency, each step with whom it is for, editable where it stands.
 *
 * @import { TrainingApp } from "./app.js"
 * @import { Row } from "../../core/team/summary.js"
 * @import { Step } from "../../core/training/plan.js"
 */

import { firstOf } from "../../core/length.js";
import { LONGEST } from "../../core/training/training.js";
import { levelName } from "../../core/standard.js";
import { listed, longDate } from "../../core/words.js";
import { h } from "../dom.js";
import { folded } from "../fold.js";
import { grid } from "../table.js";
import { typed } from "./typed.js";

/** @param {TrainingApp} app @returns {Node[]} */
export function planView(app) {
  const { say } = app;
  const { rows, chosen, steps } = app.plan();
  if (!rows.length) return [h("p", { class: "lead" }, nobody(app))];
  const heads = [
    say("team.skill"),
    say("train.who"),
    say("train.practice"),
    say("train.helper"),
    say("train.owner"),
    say("train.date"),
  ];
  return [
    choices(app, rows, chosen),
    h(
      "section",
      { class: "plan" },
      h("h2", { id: "plan-title" }, say("train.plan")),
      h("p", { class: "sub no-print" }, say("train.plan-text")),
      steps.length > 0 && grid(say("train.plan"), heads, steps.map((step) => line(app, step))),
      !steps.length && h("p", { class: "sub" }, say("train.none-chosen")),
      h("p", { class: "note" }, say("train.range-note")),
    ),
  ];
}

/** Why there is nothing to practise. @param {TrainingApp} app */
function nobody(app) {
  const { say, standard } = app;
  const rows = app.rows();
  if (!rows.some(({ compared }) => compared)) return say("train.not-compared");
  const near = rows.filter(({ within }) => within).map(({ skill }) => skill.name);
  const names = listed(near, standard.language);
  return near.length ? say("train.only-near", { names }) : say("train.all-met");
}

/** @param {TrainingApp} app @param {Row[]} rows @param {string[]} chosen */
function choices(app, rows, chosen) {
  const { say, training } = app;
  const boxes = rows.map(({ skill, below, compared }) => {
    const box = h("input", {
      type: "checkbox",
      id: `practise-${skill.id}`,
      checked: chosen.includes(skill.id),
    });
    box.addEventListener("change", () => {
      const others = chosen.filter((id) => id !== skill.id);
      const now = box.checked ? [...others, skill.id] : others;
      app.change({ chosen: { ...training.chosen, [app.group]: now } });
    });
    const words = say("train.below-of", { n: below, total: compared });
    return h("label", { class: "box" }, box, h("span", {}, skill.name, " ", h("small", {}, words)));
  });
  return h(
    "fieldset",
    { class: "choices no-print" },
    h("legend", {}, h("h2", {}, say("train.choose"))),
    h("p", { class: "sub" }, say("train.choose-text")),
    h("div", { class: "boxes" }, ...boxes),
  );
}

/** @param {TrainingApp} app @param {Step} step @returns {Node[]} */
function line(app, step) {
  const { say, standard } = app;
  const { id, skill, from, to } = step;
  const { practice, helpers, owner = "", date = step.date } = app.task(id);
  const lesson = standard.lessons[skill.id]?.steps[to - 2];
  const place = id.replace(" ", "-");
  const about = say("train.step-of", { name: skill.name, from, to });
  const area = (/** @type {"practice" | "helpers"} */ part, /** @type {string} */ value) => {
    const label = `${say(part === "practice" ? "train.practice" : "train.helper")}, ${about}`;
    const field = h("textarea", {
      id: `${part}-${place}`,
      rows: part === "practice" ? 7 : 4,
      "aria-label": label,
    });
    return typed(field, value, (said) => app.note(id, { [part]: firstOf(said, LONGEST[part]) }));
  };
  const practised = area("practice", practice ?? lesson ?? "");
  const helped = area("helpers", helpers ?? helpWords(app, step));
  const named = h("input", {
    id: `owner-${place}`,
    type: "text",
    autocomplete: "off",
    "aria-label": `${say("train.owner")}, ${about}`,
  });
  const seen = typed(named, owner, (said) => app.note(id, { owner: firstOf(said, LONGEST.owner) }));
  const day = h("input", {
    id: `date-${place}`,
    type: "date",
    "aria-label": `${say("train.date")}, ${about}`,
  });
  const write = (/** @type {string} */ date) => date && longDate(date, standard.language, "UTC");
  const due = typed(day, date, (date) => app.note(id, { date }), write);
  const cell = (/** @type {string} */ key, /** @type {(Node | false | undefined)[]} */ ...nodes) =>
    h("div", {}, h("span", { class: "narrow" }, say(key)), ...nodes);
  return [
    h(
      "div",
      {},
      h("b", {}, skill.name),
      h("small", {}, `${levelName(standard, from)} → ${levelName(standard, to)}`),
    ),
    cell("train.who", who(app, step)),
    cell(
      "train.practice",
      practised.field,
      practised.paper,
      h(
        "small",
        {},
        h("a", { href: `${standard.pages}${skill.id}/#latihan` }, say("train.material")),
      ),
    ),
    cell("train.helper", helped.field, helped.paper),
    cell("train.owner", seen.field, seen.paper),
    cell("train.date", due.field, due.paper),
  ];
}

/** Who takes part; whoever does not can be left out. @param {TrainingApp} app @param {Step} step */
function who(app, { id, possible, learners }) {
  const { say, standard } = app;
  const names = learners.map(({ person }) => app.nameOf(person.key));
  const out = app.task(id).out ?? [];
  const boxes = () =>
    possible.map(({ person: { key } }) => {
      const box = h("input", { type: "checkbox", checked: !out.includes(key) });
      box.addEventListener("change", () => {
        const others = out.filter((each) => each !== key);
        app.note(id, { out: box.checked ? others : [...others, key] });
        app.show();
      });
      return h("label", { class: "box" }, box, app.nameOf(key));
    });
  const fold = folded(say("train.change-who"), boxes);
  return h(
    "div",
    {},
    h("p", {}, names.length ? listed(names, standard.language) : say("train.nobody-takes-part")),
    h("div", { class: "folds no-print" }, fold),
  );
}

/** Who helps whom. @param {TrainingApp} app @param {Step} step */
function helpWords(app, { pairs }) {
  const { say, standard } = app;
  return pairs.map(({ helper, learners }) => {
    const names = listed(learners.map(({ person }) => app.nameOf(person.key)), standard.language);
    if (!helper) return say("train.no-helper", { names });
    return say("train.helps", {
      name: app.nameOf(helper.person.key),
      level: Number(helper.level),
      names,
    });
  }).join("\n");
}
