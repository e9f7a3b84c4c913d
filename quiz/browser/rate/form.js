/**
 * Who asks and what, then the levels of each competency to choose from.
 *
 * @import { Rater } from "./rater.js"
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Skill } from "../../core/standard.js"
 */

import { isBegun } from "../../core/attempt.js";
import { levelName } from "../../core/standard.js";
import { changes } from "../codes.js";
import { button, h } from "../dom.js";
import { factList } from "../link/invited.js";

/** @param {Rater} rater @param {Invitation} invitation */
export function formScreen(rater, invitation) {
  const { say, standard } = rater;
  const skills = standard.skills.filter(({ id }) => invitation.skills.includes(id));
  const begun = rater.attempt && isBegun(rater.attempt);
  const form = h(
    "form",
    { class: "rate", autocomplete: "off" },
    begun && h(
      "p",
      { class: "note" },
      say("rate.again"),
      " ",
      button("link", say("erase.button"), () => void rater.erase()),
    ),
    h("p", { class: "hint" }, say("rate.instruction")),
    ...skills.map((skill) => question(rater, skill)),
    h("p", { class: "note" }, rater.kept ? say("rate.kept") : say("kept.denied")),
    h("div", { class: "keep" }, h("button", { class: "btn" }, say("rate.show"))),
  );
  const error = h("p", { class: "error", tabindex: -1 }, say("rate.missing"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (rater.attempt && isBegun(rater.attempt)) return rater.go("send");
    form.prepend(error);
    error.focus();
  });
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say(rater.opinion ? "opinion.wanted" : "rate.title")),
    factList(rater, invitation),
    ...rater.since ? changes(rater, { ...rater.since, changed: [] }) : [],
    h("p", { class: "said" }, say(rater.opinion ? "opinion.free" : "rate.free")),
    form,
  );
}

/** @param {Rater} rater @param {Skill} skill */
function question(rater, { id, name }) {
  const { say, standard } = rater;
  const chosen = rater.attempt?.answers[id]?.anchor;
  const option = (/** @type {number | "never"} */ pick, /** @type {Node[]} */ ...words) =>
    h(
      "label",
      { class: pick === "never" ? "opt never" : "opt" },
      h("input", {
        type: "radio",
        name: id,
        value: pick,
        checked: pick === chosen,
        change: () => rater.pick(id, pick),
      }),
      h("span", {}, ...words),
    );
  const anchors = standard.anchors[id] ?? [];
  return h(
    "fieldset",
    {},
    h("legend", {}, h("h2", {}, name)),
    ...anchors.map((anchor, index) => {
      const level = h("b", {}, levelName(rater.standard, index + 1));
      return option(index + 1, level, h("span", { class: "tx" }, anchor));
    }),
    option("never", h("span", {}, say("rate.unseen"))),
  );
}
