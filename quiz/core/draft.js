/**
 * An invitation while it is being written: what stands in the form, and what is wrong with it.
 *
 * @import { Address } from "./address.js"
 * @import { Invitation } from "./invitation.js"
 * @import { Doubt } from "./phone.js"
 * @import { Standard } from "./standard.js"
 *
 * @typedef {"skills" | "label" | "due" | "whatsapp" | "email"} Field
 *
 * @typedef {object} Draft
 * @property {number} id
 * @property {string} target id of a position, or OWN
 * @property {string[]} skills
 * @property {Record<string, number>} levels
 * @property {string} mode
 * @property {string} label as typed
 * @property {string} due a day, "" for none; anything else where the field is half filled in
 * @property {Address["by"] | ""} by how answers come back; "" leaves it to whoever answers
 * @property {string} whatsapp as typed; it counts only where answers come back that way
 * @property {string} sure the digits that its writer was asked about and found right, "" for none
 * @property {string} email likewise
 *
 * @typedef {{field: Field, message: string}} Wrong what is wrong with a field: key of a message
 */

import { email, isLong, leads, tidyLabel } from "./address.js";
import { OWN } from "./attempt.js";
import { DUE } from "./code/invitation.js";
import { isDay } from "./days.js";
import { minutesFor } from "./invitation.js";
import { phone } from "./phone.js";
import { levelsOf } from "./target.js";

/**
 * @param {Standard} standard
 * @param {number} id
 * @returns {Draft} everything for the first position, in the shortest mode
 */
export function blank(standard, id) {
  const target = standard.targets[0]?.id ?? "";
  return {
    id,
    target,
    skills: standard.skills.map(({ id }) => id),
    levels: levelsOf(standard, target),
    mode: standard.modes[0]?.id ?? "",
    label: "",
    due: "",
    by: "",
    whatsapp: "",
    sure: "",
    email: "",
  };
}

/**
 * @param {Standard} standard
 * @param {Invitation} invitation
 * @returns {Draft} the invitation, to be edited
 */
export function edit(standard, { id, target, skills, levels, mode, label, due, to }) {
  const position = target === OWN || target === null ? standard.targets[0]?.id ?? "" : target;
  return {
    ...blank(standard, id),
    target: target ?? position,
    skills,
    levels: { ...levelsOf(standard, position), ...levels },
    mode,
    label,
    due: due ?? "",
    by: to?.by ?? "",
    whatsapp: to?.by === "whatsapp" ? `+${to.address}` : "",
    email: to?.by === "email" ? to.address : "",
  };
}

/**
 * @param {Standard} standard
 * @param {Draft} draft
 * @param {string} today
 * @returns {{invitation: Invitation | null, wrong: Wrong[]}} the invitation to the person; null
 *   while anything is wrong
 */
export function compose(standard, draft, today) {
  const skills = standard.skills.map(({ id }) => id).filter((id) => draft.skills.includes(id));
  const wrong = [
    ...skills.length ? [] : [at("skills", "invite.skills-missing")],
    ...labelWrong(draft.label),
    ...dueWrong(draft.due, today),
  ];
  const address = draft.by && addressOf(draft);
  if (draft.by && !address) wrong.push(at(draft.by, addressWrong(draft)));
  if (wrong.length) return { invitation: null, wrong };
  const own = draft.target === OWN ? skills : [];
  return {
    invitation: {
      id: draft.id,
      role: "self",
      mode: draft.mode,
      skills,
      target: draft.target,
      levels: Object.fromEntries(own.map((skill) => [skill, draft.levels[skill] ?? 1])),
      label: tidyLabel(draft.label),
      due: draft.due || null,
      to: draft.by && address ? { by: draft.by, address } : null,
      person: 0,
    },
    wrong,
  };
}

/**
 * The same invitation for someone who rates the person: the shortest mode, and no target.
 *
 * @param {Standard} standard
 * @param {Invitation} invitation
 * @returns {Invitation}
 */
export function forSecond(standard, invitation) {
  const mode = standard.modes[0]?.id ?? "";
  return { ...invitation, role: "second", mode, target: null, levels: {} };
}

/**
 * @param {Standard} standard
 * @param {Pick<Invitation, "mode" | "skills">} asked
 * @returns {number} minutes that it takes
 */
export function minutesOf(standard, { mode, skills }) {
  const found = standard.modes.find(({ id }) => id === mode) ?? { minutes: 0 };
  return minutesFor(found, skills.length / standard.skills.length);
}

/** @param {Field} field @param {string} message @returns {Wrong} */
const at = (field, message) => ({ field, message });

/** @type {Record<Doubt | "wrong", string>} */
const NUMBER_WRONG = {
  wrong: "invite.whatsapp-wrong",
  short: "invite.whatsapp-short",
  long: "invite.whatsapp-long",
  fixed: "invite.whatsapp-fixed",
  foreign: "invite.whatsapp-foreign",
};

/** @param {Draft} draft @returns {string | null} null: none, or one that is doubted */
function addressOf({ by, whatsapp, sure, email: typed }) {
  if (by === "email") return email(typed);
  const { digits = null, doubt = null } = phone(whatsapp) ?? {};
  return doubt && sure !== digits ? null : digits;
}

/** @param {Draft} draft @returns {string} the message of what is wrong with its address */
function addressWrong({ by, whatsapp }) {
  return by === "email" ? "invite.email-wrong" : NUMBER_WRONG[phone(whatsapp)?.doubt ?? "wrong"];
}

/** @param {string} label @returns {Wrong[]} */
function labelWrong(label) {
  if (leads(label)) return [at("label", "invite.label-leads")];
  return isLong(label) ? [at("label", "invite.label-long")] : [];
}

/** @param {string} day @param {string} today @returns {Wrong[]} */
function dueWrong(day, today) {
  if (day === "") return [];
  if (!isDay(day)) return [at("due", "invite.due-wrong")];
  if (day < today) return [at("due", "invite.due-past")];
  return day > DUE.last ? [at("due", "invite.due-far")] : [];
}
