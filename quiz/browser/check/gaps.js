/**
 * What to work on: proposed, and the reader's to change.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 */

import { setTarget } from "../../core/attempt.js";
import { swapGap } from "../../core/plan.js";
import { pageOf } from "../../core/standard.js";
import { ahead } from "../../core/step.js";
import { kindOf, ofKind } from "../../core/target.js";
import { ask } from "../ask.js";
import { button, h } from "../dom.js";
import { covered } from "../fold.js";
import { published } from "../publish.js";
import { difference, likelier } from "./levels.js";
import { openPlan } from "./plans.js";
import { nextStep } from "./step.js";

/** Where interview questions about them are practised, seen from the check. */
const INTERVIEW = "../wawancara/index.html";

/**
 * The first is what decides and stands open; the others say why, and open on demand.
 *
 * @param {App} app
 * @param {Row[]} rows
 * @param {{id: string, name: string}} target
 * @param {(skill: string) => void} show the details of a competency
 */
export function gapList(app, rows, target, show) {
  const { say, attempt } = app;
  if (!rows.length) return none(app, target);
  const propose = () => redraw(app, { ...app.attempt, gaps: [] });
  const own = attempt.gaps.length > 0;
  return h(
    "div",
    {},
    h(
      "p",
      { class: "sub" },
      own ? say("gap.own") : say("gap.text"),
      " ",
      own &&
        button("link no-print", say("gap.propose"), propose),
    ),
    h("ol", { class: "gaps" }, ...rows.map((row) => gap(app, row, rows, show))),
    // From a file, or inside a learning system, the result would not be found there.
    published(INTERVIEW, app.whole.url) === INTERVIEW &&
      h("p", { class: "links no-print" }, h("a", { href: INTERVIEW }, say("gap.interview"))),
  );
}

/** Every target is met: the next one of its kind is offered. @param {App} app @param {{id: string, name: string}} target */
function none(app, target) {
  const { say, standard } = app;
  const kind = ofKind(standard, kindOf(standard, target.id));
  const position = kind.findIndex(({ id }) => id === target.id);
  const higher = position < 0 ? undefined : kind[position + 1];
  const compare = () => higher && redraw(app, setTarget(app.attempt, higher.id));
  const words = higher && say("gap.higher", { target: higher.name });
  return h(
    "div",
    {},
    h("p", { class: "sub" }, say("gap.none", { target: target.name })),
    words && button("btn sec sm no-print", words, compare),
  );
}

/** @param {App} app @param {Row} row @param {Row[]} rows @param {(skill: string) => void} show */
function gap(app, row, rows, show) {
  const { say } = app;
  const { skill, rated, target } = row;
  const reason = rated
    ? say(row.standing === "below" ? "gap.reason" : "gap.within", { level: rated.level, target })
    : say("gap.unrated", { state: difference(app, row), target });
  const first = row === rows[0];
  const step = h(
    "div",
    {},
    !first && h("p", { class: "do" }, uses(app, skill)),
    rated && likelier(app, skill, rated, ahead(rated)),
    nextStep(app, row),
    h(
      "p",
      { class: "links no-print" },
      button("link", say("gap.plan"), () => openPlan(skill), skill.name),
      button("link", say("gap.swap"), () => void swap(app, row, rows), skill.name),
      h(
        "a",
        { href: pageOf(app.standard, skill) },
        say("result.read"),
        h("span", { class: "vh" }, ` ${skill.name}`),
      ),
      button("link", say("gap.details"), () => show(skill.id), skill.name),
    ),
  );
  const fold = first ? null : covered(skill.name, step);
  return h(
    "li",
    {},
    h("h3", { id: `gap-${skill.id}`, tabindex: -1 }, fold ? fold.head : skill.name),
    h("p", { class: "why" }, reason, " ", first && uses(app, skill)),
    fold ? fold.inside : step,
  );
}

/** @param {App} app @param {Row} row @param {Row[]} rows */
async function swap(app, { skill }, rows) {
  const { say, standard } = app;
  const others = standard.skills.filter(({ id }) => id !== skill.id);
  const select = h(
    "select",
    { id: "swap" },
    ...others.map(({ id, name }) => h("option", { value: id }, name)),
  );
  const words = { title: say("gap.swap-title", { name: skill.name }), text: say("gap.swap-text") };
  const field = h("p", {}, h("label", { for: "swap" }, say("gap.swap-label")), " ", select);
  if (!await ask({ ...words, yes: say("gap.swap"), no: say("ask.no") }, field)) return;
  const shown = rows.map(({ skill }) => skill.id);
  redraw(app, swapGap(app.attempt, shown, skill.id, select.value), `gap-${select.value}`);
}

/** @param {App} app @param {import("../../core/attempt.js").Attempt} attempt @param {string} [id] */
function redraw(app, attempt, id = "") {
  app.change(attempt);
  app.refresh(id);
}

/** How much of the work depends on a competency. @param {App} app @param {Row["skill"]} skill */
function uses({ say }, { duties, kpis }) {
  return kpis ? say("gap.uses", { duties, kpis }) : say("gap.uses-duties", { duties });
}
