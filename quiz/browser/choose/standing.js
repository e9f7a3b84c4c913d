/**
 * Where a result of the check stands in each profession: how many competencies reach what each position
 * asks, and which do not. No sum, no rank.
 *
 * @import { Place, Position, Row } from "../../core/choose/standing.js"
 * @import { State } from "../../core/verdict.js"
 * @import { Choosing, Profession } from "./app.js"
 */

import { inState, known, nearest, placeIn, statesOf, usual } from "../../core/choose/standing.js";
import { PREFIX } from "../../core/keys.js";
import { pageOf } from "../../core/standard.js";
import { longDate } from "../../core/words.js";
import { h } from "../dom.js";
import { grid } from "../table.js";

/** @type {Record<State, string>} */
const WORDS = {
  reached: "choose.is-reached",
  within: "choose.is-within",
  below: "choose.is-below",
  never: "choose.is-never",
  open: "choose.is-open",
};

/** @param {Choosing} app @returns {Node[]} nothing where no check was answered */
export function standingScreen(app) {
  const { say, standard: { professions, language } } = app;
  const answers = known(professions, kept);
  const dates = Object.values(answers).map(({ date }) => date).filter(Boolean).sort();
  const last = dates[dates.length - 1];
  if (!last) return [];
  const places = professions.map((profession) => placeIn(profession, answers));
  const found = nearest(places);
  const words = found
    ? say("choose.nearest", { name: found.standard.profession.short_name })
    : say("choose.overlap");
  return [
    h(
      "section",
      { class: "one places" },
      h("h2", { id: "hasil", tabindex: -1 }, say("choose.standing")),
      h("p", { class: "hint" }, say("choose.standing-text", { date: longDate(last, language) })),
      h("p", {}, h("b", {}, words)),
      h("p", { class: "hint" }, say("choose.nearest-how")),
      ...professions.map((profession, index) => placed(app, profession, places[index])),
    ),
  ];
}

/** @param {Choosing} app @param {Profession} profession @param {Place | undefined} place */
function placed({ say }, profession, place) {
  if (!place) return null;
  const { short_name: name } = profession.profession;
  const states = statesOf(place.positions);
  const rows = place.positions.map(({ target, counts }) => [
    target.name,
    ...states.map((state) => String(counts[state])),
  ]);
  const heads = [say("choose.position"), ...states.map((state) => say(WORDS[state]))];
  const first = usual(place);
  const label = say("choose.table", { name });
  return h(
    "section",
    {},
    h("h3", {}, name),
    h(
      "p",
      { class: "hint" },
      say("choose.answered", { n: place.answered, all: profession.skills.length }),
    ),
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": label },
      grid(label, heads, rows),
    ),
    h(
      "div",
      { class: "folds" },
      ...place.positions.map((position) =>
        h(
          "details",
          { open: position === first },
          h("summary", {}, say("choose.asks", { name: position.target.name })),
          ...asked(say, profession, position),
        )
      ),
    ),
    h(
      "p",
      { class: "links no-print" },
      h("a", { href: profession.check }, say("choose.continue", { name })),
    ),
  );
}

/**
 * What a position still asks.
 *
 * @param {Choosing["say"]} say
 * @param {Profession} profession
 * @param {Position} position
 */
function asked(say, profession, position) {
  /** @type {State[]} */
  const states = ["below", "within", "never", "open"];
  const lists = states.map((state) => ({ state, rows: inState(position, state) }))
    .filter(({ rows }) => rows.length);
  if (!lists.length) return [h("p", {}, say("choose.asks-nothing"))];
  return lists.map(({ state, rows }) =>
    h(
      "p",
      {},
      h("b", {}, `${say(WORDS[state])}: `),
      ...rows.flatMap((row, index) => [index ? ", " : "", ...named(say, profession, state, row)]),
      ".",
    )
  );
}

/** @param {Choosing["say"]} say @param {Profession} profession @param {State} state @param {Row} row */
const named = (say, profession, state, { skill, gap }) => [
  h("a", { href: pageOf(profession, skill) }, skill.name),
  state === "below" ? ` ${say("choose.short", { n: gap })}` : "",
];

/** @param {string} profession its id @returns {string | null} */
function kept(profession) {
  try {
    return localStorage.getItem(PREFIX + profession);
  } catch {
    return null;
  }
}
