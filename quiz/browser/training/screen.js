/**
 * The plan of a group, or one person; what both rest on stands above them.
 *
 * @import { TrainingApp } from "./app.js"
 */

import { ALL, groupsOf } from "../../core/training/groups.js";
import { button, h } from "../dom.js";
import { choice, labelled } from "../fields.js";
import { keeping } from "./keeping.js";
import { personView } from "./person.js";
import { planView } from "./plan.js";
import { against, targets } from "./target.js";

/** @param {TrainingApp} app @returns {Node[]} */
export function screen(app) {
  const { say, standard, training: { team } } = app;
  const { known } = app.picture();
  const group = team.title || known?.label;
  const view = (/** @type {"plan" | "person"} */ id, /** @type {string} */ words) => {
    const tab = button("", words, () => app.look(id));
    if (app.view === id) tab.setAttribute("aria-current", "true");
    tab.id = `view-${id}`;
    return tab;
  };
  return [
    h(
      "header",
      { class: "about" },
      h("p", { class: "only-print" }, `${standard.site} · ${standard.url}`),
      h(
        "h1",
        { tabindex: -1 },
        group ? say("train.title-of", { name: group }) : say("train.title"),
      ),
      h("p", { class: "facts" }, facts(app)),
    ),
    h(
      "nav",
      { class: "views no-print", "aria-label": say("train.views") },
      view("plan", say("train.plan")),
      view("person", say("train.people", { n: app.places().length })),
    ),
    controls(app),
    ...app.view === "plan" ? planView(app) : personView(app),
    keeping(app),
  ];
}

/** How many, against what, and what is left out. @param {TrainingApp} app */
function facts(app) {
  const { say } = app;
  const { gathered } = app.picture();
  const { apart, doubtful } = gathered;
  const left = apart.length + doubtful.filter(({ counted }) => !counted).length +
    app.training.team.pool.others.length;
  return [
    say("train.count", { n: app.places().length, target: against(app) }),
    left > 0 && say("train.left-out", { n: left }),
    say("team.self"),
  ].filter(Boolean).join(" ");
}

/** @param {TrainingApp} app */
function controls(app) {
  const { say, standard, training } = app;
  const { people, target } = app.picture();
  const groups = groupsOf(training.team.groups, people, standard.language);
  const parts = [
    { id: ALL, name: say("team.all") },
    ...groups.map(({ id, name, n }) => ({ id, name: say("train.part", { name, n }) })),
  ];
  const start = h("input", { id: "start", type: "date", value: training.start });
  start.addEventListener("change", () => {
    if (start.value) app.change({ start: start.value });
  });
  return h(
    "div",
    { class: "fields no-print" },
    groups.length > 0 && choice("group", say("train.group"), app.group, parts, (group) => {
      app.group = group;
      app.show();
    }),
    choice("target", say("team.compare"), target, targets(app), (target) => {
      app.change({ team: { ...training.team, target } });
    }),
    app.view === "plan" && labelled(say("train.start"), start),
  );
}
