/**
 * The result of a single competency, set against every target of the kind.
 *
 * @import { Skill } from "../../core/standard.js"
 * @import { App } from "./app.js"
 */

import { open, parts } from "../../core/parts.js";
import { compare } from "../../core/result.js";
import { resume } from "../../core/route.js";
import { pageOf, skillOf } from "../../core/standard.js";
import { kindOf, ofKind } from "../../core/target.js";
import { axis, legend } from "../chart.js";
import { button, h } from "../dom.js";
import { folded } from "../fold.js";
import { chart } from "./chart.js";
import { evidenceField } from "./evidence.js";
import { anchorText, levelLine, likelier } from "./levels.js";
import { showProofs } from "./proof.js";
import { nextStep } from "./step.js";

/** @param {App} app @param {string} id */
export function skillScreen(app, id) {
  const { say, standard, attempt } = app;
  const skill = skillOf(standard, id);
  const kind = kindOf(standard, attempt.target);
  const entries = ofKind(standard, kind).map(({ id, name }) => {
    return { name, row: compare(attempt, standard, skill, id) };
  });
  const { rated = null, never = false } = entries[0]?.row ?? {};
  const follow = () => showProofs(app);
  const evidence = () => [h("div", {}, ...evidenceField(app, { skill, rated }))];
  const change = () => app.go({ at: "question", skill: id, to: "skill" });
  const goOn = () => app.go(resume(standard, app.attempt));
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, skill.name),
    rated && levelLine(app, skill, rated),
    rated && h("p", { class: "said" }, anchorText(app, id, rated.level)),
    rated && likelier(app, skill, rated),
    rated && h(
      "div",
      { class: "folds", input: follow, change: follow },
      folded(say("evidence.label"), evidence),
    ),
    !rated && h("p", { class: "said" }, never ? say("never.one") : say("skill.open")),
    rated && h("h2", {}, say("skill.targets")),
    rated && legend(app),
    rated && axis(app),
    rated && chart(app, entries),
    h("h2", {}, say("skill.practise")),
    nextStep(app, { skill, rated }),
    h(
      "div",
      { class: "links" },
      h("a", { href: pageOf(standard, skill) }, say("result.read"), " ", skill.name),
      ...further(app, skill),
    ),
    h(
      "div",
      { class: "keep" },
      button("btn", say("skill.go-on"), goOn),
      button("btn sec", say("result.change"), change),
    ),
    h("p", { class: "note kept", role: "status" }),
  );
}

/** What else can be answered about it. @param {App} app @param {Skill} skill */
function further(app, skill) {
  const { say, standard, attempt } = app;
  const offer = (/** @type {string} */ words, /** @type {"statements" | "case"} */ at) => {
    const go = () => app.go({ at, skill: skill.id, to: "skill" });
    return button("link", words, go);
  };
  const statements = open("statements", skill, attempt, standard);
  const anchored = attempt.answers[skill.id]?.anchor !== undefined;
  const asksCase = parts(standard, attempt.mode).includes("case") &&
    open("case", skill, attempt, standard) > 0;
  return [
    anchored && statements > 0 && offer(say("statement.more"), "statements"),
    asksCase && offer(say("case.more"), "case"),
  ];
}
