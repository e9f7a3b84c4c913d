/** The result of an attempt. @import { App } from "./app.js" */

import { unanswered } from "../core/attempt.js";
import { result } from "../core/result.js";
import { capital, longDate } from "../core/words.js";
import { axis, chart, legend } from "./chart.js";
import { h } from "./dom.js";
import { gapList, neverList, strengthList } from "./lists.js";
import { modeSection } from "./mode.js";
import { shareSection } from "./share.js";
import { table } from "./table.js";
import { chosenTarget } from "./target.js";

/** @param {App} app */
export function resultScreen(app) {
  const { say, standard, attempt } = app;
  const target = chosenTarget(app) ?? standard.targets[0];
  if (!target || !Object.keys(attempt.answers).length) return nothing(app);
  const found = result(attempt, standard, target.id);
  const open = unanswered(attempt, standard).length;
  const rated = found.rows.filter((row) => row.rated).length;
  const entries = found.rows.map((row) => ({ name: row.skill.name, row }));
  const fields = {
    target: target.name,
    date: attempt.changed ? longDate(attempt.changed, standard.language) : "",
    edition: attempt.edition,
  };
  return h(
    "div",
    { class: "result" },
    h(
      "header",
      {},
      h("p", { class: "only-print" }, `${standard.site} · ${standard.url}`),
      h("h1", { tabindex: -1 }, headline(app, found)),
      h("p", {}, say("result.about", fields), " ", button(app, "target", say("target.change"))),
      open > 0 && h(
        "p",
        {},
        say("result.open", { n: open }),
        " ",
        button(app, "review", say("result.answer-open")),
      ),
    ),
    rated > 0 && section(say("strength.title"), strengthList(app, found.strengths)),
    rated > 0 && section(say("gap.title"), gapList(app, found.gaps, target)),
    found.never.length > 0 && section(say("never.title"), neverList(app, found.never)),
    section(say("chart.title"), legend(app), axis(app), chart(app, entries)),
    section(say("table.title"), table(app, found.rows)),
    modeSection(app),
    section(say("limits.title"), h("ul", { class: "limits" }, ...limits(app))),
    shareSection(app),
    keep(app),
  );
}

/** @param {App} app */
function nothing(app) {
  const start = () => app.go({ at: "question", skill: app.standard.skills[0]?.id ?? "" });
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, app.say("headline.nothing")),
    h("p", { class: "hint" }, app.say("result.nothing")),
    h("button", { type: "button", class: "btn", click: start }, app.say("result.start")),
  );
}

const NUMBERS = ["number.1", "number.2", "number.3"];

/** What follows from the result. @param {App} app @param {import("../core/result.js").Result} found */
function headline({ say }, { rows, strengths, gaps }) {
  const number = (/** @type {number} */ count) => say(NUMBERS[count - 1] ?? "");
  if (!rows.some((row) => row.rated)) return say("headline.never");
  if (!gaps.length) return say("headline.met");
  if (!strengths.length) return capital(say("headline.gaps", { gaps: number(gaps.length) }));
  const fields = { strengths: number(strengths.length), gaps: number(gaps.length) };
  return capital(say("headline.both", fields));
}

/** @param {string} title @param {...Node} content */
const section = (title, ...content) => h("section", {}, h("h2", {}, title), ...content);

/** @param {App} app @param {"target" | "review"} at @param {string} words */
function button(app, at, words) {
  const open = () => app.go(at === "target" ? { at, to: "result" } : { at });
  return h("button", { type: "button", class: "link no-print", click: open }, words);
}

/** @param {App} app */
const limits = ({ standard }) => standard.limits.map((limit) => h("li", {}, limit));

/** @param {App} app */
function keep(app) {
  const { say } = app;
  const erase = () => void app.erase();
  const restart = () => void app.restart();
  return h(
    "section",
    { class: "no-print" },
    h("h2", {}, say("keep.title")),
    h("p", { class: "note kept", role: "status" }),
    h(
      "div",
      { class: "keep" },
      h("button", { type: "button", class: "btn sm", click: () => print() }, say("keep.print")),
      h("button", { type: "button", class: "btn sec sm", click: restart }, say("restart.button")),
      h("button", { type: "button", class: "btn sec sm", click: erase }, say("erase.button")),
    ),
    h("p", { class: "note" }, say("erase.shared")),
  );
}
