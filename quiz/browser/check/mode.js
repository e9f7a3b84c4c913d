/**
 * Whether to see the result or to go deeper first. What is offered says how many questions and
 * minutes are still ahead.
 *
 * @import { App } from "./app.js"
 */

import { setMode } from "../../core/attempt.js";
import { isEarlier } from "../../core/edition.js";
import { deeper } from "../../core/parts.js";
import { upgrade } from "../../core/route.js";
import { button, h } from "../dom.js";

/** @param {App} app */
export function modeScreen(app) {
  const { say } = app;
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("mode.title")),
    h("p", { class: "hint" }, say("mode.text")),
    modeList(app, "h2"),
    h(
      "div",
      { class: "act" },
      button("btn sec", say("question.back"), () => app.previous()),
      button("btn go", say("target.show"), () => app.next()),
    ),
  );
}

/** The way to go deeper from the result; false: there is no more. @param {App} app */
export function modeSection(app) {
  const { say, standard, attempt } = app;
  const more = !isEarlier(attempt, standard) && deeper(standard, attempt).length > 0;
  return more && h(
    "section",
    { class: "no-print" },
    h("h2", {}, say("mode.later")),
    h("p", { class: "sub" }, say("mode.kept")),
    modeList(app, "h3"),
  );
}

/**
 * The modes that ask more, each with its price.
 *
 * @param {App} app
 * @param {"h2" | "h3"} heading
 */
function modeList(app, heading) {
  const { say, standard, attempt } = app;
  const items = deeper(standard, attempt).map(({ mode, questions, minutes }) => {
    const { id, name, meaning } = mode;
    const deepen = () => {
      const route = upgrade(standard, app.attempt, id);
      app.change(setMode(app.attempt, id));
      app.go(route);
    };
    const words = say("mode.go-on", { name });
    return h(
      "li",
      {},
      h(heading, {}, name),
      h("p", { class: "meaning" }, meaning),
      h("p", { class: "price" }, say("mode.ahead", { n: questions, minutes })),
      button("btn sec sm", words, deepen),
    );
  });
  return h("ul", { class: "modes" }, ...items);
}
