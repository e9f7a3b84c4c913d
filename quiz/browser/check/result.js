/**
 * The result of an attempt. What a reader sees first is shown first; the rest follows below it, part by
 * part, so that nothing moves and nothing waits.
 *
 * @import { App } from "./app.js"
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Result, Row } from "../../core/result.js"
 */

import { isBegun, unanswered } from "../../core/attempt.js";
import { flat } from "../../core/careless.js";
import { againstCases } from "../../core/cases.js";
import { isEarlier } from "../../core/edition.js";
import { earlier } from "../../core/history.js";
import { result } from "../../core/result.js";
import { levelName, limitsOf } from "../../core/standard.js";
import { verdict } from "../../core/verdict.js";
import { axis, legend } from "../chart.js";
import { changes } from "../codes.js";
import { button, h, later } from "../dom.js";
import { covered, folded } from "../fold.js";
import { about } from "./about.js";
import { renew, restart } from "./anew.js";
import { caseList } from "./against.js";
import { apartList } from "./apart.js";
import { told } from "./carried.js";
import { chart } from "./chart.js";
import { detailList } from "./details.js";
import { gapList } from "./gaps.js";
import { answerList } from "./given.js";
import { keepSection } from "./keep.js";
import { frequency, isApart } from "./levels.js";
import { strengthList } from "./lists.js";
import { modeSection } from "./mode.js";
import { evidencePaper, follow, wayToCv } from "./notes.js";
import { planList, planned } from "./plans.js";
import { reply } from "./reply.js";
import { shareSection } from "./share.js";
import { table } from "./table.js";
import { lastPart, taskList } from "./tasks.js";
import { chosenTarget, targetSwitch } from "./target.js";
import { thenParts } from "./then.js";
import { key, picture, sentence } from "./verdict.js";

/** @param {App} app */
export function resultScreen(app) {
  const { say, standard, attempt } = app;
  const target = chosenTarget(app) ?? standard.targets[0];
  if (!target || !isBegun(attempt)) return nothing(app);
  const found = result(attempt, standard, target.id);
  const rated = found.rows.some((row) => row.rated);
  /** @type {ReturnType<typeof detailList> | undefined} */
  let details;
  /** What is pressed before its place is there is done once it is. @param {() => void} act */
  const soon = (act) => {
    if (!screen.hasAttribute("aria-busy")) act();
    else void whole.then(() => screen.isConnected && act());
  };
  const show = (/** @type {string} */ skill) => soon(() => details?.show(skill));
  const prove = (/** @type {string} */ skill) => soon(() => details?.prove(skill));
  const answers = answerList(app);
  const plans = planned(app, found);
  const asked = attempt.invitation ? reply(app) : null;
  const head = header(app, found, target, show);
  const screen = h(
    "div",
    { class: "result", "aria-busy": "true" },
    asked?.block,
    lastPart(app),
    head,
  );
  const whole = later([
    () => head.append(...beneath(app, found, show, () => soon(answers.show))),
    () => void (details = detailList(app, found.rows)),
    () => thenSection(app),
    () => {
      if (!rated) return false;
      for (const type of ["input", "change"]) {
        screen.addEventListener(type, () => follow(app, found));
      }
      const list = strengthList(app, found.strengths, prove);
      return section(say("strength.title"), list, wayToCv(app));
    },
    () => section(say("gap.title"), gapList(app, found.gaps, target, show)),
    () => plans.length > 0 && section(say("plan.title"), planList(app, plans)),
    () =>
      details && section(
        say("chart.title"),
        details.list,
        longChart(app, found.rows, prove),
        taskList(app, found.rows),
        ...folds(app, found, show),
        answers.block,
      ),
    ...rest(app, found, asked?.leave),
    () => {
      screen.removeAttribute("aria-busy");
      app.settle(screen);
    },
  ], screen);
  return screen;
}

/**
 * The verdict.
 *
 * @param {App} app
 * @param {Result} found
 * @param {{id: string, name: string}} target
 * @param {(skill: string) => void} show the details of a competency
 */
function header(app, found, target, show) {
  const { standard, attempt } = app;
  const come = verdict(found.rows, standard);
  return h(
    "header",
    { class: "verdict" },
    h("p", { class: "only-print" }, `${standard.site} · ${standard.url}`),
    h(
      "h1",
      { tabindex: -1, "aria-describedby": attempt.invitation ? "reply" : undefined },
      sentence(app, found, come, target),
    ),
    found.rows.length > 1 && key(app, come, show),
  );
}

/**
 * The picture, and what the attempt was.
 *
 * @param {App} app
 * @param {Result} found
 * @param {(skill: string) => void} show the details of a competency
 * @param {() => void} answers show them
 * @returns {Node[]}
 */
