/**
 * Who asks, for what and until when: all of it before anything is answered.
 *
 * @import { Since } from "../../core/code/editions.js"
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Spoken } from "../codes.js"
 * @import { Opener } from "./opener.js"
 */

import { addressText } from "../../core/address.js";
import { minutesOf } from "../../core/draft.js";
import { isOver } from "../../core/invitation.js";
import { modeName } from "../../core/standard.js";
import { longDate } from "../../core/words.js";
import { today } from "../clock.js";
import { changes, targetName } from "../codes.js";
import { h } from "../dom.js";
import { agreeing } from "./agree.js";
import { CHECK } from "./places.js";

/**
 * @param {Opener} opener
 * @param {{invitation: Invitation, since: Since}} found
 * @param {string} code
 */
export function invitedScreen(opener, { invitation, since }, code) {
  const { say, standard } = opener;
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("invited.title", { name: standard.profession.name })),
    factList(opener, invitation),
    ...changes(opener, since, "open.differs"),
    h("p", { class: "said" }, say("invited.free")),
    h(
      "div",
      { class: "keep" },
      agreeing(code, { invitation }, say("invited.begin")),
      h("a", { class: "btn sec", href: CHECK }, say("invited.decline")),
    ),
    h("p", { class: "note" }, say("invited.kept")),
  );
}

/**
 * Who asks, for what and until when.
 *
 * @param {Spoken} app
 * @param {Invitation} invitation
 */
export function factList(app, invitation) {
  const { say, standard } = app;
  const { label, skills, due, to, target, levels, role } = invitation;
  const names = standard.skills.filter(({ id }) => skills.includes(id)).map(({ id, name }) => {
    const level = levels[id];
    return level ? say("invited.skill-level", { name, level }) : name;
  });
  const date = due && longDate(due, standard.language, "UTC");
  const shown = to && addressText(to, standard.language);
  const fields = { mode: modeName(standard, invitation.mode), n: skills.length };
  const minutes = minutesOf(standard, invitation);
  const size = { ...fields, minutes };
  const all = skills.length === standard.skills.length;
  const facts = [
    [say("invited.sender"), label ? say("invited.label", { label }) : say("invited.nobody")],
    [
      say("invited.size"),
      role === "self" ? say("invited.minutes", size) : say("rate.minutes", size),
    ],
    (!all || target === "own") && [say("invited.skills"), names.join(", ")],
    target && [say("table.target"), targetName(app, target)],
    date && [
      say("invited.due"),
      isOver(invitation, today()) ? say("invited.over", { date }) : date,
    ],
    to && [say("invited.to"), `${to.by === "whatsapp" ? "WhatsApp " : ""}${shown}`],
  ];
  return h("dl", { class: "facts" }, ...facts.flatMap((fact) => fact ? pair(fact) : []));
}

/** @param {string[]} fact */
const pair = ([name = "", words = ""]) => [h("dt", {}, name), h("dd", {}, words)];
