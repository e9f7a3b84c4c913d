/**
 * All attempts of the reader: a list, and a look at an older one.
 *
 * @import { App } from "./app.js"
 * @import { Attempt } from "../core/attempt.js"
 */

import { isBegun } from "../core/attempt.js";
import { result } from "../core/result.js";
import { resume } from "../core/route.js";
import { about } from "./about.js";
import { ask } from "./ask.js";
import { axis, chart, legend } from "./chart.js";
import { button, h } from "./dom.js";
import { fileButtons } from "./keep.js";
import { table } from "./table.js";
import { thenTable } from "./then.js";

/** @param {App} app */
export function attemptsScreen(app) {
  const { say } = app;
  const begun = app.store.attempts.filter(isBegun).toReversed();
  const goOn = () => app.go(resume(app.standard, app.attempt));
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("history.title")),
    h("p", { class: "hint" }, begun.length ? say("history.text") : say("history.none")),
    begun.length > 0 && h("ul", { class: "plain" }, ...begun.map((attempt) => item(app, attempt))),
    h("h2", {}, say("keep.files")),
    h("p", { class: "hint" }, say("keep.files-text")),
    fileButtons(app),
    h("p", { class: "note kept", role: "status" }),
    h(
      "div",
      { class: "keep" },
      button("btn", say("history.go-on"), goOn),
    ),
  );
}

/** @param {App} app @param {Attempt} attempt */
function item(app, attempt) {
  const { say } = app;
  const { date, ...fields } = about(app, attempt);
  const current = attempt === app.attempt;
  const open = () => app.go({ at: "attempt", started: attempt.started ?? "" });
  const remove = async () => {
    const words = { title: say("history.erase-title"), text: say("history.erase-text", { date }) };
    if (await ask({ ...words, yes: say("history.erase"), no: say("ask.no") })) {
      app.adopt(app.store.attempts.filter((other) => other !== attempt), say("history.erased"));
    }
  };
  const named = (/** @type {string} */ words, /** @type {() => void} */ click) =>
    button("link", words, click, date);
  return h(
    "li",
    {},
    h("h3", {}, date),
    h("p", { class: "do" }, say("history.about", fields), " ", current && say("history.current")),
    !current && h(
      "p",
      { class: "links" },
      named(say("history.open"), open),
      named(say("history.erase"), () => void remove()),
    ),
  );
}

/** @param {App} app @param {string} started */
export function attemptScreen(app, started) {
  const { say, standard } = app;
  const attempt = app.store.attempts.find((attempt) => attempt.started === started);
  if (!attempt) return attemptsScreen(app);
  const fields = about(app, attempt);
  const { rows } = result(attempt, standard, attempt.target ?? standard.targets[0]?.id ?? "");
  const entries = rows.map((row) => ({ name: row.skill.name, row }));
  const back = () => app.go({ at: "attempts" });
  const lines = standard.skills.flatMap(({ id, name }) => {
    const line = attempt.evidence[id];
    return line ? [h("li", {}, h("h3", {}, name), h("p", { class: "do" }, line))] : [];
  });
  const change = attempt === app.attempt ? [] : thenTable(app, attempt, app.attempt);
  const section = (/** @type {string} */ title, /** @type {Node[]} */ ...content) =>
    content.length > 0 && h("section", {}, h("h2", {}, title), ...content);
  return h(
    "div",
    { class: "result" },
    h(
      "header",
      {},
      h("h1", { tabindex: -1 }, say("history.heading", fields)),
      h("p", {}, say("result.about", fields)),
      h("p", {}, say("history.read-only")),
      button("btn sec sm no-print", say("history.back"), back),
    ),
    section(say("chart.title"), legend(app), axis(app), chart(app, entries)),
    section(say("table.title"), table(app, rows, false)),
    section(say("then.title"), ...change),
    lines.length > 0 && section(say("evidence.title"), h("ul", { class: "plain" }, ...lines)),
  );
}
