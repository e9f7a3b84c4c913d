/**
 * A group whom somebody rated beside their own views: in how many competencies each person's two views
 * are called different, and what is to be looked at before anybody talks about it.
 *
 * @import { Compare } from "./compare.js"
 * @import { Row } from "../../core/team/paired.js"
 * @import { Team } from "../../core/team/seconds.js"
 */

import { tsv } from "../../core/export.js";
import { paired } from "../../core/team/paired.js";
import { listed } from "../../core/words.js";
import { copyable } from "../copy.js";
import { button, h, need } from "../dom.js";
import { grid } from "../table.js";
import { comparison, next } from "./screen.js";

/** @param {Compare} page @param {Team} team */
export function teamScreen(page, team) {
  const { say, standard } = page;
  const found = paired(team.people, team.seconds, standard);
  const holder = h("div");
  const open = (/** @type {Row} */ { person, result, rating }) => {
    const since = [...team.people, ...team.seconds].filter((each) =>
      ("rating" in each ? each.rating.person : each.person) === person
    ).map((each) => each.since);
    holder.replaceChildren(comparison(page, { result, rating, since, example: false }));
    need("h2", HTMLElement, holder).focus();
  };
  const heads = ["raters.person", "compare.talk", "compare.within", "compare.open"].map((key) =>
    say(key)
  );
  const lines = found.rows.map((row) => [
    whom(page, row),
    row.different
      ? listed(
        row.pairs.slice(0, row.different).map((pair) => direction(page, pair)),
        standard.language,
      )
      : say("compare.none-different"),
    String(
      row.pairs.filter(({ difference }) => difference === "within" || difference === "same").length,
    ),
    String(row.pairs.filter(({ difference }) => difference === null).length),
  ]);
  const { block, set } = copyable(page, "team", say("compare.table"), say("compare.copy-table"));
  set(tsv([heads, ...lines]));
  const some = found.rows.filter(({ different }) => different).length;
  return h(
    "section",
    { class: "compared" },
    h("h2", { tabindex: -1 }, say("compare.team", { n: found.rows.length, some })),
    ...remarks(page, team, found).map((words) => h("p", { class: "remark" }, words)),
    found.rows.length > 0 && grid(
      say("compare.title"),
      [...heads, say("compare.look")],
      lines.map((line, at) => {
        const row = /** @type {Row} */ (found.rows[at]);
        return [...line, button("link", say("compare.look"), () => open(row), line[0])];
      }),
    ),
    h("p", { class: "note" }, say("compare.limits")),
    h("p", { class: "note" }, say("compare.swap-limits")),
    h("div", { class: "no-print" }, block),
    next(page),
    holder,
  );
}

/** @param {Compare} page @param {Row} row */
function whom({ say }, { person, result }) {
  const number = say("raters.number", { n: person });
  return result.name ? `${result.name}, ${number}` : number;
}

/** @param {Compare} page @param {Row["pairs"][number]} pair */
const direction = ({ say }, { skill: { name }, apart }) =>
  say(apart > 0 ? "compare.self-higher" : "compare.second-higher", { name });

/** What is to be looked at. @param {Compare} page @param {Team} team @param {import("../../core/team/paired.js").Paired} found */
function remarks(
  { say, standard },
  { people, elsewhere, unread },
  { rows, alone, unnumbered, swapped },
) {
  const numbers = (/** @type {number[]} */ some) => listed(some.map(String), standard.language);
  const rated = new Set(rows.map(({ person }) => person));
  const left = people.map(({ person }) => person).filter((person) => person && !rated.has(person));
  const misnamed = rows.filter((row) => row.misnamed).map(({ person }) => person);
  return [
    ...swapped.map(([one, other]) => say("compare.swapped", { one, other })),
    misnamed.length > 0 && say("compare.misnamed", { numbers: numbers(misnamed) }),
    alone.length > 0 && say("compare.no-result", { numbers: numbers(alone) }),
    left.length > 0 && say("compare.no-rating", { numbers: numbers(left) }),
    unnumbered > 0 && say("compare.unnumbered", { n: unnumbered }),
    elsewhere > 0 && say("compare.elsewhere", { n: elsewhere }),
    unread > 0 && say("compare.unread", { n: unread }),
  ].filter((words) => words !== false);
}
