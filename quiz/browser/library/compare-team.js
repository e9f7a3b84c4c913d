/**
 * Groups of a team side by side, the same people then and now, and who could help whom. A page fetches this
 * once somebody wants to compare.
 *
 * @import { Standard } from "../../core/standard.js"
 * @import { Side } from "../../core/team/arrange.js"
 * @import { Picture, Team } from "../../core/team/picture.js"
 * @import { Pair } from "../../core/team/moves.js"
 * @import { Cell } from "../../core/team/summary.js"
 */

import { longDate } from "../../core/words.js";
import { sideOf, SIDES } from "../../core/team/arrange.js";
import { AGAIN, moves, pairs } from "../../core/team/moves.js";
import { invitationOf } from "../../core/team/read.js";
import { sides } from "../../core/team/sides.js";
import { byNeed, FEW, help } from "../../core/team/summary.js";
import { h } from "../dom.js";
import { wordsTable } from "../team/words-table.js";
import { say } from "./words.js";

/** @type {Record<Side, string>} */
const TITLES = {
  profession: "team.profession",
  division: "team.division",
  branch: "team.branch",
  batch: "team.batch",
};

/** So many names stand in one cell. */
const NAMED = 6;

/** @typedef {{standard: Standard, team: Team, comparing: {by: string, then: string}}} App */

/**
 * @param {App} app whose choices are kept in `comparing`
 * @param {Picture} picture
 * @returns {HTMLElement[]}
 */
export function compared(app, picture) {
  const groups = SIDES
    .filter((by) => picture.people.some((person) => sideOf(person, app.team.groups, by)))
    .map((id) => ({ id, name: say(TITLES[id]) }));
  const times = [
    ...picture.gathered.earlier.length ? [{ id: AGAIN, name: say("team.again") }] : [],
    ...others(app, picture),
  ];
  const parts = [
    ...choices(app, "by", say("team.sides-by"), groups, (by) => beside(app, picture, by)),
    ...choices(app, "then", say("team.then-of"), times, (then) => moving(app, picture, then)),
  ];
  return parts.length ? parts : [h("p", { class: "hint" }, say("team.nothing-compared"))];
}

/** @param {App} app @param {Picture} picture */
function others({ team: { pool } }, { invitation }) {
  const ids = new Set([...pool.entries.values()].map(({ ids }) => ids.invitation));
  return [...ids].filter((id) => id && id !== invitation).map((id) => ({
    id: String(id),
    name: invitationOf(pool, id)?.label || say("team.invitation-number", { id }),
  }));
}

/**
 * @param {App} app
 * @param {"by" | "then"} what
 * @param {string} title
 * @param {{id: string, name: string}[]} options
 * @param {(id: any) => HTMLElement[]} make
 * @returns {HTMLElement[]} none where there is nothing to choose
 */
function choices(app, what, title, options, make) {
  if (!options.length) return [];
  const known = options.some(({ id }) => id === app.comparing[what]);
  const chosen = known ? app.comparing[what] : String(options[0]?.id);
  const block = h("div", {}, ...make(chosen));
  const field = h(
    "select",
    { id: `compare-${what}` },
    ...options.map(({ id, name }) => h("option", { value: id, selected: id === chosen }, name)),
  );
  field.addEventListener("change", () => {
    app.comparing[what] = field.value;
    block.replaceChildren(...make(field.value));
  });
  return [
    h("p", { class: "field no-print" }, h("label", { for: field.id }, title), field),
    block,
  ];
}

/** @param {App} app @param {Picture} picture @param {Side} by */
function beside({ standard, team }, picture, by) {
  const { groups, rows } = sides(picture, team.groups, by, standard.language);
  if (rows.every(({ counts }) => counts.every(({ n, hidden }) => !n || hidden))) {
    return [h("p", { class: "sub" }, say("team.sides-closed", { n: FEW }))];
  }
  const heads = groups.map(({ name, people }) =>
    say("team.side", { name: name || say("team.no-group"), n: people })
  );
  const cell = (/** @type {typeof rows[number]["counts"][number]} */ { n, hidden, ...count }) => {
    if (!n || hidden) return h("td", { class: "zero" }, hidden ? say("team.hidden") : "–");
    return h("td", {}, say("team.side-counts", { n, ...count }));
  };
  return [
    h("p", { class: "sub" }, say("team.sides-text", { n: FEW })),
    wordsTable(
      "sides",
      say("team.sides"),
      [say("team.skill"), ...heads],
      rows.map(({ skill, counts }) => [
        skill.name,
        ...counts.map(cell),
      ]),
    ),
  ];
}

/** @param {Picture} picture @returns {HTMLElement[]} who could help whom */
export function helpers({ shown, people, names }) {
  const named = new Map(people.map(({ key }, index) => [key, String(names[index])]));
  const write = (/** @type {Cell[]} */ cells) => {
    const words = cells.slice(0, NAMED).map(({ person, level }) =>
      `${named.get(person.key)}\u00a0(${level})`
    );
    const rest = cells.length - words.length;
    return [...words, ...rest > 0 ? [say("team.others", { n: rest })] : []].join(", ");
  };
  const rows = byNeed(shown).flatMap((row) =>
    help(row).map(({ target, helpers, learners }) => [
      row.skill.name,
      `${target}`,
      write(helpers),
      write(learners),
    ])
  );
  if (!rows.length) return [h("p", { class: "sub" }, say("team.no-help"))];
  const heads = ["team.skill", "team.target", "team.can-help", "team.needs-help"];
  return [
    h("p", { class: "sub" }, say("team.help-text")),
    wordsTable("helpers", say("team.help"), heads.map((key) => say(key)), rows),
  ];
}

/** @param {App} app @param {Picture} picture @param {string} then */
function moving({ standard, team }, picture, then) {
  const found = pairs(picture, team, then);
  if (found.length < FEW) {
    return [h("p", { class: "sub" }, say("team.few-pairs", { n: found.length, few: FEW }))];
  }
  const rows = moves(standard, picture, found);
  const way = { up: say("team.way-up"), down: say("team.way-down") };
  const fields = {
    n: found.length,
    then: period(found, ({ then }) => then.result.finished, standard.language),
    now: period(found, ({ now }) => now.entry.result.finished, standard.language),
  };
  const heads = ["skill", "n", "below-then", "below-now", "up", "down", "way"]
    .map((key) => say(HEADS[/** @type {keyof typeof HEADS} */ (key)]));
  return [
    h("p", { class: "sub" }, say("team.pairs", fields), " ", say("team.moves-text", { n: FEW })),
    wordsTable(
      "moves",
      say("team.moves"),
      heads,
      rows.map(({ skill, n, way: to, ...move }) => [
        skill.name,
        `${n}`,
        ...n < FEW ? ["–", "–", "–", "–", "–"] : [
          `${move.below}`,
          `${move.still}`,
          `${move.up}`,
          `${move.down}`,
          to ? way[to] : say("team.way-none"),
        ],
      ]),
    ),
  ];
}

const HEADS = {
  skill: "team.skill",
  n: "team.both",
  "below-then": "team.below-then",
  "below-now": "team.below-now",
  up: "team.surely-up",
  down: "team.surely-down",
  way: "team.way",
};

/** @param {Pair[]} pairs @param {(pair: Pair) => string | null} finished @param {string} language */
function period(pairs, finished, language) {
  const minutes = pairs.flatMap((pair) => finished(pair) ?? []).sort();
  const [first = "", last = ""] = [minutes[0], minutes[minutes.length - 1]]
    .map((minute) => minute ? longDate(minute, language) : "");
  return first === last ? first : say("team.period", { first, last });
}
