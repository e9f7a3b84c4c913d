/**
 * Self-rating beside cases, and anchors beside statements: where answers do not fit together, both
 * are shown.
 *
 * @import { App } from "./app.js"
 * @import { Compared } from "../../core/cases.js"
 * @import { Row } from "../../core/result.js"
 * @import { Skill } from "../../core/standard.js"
 */

import { CHOICES, levelName } from "../../core/standard.js";
import { h } from "../dom.js";
import { folded } from "../fold.js";
import { frequency } from "./levels.js";
import { change } from "./lists.js";

const VERDICTS = {
  same: "cases.same",
  higher: "cases.higher",
  lower: "cases.lower",
  few: "cases.few",
};

/** @param {App} app @param {Compared[]} clusters */
export function caseList(app, clusters) {
  const { say, standard } = app;
  const items = clusters.map(({ name, verdict, answered, again }) => {
    const words = say(VERDICTS[verdict], { n: standard.cases.answers_needed });
    return h(
      "li",
      {},
      h("h3", {}, name),
      h("p", { class: "why" }, words),
      folds(
        again && caseFold(app, again, say("cases.again", { name: again.name })),
        folded(say("cases.case", { name }), () => [
          folds(...answered.map((skill) => {
            return caseFold(app, skill, say("cases.case", { name: skill.name }));
          })),
        ]),
      ),
    );
  });
  return h(
    "div",
    {},
    h("p", { class: "sub" }, say("cases.text")),
    h("ul", { class: "plain" }, ...items),
  );
}

/** @param {(Node | null)[]} content */
const folds = (...content) => h("div", { class: "folds" }, ...content);

/** @param {App} app @param {Skill} skill @param {string} title */
function caseFold(app, skill, title) {
  const { say, attempt } = app;
  const { situation, options } = skill.case;
  const chosen = attempt.answers[skill.id]?.case;
  const best = Math.max(...options.map(([credit]) => credit));
  const option = (
    /** @type {typeof options[number]} */ [credit, text, rationale],
    /** @type {number} */ index,
  ) => {
    const id = CHOICES[index];
    const marks = [id === chosen && say("cases.chosen"), credit === best && say("cases.best")];
    return h(
      "li",
      { class: id === chosen ? "chosen" : "" },
      h("p", {}, h("b", {}, marks.filter(Boolean).join(" · ")), ` ${text}`),
      h("p", { class: "do" }, rationale),
    );
  };
  return folded(title, () => [
    h("p", {}, situation, " ", skill.case.question),
    h("ul", { class: "options" }, ...options.map(option)),
    change(app, { id: skill.id, name: say("cases.case", { name: skill.name }) }, "case"),
  ]);
}

/** @param {App} app @param {Row[]} rows those whose anchor and statements are far apart */
export function apartList(app, rows) {
  const { say, attempt } = app;
  const items = rows.map(({ skill, apart }) => {
    const level = levelName(app.standard, Number(attempt.answers[skill.id]?.anchor));
    const picks = (apart ?? []).map((pick) => frequency(app, pick)).join(", ");
    return h(
      "li",
      {},
      h("h3", {}, skill.name),
      h("p", { class: "do" }, say("apart.both", { level, picks })),
      h(
        "p",
        { class: "links" },
        change(app, skill, "question", say("apart.level")),
        change(app, skill, "statements", say("apart.statements")),
      ),
    );
  });
  return h(
    "div",
    {},
    h("p", { class: "sub" }, say("apart.text")),
    h("ul", { class: "plain" }, ...items),
  );
}
