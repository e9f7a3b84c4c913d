/**
 * Self-rating beside cases.
 *
 * @import { App } from "./app.js"
 * @import { Compared } from "../../core/cases.js"
 * @import { Skill } from "../../core/standard.js"
 */

import { CHOICES } from "../../core/standard.js";
import { h } from "../dom.js";
import { folded } from "../fold.js";
import { change } from "./change.js";

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
    h("p", {}, situation),
    h("ul", { class: "options" }, ...options.map(option)),
    change(app, { id: skill.id, name: say("cases.case", { name: skill.name }) }, "case"),
  ]);
}
