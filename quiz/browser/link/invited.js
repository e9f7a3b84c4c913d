/**
 * Who asks, for what and until when: all of it before anything is answered. Opened again, how far the
 * answer is comes first.
 *
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Since } from "../../core/code/editions.js"
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Spoken } from "../codes.js"
 * @import { Opener } from "./opener.js"
 */

import { addressText } from "../../core/address.js";
import { minutesOf } from "../../core/draft.js";
import { isOver, limited } from "../../core/invitation.js";
import { totals } from "../../core/parts.js";
import { answering, stage } from "../../core/reply.js";
import { modeName } from "../../core/standard.js";
import { longDate } from "../../core/words.js";
import { today } from "../clock.js";
import { left } from "../check/left.js";
import { changes, targetName } from "../codes.js";
import { h } from "../dom.js";
import { agreeing } from "./agree.js";
import { mine } from "./mine.js";
import { CHECK } from "./places.js";

/**
 * @param {Opener} opener
 * @param {{invitation: Invitation, since: Since}} found
 * @param {string} code
 */
export function invitedScreen(opener, { invitation, since }, code) {
  const { say, standard } = opener;
  const before = answering(mine(standard), invitation);
  const again = before && stage(before);
  const begin = agreeing(code, { invitation }, say(again ? GO_ON[again] : "invited.begin"));
  const anew = () => agreeing(code, { invitation, anew: true }, say("invited.anew"), " sec");
  const ways = h("div", { class: "keep" }, begin, again && anew());
  const decline = h("a", { class: "btn sec", href: CHECK }, say("invited.decline"));
  const facts = [factList(opener, invitation), ...changes(opener, since)];
  if (!before) ways.append(decline);
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("invited.title", { name: standard.profession.name })),
    ...before ? [h("p", { class: "said" }, progress(opener, before)), ways] : [],
    ...facts,
    h("p", { class: "said" }, say("invited.free")),
    before ? h("div", { class: "keep" }, decline) : ways,
    h("p", { class: "note" }, say("invited.kept")),
  );
}

/** What the way on leads to. @type {Record<import("../../core/reply.js").Stage, string>} */
const GO_ON = {
  begun: "invited.go-on",
  finished: "invited.send",
  sent: "invited.send-again",
};

/**
 * How far the answer is, in words.
 *
 * @param {Spoken} app
 * @param {Attempt} attempt
 */
function progress(app, attempt) {
  const { say, standard } = app;
  const date = (/** @type {string} */ moment) => longDate(moment, standard.language);
  const at = stage(attempt);
  if (at === "begun") {
    const asked = limited(standard, attempt);
    const open = left(app, asked, attempt);
    const n = totals(asked, attempt).answered;
    return open === "0" ? say("invited.answered") : say("invited.begun", { n, open });
  }
  const done = say("invited.finished", { date: date(attempt.finished ?? "") });
  return `${done} ${
    at === "sent" ? say("reply.said", { date: date(attempt.sent ?? "") }) : say("invited.unsent")
  }`;
}

/**
 * Who asks, for what and until when.
 *
 * @param {Spoken} app
 * @param {Invitation} invitation
 */
export function factList(app, invitation) {
  const { say, standard } = app;
  const { label, skills, due, to, target, levels, role, person, people = [] } = invitation;
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
      role === "self"
        ? say("invited.minutes", size)
        : people.length
        ? say("raters.size", { people: people.length, n: skills.length, until: "" })
        : say("rate.minutes", size),
    ],
    (!all || target === "own") && [say("invited.skills"), names.join(", ")],
    target && [say("table.target"), targetName(app, target)],
    person > 0 && [say("invited.person"), say("invited.person-text", { n: person })],
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
