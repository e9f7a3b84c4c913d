/**
 * What results are compared with.
 *
 * @import { Skill, Standard } from "../standard.js"
 * @import { Invitation } from "../invitation.js"
 * @import { Person } from "./gather.js"
 *
 * @typedef {(person: Person, skill: Skill) => number | null} Aims the level asked of a person; null:
 *   none
 *
 * @typedef {{target: string | null, levels: Record<string, number>}} Aim
 *
 * @typedef {object} Position what a company asks of one of its own
 * @property {string} id as a choice
 * @property {string} name
 * @property {Record<string, number>} levels by competency
 */

import { OWN } from "../attempt.js";

/** Everyone's own target. */
export const EACH = "each";
/** That of the invitation. */
export const INVITED = "invitation";

/**
 * @param {string} choice EACH, INVITED or the id of a position
 * @param {Invitation | null} invitation
 * @param {Position[]} positions of a company
 * @returns {Aims}
 */
export function aimsOf(choice, invitation, positions) {
  if (choice === EACH) return ({ entry: { result } }, skill) => levelOf(result, skill);
  const own = positions.find(({ id }) => id === choice);
  if (own) return (_, skill) => own.levels[skill.id] ?? null;
  const asked = invitation ?? { target: null, levels: {} };
  const aim = choice === INVITED ? asked : { target: choice, levels: {} };
  return (_, skill) => levelOf(aim, skill);
}

/**
 * @param {Pick<Standard, "targets">} standard
 * @param {{target?: string, positions: Position[]}} chosen
 * @returns {string | undefined} what is to be compared with; undefined where the choice is none
 */
export const targetIn = ({ targets }, { target, positions }) =>
  [EACH, INVITED, ...[...targets, ...positions].map(({ id }) => id)].find((id) => id === target);

/** @param {Aim} aim @param {Skill} skill @returns {number | null} */
function levelOf({ target, levels }, { id, targets }) {
  const level = target === OWN ? levels[id] : targets[target ?? ""];
  return level ?? null;
}

/**
 * @param {Standard} standard
 * @param {Person[]} people
 * @returns {string} what to begin with: the position most of them name, the lowest where they name
 *   none, EACH where some of them have a target of their own
 */
export function proposed({ targets }, people) {
  const named = people.map(({ entry }) => entry.result.target);
  if (named.includes(OWN)) return EACH;
  const count = (/** @type {string} */ id) => named.filter((name) => name === id).length;
  const [most] = [...targets].sort((a, b) => count(b.id) - count(a.id));
  return String(most?.id);
}
