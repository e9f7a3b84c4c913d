/**
 * People and competencies as a table that is read without colour: a number in every cell, what is
 * below target bold, with a corner, and said.
 *
 * @import { TeamApp } from "./app.js"
 * @import { Part } from "./parts.js"
 * @import { Picture } from "../../core/team/picture.js"
 * @import { Child } from "../dom.js"
 * @import { Entry } from "../../core/team/read.js"
 * @import { Cell, Row } from "../../core/team/summary.js"
 */

import { A_PAGE, ABREAST } from "../../core/team/arrange.js";
import { WITHOUT } from "../../core/shown.js";
import { modeName } from "../../core/standard.js";
import { targetRange } from "../../core/team/tables.js";
import { h, svg } from "../dom.js";

/** The rows of many people, and the way to others, come and go. @param {TeamApp} app @param {Picture} picture */
export function heatMap(app, picture) {
  const { say } = app;
  const { shown, order, names } = picture;
  const title = h("h2", { id: "map-title" }, say("team.map"));
  if (!shown.length || !order.length) {
    return h(
      "section",
      { class: "map" },
      title,
      h("p", { class: "sub" }, say("team.nothing-shown")),
    );
  }
  const abreast = names.length <= ABREAST;
  return h(
    "section",
    { class: abreast ? "map" : order.length > A_PAGE ? "map long paged" : "map long" },
    title,
    legend(app),
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-labelledby": "map-title" },
      abreast ? bySkill(app, picture) : byPerson(app),
    ),
    h("div", { class: "turn" }),
  );
}

/** What the cells mean. @param {TeamApp} app */
function legend({ say, standard }) {
  const [low = "", high = ""] = [standard.levels[0], standard.levels[standard.levels.length - 1]];
  const steps = standard.levels.map((_, index) =>
    h("i", { class: `c${index + 1}` }, `${index + 1}`)
  );
  const corner = (/** @type {string} */ d) =>
    svg("svg", { width: 14, height: 14 }, svg("path", { d }));
  return h(
    "ul",
    { class: "heat-key", "aria-hidden": "true" },
    h("li", {}, ...steps, say("team.levels", { low, high })),
    h("li", {}, corner("M0 1v13h13z"), say("team.below")),
    h("li", {}, corner("M0 1v3l10 10h3z"), say("team.within")),
    h("li", {}, h("i", { class: "never" }, "–"), say("difference.never")),
    h("li", {}, h("i", { class: "open" }, "?"), say("difference.open")),
    h("li", {}, h("i", { class: "open" }), say("open.unasked")),
  );
}

/** A row for each competency. @param {TeamApp} app @param {Picture} picture */
function bySkill(app, { shown, names, people, order }) {
  const { say, standard, view } = app;
  const cell = cells(app);
  const heads = order.map((place) => {
    const kind = kindOf(app, people[place]?.entry);
    return h("th", { scope: "col" }, String(names[place]), h("small", {}, kind));
  });
  const head = h(
    "tr",
    {},
    h("th", { scope: "col" }, say("team.skill")),
    h("th", { scope: "col" }, say("team.target")),
    ...heads,
    h("th", { scope: "col", class: "count" }, say("team.below")),
  );
  const line = (/** @type {Row} */ row) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, row.skill.name),
      h("td", { class: "aim" }, targetRange(row)),
      ...order.map((place) => cell(row.cells[place])),
      h("td", { class: "count" }, belowOf(app, row)),
    );
  const groups = view.skills === "standard"
    ? standard.clusters.map(({ id, name }) => ({
      name,
      rows: shown.filter(({ skill }) => skill.cluster === id),
    })).filter(({ rows }) => rows.length)
    : [{ name: "", rows: shown }];
  return h(
    "table",
    { class: "heat" },
    h("caption", { class: "vh" }, say("team.map-caption")),
    h("thead", {}, head),
    ...groups.map(({ name, rows }) =>
      h(
        "tbody",
        {},
        name &&
          h(
            "tr",
            { class: "group" },
            h("th", { colspan: order.length + 3, scope: "rowgroup" }, name),
          ),
        ...rows.map(line),
      )
    ),
  );
}

/** What is told of a result beside its name. @param {TeamApp} app @param {Entry} [entry] */
const kindOf = ({ standard }, entry) =>
  entry?.whose?.name ?? modeName(standard, String(entry?.result.mode));

/** A row for each person, once there are some. @param {TeamApp} app */
const byPerson = ({ say }) =>
  h(
    "table",
    { class: "heat across" },
    h("caption", { class: "vh" }, say("team.map-caption")),
    h("thead"),
    h("tbody", { class: "sums" }),
    h("tbody", { class: "many" }),
  );

/** @param {TeamApp} app @param {Picture} picture @returns {Part[]} the competencies' names */
export function mapHeads({ say, standard }, { shown }) {
  const names = shown.map(({ skill }) => skill.name);
  const make = () =>
    h(
      "tr",
      {},
      h("th", { scope: "col" }, say("team.name")),
      h("th", { scope: "col" }, say(standard.profession.id ? "team.mode" : "team.profession")),
      ...names.map((name) => h("th", { scope: "col", class: "tall" }, h("span", {}, name))),
      h("th", { scope: "col", class: "count" }, say("team.below")),
    );
  return [{ key: "heads", seen: [standard, names.join()], make }];
}

