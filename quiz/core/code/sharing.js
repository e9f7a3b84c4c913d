/**
 * `#h=`, a result to show to others, as it is written: levels without the answers behind them. What
 * it means and how it is read stands in shared.js.
 *
 * @import { Attempt } from "../attempt.js"
 * @import { Standard } from "../standard.js"
 * @import { Writer } from "./digits.js"
 * @import { Aim, Ids } from "./fields.js"
 *
 * @typedef {"unasked" | "unanswered" | "never"} Without why there is no level
 *
 * @typedef {object} Nameless
 * @property {number[]} states by competency code - 1, 0 to 12: the WITHOUT, then level 1 to 5 each
 *   by the anchor alone and with statements
 * @property {number} mode
 * @property {Aim} aim
 * @property {number} finished
 * @property {Ids} ids
 */

import { counted, rate } from "../rating.js";
import { aimOf, codeOf, headOf, spread } from "./editions.js";
import { encode } from "./envelope.js";
import * as fields from "./fields.js";
import { LONGEST_NAME } from "./name.js";

/** @type {Without[]} */
export const WITHOUT = ["unasked", "unanswered", "never"];
export const STATES = WITHOUT.length + 5 * 2;

/** Everything but the name, which comes last. @param {Writer} writer @param {Nameless} body */
export function putNameless(writer, body) {
  for (const state of body.states) writer.put(state, STATES);
  fields.putMode(writer, body.mode);
  fields.putMinute(writer, body.finished);
  fields.putAim(writer, body.aim);
  fields.putIds(writer, body.ids);
}

/** Apart from the names of shared.js, so that the check need not bring them along. */
const NAMELESS = {
  letter: /** @type {const} */ ("h"),
  write(/** @type {Writer} */ writer, /** @type {unknown} */ _head, /** @type {Nameless} */ body) {
    putNameless(writer, body);
    writer.put(0, LONGEST_NAME + 1);
  },
};

/**
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {string} what stands after the # of the link, with no name in it
 */
export function writeShared(standard, attempt) {
  const head = headOf(standard);
  return encode(NAMELESS, { ...head, edition: attempt.edition }, {
    states: spread(head.highest, standard, ({ id }) => stateNumber(standard, attempt, id)),
    mode: codeOf(standard.modes, attempt.mode),
    finished: fields.minuteNumber(attempt.finished ?? attempt.changed),
    aim: aimOf(standard, attempt.target, attempt.levels),
    ids: { invitation: attempt.invitation?.id ?? 0, reply: attempt.reply },
  });
}

/** @param {Standard} standard @param {Attempt} attempt @param {string} skill */
function stateNumber({ rating }, attempt, skill) {
  if (attempt.invitation && !attempt.invitation.skills.includes(skill)) return 0;
  const answer = attempt.answers[skill] ?? {};
  const rated = rate(answer, rating);
  if (!rated) return answer.anchor === "never" ? 2 : 1;
  const statements = counted(answer, rating).length > 0;
  return WITHOUT.length + (rated.level - 1) * 2 + Number(statements);
}
