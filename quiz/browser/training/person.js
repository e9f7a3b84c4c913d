/**
 * One person: chosen by name, with the sheet for the talk, and what else was sent.
 *
 * @import { TrainingApp } from "./app.js"
 * @import { Person } from "../../core/team/gather.js"
 */

import { button, h } from "../dom.js";
import { labelled } from "../fields.js";
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
    sent(app, person),
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

/** What else was sent: its tables are fetched where there is any. @param {TrainingApp} app @param {Person} person */
function sent(app, person) {
  const place = h("div", { class: "no-print" });
  const { ratings, evidence } = app.training;
  if (!ratings[person.key] && !evidence[person.key]) return place;
  if (app.sent) place.append(...app.sent.sent(app, person));
  else {
    void app.bring().then((problem) => {
      if (problem) place.append(h("p", { class: "note" }, problem));
      else app.show();
    });
  }
  return place;
}
