/**
 * What two views say: the finding in a sentence, what is worth talking about with questions to open
 * the talk, and everything in a table.
 *
 * @import { Compare, Found } from "./compare.js"
 * @import { Pair } from "../../core/compare.js"
 * @import { State } from "../../core/code/shared.js"
 * @import { Without } from "../../core/code/sharing.js"
 */

import { apartWords } from "../../core/apart.js";
import { pairs, strangers } from "../../core/compare.js";
import { tsv } from "../../core/export.js";
import { WITHOUT } from "../../core/shown.js";
import { levelName, modeName } from "../../core/standard.js";
import { listed, longDate } from "../../core/words.js";
import { changedWords } from "../codes.js";
import { button, h } from "../dom.js";
import { published } from "../publish.js";
import { grid } from "../table.js";
import { wayOn } from "../way-on.js";

/** @param {Compare} page @param {Found} found */
export function comparison(page, found) {
  const { say, standard } = page;
  const { result, rating } = found;
  const all = pairs(result, rating, standard);
  const talk = all.filter(({ difference }) => difference === "different");
  const [heads = [], ...lines] = cells(page, all);
  const { block, offer } = wayOn(page, "way");
  const paper = () => {
    offer(tsv([heads, ...lines]));
    print();
  };
  const questions = standard.talk.questions.map((question) => h("li", {}, question));
  return h(
    "section",
    { class: "compared" },
    h("p", { class: "only-print" }, `${standard.site} · ${standard.url}`),
    h("h2", { tabindex: -1 }, finding(page, all, talk)),
    found.example && h("p", { class: "remark" }, say("compare.invented")),
    h("p", { class: "about" }, about(page, found)),
    ...remarks(page, found).map((words) => h("p", { class: "remark" }, words)),
    talk.length > 0 && h("h3", {}, say("compare.talk-title")),
    talk.length > 0 && h("ul", { class: "talk" }, ...talk.map((pair) => apart(page, pair))),
    talk.length > 0 && h(
      "div",
      { class: "questions" },
      h("h3", {}, say("compare.questions")),
      h("p", { class: "hint" }, standard.talk.note),
      h("ol", {}, ...questions),
    ),
    h("h3", {}, say("table.title")),
    grid(say("compare.title"), heads, lines),
    h("p", { class: "note" }, say("compare.limits")),
    h(
      "div",
      { class: "keep no-print" },
      button("btn sec sm", say("compare.print"), paper),
    ),
    block,
    next(page),
  );
}

/** What comes after it. @param {Compare} page */
export const next = ({ say, standard }) =>
  h(
    "p",
    { class: "step-on no-print" },
    `${say("compare.next")} `,
    h("a", { href: published("../#bicara", standard.url) }, say("compare.next-link")),
  );

/** @param {Compare} page @param {Pair[]} all @param {Pair[]} talk */
function finding({ say, standard }, all, talk) {
  if (all.every(({ difference }) => difference === null)) return say("compare.nothing");
  if (!talk.length) return say("compare.agree");
  const names = talk.map(({ skill }) => skill.name);
  return say("compare.finding", {
    names: listed(names, standard.language),
  });
}

/** @param {Compare} page @param {Found} found */
function about({ say, standard }, { result, rating }) {
  const date = (/** @type {string | null} */ minute) =>
    minute ? longDate(minute, standard.language) : say("compare.no-date");
  const mode = modeName(standard, result.mode);
  const fields = { mode, self: date(result.finished), second: date(rating.finished) };
  const words = say("compare.about", fields);
  return result.name ? `${say("compare.name", { name: result.name })} ${words}` : words;
}

/** What a reader has to know before comparing. @param {Compare} page @param {Found} found */
function remarks(page, { result, rating, since }) {
  const names = (/** @type {{name: string}[]} */ list) => {
    return [...new Set(list.map(({ name }) => name))].join(", ");
  };
  const { say, standard } = page;
  const stranger = strangers(result, rating);
  const changed = [...new Set(since.flatMap((each) => each.changed))];
  const first = Math.min(result.edition, rating.edition);
  const retired = names(since.flatMap((each) => each.retired));
  const { edition } = standard.profession;
  const old = [result, rating].some((each) => each.edition !== edition);
  const editions = { self: result.edition, second: rating.edition, now: edition };
  return [
    stranger === "other" && say("compare.other-invitation"),
    stranger === "none" && say("compare.no-invitation"),
    old && say("compare.editions", editions),
    ...changedWords(page, { changed, edition: first }),
    retired && say("open.retired", { names: retired }),
  ].filter((words) => words !== false && words !== "");
}

/** Both anchors, so that the talk begins with what somebody does. @param {Compare} page @param {Pair} pair */
function apart(page, pair) {
  const { say } = page;
  return h(
    "li",
    {},
    h("h4", {}, pair.skill.name),
    h("p", { class: "why" }, apartWords(page.say, pair.difference, pair.apart)),
    h(
      "dl",
      {},
      ...view(page, say("compare.self-short"), pair.own, pair),
      ...view(
        page,
        say("compare.second-short"),
        pair.second,
        pair,
      ),
    ),
  );
}

/** @param {Compare} page @param {string} who @param {State} state @param {Pair} pair */
function view(page, who, state, { skill }) {
  if (typeof state === "string") return [];
  const anchor = page.standard.anchors[skill.id]?.[state.level - 1] ?? "";
  return [
    h("dt", {}, `${who}: ${level(page, state)}`),
    h("dd", {}, anchor),
  ];
}

/** @type {Record<Without, string>} */
const SECOND = { ...WITHOUT, never: "compare.unseen" };

/** @param {Compare} page @param {State} state @param {Record<Without, string>} [without] */
function level(page, state, without = WITHOUT) {
  return typeof state === "string"
    ? page.say(without[state])
    : levelName(page.standard, state.level);
}

/** Everything in a table, its heads first. @param {Compare} page @param {Pair[]} all */
function cells(page, all) {
  const heads = ["table.skill", "compare.self-short", "compare.second-short", "table.difference"];
  return [
    heads.map((key) => page.say(key)),
    ...all.map((pair) => [
      pair.skill.name,
      level(page, pair.own),
      level(page, pair.second, SECOND),
      apartWords(page.say, pair.difference, pair.apart),
    ]),
  ];
}
