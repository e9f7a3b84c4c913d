/**
 * `#l=`, all answers, to go on with on another device. No text: evidence and plans travel in the
 * file.
 *
 * @import { Attempt } from "../attempt.js"
 * @import { Asked } from "../invitation.js"
 * @import { Answer, Pick } from "../rating.js"
 * @import { Choice, Skill, Standard } from "../standard.js"
 * @import { Since } from "./editions.js"
 * @import { Fault, Format } from "./envelope.js"
 * @import { Aim, Ids } from "./fields.js"
 *
 * @typedef {object} Body
 * @property {number} mode
 * @property {Aim} aim
 * @property {number[]} minutes when it was started, changed and finished
 * @property {number[]} anchors by competency code - 1: 0 for unanswered, 1 to 5, 6 for never faced
 * @property {number[]} statements likewise, three of each competency in the order of their codes
 * @property {number[]} cases by competency code - 1: 0 for unanswered, 1 to 4 for a to d
 * @property {Ids} ids
 * @property {boolean[]} asked with an invitation: by competency code - 1, whether it asks; else []
 */

import { begin } from "../attempt.js";
import { CHOICES } from "../standard.js";
import { aimFrom, aimOf, codeOf, headOf, since, spread } from "./editions.js";
import { decode, encode } from "./envelope.js";
import * as fields from "./fields.js";

const PICKS = 7;
const CASES = 5;
const STATEMENTS = 3;

/** @type {Format<Body>} */
export const PROGRESS = {
  letter: "l",
  write(writer, _head, body) {
    fields.putMode(writer, body.mode);
    fields.putAim(writer, body.aim);
    fields.putMinutes(writer, body.minutes);
    for (const pick of body.anchors) writer.put(pick, PICKS);
    fields.putSome(writer, body.statements, PICKS);
    fields.putSome(writer, body.cases, CASES);
    fields.putIds(writer, body.ids);
    for (const asked of body.asked) writer.put(Number(asked), 2);
  },
  read(reader, { highest }) {
    const mode = fields.takeMode(reader);
    const aim = fields.takeAim(reader, highest);
    const minutes = fields.takeMinutes(reader);
    if (minutes.some((minute) => minute >= fields.MINUTES)) return null;
    const answers = {
      anchors: Array.from({ length: highest }, () => reader.take(PICKS)),
      statements: fields.takeSome(reader, highest * STATEMENTS, PICKS),
      cases: fields.takeSome(reader, highest, CASES),
    };
    const ids = fields.takeIds(reader);
    const length = ids.invitation ? highest : 0;
    const asked = Array.from({ length }, () => reader.take(2) === 1);
    if (length && !asked.includes(true)) return null;
    return { mode, aim, minutes, ...answers, ids, asked };
  },
};

/**
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {string} what stands after the # of the link
 */
export function writeProgress(standard, attempt) {
  const head = headOf(standard);
  const { invitation, reply } = attempt;
  const answer = (/** @type {Skill} */ { id }) => attempt.answers[id] ?? {};
  return encode(PROGRESS, { ...head, edition: attempt.edition }, {
    mode: codeOf(standard.modes, attempt.mode),
    aim: aimOf(standard, attempt.target, attempt.levels),
    minutes: [attempt.started, attempt.changed, attempt.finished].map(fields.minuteNumber),
    anchors: spread(head.highest, standard, (skill) => pickNumber(answer(skill).anchor)),
    statements: spread(head.highest, standard, (skill) => {
      return codes(skill).map((code) => pickNumber(answer(skill).statements?.[code]));
    }).flatMap((picks) => picks || Array(STATEMENTS).fill(0)),
    cases: spread(head.highest, standard, (skill) => caseNumber(answer(skill).case)),
    ids: { invitation: invitation?.id ?? 0, reply },
    asked: !invitation ? [] : spread(head.highest, standard, ({ id }) => {
      return invitation.skills.includes(id);
    }).map(Boolean),
  });
}

/**
 * What the standard has changed or retired since is left out; all of it would be answered anew.
 *
 * @param {Standard} standard
 * @param {string} text what stands after the # of the link
 * @returns {{kind: "ok", attempt: Attempt, since: Since} | {kind: Fault}}
 */
export function readProgress(standard, text) {
  const found = decode(PROGRESS, text, headOf(standard));
  if (found.kind !== "ok") return found;
  const { head: { edition }, body } = found;
  const said = body.anchors.map((anchor, index) => {
    const statements = body.statements.slice(index * STATEMENTS, (index + 1) * STATEMENTS);
    return [anchor, ...statements, body.cases[index]].some(Boolean);
  });
  const mode = standard.modes.find(({ code }) => code === body.mode);
  const changes = since(standard, edition, said);
  if (!mode || !changes) return { kind: "newer" };
  const [started = null, changed = null, finished = null] = body.minutes.map(fields.minuteText);
  const kept = standard.skills
    .filter((skill) => said[skill.code - 1] && !changes.changed.includes(skill));
  const attempt = {
    ...begin(standard, mode.id),
    ...aimFrom(standard, body.aim),
    answers: Object.fromEntries(kept.map((skill) => [skill.id, answerFrom(skill, body)])),
    started,
    changed,
    finished: changes.changed.length ? null : finished,
    invitation: invitationFrom(standard, body, mode.id),
    reply: body.ids.reply,
  };
  return { kind: "ok", attempt, since: changes };
}

/**
 * What the answers tell of their invitation. Who asks and until when stands in its own link.
 *
 * @param {Standard} standard
 * @param {Body} body
 * @param {string} mode
 * @returns {Asked | null}
 */
function invitationFrom(standard, { ids, asked, aim }, mode) {
  const skills = standard.skills.filter(({ code }) => asked[code - 1]).map(({ id }) => id);
  return !skills.length ? null : {
    id: ids.invitation,
    mode,
    skills,
    ...aimFrom(standard, aim),
  };
}

/** @param {Skill} skill @param {Body} body @returns {Answer} */
function answerFrom(skill, body) {
  const index = skill.code - 1;
  const anchor = pickFrom(body.anchors[index]);
  const statements = codes(skill).flatMap((code, place) => {
    const pick = pickFrom(body.statements[index * STATEMENTS + place]);
    return pick ? [[code, pick]] : [];
  });
  const choice = CHOICES[Number(body.cases[index]) - 1];
  return {
    ...anchor && { anchor },
    ...statements.length && { statements: Object.fromEntries(statements) },
    ...choice && { case: choice },
  };
}

/** @param {Skill} skill */
const codes = ({ statements }) => statements.map(({ code }) => code).sort((a, b) => a - b);

/** @param {Pick | undefined} pick */
const pickNumber = (pick) => pick === "never" ? 6 : pick ?? 0;

/** @param {number | undefined} number @returns {Pick | undefined} */
const pickFrom = (number) => number === 6 ? "never" : number || undefined;

/** @param {Choice | undefined} choice */
const caseNumber = (choice) => choice ? CHOICES.indexOf(choice) + 1 : 0;
