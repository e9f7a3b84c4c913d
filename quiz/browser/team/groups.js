/**
 * The group, competency by competency: how levels are spread, and what is missing.
 *
 * @import { TeamApp } from "./app.js"
 * @import { Picture } from "../../core/team/picture.js"
 * @import { Row } from "../../core/team/summary.js"
 */

import { FEW } from "../../core/team/summary.js";
import { decimal, targetRange } from "../../core/team/tables.js";
import { h, svg } from "../dom.js";

/** @param {TeamApp} app @param {Picture} picture */
export function groups(app, { shown, people }) {
  const { say, standard } = app;
  const enough = people.length >= FEW;
  const heads = [
    say("team.skill"),
    say("team.spread"),
    ...standard.levels.map((_, index) => String(index + 1)),
    say("team.never-short"),
    say("team.n"),
    say("team.target"),
    say("team.within"),
    say("team.below"),
    say("team.gap"),
    ...enough ? [say("team.median"), say("team.mean")] : [],
  ];
  return h(
    "section",
    { class: "groups" },
    h("h2", { id: "groups-title" }, say("team.groups")),
    h("p", { class: "sub" }, say("team.groups-text"), " ", !enough && say("team.few", { n: FEW })),
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-labelledby": "groups-title" },
      h(
        "table",
        { class: "numbers" },
        h("caption", { class: "vh" }, say("team.groups")),
        h("thead", {}, h("tr", {}, ...heads.map((words) => h("th", { scope: "col" }, words)))),
        h("tbody", {}, ...shown.map((row) => line(app, row, enough))),
      ),
    ),
  );
}

/** @param {TeamApp} app @param {Row} row @param {boolean} enough people for averages */
function line({ standard, say }, row, enough) {
  const average = (/** @type {number | null} */ number) =>
    h("td", {}, decimal(number, standard.language) || "–");
  return h(
    "tr",
    { class: row.n < FEW ? "few" : "" },
    h("th", { scope: "row" }, row.skill.name),
    h("td", { class: "spread" }, bar(row), h("span", { class: "vh" }, say("team.beside"))),
    ...row.levels.map((count) => h("td", { class: count ? "" : "zero" }, `${count}`)),
    h("td", { class: row.without.never ? "" : "zero" }, `${row.without.never}`),
    h("td", { class: "n" }, `${row.n}`),
    h("td", {}, targetRange(row)),
    h("td", { class: row.within ? "" : "zero" }, `${row.within}`),
    h("td", { class: row.below ? "some" : "zero" }, `${row.below}`),
    h("td", { class: row.gap ? "" : "zero" }, `${row.gap}`),
    ...enough ? [average(row.median), average(row.mean)] : [],
  );
}

/** The shares of the levels, side by side. @param {Row} row */
function bar({ levels, n }) {
  let x = 0;
  const parts = levels.map((count, index) => {
    const width = n ? (count / n) * 100 : 0;
    const part = svg("rect", { class: `f${index + 1}`, x, y: 0, width, height: 12 });
    x += width;
    return part;
  });
  return svg(
    "svg",
    { viewBox: "0 0 100 12", preserveAspectRatio: "none", "aria-hidden": "true" },
    ...parts,
  );
}
