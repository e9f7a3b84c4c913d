/**
 * The words that go with an invitation, ready to be sent.
 *
 * @import { Invitation } from "./invitation.js"
 * @import { Standard } from "./standard.js"
 * @import { Fields, Say } from "./words.js"
 *
 * @typedef {{subject: string, text: string}} Message
 */

import { addressText } from "./address.js";
import { OWN } from "./attempt.js";
import { minutesOf } from "./draft.js";
import { modeName } from "./standard.js";
import { longDate } from "./words.js";

/**
 * @param {Standard} standard
 * @param {Say} say
 * @param {Invitation} invitation
 * @param {string} link
 * @returns {Message}
 */
export function invite(standard, say, invitation, link) {
  const fields = fieldsOf(standard, say, invitation);
  const [hello, size, use] = invitation.people
    ? /** @type {const} */ (["raters.hello", "raters.size", "raters.use"])
    : /** @type {const} */ (["invite.second-hello", "invite.second-size", "invite.second-use"]);
  return invitation.role === "second"
    ? {
      subject: say("invite.second-subject", fields),
      text: [
        `${say(hello, fields)}\n${link}`,
        say(size, fields),
        say(use),
        say("invite.second-right"),
      ].join("\n\n"),
    }
    : {
      subject: say("invite.self-subject", fields),
      text: [
        `${say("invite.self-hello", fields)}\n${link}`,
        say("invite.self-size", fields),
        say("invite.self-use"),
        say("invite.self-right"),
        ...numbered(say, invitation),
      ].join("\n\n"),
    };
}

/**
 * @param {Standard} standard
 * @param {Say} say
 * @param {Invitation} invitation
 * @param {string} link
 * @returns {Message}
 */
export function remind(standard, say, invitation, link) {
  const fields = fieldsOf(standard, say, invitation);
  const second = invitation.role === "second";
  const one = second ? "invite.second-reminder" : "invite.self-reminder";
  const first = say(invitation.people ? "raters.reminder" : one, fields);
  const last = say(second ? "invite.second-reminder-free" : "invite.reminder-kept");
  return {
    subject: say(
      second ? "invite.second-reminder-subject" : "invite.self-reminder-subject",
      fields,
    ),
    text: [`${first}\n${link}`, last, ...numbered(say, invitation)].join("\n\n"),
  };
}

/**
 * @param {Standard} standard
 * @param {Say} say
 * @param {Invitation} invitation
 * @returns {string} the invitation in one sentence
 */
export function summary(standard, say, invitation) {
  const second = invitation.role === "second";
  const fields = fieldsOf(standard, say, invitation);
  if (invitation.people) return say("raters.summary", fields);
  return say(second ? "invite.second-summary" : "invite.self-summary", fields);
}

/** What the number in a person's own invitation is. @param {Say} say @param {Invitation} invitation */
const numbered = (say, { person }) => person ? [say("invite.person", { n: person })] : [];

/**
 * @param {Standard} standard
 * @param {Say} say
 * @param {Invitation} invitation
 * @returns {Fields}
 */
function fieldsOf(standard, say, invitation) {
  const { mode, skills, target, label, due, to, people = [] } = invitation;
  const date = due && longDate(due, standard.language, "UTC");
  const position = standard.targets.find(({ id }) => id === target)?.name ?? "";
  const address = to && addressText(to, standard.language);
  return {
    profession: standard.profession.name,
    n: skills.length,
    people: people.length,
    mode: modeName(standard, mode),
    minutes: minutesOf(standard, invitation),
    target: target === OWN ? say("invite.own") : position,
    sender: label && say("invite.sender", { label }),
    until: date ? say("invite.until", { date }) : "",
    before: date ? say("invite.before", { date }) : "",
    to: address ? say("invite.to", { address }) : "",
  };
}
