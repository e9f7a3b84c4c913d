/**
 * What is compared with what, which part of it is shown, and in which order.
 *
 * @import { TeamApp } from "./app.js"
 * @import { Picture } from "../../core/team/picture.js"
 * @import { Side, View } from "../../core/team/arrange.js"
 */

import { sideOf, SIDES } from "../../core/team/arrange.js";
import { invitationOf } from "../../core/team/read.js";
import { invitations } from "../../core/team/gather.js";
import { LONGEST_NAME } from "../../core/team/proposal.js";
import { EACH, INVITED } from "../../core/team/target.js";
import { h } from "../dom.js";
import { choice, labelled } from "../fields.js";
import { limit } from "../limit.js";
import { fold } from "./fold.js";
import { askedOf } from "./head.js";

const EVERY = "every";
/** @type {Record<Side, string>} */
const TITLES = {
  profession: "team.profession",
  division: "team.division",
  branch: "team.branch",
  batch: "team.batch",
};

/** @param {TeamApp} app @param {Picture} picture */
export function controls(app, picture) {
  const { say } = app;
  return h(
    "section",
    { class: "controls folds no-print", "aria-label": say("team.controls") },
    h(
      "div",
      { class: "fields" },
      professions(app),
      text(app, picture),
      count(app, picture),
      asked(app, picture),
      choice("target", say("team.compare"), picture.target, targets(app, picture), (target) => {
        app.change({ target });
      }),
    ),
    part(app, picture),
  );
}

/** Whose results are shown, where there are those of several professions. @param {TeamApp} app */
function professions(app) {
  const { id } = app.standard.profession;
  const options = app.professions?.options(app) ?? [];
  return options.length > 1 &&
    choice("of", app.say("team.profession"), id, options, (id) => app.turn(id));
}

/** Which part is shown, and in which order: out of the way until it is wanted. @param {TeamApp} app @param {Picture} picture */
function part(app, picture) {
  const title = app.say("team.part");
  return fold(
    app,
    title,
    false,
    title,
    h("div", { class: "fields" }, ...filters(app, picture)),
    check(app),
  );
}

/** @param {TeamApp} app @param {Picture} picture */
function text(app, { known }) {
  const field = h("input", { id: "title", type: "text" });
  field.value = app.team.title || known?.label || "";
  const { nodes, text } = limit(app, field, LONGEST_NAME);
  field.addEventListener("change", () => app.typed({ title: text().trim() }));
  return labelled(app.say("team.group-name"), field, ...nodes);
}

/** @param {TeamApp} app @param {Picture} picture */
function count(app, picture) {
  const field = h("input", {
    id: "invited",
    type: "number",
    min: 0,
    max: 99999,
    inputmode: "numeric",
  });
  field.value = String(askedOf(app, picture) ?? "");
  const keep = () => {
    const number = field.valueAsNumber;
    const invited = Number.isInteger(number) && number >= 0 ? number : null;
    app.typed({ invited });
  };
  field.addEventListener("change", keep);
  return labelled(app.say("team.invited"), field);
}

/** Which invitation is looked at, where there is more than one. @param {TeamApp} app @param {Picture} picture */
function asked(app, { invitation }) {
  const { say, team } = app;
  const counts = [...invitations(team.pool.entries.values())];
  if (counts.length < 2) return false;
  const options = counts.map(([id, n]) => {
    const label = invitationOf(team.pool, id)?.label || say("team.invitation-number", { id });
    const words = id ? say("team.invitation-count", { label, n }) : say("team.uninvited", { n });
    return { id: String(id), name: words };
  });
  options.push({ id: EVERY, name: say("team.every") });
  const chosen = invitation === null ? EVERY : String(invitation);
  return choice("invitation", say("team.invitation"), chosen, options, (id) => {
    app.change({ invitation: id === EVERY ? null : Number(id), target: undefined });
  });
}

/** @param {TeamApp} app @param {Picture} picture */
function targets({ say, standard, team }, { known }) {
  return [
    ...known?.target ? [{ id: INVITED, name: say("team.invited-target") }] : [],
    ...standard.targets,
    ...team.positions,
    { id: EACH, name: say("team.each") },
  ];
}

/** @param {TeamApp} app @param {Picture} picture */
function filters(app, { gathered: { people: everybody } }) {
  const { say, standard, view } = app;
  const look = (/** @type {keyof View} */ key) => (/** @type {string} */ value) => {
    app.look({ [key]: value });
  };
  const all = { id: "", name: say("team.all") };
  const orders = [
    { id: "time", name: say("team.by-time") },
    { id: "name", name: say("team.by-name") },
    { id: "below", name: say("team.by-below") },
  ];
  const skills = [
    { id: "standard", name: say("team.by-cluster") },
    { id: "need", name: say("team.by-need") },
    { id: "name", name: say("team.by-name") },
  ];
  return [
    choice(
      "cluster",
      say("team.cluster"),
      view.cluster,
      [all, ...standard.clusters],
      look("cluster"),
    ),
    choice("mode", say("team.mode"), view.mode, [all, ...standard.modes], look("mode")),
    ...SIDES.flatMap((by) => {
      const names = [...new Set(everybody.map((person) => sideOf(person, app.team.groups, by)))];
      const options = names.filter(Boolean).sort().map((name) => ({ id: name, name }));
      const field = () => choice(by, say(TITLES[by]), view[by], [all, ...options], look(by));
      return options.length ? [field()] : [];
    }),
    choice("people", say("team.people-order"), view.people, orders, look("people")),
    choice("skills", say("team.skill-order"), view.skills, skills, look("skills")),
  ];
}

/** @param {TeamApp} app */
function check(app) {
  const box = h("input", { type: "checkbox", id: "below", checked: app.view.below });
  box.addEventListener("change", () => app.look({ below: box.checked }));
  return h("label", { class: "box" }, box, app.say("team.only-below"));
}
