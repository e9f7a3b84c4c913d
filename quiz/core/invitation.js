/**
 * What someone asks of someone: which competencies, how thoroughly, until when, and where the
 * answer goes.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Standard } from "./standard.js"
 * @import { Address } from "./address.js"
 *
 * @typedef {"self" | "second"} Role who rates: the person, or someone who knows the person's work
 *
 * @typedef {object} Invitation
 * @property {number} id 30 bits, not 0; the same after every edit, and for both roles
 * @property {Role} role
 * @property {string} mode how much is asked; a second rater only ever gets the anchors
 * @property {string[]} skills what is asked, in the order of the questions
 * @property {string | null} target id of a position, OWN, or null: none, or none that there still is
 * @property {Record<string, number>} levels with OWN: the level of each competency that is asked
 * @property {number} person the number that it gives the person who is invited; 0: none
 * @property {number[]} [people] numbers of those whom a second rater is asked about, up to
 *   MOST_RATED; none: somebody whom the message names
 * @property {string} label who asks, as they wrote it; "" for none
 * @property {string | null} due the last day, "2026-12-07"
 * @property {Address | null} to where the answer goes
 *
 * @typedef {object} Asked what an attempt keeps of it; until when is told before it begins
 * @property {number} id
 * @property {number} person
 * @property {string} mode
 * @property {string[]} skills
 * @property {string | null} target
 * @property {Record<string, number>} levels
 * @property {string} [label] who asks, where they wrote it and the device knows it
 * @property {string} [code] of the invitation itself, which goes along with the result; not on a device
 *   to which only the answers came
 */

import { isLabel } from "./address.js";
import { OWN } from "./attempt.js";
import { isEarlier } from "./edition.js";
import { isLevel } from "./rating.js";

/** Ids of invitations and replies are below this. */
export const IDS = 2 ** 30;
/** Numbers of people within an invitation are up to this. */
export const PEOPLE = 2 ** 20;
/** A second rater is asked about so many people at once. */
export const MOST_RATED = 60;

/**
 * The standard as an attempt asks it: the competencies that its edition had, and of these what its
 * invitation asks, up to the mode of that.
 *
 * @param {Standard} standard
 * @param {Pick<Attempt, "edition" | "invitation">} attempt
 * @returns {Standard}
 */
export function limited(standard, attempt) {
  const { edition, invitation } = attempt;
  const had = !isEarlier(attempt, standard)
    ? standard
    : { ...standard, skills: standard.skills.filter(({ added = 1 }) => added <= edition) };
  if (!invitation) return had;
  const last = standard.modes.findIndex(({ id }) => id === invitation.mode);
  return {
    ...had,
    modes: standard.modes.slice(0, last + 1),
    skills: had.skills.filter(({ id }) => invitation.skills.includes(id)),
  };
}

/**
 * @param {{minutes: number}} mode
 * @param {number} share of the competencies, up to 1
 * @returns {number} minutes that so many of them take, at least 1
 */
export function minutesFor({ minutes }, share) {
  return Math.max(1, Math.round(minutes * share));
}

/**
 * @param {Invitation} invitation
 * @param {string} today
 * @returns {boolean} whether its last day is over
 */
export const isOver = ({ due }, today) => due !== null && due < today;

/**
 * Read what was kept of an invitation, or came by the address. What the standard no longer has is
 * left out.
 *
 * @param {unknown} data
 * @param {Standard} standard
 * @returns {Asked | null} null: it is not whole, or nothing of it is left
 */
export function readAsked(data, standard) {
  if (typeof data !== "object" || data === null) return null;
  const { id, person = 0, mode, skills, target, levels, label, code } =
    /** @type {Record<string, unknown>} */ (data);
  if (!isId(id) || !standard.modes.some((entry) => entry.id === mode)) return null;
  if (!Array.isArray(skills) || typeof levels !== "object" || levels === null) return null;
  const asked = standard.skills.filter((skill) => skills.includes(skill.id)).map(({ id }) => id);
  const known = target === OWN || standard.targets.some((entry) => entry.id === target);
  const own = target !== OWN ? [] : asked.map((skill) => {
    return [skill, /** @type {Record<string, unknown>} */ (levels)[skill]];
  });
  if (!asked.length || own.some(([, level]) => !isLevel(level)) || !isPerson(person)) return null;
  return {
    id,
    person,
    mode: String(mode),
    skills: asked,
    target: known ? String(target) : null,
    levels: Object.fromEntries(own),
    ...(label && isLabel(label) ? { label } : {}),
    // Letters, digits, "_" and "-" only: it becomes a part of an address.
    ...(typeof code === "string" && /^u=[\w-]{1,512}$/.test(code) ? { code } : {}),
  };
}

/** @type {(value: unknown) => value is number} */
export const isId = (value) =>
  typeof value === "number" && Number.isInteger(value) && value > 0 && value < IDS;

/** @type {(value: unknown) => value is number} */
const isPerson = (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= PEOPLE;
