/**
 * A result that somebody shared: to look at, apart from the reader's own answers.
 *
 * @import { Opener } from "./opener.js"
 * @import { Since } from "../../core/code/editions.js"
 * @import { SharedResult } from "../../core/code/shared.js"
 * @import { ShownRow } from "../../core/shown.js"
 */

import { shownRows, STANDINGS, WITHOUT } from "../../core/shown.js";
import { strongest } from "../../core/result.js";
import { levelName, limitsOf, modeName } from "../../core/standard.js";
import { longDate, range } from "../../core/words.js";
import { axis, bars, emphasis, legend } from "../chart.js";
import { changes, targetName, taskWords } from "../codes.js";
import { h, later } from "../dom.js";
import { publish } from "../publish.js";
import { grid } from "../table.js";
import { CHECK } from "./places.js";

/**
 * @param {Opener} app
 * @param {{result: SharedResult, since: Since}} found
 * @param {HTMLElement | null} send for its owner: how to send it
 */
export function sharedScreen(app, { result, since }, send) {
  const { say, standard } = app;
  const all = shownRows(result, standard);
  const rows = all.filter(({ state }) => state !== "unasked");
  const unasked = all.length - rows.length;
  const heading = result.invitation ? say("share.reply") : say("share.result");
  const name = standard.profession.name;
  const date = h("p", { class: "date" });
  const facts = [
    result.name && h("p", {}, say("open.name", { name: result.name })),
    result.person > 0 && h("p", {}, say("open.person", { n: result.person })),
    h("p", {}, about(app, result)),
    result.finished && date,
    unasked > 0 && h("p", {}, say("open.not-asked", { n: unasked })),
    result.tasks && h("p", {}, say("open.tasks", { scores: taskWords(app, result.tasks) })),
    h("p", {}, h("strong", {}, say("open.unverified"))),
    ...changes(app, since),
  ];
  const screen = h(
    "div",
    { class: "result", "aria-busy": "true" },
    h(
      "header",
      {},
      h("p", { class: "only-print" }, `${standard.site} · ${standard.url}`),
      h("h1", { tabindex: -1 }, send ? heading : say("open.shared", { name })),
      ...send ? [] : facts,
    ),
    send,
    send && h("section", {}, h("h2", {}, say("share.contains")), ...facts),
    strengths(app, rows, result),
  );
  const chart = () =>
    h(
      "section",
      {},
      h("h2", {}, say("chart.title")),
      legend(app, {
        level: say("table.level"),
        likely: all.some((row) => rangeShown(row)) && say("chart.likely"),
      }),
      axis(app),
      bars(
        app,
        rows.map((row) => ({
          name: row.skill.name,
          level: row.level,
          likely: rangeShown(row),
          target: row.target,
          words: words(app, row),
          emphasis: emphasis(row),
        })),
      ),
    );
  const own = () =>
    !send && h(
      "section",
      { class: "no-print" },
      h("h2", {}, say("open.yours")),
      h("p", { class: "sub" }, say("open.untouched")),
      h(
        "div",
        { class: "keep" },
        h("a", { class: "btn sm", href: CHECK }, say("open.own-check")),
      ),
    );
  const limits = limitsOf(standard, result.mode).map((limit) => h("li", {}, limit));
  // What is seen first is shown first; the first date that is written takes a browser longer than all
  // of that.
  later([
    () => void (date.textContent = finished(app, result)),
    chart,
    own,
    () => h("section", {}, h("h2", {}, say("table.title")), table(app, rows)),
    () =>
      h("section", {}, h("h2", {}, say("limits.title")), h("ul", { class: "limits" }, ...limits)),
    () => {
      screen.removeAttribute("aria-busy");
      publish(screen, standard.url);
    },
  ], screen);
  return screen;
}

/**
 * What the result is best at, with what that level means, where it means the same today.
 *
 * @param {Opener} app
 * @param {ShownRow[]} rows
 * @param {SharedResult} result
 */
function strengths(app, rows, { edition }) {
  const { say, standard } = app;
  const found = strongest(rows, ({ level }) => Number(level));
  if (!found.length) return null;
  const item = (/** @type {ShownRow} */ row) => {
    const { id, name, changed } = row.skill;
    const level = Number(row.level);
    const anchor = changed <= edition && standard.anchors[id]?.[level - 1];
    const shown = h("b", {}, levelName(standard, level));
    return h("li", {}, h("h3", {}, name), h("p", {}, shown), anchor && h("p", {}, anchor));
  };
  const list = h("ul", { class: "strengths" }, ...found.map(item));
  return h("section", {}, h("h2", {}, say("open.strengths")), list);
}

/** The likely levels as they were shown; null: the link does not tell. @param {ShownRow} row */
const rangeShown = ({ state }) => typeof state === "object" ? state.range ?? null : null;

/** @param {Opener} app @param {SharedResult} result */
function about(app, { mode, target, edition }) {
  const { say, standard } = app;
  return say("open.about", {
    mode: modeName(standard, mode),
    target: targetName(app, target),
    edition,
  });
}

/** @param {Opener} app @param {SharedResult} result */
const finished = ({ say, standard }, { finished }) =>
  finished && say("open.finished", { date: longDate(finished, standard.language) });

/** @param {Opener} app @param {ShownRow} row */
function words({ say }, { state, gap, standing }) {
  if (typeof state === "string") return say(WITHOUT[state]);
  return standing ? say(STANDINGS[standing], { n: gap }) : say("open.no-target");
}

/** @param {Opener} app @param {ShownRow[]} rows */
function table(app, rows) {
  const { say } = app;
  const ranged = rows.some((row) => rangeShown(row));
  const heads = [
    say("table.skill"),
    say("table.level"),
    ...ranged ? [say("table.likely")] : [],
    say("open.basis"),
    say("table.target"),
    say("table.difference"),
  ];
  const basis = (/** @type {ShownRow["state"]} */ state) => {
    if (typeof state === "string") return "–";
    return state.statements ? say("open.by-statements") : say("open.by-anchor");
  };
  const likely = (/** @type {ShownRow} */ row) => {
    const found = rangeShown(row);
    return found ? range(found.lowest, found.highest) : "–";
  };
  return grid(
    say("chart.title"),
    heads,
    rows.map((row) => [
      row.skill.name,
      row.level ? levelName(app.standard, row.level) : "–",
      ...ranged ? [likely(row)] : [],
      basis(row.state),
      row.target ? String(row.target) : "–",
      words(app, row),
    ]),
  );
}
