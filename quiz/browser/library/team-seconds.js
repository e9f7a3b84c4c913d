/**
 * How people of a group rate themselves beside how their second raters see them. A page fetches this once
 * somebody wants to see it.
 *
 * @import { Standard } from "../../core/standard.js"
 * @import { Picture, Team } from "../../core/team/picture.js"
 * @import { Rated, RatedRow } from "../../core/team/rated.js"
 * @import { State } from "../../core/code/shared.js"
 *
 * @typedef {object} App that shows the group
 * @property {Standard} standard
 * @property {Team} team
 * @property {{of: string}} seconds of whom they are shown: DIFFERENT, ALL or the key of a person
 * @property {(what: "seconds") => void} print
 */

import { apartWords } from "../../core/apart.js";
import { csv, tsv } from "../../core/export.js";
import { rangeOf, WITHOUT } from "../../core/shown.js";
import { levelName } from "../../core/standard.js";
import { rated, ratedTable, UNSEEN } from "../../core/team/rated.js";
import { listed, range } from "../../core/words.js";
import { button, h } from "../dom.js";
import { download } from "../download.js";
import { choice } from "../fields.js";
import { wordsTable } from "../team/words-table.js";
import { wayOn } from "../way-on.js";
import { say } from "./words.js";

const CSV = { type: "text/csv;charset=utf-16le" };
/** What is clearly different, of everybody; and all competencies of everybody. */
const [DIFFERENT, ALL] = ["", "all"];
/** More rows are in the files. */
const MOST = 400;

/** @param {App} app @param {Picture} picture @returns {Node[]} */
export function seconds(app, picture) {
  const { standard } = app;
  const found = rated(standard, picture, app.team);
  const { rows } = found;
  const told = remarksOf(app, picture, found).map((words) => h("li", {}, words));
  const remarks = h("ul", {}, ...told);
  if (!rows.length) return [h("p", { class: "sub" }, say("team.none-rated")), remarks];
  const options = [
    { id: DIFFERENT, name: say("team.rated-different") },
    { id: ALL, name: say("team.rated-all") },
    ...rows.map(({ place }) => ({
      id: String(picture.people[place]?.key),
      name: String(picture.names[place]),
    })),
  ];
  const known = options.some(({ id }) => id === app.seconds.of);
  const block = h("div");
  const show = (/** @type {string} */ of) => {
    app.seconds.of = of;
    block.replaceChildren(...table(app, picture, rows, of));
  };
  show(known ? app.seconds.of : DIFFERENT);
  const { block: way, offer } = wayOn({ say }, "seconds-way");
  const save = () => {
    const cells = ratedTable(standard, picture, rows, say);
    offer(tsv(cells));
    download(`${say("team.rated-file")}.csv`, new Blob([csv(cells)], CSV));
  };
  const paper = () => {
    offer(tsv(ratedTable(standard, picture, rows, say)));
    app.print("seconds");
  };
  const some = rows.filter(({ different }) => different).length;
  return [
    h("p", {}, say("compare.team", { n: rows.length, some })),
    remarks,
    h("p", { class: "sub" }, say("team.rated-text"), " ", say("compare.limits")),
    h(
      "div",
      { class: "fields no-print" },
      choice("rated", say("team.rated-show"), app.seconds.of, options, show),
    ),
    block,
    h(
      "div",
      { class: "keep no-print" },
      button("btn sec sm", say("team.rated-csv"), save),
      button("btn sec sm", say("compare.print"), paper),
    ),
    way,
    found.swapped.length > 0 && h("p", { class: "note" }, say("compare.swap-limits")),
  ].filter((node) => node instanceof Node);
}

/** @param {App} app @param {Picture} picture @param {RatedRow[]} all @param {string} of @returns {Node[]} */
function table({ standard }, { names, people, shown }, all, of) {
  const ids = new Set(shown.map(({ skill }) => skill.id));
  const rows = of && of !== ALL ? all.filter(({ place }) => people[place]?.key === of) : all;
  const level = (/** @type {State} */ state, /** @type {typeof WITHOUT} */ without) => {
    if (typeof state === "string") return say(without[state]);
    const { level, lowest, highest } = rangeOf(state, standard);
    return h(
      "td",
      {},
      `${levelName(standard, level)} `,
      h("small", {}, say("team.likely", { range: range(lowest, highest) })),
    );
  };
  const lines = rows.flatMap(({ place, pairs }) =>
    pairs.filter(({ skill, difference }) => ids.has(skill.id) && (of || difference === "different"))
      .map((pair) => [
        String(names[place]),
        pair.skill.name,
        level(pair.own, WITHOUT),
        level(pair.second, UNSEEN),
        apartWords(say, pair.difference, pair.apart),
      ])
  );
  const alike = rows.filter(({ pairs }) =>
    !pairs.some(({ skill, difference }) => ids.has(skill.id) && difference === "different")
  );
  const heads = [
    "team.name",
    "team.skill",
    "compare.self-short",
    "compare.second-short",
    "table.difference",
  ];
  const who = listed(alike.map(({ place }) => String(names[place])), standard.language);
  return [
    lines.length > 0 && wordsTable(
      "seconds",
      say("team.seconds"),
      heads.map((key) => say(key)),
      lines.slice(0, MOST),
    ),
    lines.length > MOST && h("p", { class: "note" }, say("team.rated-more", { n: MOST })),
    alike.length > 0 && h("p", { class: "sub" }, say("team.rated-alike", { names: who })),
  ].filter((node) => node instanceof Node);
}

/** What is to be looked at first. @param {App} app @param {Picture} picture @param {Rated} found @returns {string[]} */
function remarksOf({ standard, team: { labels } }, { names }, found) {
  const called = (/** @type {string[]} */ some) => listed(some, standard.language);
  const name = (/** @type {number} */ place) => String(names[place]);
  const misnamed = found.rows.filter((row) => row.misnamed);
  const alone = found.alone.map((key) =>
    labels[key] || say("raters.number", { n: key.replace(/.*:/, "") })
  );
  return [
    ...found.swapped.map((pair) => {
      const [one = "", other = ""] = pair.map(name);
      return say("team.rated-swapped", { one, other });
    }),
    misnamed.length > 0 &&
    say("team.rated-misnamed", { names: called(misnamed.map(({ place }) => name(place))) }),
    alone.length > 0 && say("team.rated-alone", { names: called(alone) }),
    found.unrated.length > 0 &&
    say("team.unrated", { n: found.unrated.length, names: called(found.unrated.map(name)) }),
    found.unnumbered > 0 && say("team.rated-nobody", { n: found.unnumbered }),
    found.elsewhere > 0 && say("team.rated-elsewhere", { n: found.elsewhere }),
  ].filter((words) => words !== false);
}
