/**
 * `#h=`, a result that others see, as it is read; sharing.js writes it.
 *
 * @import { Skill, Standard } from "../standard.js"
 * @import { Since } from "./editions.js"
 * @import { Fault, Format } from "./envelope.js"
 * @import { Ids } from "./fields.js"
 * @import { CodedScore } from "./scores.js"
 * @import { Nameless, Without } from "./sharing.js"
 *
 * @typedef {object} Seen a level as it was shown
 * @property {number} level
 * @property {boolean} statements whether statements tell of it, not the anchor alone
 * @property {{lowest: number, highest: number, likeliest: number}} [range] unknown in version 1
 *
 * @typedef {Without | Seen} State
 * @typedef {{skill: Skill, state: State}} SkillState
 *
 * @typedef {object} SharedResult
 * @property {number} edition of the standard it was made with
 * @property {string} mode
 * @property {string | null} target id of a target, "own", or null: none that the standard has
 * @property {Record<string, number>} levels one's own target by competency; {} with another target
 * @property {string | null} finished minute, as ISO 8601
 * @property {SkillState[]} states in the order of the standard
 * @property {{skill: Skill, right: number, all: number}[]} [tasks] how those with one right answer
 *   went; none where none was done
 * @property {string} name as its owner typed it in, "" for none
 * @property {number} invitation id of the one it answers, 0 for none
 * @property {number} person the number that its invitation gave the person, 0 for none
 * @property {number} reply id that all results of one person for one invitation have, 0 for none
 *
 * @typedef {Nameless & {name: string}} Body
 */

import { aimFrom, headOf, since } from "./editions.js";
import { decode, encode, VERSION } from "./envelope.js";
import * as fields from "./fields.js";
import { putName, takeName, tidyName } from "./name.js";
import { putScores, takeScores } from "./scores.js";
import { putNameless, RANGES, statesIn, WITHOUT } from "./sharing.js";

/** All that a page needs which only reads. */
const READING = { letter: /** @type {const} */ ("h"), read };

/** @type {Format<Body>} */
export const SHARED = { letter: "h", write, read };

/** @type {Format<Body>["write"]} */
function write(writer, head, body) {
  putNameless(writer, head, body);
  putName(writer, body.name);
  putScores(writer, head, body.scores);
}

/** @type {Format<Body>["read"]} */
function read(reader, head) {
  const { highest } = head;
  const states = reader.takeEach(statesIn(head), highest);
  const mode = fields.takeMode(reader);
  const finished = fields.takeMinute(reader);
  const aim = fields.takeAim(reader, highest);
  const ids = fields.takeIds(reader, head);
  const name = takeName(reader);
  const scores = name === null ? null : takeScores(reader, head);
  if (name === null || scores === null) return null;
  return { states, mode, finished, aim, ids, name, ...scores.length && { scores } };
}

/**
 * @param {Standard} standard
 * @param {string} text what stands after the # of the link
 * @returns {{kind: "ok", result: SharedResult, ids: Ids, since: Since} | {kind: Fault}}
 */
export function readShared(standard, text) {
  const found = decode(READING, text, headOf(standard));
  if (found.kind !== "ok") return found;
  const { head: { edition, version }, body } = found;
  const mode = standard.modes.find(({ code }) => code === body.mode);
  const changes = since(standard, edition, body.states.map((state) => state > 1));
  if (!mode || !changes) return { kind: "newer" };
  const result = {
    edition,
    mode: mode.id,
    ...aimFrom(standard, body.aim),
    finished: fields.minuteText(body.finished),
    states: standard.skills.map((skill) =>
      stateFrom(skill, body.states[skill.code - 1] ?? 0, version)
    ),
    name: body.name,
    ...body.ids,
    ...body.scores && { tasks: tasksOf(standard, body.scores) },
  };
  return { kind: "ok", result, ids: body.ids, since: changes };
}

/** @param {Standard} standard @param {CodedScore[]} scores */
const tasksOf = ({ skills }, scores) =>
  skills.flatMap((skill) =>
    scores.filter(({ code }) => code === skill.code)
      .map(({ right, all }) => ({ skill, right, all }))
  );

/**
 * The same result with a name, or without one.
 *
 * @param {Standard} standard
 * @param {string} text a result's code
 * @param {string} typed
 * @returns {string} the text itself where it is none
 */
export function withName(standard, text, typed) {
  const found = decode(READING, text, headOf(standard));
  if (found.kind !== "ok") return text;
  return encode(SHARED, found.head, { ...found.body, name: tidyName(typed) });
}

/** Of thousands of results few states differ: each is one object, by its number and version. @type {WeakMap<Skill, SkillState[]>} */
const STATES = new WeakMap();

/** @param {Skill} skill @param {number} number @param {number} version @returns {SkillState} */
function stateFrom(skill, number, version) {
  const known = STATES.get(skill) ?? [];
  STATES.set(skill, known);
  return known[number * VERSION + version - 1] ??= { skill, state: newState(number, version) };
}

/** @param {number} number @param {number} version @returns {State} */
function newState(number, version) {
  const without = WITHOUT[number];
  if (without) return without;
  const place = (number - WITHOUT.length) >> 1;
  const statements = (number - WITHOUT.length) % 2 === 1;
  const found = version > 1 && RANGES[place];
  if (!found) return { level: place + 1, statements };
  const { level, ...range } = found;
  return { level, statements, range };
}
