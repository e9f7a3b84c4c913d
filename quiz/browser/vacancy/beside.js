/**
 * The vacancies that are kept, set beside one's result: where one is nearest, what several ask in common.
 *
 * @import { Near } from "../../core/vacancy/beside.js"
 * @import { Reader } from "./app.js"
 */

import { gap } from "../../core/difference.js";
import { levelName, skillOf } from "../../core/standard.js";
import { common, nearest, stands } from "../../core/vacancy/beside.js";
import { range } from "../../core/words.js";
import { h } from "../dom.js";

/** So many vacancies ask something in common, at least. */
const COMMON = 3;
/** Missing competencies that are named. */
const NAMED = 3;

/** @param {Reader} app @returns {Node[]} none without a vacancy */
export function besideScreen(app) {
  const { say, store: { all }, rated } = app;
  if (!all.length) return [];
  const near = app.hasResult ? nearest(all, rated) : nearest(all, {}).reverse();
  const shared = common(all, COMMON);
  return [
    h("h2", { id: "kept-title" }, say("vacancy.all")),
    ...near.length > 1 && app.hasResult ? [h("p", { class: "hint" }, say("vacancy.nearest"))] : [],
    h(
      "ol",
      { class: "plain nearest", "aria-labelledby": "kept-title" },
      ...near.map((each) => card(app, each)),
    ),
    ...app.hasResult ? [] : [
      h(
        "p",
        { class: "keep" },
        h("a", { class: "btn sec", href: app.standard.check }, say("vacancy.do-check")),
      ),
    ],
    ...near.length > 1 ? [table(app, near)] : [],
    ...shared.length
      ? [
        h("h2", {}, say("vacancy.common", { n: COMMON })),
        h(
          "ul",
          { class: "list" },
          ...shared.map(({ skill, count, lowest, highest }) => {
            const level = range(lowest, highest);
            const { name } = skillOf(app.standard, skill);
            return h(
              "li",
              {},
              say("vacancy.common-line", { name, n: count, all: all.length, level }),
            );
          }),
        ),
      ]
      : [],
  ];
}

/** @param {Reader} app @param {Near} near */
function card(app, { vacancy, asked, reached, below, open }) {
  const { say, standard } = app;
  const names = (/** @type {string[]} */ ids) =>
    ids.slice(0, NAMED).map((id) => skillOf(standard, id).name).join(", ") +
    (ids.length > NAMED ? say("vacancy.and-more", { n: ids.length - NAMED }) : "");
  const words = !asked ? [say("vacancy.nothing")] : app.hasResult
    ? [
      say("vacancy.reached", { n: reached, all: asked }),
      below.length ? say("vacancy.below", { names: names(below) }) : "",
      open.length ? say("vacancy.open", { names: names(open) }) : "",
    ]
    : [say("vacancy.asks", { n: asked })];
  return h(
    "li",
    {},
    h("a", { href: app.address(vacancy) }, vacancy.name),
    h("p", {}, words.filter(Boolean).join(" ")),
  );
}

/** Every competency that one of them asks, by vacancy. @param {Reader} app @param {Near[]} near */
function table({ say, standard, rated }, near) {
  const skills = standard.skills.filter(({ id }) => near.some(({ vacancy }) => vacancy.levels[id]));
  const cell = (/** @type {string} */ id, /** @type {number} */ level) => {
    if (!level) {
      return h("td", { class: "none" }, h("span", { class: "vh" }, say("vacancy.unasked")), "–");
    }
    const mine = rated[id];
    const missing = mine && stands(mine, level) === "below" ? gap(mine, level) : 0;
    return h("td", {}, String(level), missing > 0 && h("b", {}, ` −${missing}`));
  };
  const mine = (/** @type {string} */ id) => {
    const level = rated[id]?.level;
    return h("td", {}, level ? String(level) : "–");
  };
  const hasMine = skills.some(({ id }) => rated[id]);
  return h(
    "div",
    { class: "folds" },
    h(
      "details",
      {},
      h("summary", {}, say("vacancy.table")),
      h(
        "p",
        { class: "hint" },
        say("vacancy.table-text", { least: levelName(standard, 1), most: levelName(standard, 5) }),
      ),
      h("ol", { class: "key" }, ...near.map(({ vacancy }) => h("li", {}, vacancy.name))),
      h(
        "div",
        { class: "scroll", tabindex: 0, role: "region", "aria-label": say("vacancy.table") },
        h(
          "table",
          { class: "levels-table", "aria-label": say("vacancy.table") },
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              h("th", { scope: "col" }, say("vacancy.skill")),
              hasMine && h("th", { scope: "col" }, say("vacancy.you")),
              ...near.map(({ vacancy }, place) =>
                h(
                  "th",
                  { scope: "col" },
                  String(place + 1),
                  h("span", { class: "vh" }, ` ${vacancy.name}`),
                )
              ),
            ),
          ),
          h(
            "tbody",
            {},
            ...skills.map(({ id, name }) =>
              h(
                "tr",
                {},
                h("th", { scope: "row" }, name),
                hasMine && mine(id),
                ...near.map(({ vacancy }) => cell(id, vacancy.levels[id] ?? 0)),
              )
            ),
          ),
        ),
      ),
    ),
  );
}
