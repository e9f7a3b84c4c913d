/**
 * Every competency with what is answered of it and what is open: in the middle of the questions, or
 * before the result.
 *
 * @import { Part } from "../../core/parts.js"
 * @import { Skill } from "../../core/standard.js"
 * @import { App } from "./app.js"
 */

import { ahead, answered, isAsked, open, parts } from "../../core/parts.js";
import { capital } from "../../core/words.js";
import { button, h } from "../dom.js";
import { left } from "./left.js";

export const HEADS = {
  question: "overview.anchor",
  statements: "overview.statements",
  case: "overview.case",
};

/** @param {App} app @param {"overview" | "review"} at */
export function overviewScreen(app, at) {
  const { say, standard, attempt } = app;
  const more = left(app, standard, attempt);
  const asks = parts(standard, attempt.mode);
  const review = at === "review";
  const words = review ? say("review.go-on") : say("overview.go-on");
  const back = () => app.previous();
  const end = () => app.go({ at: "result" });
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, more === "0" ? say("overview.complete") : title(app, more)),
    h(
      "p",
      { class: "hint" },
      more !== "0" &&
        say("overview.minutes", { minutes: ahead(standard, attempt, attempt.mode).minutes }),
      " ",
      review ? say("review.text") : say("overview.text"),
    ),
    h(
      "table",
      { class: "overview stack", "aria-label": say("table.answer") },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, say("table.skill")),
          ...asks.map((part) => h("th", { scope: "col" }, say(HEADS[part]))),
        ),
      ),
      h("tbody", {}, ...standard.skills.map((skill) => line(app, skill, asks, at))),
    ),
    h(
      "div",
      { class: "act" },
      review
        ? button("btn sec", say("question.back"), back)
        : button("btn sec", say("target.show"), end),
      button("btn go", words, () => app.next()),
    ),
  );
}

/** @param {App} app @param {string} n */
const title = ({ say }, n) => capital(say("review.title", { n }));

/** @param {App} app @param {Skill} skill @param {Part[]} asks @param {"overview" | "review"} to */
function line(app, skill, asks, to) {
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, skill.name),
    ...asks.map((part) =>
      h("td", { "data-label": app.say(HEADS[part]) }, state(app, skill, part, to))
    ),
  );
}

/** @param {App} app @param {Skill} skill @param {Part} at @param {"overview" | "review"} to */
function state(app, skill, at, to) {
  const { say, standard, attempt } = app;
  if (!isAsked(at, skill, attempt)) {
    return h("span", {}, "–", h("span", { class: "vh" }, say("overview.not-asked")));
  }
  const done = !open(at, skill, attempt, standard);
  const some = answered(at, skill, attempt, standard) ? say("overview.some") : say("overview.open");
  const words = done ? say("overview.done") : some;
  const show = () => app.go({ at, skill: skill.id, to });
  return button(done ? "link" : "link open", words, show, `${skill.name}, ${say(HEADS[at])}`);
}
