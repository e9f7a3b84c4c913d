/**
 * A result that somebody shared: to look at, apart from the reader's own answers.
 *
 * @import { App } from "./app.js"
 * @import { Since } from "../core/code/editions.js"
 * @import { SharedResult } from "../core/code/shared.js"
 * @import { ShownRow } from "../core/shown.js"
 */

import { OWN } from "../core/attempt.js";
import { resume } from "../core/route.js";
import { shownRows } from "../core/shown.js";
import { longDate } from "../core/words.js";
import { axis, bars, legend } from "./chart.js";
import { button, h } from "./dom.js";
import { named } from "./levels.js";
import { grid } from "./table.js";

/** @param {App} app @param {{result: SharedResult, since: Since}} found */
export function sharedScreen(app, { result, since }) {
  const { say, standard } = app;
  const rows = shownRows(result, standard);
  const leave = () => app.go(resume(standard, app.attempt));
  return h(
    "div",
    { class: "result" },
    h(
      "header",
      {},
      h("p", { class: "only-print" }, `${standard.site} · ${standard.url}`),
      h("h1", { tabindex: -1 }, say("open.shared")),
      result.name && h("p", {}, say("open.name", { name: result.name })),
      h("p", {}, about(app, result)),
      h("p", {}, h("strong", {}, say("open.unverified"))),
      ...changes(app, since, "open.differs"),
      h("p", { class: "no-print" }, say("open.untouched")),
      h(
        "div",
        { class: "keep no-print" },
        button("btn sm", say("open.own-check"), leave),
      ),
    ),
    h(
      "section",
      {},
      h("h2", {}, say("chart.title")),
      legend(app, { level: say("table.level"), likely: false }),
      axis(app),
      bars(rows.map((row) => ({
        name: row.skill.name,
        level: row.level,
        likely: null,
        target: row.target,
        words: words(app, row),
        emphasis: EMPHASIS[row.difference ?? "same"],
      }))),
    ),
    h("section", {}, h("h2", {}, say("table.title")), table(app, rows)),
    h(
      "section",
      {},
      h("h2", {}, say("limits.title")),
      h("ul", { class: "limits" }, ...standard.limits.map((limit) => h("li", {}, limit))),
    ),
  );
}

/**
 * What has happened to the standard since a code was written.
 *
 * @param {App} app
 * @param {Since} since
 * @param {"open.differs" | "open.asked-anew"} key what follows for the competencies that changed
 */
export function changes({ say }, { changed, retired }, key) {
  const names = (/** @type {{name: string}[]} */ list) => list.map(({ name }) => name).join(", ");
  return [
    changed.length > 0 && h("p", {}, say(key, { names: names(changed) })),
    retired.length > 0 && h("p", {}, say("open.retired", { names: names(retired) })),
  ];
}

/** @param {App} app @param {string} mode */
export const modeName = ({ standard }, mode) =>
  standard.modes.find(({ id }) => id === mode)?.name ?? "";

/** @param {App} app @param {string | null} target null: the lowest stands in */
export function targetName({ say, standard }, target) {
  if (target === OWN) return say("open.own-target");
  return (standard.targets.find(({ id }) => id === target) ?? standard.targets[0])?.name ?? "";
}

/** @param {App} app @param {SharedResult} result */
function about(app, { mode, target, finished, edition }) {
  const { say, standard } = app;
  const about = say("open.about", {
    mode: modeName(app, mode),
    target: targetName(app, target),
    edition,
  });
  if (!finished) return about;
  return `${about} ${say("open.finished", { date: longDate(finished, standard.language) })}`;
}

/** @type {Record<import("../core/history.js").Difference, "" | "inside" | "short">} */
const EMPHASIS = { same: "", within: "inside", talk: "short" };

/** @type {Record<import("../core/code/shared.js").Without, string>} */
const WITHOUT = {
  unasked: "open.unasked",
  unanswered: "difference.open",
  never: "difference.never",
};

/** @param {App} app @param {ShownRow} row */
function words({ say }, { state, gap, difference }) {
  if (typeof state === "string") return say(WITHOUT[state]);
  if (difference === null) return say("open.no-target");
  if (difference === "same") return say("difference.met");
  return difference === "talk"
    ? say("open.talk", { n: gap })
    : say("difference.within", { n: gap });
}

/** @param {App} app @param {ShownRow[]} rows */
function table(app, rows) {
  const { say } = app;
  const heads = [
    say("table.skill"),
    say("table.level"),
    say("open.basis"),
    say("table.target"),
    say("table.difference"),
  ];
  const basis = (/** @type {ShownRow["state"]} */ state) => {
    if (typeof state === "string") return "–";
    return state.statements ? say("open.by-statements") : say("open.by-anchor");
  };
  return grid(
    heads,
    rows.map((row) => [
      row.skill.name,
      row.level ? named(app, row.level) : "–",
      basis(row.state),
      row.target ? String(row.target) : "–",
      words(app, row),
    ]),
  );
}
