/**
 * `#p=`, how a second rater sees someone: a level for each competency, and nothing of the person.
 *
 * @import { Attempt } from "../attempt.js"
 * @import { Standard } from "../standard.js"
 * @import { Since } from "./editions.js"
 * @import { Fault, Format } from "./envelope.js"
 * @import { SkillState } from "./shared.js"
 *
 * @typedef {object} Rating
 * @property {number} edition of the standard it was made with
 * @property {number} invitation id of the one it answers
 * @property {number} person the number that the invitation gave the person, 0 for none
 * @property {string | null} finished minute, as ISO 8601
 * @property {SkillState[]} states in the order of the standard; "never" is never observed
 *
 * @typedef {object} Body
 * @property {number[]} states by competency code - 1: the WITHOUT, then level 1 to 5
 * @property {number} finished
 * @property {number} invitation
 * @property {number} person
 */

import { IDS } from "../invitation.js";
import { headOf, since, spread } from "./editions.js";
import { decode, encode } from "./envelope.js";
import * as fields from "./fields.js";
import { WITHOUT } from "./sharing.js";

const STATES = WITHOUT.length + 5;

/** All that a page needs which only reads. */
const READING = { letter: /** @type {const} */ ("p"), read };

/** @type {Format<Body>} */
export const RATER = { letter: "p", write, read };

/** @type {Format<Body>["write"]} */
function write(writer, head, body) {
  for (const state of body.states) writer.put(state, STATES);
  fields.putMinute(writer, body.finished);
  writer.put(body.invitation, IDS);
  fields.putPerson(writer, head, body.person);
}

/** @type {Format<Body>["read"]} */
function read(reader, head) {
  const states = Array.from({ length: head.highest }, () => reader.take(STATES));
  const finished = fields.takeMinute(reader);
  const invitation = reader.take(IDS);
  const person = fields.takePerson(reader, head);
  return invitation ? { states, finished, invitation, person } : null;
}

/**
 * @param {Standard} standard
 * @param {Attempt} attempt that answers an invitation to rate someone
 * @returns {string} what stands after the # of the link
 */
export function writeRating(standard, attempt) {
  const head = headOf(standard);
  const { answers, invitation } = attempt;
  return encode(RATER, { ...head, edition: attempt.edition }, {
    states: spread(head.highest, standard, ({ id }) => {
      if (!invitation?.skills.includes(id)) return 0;
      const anchor = answers[id]?.anchor;
      return typeof anchor === "number" ? WITHOUT.length - 1 + anchor : anchor ? 2 : 1;
    }),
    finished: fields.minuteNumber(attempt.finished ?? attempt.changed),
    invitation: invitation?.id ?? 0,
    person: invitation?.person ?? 0,
  });
}

/**
 * @param {Standard} standard
 * @param {string} text what stands after the # of the link
 * @returns {{kind: "ok", rating: Rating, since: Since} | {kind: Fault}}
 */
export function readRating(standard, text) {
  const found = decode(READING, text, headOf(standard));
  if (found.kind !== "ok") return found;
  const { head: { edition }, body } = found;
  const changes = since(standard, edition, body.states.map((state) => state > 1));
  if (!changes) return { kind: "newer" };
  const rating = {
    edition,
    invitation: body.invitation,
    person: body.person,
    finished: fields.minuteText(body.finished),
    states: standard.skills.map((skill) => {
      const state = body.states[skill.code - 1] ?? 0;
      const level = { level: state - WITHOUT.length + 1, statements: false };
      return { skill, state: WITHOUT[state] ?? level };
    }),
  };
  return { kind: "ok", rating, since: changes };
}
