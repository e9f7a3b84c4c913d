/**
 * One person: chosen by name, with the sheet for the talk, and what else was sent.
 *
 * @import { TrainingApp } from "./app.js"
 * @import { Person } from "../../core/team/gather.js"
 */

import { readRating } from "../../core/code/rater.js";
import { pairs, strangers } from "../../core/compare.js";
import { deed, isSaid } from "../../core/evidence.js";
import { WITHOUT } from "../../core/shown.js";
import { levelName } from "../../core/standard.js";
import { monthsIn } from "../../core/words.js";
import { apartWords } from "../compare/words.js";
import { button, h } from "../dom.js";
import { labelled } from "../fields.js";
import { grid } from "../table.js";
import { sheet } from "./sheet.js";

/** So many names are listed at a time. */
const LISTED = 12;

/** @param {TrainingApp} app @returns {Node[]} */
export function personView(app) {
  const { place } = app;
  const person = /** @type {Person} */ (app.picture().people[place]);
  return [
    chooser(app, place),
    ...sheet(app, place),
    ...[second(app, person), proofs(app, person)]
      .filter((node) => node instanceof Node),
  ];
}

/** @param {TrainingApp} app @param {number} shown */
function chooser(app, shown) {
  const { say, standard } = app;
  const { people, names } = app.picture();
  const order = app.places();
  const go = (/** @type {number | undefined} */ place) => {
    const person = people[place ?? -1];
    if (person) app.look("person", person.key);
  };
  const field = h("input", { id: "find", type: "text", autocomplete: "off" });
  const list = h("ul", { class: "names" });
  const status = h("p", { class: "hint", role: "status" });
  const found = () => {
    const typed = field.value.trim().toLocaleLowerCase(standard.language);
    return order.filter((place) =>
      String(names[place]).toLocaleLowerCase(standard.language).includes(typed)
    );
  };
  const show = () => {
    const all = found();
    const rows = all.slice(0, LISTED).map((place) => {
      const name = button("link", String(names[place]), () => go(place));
      if (place === shown) name.setAttribute("aria-current", "true");
      name.id = `name-${place}`;
      return h("li", {}, name);
    });
    list.replaceChildren(...rows);
    const left = all.length - rows.length;
    status.textContent = !all.length
      ? say("train.no-name")
      : left > 0
      ? say("train.more-names", { n: left })
      : "";
  };
  field.addEventListener("input", show);
  show();
  const at = order.indexOf(shown);
  const turn = (
    /** @type {string} */ id,
    /** @type {string} */ words,
    /** @type {number} */ to,
  ) => {
    const press = button("btn sec sm", words, () => go(order[to]));
    press.id = id;
    press.disabled = order[to] === undefined;
    return press;
  };
  return h(
    "form",
    {
      class: "chooser no-print",
      autocomplete: "off",
      submit: (event) => {
        event.preventDefault();
        go(found()[0]);
      },
    },
    labelled(say("train.find"), field),
    list,
    status,
    h(
      "div",
      { class: "keep" },
      turn("person-back", say("team.page-back"), at - 1),
      turn("person-on", say("team.page-on"), at + 1),
    ),
  );
}

/** How somebody else sees the person. @param {TrainingApp} app @param {Person} person */
function second(app, { key, entry: { result } }) {
  const { say, standard, training } = app;
  const found = readRating(standard, training.ratings[key] ?? "");
  if (found.kind !== "ok") return false;
  const level = (/** @type {import("../../core/code/shared.js").State} */ state, never = "") => {
    if (typeof state !== "string") return levelName(standard, state.level);
    return state === "never" && never ? never : say(WITHOUT[state]);
  };
  const rows = pairs(result, found.rating, standard).map((
    { skill, own, second, apart, difference },
  ) => [
    skill.name,
    level(own),
    level(second, say("compare.unseen")),
    apartWords(say, difference, apart),
  ]);
  const heads = ["table.skill", "compare.self-short", "compare.second-short", "table.difference"];
  const { [key]: _, ...others } = training.ratings;
  return h(
    "section",
    { class: "no-print" },
    h("h2", {}, say("train.second")),
    strangers(result, found.rating) === "other" &&
      h("p", { class: "sub" }, say("compare.other-invitation")),
    grid(say("train.second"), heads.map((head) => say(head)), rows),
    button(
      "link",
      say("train.take-out"),
      () => app.change({ ratings: others }),
      say("train.second"),
    ),
  );
}

/** What the person can show. @param {TrainingApp} app @param {Person} person */
function proofs(app, { key }) {
  const { say, standard, training } = app;
  const said = training.evidence[key];
  if (!said) return false;
  const written = monthsIn(standard.language, "long");
  const { [key]: _, ...others } = training.evidence;
  const lines = standard.skills.flatMap(({ id, name }) => {
    const one = said[id];
    if (!one || !isSaid(one)) return [];
    const words = [
      deed(one),
      one.when && say("evidence.last", { when: written(one.when) }),
      one.who && say("evidence.seen", { who: one.who }),
    ];
    return [h("li", {}, h("h3", {}, name), h("p", {}, words.filter(Boolean).join(" ")))];
  });
  return h(
    "section",
    { class: "no-print" },
    h("h2", {}, say("train.evidence")),
    h("ul", { class: "plain" }, ...lines),
    button(
      "link",
      say("train.take-out"),
      () => app.change({ evidence: others }),
      say("train.evidence"),
    ),
  );
}
