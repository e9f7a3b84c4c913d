/**
 * One person on the list: who it is, whether there is an answer, and the ways to send the invitation.
 *
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Participant } from "../../core/people/table.js"
 * @import { Desk } from "./desk.js"
 *
 * @typedef {"new" | "waiting" | "answered"} Status
 *
 * @typedef {object} Ways what follows from a press
 * @property {(person: Participant) => void} opened a message was
 * @property {(person: Participant, text: string) => void} copied is to be
 */

import { mailLink, whatsappLink } from "../../core/address.js";
import { longDate } from "../../core/words.js";
import { button, h } from "../dom.js";
import { messageTo } from "./own.js";

/** @param {Participant} person @returns {Status} */
export const statusOf = ({ asked, answered }) => answered ? "answered" : asked ? "waiting" : "new";

/**
 * @param {Desk} desk
 * @param {Invitation | null} invitation null while something is wrong with it: nothing can be sent
 * @param {Participant} person
 * @param {Ways} ways
 */
export function personRow(desk, invitation, person, ways) {
  const { say, standard } = desk;
  const { name, number, division, branch, batch, asked, answered } = person;
  const date = (/** @type {string} */ day) => longDate(day, standard.language, "UTC");
  const status = {
    new: say("people.is-new"),
    waiting: asked && say("people.is-waiting", { date: date(asked) }),
    answered: answered && say("people.is-answered", { date: date(answered) }),
  }[statusOf(person)];
  const facts = [
    say("people.number", { n: number }),
    division,
    branch,
    batch && `${say("people.batch")} ${batch}`,
    status,
  ];
  return h(
    "li",
    { id: `person-${number}` },
    h("b", {}, name),
    h("span", {}, facts.filter(Boolean).join(" · ")),
    invitation && !answered &&
      h("div", { class: "ways" }, ...waysTo(desk, invitation, person, ways)),
  );
}

/** @param {Desk} desk @param {Invitation} invitation @param {Participant} person @param {Ways} ways */
function waysTo(desk, invitation, person, { opened, copied }) {
  const { say } = desk;
  const { name, phone, email } = person;
  const { subject, text } = messageTo(desk, invitation, person);
  const way = { class: "link", rel: "noreferrer", click: () => opened(person) };
  const heard = h("span", { class: "vh" }, ` ${name}`);
  return [
    phone && h(
      "a",
      { ...way, target: "_blank", href: whatsappLink(text, phone) },
      say("people.whatsapp"),
      heard.cloneNode(true),
    ),
    email && h(
      "a",
      { ...way, href: mailLink(subject, text, email) },
      say("people.email"),
      heard.cloneNode(true),
    ),
    button("link", say("people.copy"), () => copied(person, text), name),
  ];
}