/** @param {TeamApp} app @param {Picture} picture @returns {Part[]} what all people say together */
export function mapSums({ say }, { shown }) {
  const side = (/** @type {string} */ words, /** @type {(row: Row) => Child[]} */ value) =>
    h(
      "tr",
      { class: "sum" },
      h("th", { scope: "row", colspan: 2 }, words),
      ...shown.map((row) => h("td", {}, ...value(row))),
      h("td"),
    );
  return [
    {
      key: "target",
      seen: [shown],
      make: () => side(say("team.target"), (row) => [targetRange(row)]),
    },
    {
      key: "below",
      seen: [shown],
      make: () =>
        side(say("team.below-of-n"), ({ below, compared }) => [
          `${below}`,
          h("small", {}, `/${compared}`),
        ]),
    },
  ];
}

/** @param {TeamApp} app @param {Picture} picture @returns {Part[]} the rows of the page that is shown */
export function mapRows(app, { shown, names, people, order }) {
  const { whole } = app;
  const cell = cells(app);
  const from = pageOf(app, order) * A_PAGE;
  return (whole ? order : order.slice(from, from + A_PAGE)).map((place) => {
    const { key = "", entry } = people[place] ?? {};
    const make = () => {
      const own = shown.map((row) => row.cells[place]);
      const compared = own.filter((cell) => cell?.level && cell.target).length;
      const below = own.filter((cell) => cell?.standing === "below").length;
      return h(
        "tr",
        {},
        h("th", { scope: "row" }, String(names[place])),
        h("td", { class: "aim" }, kindOf(app, entry)),
        ...own.map(cell),
        h("td", { class: "count" }, belowOf(app, { below, compared })),
      );
    };
    return { key, seen: [shown, entry], make, head: String(names[place]) };
  });
}

/** @param {TeamApp} app @param {Picture} picture @returns {Part[]} the way to other pages */
export function mapPages(app, { names, order }) {
  const pages = names.length > ABREAST && !app.whole ? Math.ceil(order.length / A_PAGE) : 1;
  const page = pageOf(app, order);
  const make = () => pages > 1 && pager(app, page, pages, order.length);
  return [{ key: "pager", seen: [page, pages, order.length], make }];
}

/** @param {TeamApp} app @param {number[]} order */
const pageOf = ({ page }, { length }) =>
  Math.max(0, Math.min(page, Math.ceil(length / A_PAGE) - 1));

/**
 * There are few different cells and many of each, so that they are copied, which takes a fraction of the time.
 *
 * @param {TeamApp} app
 * @returns {(cell: Cell | undefined) => Node}
 */
function cells(app) {
  /** @type {Map<string, Node>} */
  const made = new Map();
  return (one) => {
    const key = `${one?.level ?? one?.state} ${one?.standing}`;
    const first = made.get(key) ?? cell(app, one);
    made.set(key, first);
    return first.cloneNode(true);
  };
}

/** @param {TeamApp} app @param {Cell | undefined} cell */
function cell({ say }, cell) {
  const { state = "unasked", level = null, standing = null } = cell ?? {};
  const hidden = (/** @type {string} */ words) => h("span", { class: "vh" }, ` ${words}`);
  if (level === null) {
    const words = hidden(say(WITHOUT[/** @type {keyof typeof WITHOUT} */ (state)]));
    if (state === "unasked") return h("td", { class: "open" }, words);
    const sign = state === "never" ? "–" : "?";
    return h(
      "td",
      { class: state === "never" ? "never" : "open" },
      h("span", { "aria-hidden": "true" }, sign),
      words,
    );
  }
  const mark = standing === "below" ? "low" : standing === "within" ? "near" : "";
  return h(
    "td",
    { class: `c${level} ${mark}` },
    `${level}`,
    mark && hidden(say(mark === "low" ? "team.is-below" : "team.is-within")),
  );
}

/** @param {TeamApp} app @param {{below: number, compared: number}} row */
function belowOf({ say }, { below, compared }) {
  if (!compared) return say("team.not-compared");
  return say("team.n-of", { n: below, total: compared });
}

/** @param {TeamApp} app @param {number} page @param {number} pages @param {number} people */
function pager(app, page, pages, people) {
  const { say } = app;
  const turn = (
    /** @type {number} */ to,
    /** @type {string} */ id,
    /** @type {string} */ words,
  ) => {
    const click = () => {
      app.page = to;
      app.show();
    };
    const disabled = to < 0 || to >= pages;
    return h("button", { type: "button", class: "btn sec sm", id, click, disabled }, words);
  };
  const from = page * A_PAGE + 1;
  const fields = { from, to: Math.min(from + A_PAGE - 1, people), total: people };
  return h(
    "nav",
    { class: "pager no-print", "aria-label": say("team.pages") },
    turn(page - 1, "page-back", say("team.page-back")),
    h("span", { role: "status" }, say("team.page", fields)),
    turn(page + 1, "page-on", say("team.page-on")),
  );
}
