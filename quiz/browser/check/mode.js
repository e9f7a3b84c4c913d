/**
 * The way to go deeper from the result: what each longer mode still asks.
 *
 * @import { App } from "./app.js"
 */

import { setMode } from "../../core/attempt.js";
import { isEarlier } from "../../core/edition.js";
import { deeper } from "../../core/parts.js";
import { upgrade } from "../../core/route.js";
import { button, h } from "../dom.js";

/** False: there is no more. @param {App} app */
export function modeSection(app) {
  const { say, standard, attempt } = app;
  const more = isEarlier(attempt, standard) ? [] : deeper(standard, attempt);
  return more.length > 0 && h(
    "section",
    { class: "no-print" },
    h("h2", {}, say("mode.title")),
    h("p", { class: "sub" }, say("mode.text")),
    h("ul", { class: "modes" }, ...more.map((each) => longer(app, each))),
  );
}

/** @param {App} app @param {ReturnType<typeof deeper>[number]} mode */
function longer(app, { mode: { id, name, meaning }, questions, minutes }) {
  const { say, standard } = app;
  const deepen = () => {
    const route = upgrade(standard, app.attempt, id);
    app.change(setMode(app.attempt, id));
    app.go(route);
  };
  return h(
    "li",
    {},
    h("h3", {}, name),
    h("p", { class: "meaning" }, meaning),
    h("p", { class: "price" }, say("mode.ahead", { n: questions, minutes })),
    button("btn sec sm", say("mode.go-on"), deepen, name),
  );
}
