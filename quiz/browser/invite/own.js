/**
 * An invitation of their own for each person on a list, and the files that go with it.
 *
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Participant } from "../../core/people/table.js"
 * @import { Desk } from "./desk.js"
 */

import { writeInvitation } from "../../core/code/invitation.js";
import { invite, remind } from "../../core/message.js";
import { GROUPS } from "../../core/people/columns.js";
import { eraseOn, writeList } from "../../core/people/list.js";
import { longDate } from "../../core/words.js";
import { today } from "../clock.js";

/** @param {Desk} desk @param {Invitation} invitation @param {Participant} person */
function linkOf({ standard }, invitation, { number }) {
  const code = writeInvitation(standard, { ...invitation, person: number });
  return `${standard.opener.invitation}#${code}`;
}

/**
 * An invitation, and from then on reminders.
 *
 * @param {Desk} desk
 * @param {Invitation} invitation
 * @param {Participant} person
 * @returns {{subject: string, text: string}}
 */
export function messageTo(desk, invitation, person) {
  const write = person.asked ? remind : invite;
  const own = { ...invitation, person: person.number };
  return write(desk.standard, desk.say, own, linkOf(desk, invitation, person));
}

/**
 * For mail merge.
 *
 * @param {Desk} desk
 * @param {Invitation} invitation
 * @param {Participant[]} people
 * @returns {(string | number)[][]} its rows, the head first
 */
export function mergeTable(desk, invitation, people) {
  const { say } = desk;
  const nik = people.some((person) => person.nik);
  const head = [
    ...[say("people.name"), say("people.phone"), say("people.email")],
    ...[say("people.division"), say("team.branch"), say("people.batch")],
    ...nik ? [say("people.nik-column")] : [],
    ...[say("people.number-column"), say("people.link"), say("people.message")],
  ];
  const lines = people.map((person) => [
    ...[person.name, person.phone, person.email],
    ...GROUPS.map((group) => person[group]),
    ...nik ? [person.nik] : [],
    ...[person.number, linkOf(desk, invitation, person)],
    messageTo(desk, invitation, person).text,
  ]);
  return [head, ...lines];
}

/** When a list is to be erased. @param {Desk} desk @param {Invitation | null} invitation */
export const eraseDay = ({ standard }, invitation) =>
  longDate(eraseOn(invitation ?? { due: null }, today()), standard.language, "UTC");

/**
 * The list as a file, which says what it holds and until when.
 *
 * @param {Desk} desk
 * @param {Invitation} invitation
 * @param {Participant[]} people
 * @returns {string} JSON
 */
export function listFile(desk, invitation, people) {
  const { say, standard } = desk;
  /** @type {[keyof Participant, string][]} */
  const columns = [
    ["name", say("people.name")],
    ["phone", say("people.phone")],
    ["email", say("people.email")],
    ["division", say("people.division")],
    ["branch", say("team.branch")],
    ["batch", say("people.batch")],
    ["nik", say("people.nik-column")],
    ["number", say("people.number-column")],
  ];
  const held = columns.filter(([key]) => people.some((person) => person[key]));
  const fields = {
    n: people.length,
    columns: held.map(([, words]) => words).join(", "),
    date: eraseDay(desk, invitation),
  };
  const words = { note: say("people.note", fields), erase: eraseOn(invitation, today()) };
  return writeList(standard, { invitation, people }, words);
}
