/**
 * The result of an attempt. What a reader sees first is shown first; the rest follows below it, part by
 * part, so that nothing moves and nothing waits.
 *
 * @import { App } from "./app.js"
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Result } from "../../core/result.js"
 */

import { isBegun, unanswered } from "../../core/attempt.js";
import { flat } from "../../core/careless.js";
import { againstCases } from "../../core/cases.js";
import { isEarlier } from "../../core/edition.js";
import { earlier } from "../../core/history.js";
import { result } from "../../core/result.js";
import { levelName } from "../../core/standard.js";
import { capital } from "../../core/words.js";
import { axis, legend } from "../chart.js";
import { button, h, later } from "../dom.js";
import { about } from "./about.js";
import { caseList } from "./against.js";
import { apartList } from "./apart.js";
import { chart } from "./chart.js";
import { gapList } from "./gaps.js";
import { keepSection } from "./keep.js";
import { frequency } from "./levels.js";
import { neverList, strengthList } from "./lists.js";
import { modeSection } from "./mode.js";
import { evidencePaper } from "./notes.js";
import { planList } from "./plans.js";
import { shareSection } from "./share.js";
import { table } from "./table.js";
import { chosenTarget } from "./target.js";
import { thenTable } from "./then.js";

/** @param {App} app */
export function resultScreen(app) {
  const { say, standard, attempt } = app;
  const target = chosenTarget(app) ?? standard.targets[0];
  if (!target || !isBegun(attempt)) return nothing(app);
  const found = result(attempt, standard, target.id);
  const rated = found.rows.some((row) => row.rated);
  const screen = h(
    "div",
    { class: "result", "aria-busy": "true" },
    header(app, found),
  );
  later([
    () => rated && section(say("strength.title"), strengthList(app, found)),
    () => rated && section(say("gap.title"), gapList(app, found.gaps, target)),
    ...rest(app, found),
    () => {
      screen.removeAttribute("aria-busy");
      app.settle(screen);
    },
  ], screen);
  return screen;
}

/** @param {App} app @param {Result} found */
function header(app, found) {
  const { say, standard, attempt } = app;
  const open = unanswered(attempt, standard).length;
  return h(
    "header",
    {},
    h("p", { class: "only-print" }, `${standard.site} · ${standard.url}`),
    h("h1", { tabindex: -1 }, headline(app, found)),
    h("p", {}, say("result.about", about(app, attempt))),
    isEarlier(attempt, app.whole) && h(
      "p",
      { class: "no-print" },
      say("renew.since", { now: app.whole.profession.edition }),
      " ",
      button("link", say("renew.yes"), () => void app.renew()),
    ),
    h(
      "p",
      { class: "links no-print" },
      way(app, "target", say("target.change")),
      way(app, "overview", say("result.answers")),
    ),
    open > 0 && h(
      "p",
      {},
      say("result.open", { n: open }),
      " ",
      way(app, "review", say("result.answer-open")),
    ),
    careless(app),
  );
}

/** A flat profile is said, kindly; it changes nothing. @param {App} app */
function careless(app) {
  const { say, standard, attempt } = app;
  const found = flat(attempt, standard);
  if (!found) return null;
  const { part, pick, ...counts } = found;
  const words = say("careless.note", {
    ...counts,
    pick: part === "anchors" ? levelName(app.standard, pick) : frequency(app, pick),
  });
  return h("p", { class: "no-print" }, words, " ", way(app, "overview", say("careless.back")));
}

/** @param {App} app @param {Result} found @returns {(() => Node | false | null)[]} */
function rest(app, found) {
  const { say, standard, attempt, store } = app;
  const entries = found.rows.map((row) => ({ name: row.skill.name, row }));
  const apart = found.rows.filter(({ rated }) => rated && rated.level !== rated.likeliest);
  return [
    () => found.never.length > 0 && section(say("never.title"), neverList(app, found.never)),
    () => found.gaps.length > 0 && section(say("plan.title"), planList(app, found.gaps)),
    () => section(say("chart.title"), legend(app), axis(app), chart(app, entries)),
    () => section(say("table.title"), table(app, found.rows)),
    () => evidencePaper(app, found),
    () => {
      const clusters = againstCases(attempt, standard).filter(({ answered }) => answered.length);
      return clusters.length > 0 && unprinted(say("cases.title"), caseList(app, clusters));
    },
    () => apart.length > 0 && unprinted(say("likelier.title"), apartList(app, apart)),
    () => {
      const before = earlier(store.attempts, attempt);
      return before ? thenSection(app, before) : null;
    },
    () => modeSection(app),
    () => section(say("limits.title"), limits(app)),
    () => shareSection(app),
    () => keepSection(app, found.rows),
  ];
}

/** @param {App} app @param {Attempt} before */
function thenSection(app, before) {
  const nodes = thenTable(app, before, app.attempt);
  return nodes.length > 0 && unprinted(app.say("then.title"), ...nodes);
}

/** @param {App} app */
function nothing(app) {
  const start = () => app.go({ at: "question", skill: app.standard.skills[0]?.id ?? "" });
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, app.say("headline.nothing")),
    h("p", { class: "hint" }, app.say("result.nothing")),
    button("btn", app.say("result.start"), start),
  );
}

const NUMBERS = ["number.1", "number.2", "number.3"];

/** What follows from the result. @param {App} app @param {Result} found */
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

/** @param {string} title @param {...Node} content */
const unprinted = (title, ...content) =>
  h("section", { class: "no-print" }, h("h2", {}, title), ...content);

/** @param {App} app @param {"target" | "review" | "overview"} at @param {string} words */
function way(app, at, words) {
  const open = () => app.go(at === "target" ? { at, to: "result" } : { at });
  return button("link no-print", words, open);
}

/** @param {App} app */
function limits({ standard }) {
  return h("ul", { class: "limits" }, ...standard.limits.map((limit) => h("li", {}, limit)));
}