function beneath(app, found, show, answers) {
  const { say, standard, attempt } = app;
  const heard = app.store.personal.opinions.length;
  const open = unanswered(attempt, standard).length;
  const nodes = [
    picture(app, found.rows, show),
    targetSwitch(app),
    h(
      "p",
      {},
      say("result.about", about(app, attempt)),
      h("span", { class: "no-print" }, ` ${limitsOf(standard, attempt.mode)[0]}`),
    ),
    h(
      "p",
      { class: "links no-print" },
      button("link", say("result.answers"), answers),
      open > 0 && way(app, "review", say("result.answer-open", { n: open })),
      heard > 0 && way(app, "opinions", say("opinion.heard", { n: heard })),
      button("link", say("again.button"), () => void restart(app)),
    ),
    ...isEarlier(attempt, app.whole) ? since(app) : [],
    careless(app, answers),
  ];
  const elsewhere = told(app);
  if (elsewhere) nodes.push(h("p", {}, elsewhere));
  return nodes.flatMap((node) => node || []);
}

/** What has changed since an earlier edition was answered. @param {App} app */
function since(app) {
  const { say, standard, whole, attempt: { edition } } = app;
  const changed = standard.skills.filter((skill) => skill.changed > edition);
  return [
    ...changes(app, { edition, changed, retired: [] }),
    h(
      "p",
      { class: "no-print" },
      say("renew.since", { now: whole.profession.edition }),
      " ",
      button("link", say("renew.yes"), () => void renew(app)),
    ),
  ];
}

/** A flat profile is said, kindly; it changes nothing. @param {App} app @param {() => void} answers */
function careless(app, answers) {
  const { say, standard, attempt } = app;
  const found = flat(attempt, standard);
  if (!found) return null;
  const { part, pick, ...counts } = found;
  const words = say("careless.note", {
    ...counts,
    pick: part === "anchors" ? levelName(app.standard, pick) : frequency(app, pick),
  });
  return h("p", { class: "no-print" }, words, " ", button("link", say("careless.back"), answers));
}

/**
 * @param {App} app
 * @param {Result} found
 * @param {() => void} [leave] called on the way to the page that sends
 * @returns {(() => Node | false | null)[]}
 */
function rest(app, found, leave) {
  const { say, standard, attempt } = app;
  return [
    () => evidencePaper(app, found),
    () => {
      const clusters = againstCases(attempt, standard).filter(({ answered }) => answered.length);
      return clusters.length > 0 && unprinted(say("cases.title"), caseList(app, clusters));
    },
    () => modeSection(app),
    () => h("section", { class: "only-print" }, h("h2", {}, say("limits.title")), limits(app)),
    () => shareSection(app, leave),
    () => keepSection(app, found.rows, found.gaps.length > 0),
  ];
}

/**
 * The long bars and their numbers: folded on the screen, whole on paper.
 *
 * @param {App} app
 * @param {Row[]} rows
 * @param {(skill: string) => void} show the details of a competency
 */
function longChart(app, rows, show) {
  const entries = rows.map((row) => ({ name: row.skill.name, row }));
  const parts = [legend(app), axis(app), chart(app, entries), table(app, rows, show)];
  return covered(app.say("details.long"), ...parts).block;
}

/**
 * What is folded below them: levels to look at again, where there are any, and what the result is not.
 *
 * @param {App} app
 * @param {Result} found
 * @param {(skill: string) => void} show the details of a competency
 */
function folds(app, { rows }, show) {
  const { say } = app;
  const apart = rows.filter(({ rated }) => isApart(rated));
  const n = apart.length;
  return [
    n > 0 && folded(say("likelier.title", { n }), () => [apartList(app, apart, show)]),
    folded(say("limits.title"), () => [limits(app)]),
  ].map((fold) => fold && h("div", { class: "folds no-print" }, fold));
}

/** What moved since the attempt before, where there is one. @param {App} app */
function thenSection(app) {
  const before = earlier(app.store.attempts, app.attempt);
  const nodes = before ? thenParts(app, before, app.attempt) : [];
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

/** @param {string} title @param {...(Node | false)} content */
const section = (title, ...content) => h("section", {}, h("h2", {}, title), ...content);

/** @param {string} title @param {...Node} content */
const unprinted = (title, ...content) =>
  h("section", { class: "no-print" }, h("h2", {}, title), ...content);

/** @param {App} app @param {"review" | "opinions"} at @param {string} words */
const way = (app, at, words) => button("link", words, () => app.go({ at }));

/** Of the mode that was answered. @param {App} app */
function limits({ standard, attempt }) {
  const items = limitsOf(standard, attempt.mode).map((limit) => h("li", {}, limit));
  return h("ul", { class: "limits" }, ...items);
}
