/**
 * Self-rating beside cases.
 *
 * @import { App } from "./app.js"
 * @import { Compared } from "../../core/cases.js"
 * @import { Choice, Skill } from "../../core/standard.js"
 */

import { picked } from "../../core/cases.js";
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
  const { say, standard, attempt } = app;
  // What an earlier edition asked is no longer here to be read.
  const isHere = (/** @type {Skill} */ { changed }) => changed <= attempt.edition;
  const items = clusters.map(({ name, verdict, answered, again }) => {
    const words = say(VERDICTS[verdict], { n: standard.cases.answers_needed });
    const here = answered.filter(isHere);
    const first = again && isHere(again) ? again : null;
    const others = here.filter((skill) => skill !== first);
    const head = h("span", {}, h("h3", {}, name), h("small", {}, words));
    const read = () => [
      ...first ? [h("h4", {}, say("cases.again", { name: first.name })), ...told(app, first)] : [],
      ...others.flatMap((skill) => [
        h("h4", {}, say("cases.case", { name: skill.name })),
        ...told(app, skill),
      ]),
    ];
    return h(
      "li",
      {},
      here.length > 0 ? folded(head, read) : head,
      again && !first && h("p", { class: "do" }, say("cases.again-then", { name: again.name })),
    );
  });
  return h(
    "div",
    {},
    h("p", { class: "sub" }, say("cases.text")),
    !clusters.every(({ answered }) => answered.every(isHere)) &&
      h("p", { class: "sub" }, say("cases.rewritten")),
    h("ul", { class: "plain folds" }, ...items),
  );
}

/**
 * A case with what speaks for and against each way to act.
 *
 * @param {App} app
 * @param {Skill} skill
 * @returns {Node[]}
 */
function told(app, skill) {
  const { say, standard, attempt } = app;
  const { situation, options } = skill.case;
  const picks = picked(attempt, standard, skill);
  const credits = skill.key.map(([credit]) => credit);
  const key = [Math.max, Math.min].map((end) => CHOICES[credits.indexOf(end(...credits))]);
  const kinds = [say("case.most"), say("case.least")].map((name) => ({ name }));
  const option = (/** @type {string} */ text, /** @type {number} */ index) => {
    const id = /** @type {Choice} */ (CHOICES[index]);
    const named = (/** @type {(Choice | undefined)[]} */ ids) => kinds[ids.indexOf(id)];
    const [chosen, best] = [named(picks), named(key)];
    const marks = [chosen && say("cases.chosen", chosen), best && say("cases.key", best)];
    return h(
      "li",
      { class: chosen ? "chosen" : "" },
      h("p", {}, h("b", {}, marks.filter(Boolean).join(" · ")), ` ${text}`),
      h("p", { class: "do" }, skill.key[index]?.[1]),
    );
  };
  return [
    h("p", {}, situation),
    h("ul", { class: "options" }, ...options.map(option)),
    change(app, { id: skill.id, name: say("cases.case", { name: skill.name }) }, "case"),
  ];
}
