/**
 * The people behind the results, with room for the names that HR knows them by.
 *
 * @import { TeamApp } from "./app.js"
 * @import { Part } from "./parts.js"
 * @import { Person } from "../../core/team/gather.js"
 * @import { Named, Place } from "../../core/team/proposal.js"
 * @import { Picture } from "../../core/team/picture.js"
 */

import { once } from "../../core/once.js";
import { daysIn } from "../../core/words.js";
import { A_PAGE, ABREAST } from "../../core/team/arrange.js";
import { modeName } from "../../core/standard.js";
import { LONGEST_NAME } from "../../core/team/proposal.js";
import { targetName } from "../../core/team/tables.js";
import { taskWords } from "../codes.js";
import { button, h } from "../dom.js";
import { limit } from "../limit.js";
import { planTraining } from "./hand-on.js";

/** The table; its rows come and go. @param {TeamApp} app @param {Picture} picture */
export function peopleList(app, picture) {
  const { say } = app;
  const tasks = someTasks(picture);
  const heads = [
    say("team.name"),
    say("team.signed"),
    say("team.mode"),
    say("team.own-target"),
    say("team.finished"),
    ...tasks ? [say("team.tasks")] : [],
  ];
  const last = h("td", { class: "no-print" });
  return h(
    "section",
    { class: "people" },
    h("h2", { id: "people-title" }, say("team.people")),
    h("p", { class: "sub no-print" }, say("team.people-text")),
    tasks && h("p", { class: "sub" }, say("team.tasks-text")),
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-labelledby": "people-title" },
      h(
        "table",
        { class: "words" },
        h("caption", { class: "vh" }, say("team.people")),
        h(
          "thead",
          {},
          h("tr", {}, ...heads.map((words) => h("th", { scope: "col" }, words)), last),
        ),
        h("tbody"),
      ),
    ),
  );
}

/** Those of the page that is shown. @param {TeamApp} app @param {Picture} picture @returns {Part[]} */
export function peopleRows(app, picture) {
  const { order, names, people, proposed } = picture;
  const from = names.length > ABREAST ? app.page * A_PAGE : 0;
  const places = app.whole ? order : order.slice(from, from + A_PAGE);
  const tasks = someTasks(picture);
  return places.flatMap((place) => {
    const person = people[place];
    if (!person) return [];
    const { key, entry } = person;
    const label = app.team.labels[key];
    const seen = [place, entry, names[place], label, proposed[place]?.sure, tasks];
    return [{ key, seen, make: () => line(app, picture, place, person) }];
  });
}

/**
 * Where the name comes from that the sources propose, and what HR can say of it.
 *
 * @param {TeamApp} app
 * @param {Person} person
 * @param {Named | null} proposal
 */
function origin(app, { key, entry }, proposal) {
  const { say, team } = app;
  const known = team.labels[key] || entry.result.name;
  if (!proposal || proposal.name === known) return false;
  const { name, from, at, sure } = proposal;
  const where = say(FROM[from], { at });
  const open = !sure && !known;
  const agree = () => app.change({ labels: { ...team.labels, [key]: name } });
  return h(
    "small",
    { class: "no-print" },
    known ? say("team.origin", { name, where }) : where,
    " ",
    open && button("link", say("team.agree"), agree, name),
  );
}

/** @type {Record<Place, string>} */
const FROM = {
  chat: "team.from-chat",
  column: "team.from-column",
  field: "team.from-field",
  mail: "team.from-mail",
  line: "team.from-line",
};

/** Made once: that takes far longer than to write a day. */
const days = once(daysIn);

/** Whether anybody did tasks. @param {Picture} picture */
export const someTasks = ({ people }) => people.some(({ entry }) => entry.result.tasks);

/** @param {TeamApp} app @param {Picture} picture @param {number} place @param {Person} person */
function line(app, picture, place, person) {
  const { say, standard, team } = app;
  const name = String(picture.names[place]);
  const { result } = person.entry;
  const field = h("input", {
    id: `label-${place}`,
    type: "text",
    autocomplete: "off",
    "aria-label": say("team.label", { name }),
    placeholder: name,
  });
  field.value = team.labels[person.key] ?? "";
  const { nodes, text } = limit(app, field, LONGEST_NAME);
  field.addEventListener("change", () => {
    const label = text().trim();
    const { [person.key]: _, ...others } = app.team.labels;
    app.typed({ labels: label ? { ...others, [person.key]: label } : others });
  });
  const remove = button("link", say("team.remove"), () => void app.remove(person, name), name);
  const sheet = standard.profession.id &&
    button("link", say("train.sheet"), () => planTraining(app, person.key), name);
  return h(
    "tr",
    {},
    h(
      "td",
      {},
      h("span", { class: "only-print" }, name),
      h("span", { class: "no-print" }, field, ...nodes),
      origin(app, person, picture.proposed[place] ?? null),
    ),
    h("td", {}, result.name || "–"),
    h("td", {}, modeName(standard, result.mode)),
    h("td", {}, targetName(standard, result.target, say)),
    h("td", {}, result.finished ? days(standard.language).format(new Date(result.finished)) : "–"),
    someTasks(picture) && h("td", {}, result.tasks ? taskWords(app, result.tasks) : "–"),
    h("td", { class: "no-print" }, ...sheet ? [sheet, " "] : [], remove),
  );
}
