/**
 * `#h=`, a result to show to others: levels without the answers behind them.
 *
 * @import { Attempt } from "../attempt.js"
 * @import { Skill, Standard } from "../standard.js"
 * @import { Since } from "./editions.js"
 * @import { Fault, Format } from "./envelope.js"
 * @import { Aim, Ids } from "./fields.js"
 *
 * @typedef {"unasked" | "unanswered" | "never"} Without why there is no level
 * @typedef {Without | {level: number, statements: boolean}} State `statements`: rated by
 *   statements too, not by the anchor alone
 * @typedef {{skill: Skill, state: State}} SkillState
 *
 * @typedef {object} SharedResult
 * @property {number} edition of the standard it was made with
 * @property {string} mode
 * @property {string | null} target id of a target, "own", or null: none that the standard has
 * @property {Record<string, number>} levels one's own target by competency; {} with another target
 * @property {string | null} finished minute, as ISO 8601
 * @property {SkillState[]} states in the order of the standard
 * @property {string} name as its owner typed it in, "" for none
 * @property {number} invitation id of the one it answers, 0 for none
 * @property {number} reply id that all results of one person for one invitation have, 0 for none
 *
 * @typedef {object} Body
 * @property {number[]} states by competency code - 1, 0 to 12: the WITHOUT, then level 1 to 5 each
 *   by the anchor alone and with statements
 * @property {number} mode
 * @property {Aim} aim
 * @property {number} finished
 * @property {Ids} ids
 * @property {string} name
 */

import { counted, rate } from "../rating.js";
import { aimFrom, aimOf, codeOf, headOf, since, spread } from "./editions.js";
import { decode, encode } from "./envelope.js";
import * as fields from "./fields.js";
import { putName, takeName, tidyName } from "./name.js";

/** @type {Without[]} */
export const WITHOUT = ["unasked", "unanswered", "never"];
const STATES = WITHOUT.length + 5 * 2;

/** @type {Format<Body>} */
export const SHARED = {
  letter: "h",
  write(writer, _head, body) {
    for (const state of body.states) writer.put(state, STATES);
    fields.putMode(writer, body.mode);
    fields.putMinute(writer, body.finished);
    fields.putAim(writer, body.aim);
    fields.putIds(writer, body.ids);
    putName(writer, body.name);
  },
  read(reader, { highest }) {
    const states = Array.from({ length: highest }, () => reader.take(STATES));
    const mode = fields.takeMode(reader);
    const finished = fields.takeMinute(reader);
    const aim = fields.takeAim(reader, highest);
    const ids = fields.takeIds(reader);
    const name = takeName(reader);
    return name === null ? null : { states, mode, finished, aim, ids, name };
  },
};

/**
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @param {string} [typed] a name, only if its owner wants it in the link
 * @returns {string} what stands after the # of the link
 */
export function writeShared(standard, attempt, typed = "") {
  const head = headOf(standard);
  return encode(SHARED, { ...head, edition: attempt.edition }, {
    states: spread(head.highest, standard, ({ id }) => stateNumber(standard, attempt, id)),
    mode: codeOf(standard.modes, attempt.mode),
    finished: fields.minuteNumber(attempt.finished ?? attempt.changed),
    aim: aimOf(standard, attempt.target, attempt.levels),
    ids: { invitation: attempt.invitation?.id ?? 0, reply: attempt.reply },
    name: tidyName(typed),
  });
}

/**
 * @param {Standard} standard
 * @param {string} text what stands after the # of the link
 * @returns {{kind: "ok", result: SharedResult, ids: Ids, since: Since} | {kind: Fault}}
 */
export function readShared(standard, text) {
  const found = decode(SHARED, text, headOf(standard));
  if (found.kind !== "ok") return found;
  const { head: { edition }, body } = found;
  const mode = standard.modes.find(({ code }) => code === body.mode);
  const changes = since(standard, edition, body.states.map((state) => state > 1));
  if (!mode || !changes) return { kind: "newer" };
  const result = {
    edition,
    mode: mode.id,
    ...aimFrom(standard, body.aim),
    finished: fields.minuteText(body.finished),
    states: standard.skills.map((skill) => {
      return { skill, state: stateFrom(body.states[skill.code - 1] ?? 0) };
    }),
    name: body.name,
    ...body.ids,
  };
  return { kind: "ok", result, ids: body.ids, since: changes };
}

/**
 * The same result with a name, or without one.
 *
 * @param {Standard} standard
 * @param {string} text a result's code
 * @param {string} typed
 * @returns {string} the text itself where it is none
 */
export function withName(standard, text, typed) {
  const found = decode(SHARED, text, headOf(standard));
  if (found.kind !== "ok") return text;
  return encode(SHARED, found.head, { ...found.body, name: tidyName(typed) });
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

/** @param {number} number @returns {State} */
function stateFrom(number) {
  const place = number - WITHOUT.length;
  return WITHOUT[number] ?? { level: (place >> 1) + 1, statements: place % 2 === 1 };
}
