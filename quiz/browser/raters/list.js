/**
 * Who is rated, what for, and how far it is.
 *
 * @import { Sitting } from "./sitting.js"
 */

import { tidy } from "../../core/code/name.js";
import { alike, given, LONGEST_NAME, nameOf, nextOpen, over } from "../../core/ratings.js";
import { ask } from "../ask.js";
import { changes } from "../codes.js";
import { button, h } from "../dom.js";
import { factList } from "../link/invited.js";
import { opening } from "./file.js";

/** @param {Sitting} sitting */
export function listScreen(sitting) {
  const { say, standard } = sitting;
  const { invitation, people, since, store } = sitting.work;
  const skills = standard.skills.filter(({ id }) => invitation.skills.includes(id));
  const next = nextOpen(store.sitting, invitation);
  const first = skills.find(({ id }) => id === next);
  const done = people.filter((number) => given(invitation, store.person(number)) === skills.length);
  const some = people.some((number) => given(invitation, store.person(number)));
  const way = first && button(
    "btn",
    say(some ? "raters.go-on" : "raters.begin", { name: first.name }),
    () => sitting.showCompetency(first),
  );
  const send = button(first ? "btn sec" : "btn", say("rate.show"), () => sitting.showText());
  return h(
    "section",
    { class: "one raters" },
    h("h1", { tabindex: -1 }, say("raters.people", { n: people.length })),
    factList(sitting, invitation),
    ...since ? changes(sitting, { ...since, changed: [] }) : [],
    h("p", { class: "said" }, say("raters.free")),
    some && h("p", { class: "said" }, say("raters.done", { n: done.length, all: people.length })),
    h("div", { class: "keep" }, way, some && send),
    h("h2", {}, say("raters.who")),
    h("p", { class: "hint" }, say("raters.who-hint")),
    ...opening(sitting),
    h("ol", { class: "persons" }, ...people.map((number) => person(sitting, number))),
    h("h2", {}, say("raters.skills")),
    h("p", { class: "hint" }, say("raters.order")),
    h(
      "ol",
      { class: "asked" },
      ...skills.map((skill) => {
        const n = over(store.sitting, people, skill.id);
        return h(
          "li",
          {},
          button("link", skill.name, () => sitting.showCompetency(skill)),
          h("span", {}, say("raters.so-many", { n, all: people.length })),
        );
      }),
    ),
    h("p", { class: "note" }, say(store.problem ? KEPT[store.problem] : "raters.kept")),
    some && h(
      "p",
      { class: "links" },
      button("link", say("erase.button"), () => void erase(sitting)),
    ),
  );
}

/** Why nothing is kept: its message. */
const KEPT = { denied: "kept.denied", damaged: "raters.damaged", newer: "raters.newer" };

/** @param {Sitting} sitting @param {number} number */
function person(sitting, number) {
  const { say } = sitting;
  const { invitation, store } = sitting.work;
  const found = store.person(number);
  const id = `name-${number}`;
  const doubt = h("p", { class: "error", id: `${id}-doubt` });
  const field = h("input", {
    id,
    type: "text",
    autocomplete: "off",
    maxlength: LONGEST_NAME,
    value: nameOf(found),
    "aria-describedby": doubt.id,
  });
  const check = () => {
    const { listed, name } = store.person(number);
    const odd = listed && name && !alike(listed, name);
    doubt.textContent = odd ? say("raters.check", { name: listed }) : "";
  };
  field.addEventListener("input", () => {
    store.keep(number, { name: tidy(field.value, LONGEST_NAME) });
    check();
  });
  check();
  const n = given(invitation, found);
  return h(
    "li",
    {},
    h("label", { for: id }, say("raters.number", { n: number })),
    h("span", {}, say("raters.so-many-skills", { n, all: invitation.skills.length })),
    field,
    doubt,
  );
}

/** @param {Sitting} sitting */
async function erase(sitting) {
  const { say } = sitting;
  const words = { title: say("erase.title"), text: say("raters.erase"), no: say("ask.no") };
  if (!await ask({ ...words, yes: say("erase.button") })) return;
  sitting.work.store.erase();
  sitting.showList();
}
