/**
 * One competency: what its levels mean, and each person's.
 *
 * @import { Sitting } from "./sitting.js"
 * @import { Pick } from "../../core/rating.js"
 * @import { Skill } from "../../core/standard.js"
 */

import { nameOf, over } from "../../core/ratings.js";
import { levelName } from "../../core/standard.js";
import { button, h } from "../dom.js";

/** @param {Sitting} sitting @param {Skill} skill */
export function competencyScreen(sitting, skill) {
  const { say, standard } = sitting;
  const { invitation, people, store } = sitting.work;
  const asked = standard.skills.filter(({ id }) => invitation.skills.includes(id));
  const place = asked.findIndex(({ id }) => id === skill.id);
  const next = asked[place + 1];
  const before = asked[place - 1];
  const anchors = standard.anchors[skill.id] ?? [];
  const status = h("p", { class: "hint", role: "status" });
  const count = () => {
    const n = over(store.sitting, people, skill.id);
    status.textContent = say("raters.so-many", { n, all: people.length });
  };
  count();
  const show = (/** @type {Skill} */ other) => sitting.showCompetency(other);
  return h(
    "section",
    { class: "one raters" },
    h("p", { class: "hint" }, say("raters.place", { n: place + 1, all: asked.length })),
    h("h1", { tabindex: -1 }, skill.name),
    h("p", { class: "hint" }, say("raters.instruction")),
    h(
      "dl",
      { class: "anchors" },
      ...anchors.flatMap((anchor, index) => [
        h("dt", {}, levelName(standard, index + 1)),
        h("dd", {}, anchor),
      ]),
    ),
    h(
      "form",
      { autocomplete: "off" },
      ...people.map((number) => question(sitting, skill, number, count)),
    ),
    status,
    h(
      "div",
      { class: "keep" },
      next
        ? button("btn", say("raters.next", { name: next.name }), () => show(next))
        : button("btn", say("rate.show"), () => sitting.showText()),
      before && button("btn sec", say("raters.before", { name: before.name }), () => show(before)),
      button("btn sec", say("raters.list"), () => sitting.showList()),
    ),
  );
}

/** @param {Sitting} sitting @param {Skill} skill @param {number} number @param {() => void} count after a pick */
function question({ say, standard, work: { store } }, { id }, number, count) {
  const person = store.person(number);
  const anchors = standard.anchors[id] ?? [];
  const chosen = h("p", { class: "chosen" });
  const show = (/** @type {Pick | undefined} */ pick) => {
    chosen.textContent = typeof pick === "number"
      ? `${levelName(standard, pick)}: ${anchors[pick - 1] ?? ""}`
      : "";
  };
  show(person.picks[id]);
  const option = (
    /** @type {Pick} */ pick,
    /** @type {string} */ words,
    /** @type {string} */ heard,
  ) =>
    h(
      "label",
      {},
      h("input", {
        type: "radio",
        name: `${id}-${number}`,
        value: pick,
        "aria-label": heard,
        checked: pick === person.picks[id],
        change: () => {
          store.keep(number, { picks: { ...store.person(number).picks, [id]: pick } });
          show(pick);
          count();
        },
      }),
      h("span", {}, words),
    );
  const name = nameOf(person);
  const shown = say("raters.number", { n: number });
  return h(
    "fieldset",
    {},
    h(
      "legend",
      {},
      name ? h("b", {}, name) : h("b", {}, shown),
      name && h("span", {}, ` ${shown}`),
    ),
    h(
      "div",
      { class: "switch scale" },
      ...anchors.map((_, index) =>
        option(index + 1, String(index + 1), levelName(standard, index + 1))
      ),
      option("never", say("rate.unseen"), say("rate.unseen")),
    ),
    chosen,
  );
}
