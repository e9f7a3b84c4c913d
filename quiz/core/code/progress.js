/**
 * `#l=`, all answers, to go on with on another device. No text: evidence and plans travel in the
 * file.
 *
 * @import { Attempt } from "../attempt.js"
 * @import { Asked } from "../invitation.js"
 * @import { Answer, Pick } from "../rating.js"
 * @import { Choice, Skill, Standard } from "../standard.js"
 * @import { Reader, Writer } from "./digits.js"
 * @import { Since } from "./editions.js"
 * @import { Fault, Format, Head } from "./envelope.js"
 * @import { Aim, Ids } from "./fields.js"
 *
 * @typedef {object} Body
 * @property {number} mode
 * @property {Aim} aim
 * @property {number[]} minutes when it was started, changed and finished
 * @property {number[]} anchors by competency code - 1: 0 for unanswered, 1 to 5, 6 for never faced
 * @property {[number, number][][]} statements by competency code - 1: the code and the pick of each
 *   one answered, by their codes; in version 1 three of each competency, of codes 1 to 3
 * @property {number[]} cases by competency code - 1: 0 for unanswered, 1 to 4 for a to d in a case of
 *   the first editions; from version 2 on also the most effective way + 5 × the least effective one,
 *   each as 1 to 4 or 0 for none. A most effective one alone stands for both, which none can be.
 * @property {Ids} ids
 * @property {boolean[]} asked with an invitation: by competency code - 1, whether it asks; else []
 */

import { begin, OWN } from "../attempt.js";
import { CHOICES } from "../standard.js";
import { wanted } from "../target.js";
import { aimFrom, aimOf, codeOf, headOf, since, spread } from "./editions.js";
import { decode, encode } from "./envelope.js";
import * as fields from "./fields.js";

const PICKS = 7;
const CASES = 5;
/** From version 2 on a case has two choices. */
const TWO_CHOICES = CASES ** 2;
const FIRST_STATEMENTS = [1, 2, 3];
/** Codes of statements, and how many of a competency can be answered, are below these. */
const CODES = 64;
const ANSWERED = 8;

/** @type {Format<Body>} */
export const PROGRESS = {
  letter: "l",
  write(writer, head, body) {
    fields.putMode(writer, body.mode);
    fields.putAim(writer, body.aim);
    fields.putMinutes(writer, body.minutes);
    for (const pick of body.anchors) writer.put(pick, PICKS);
    putStatements(writer, head, body.statements);
    fields.putSome(writer, body.cases, casesIn(head));
    fields.putIds(writer, head, body.ids);
    for (const asked of body.asked) writer.put(Number(asked), 2);
  },
  read(reader, head) {
    const { highest } = head;
    const mode = fields.takeMode(reader);
    const aim = fields.takeAim(reader, highest);
    const minutes = fields.takeMinutes(reader);
    if (minutes.some((minute) => minute >= fields.MINUTES)) return null;
    const answers = {
      anchors: Array.from({ length: highest }, () => reader.take(PICKS)),
      statements: takeStatements(reader, head),
      cases: fields.takeSome(reader, highest, casesIn(head)),
    };
    if (!answers.statements.every(isSorted)) return null;
    const ids = fields.takeIds(reader, head);
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
    aim: aimOf(standard, attempt.target, invitation ? attempt.levels : levelsIn(standard, attempt)),
    minutes: [attempt.started, attempt.changed, attempt.finished].map(fields.minuteNumber),
    anchors: spread(head.highest, standard, (skill) => pickNumber(answer(skill).anchor)),
    statements: spread(head.highest, standard, (skill) => {
      // Whole numbers are keys in ascending order, however they were added.
      return Object.entries(answer(skill).statements ?? {})
        .map(([code, pick]) => /** @type {[number, number]} */ ([Number(code), pickNumber(pick)]))
        .slice(0, ANSWERED - 1);
    }).map((picks) => picks || []),
    cases: spread(head.highest, standard, (skill) => caseNumber(answer(skill))),
    ids: { invitation: invitation?.id ?? 0, reply, person: invitation?.person ?? 0 },
    asked: !invitation ? [] : spread(head.highest, standard, ({ id }) => {
      return invitation.skills.includes(id);
    }).map(Boolean),
  });
}

/**
 * What the standard has changed or retired since is left out; all of it would be answered anew. So
 * that nothing is lost, `earlier` has every answer, as the edition that asked it knew it.
 *
 * @param {Standard} standard
 * @param {string} text what stands after the # of the link
 * @returns {{kind: "ok", attempt: Attempt, earlier: Attempt | null, since: Since} | {kind: Fault}}
 *   null: nothing was left out
 */
export function readProgress(standard, text) {
  const found = decode(PROGRESS, text, headOf(standard));
  if (found.kind !== "ok") return found;
  const { head: { edition }, body } = found;
  const said = body.anchors.map((anchor, index) => {
    return [anchor, body.statements[index]?.length, body.cases[index]].some(Boolean);
  });
  const mode = standard.modes.find(({ code }) => code === body.mode);
  const changes = since(standard, edition, said);
  if (!mode || !changes) return { kind: "newer" };
  const [started = null, changed = null, finished = null] = body.minutes.map(fields.minuteText);
  const all = standard.skills.filter((skill) => said[skill.code - 1])
    .map((skill) => ({ skill, answer: answerFrom(skill, body) }));
  const kept = all.filter(({ skill }) => !changes.changed.includes(skill));
  const whole = {
    ...begin(standard, mode.id),
    ...aimIn(standard, body, edition),
    edition,
    answers: Object.fromEntries(all.map(({ skill, answer }) => [skill.id, answer])),
    started,
    changed,
    finished,
    invitation: invitationFrom(standard, body, mode.id),
    reply: body.ids.reply,
  };
  const attempt = {
    ...whole,
    edition: standard.profession.edition,
    answers: Object.fromEntries(kept.map(({ skill, answer }) => [skill.id, known(skill, answer)])),
    finished: changes.changed.length ? null : finished,
  };
  const earlier = changes.changed.length ? whole : null;
  return { kind: "ok", attempt, earlier, since: changes };
}

/**
 * One's own target, with a level for all that the attempt's edition had, so that 0 is only what a vacancy
 * does not ask.
 *
 * @param {Standard} standard
 * @param {Attempt} attempt
 */
function levelsIn(standard, attempt) {
  if (attempt.target !== OWN) return {};
  const known = standard.skills.filter(({ added = 1 }) => added <= attempt.edition);
  return Object.fromEntries(
    known.map((skill) => [skill.id, wanted(attempt, standard, skill, OWN)]),
  );
}

/**
 * @param {Standard} standard
 * @param {Body} body
 * @param {number} edition that wrote it
 */
function aimIn(standard, { aim, ids }, edition) {
  const { target, levels } = aimFrom(standard, aim);
  if (target !== OWN || ids.invitation) return { target, levels };
  const known = standard.skills
    .filter(({ code, added = 1 }) => code <= aim.levels.length && added <= edition);
  return {
    target,
    levels: Object.fromEntries(known.map(({ id }) => [id, levels[id] ?? 0])),
  };
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
    person: ids.person,
    mode,
    skills,
    ...aimFrom(standard, aim),
  };
}

/** @param {Skill} skill @param {Body} body @returns {Answer} */
function answerFrom(skill, body) {
  const index = skill.code - 1;
  const anchor = pickFrom(body.anchors[index]);
  const statements = body.statements.slice(index, skill.code).flat()
    .map(([code, number]) => [code, pickFrom(number)]);
  return {
    ...anchor && { anchor },
    ...statements.length && { statements: Object.fromEntries(statements) },
    ...caseFrom(Number(body.cases[index])),
  };
}

/** Without statements that there no longer are. @param {Skill} skill @param {Answer} answer @returns {Answer} */
function known(skill, { statements = {}, ...answer }) {
  const codes = skill.statements.map(({ code }) => String(code));
  const left = Object.entries(statements).filter(([code]) => codes.includes(code));
  return { ...answer, ...left.length && { statements: Object.fromEntries(left) } };
}

/** Each answered statement once, by its code. @param {[number, number][]} statements */
const isSorted = (statements) =>
  statements.every(([code], place) => code > (statements[place - 1]?.[0] ?? 0));

/** @param {Head} head */
const casesIn = ({ version }) => version < 2 ? CASES : TWO_CHOICES;

/** @param {Writer} writer @param {Head} head @param {[number, number][][]} statements */
function putStatements(writer, { version }, statements) {
  if (version < 2) {
    const picks = statements.flatMap((each) => {
      const answered = new Map(each);
      return FIRST_STATEMENTS.map((code) => answered.get(code) ?? 0);
    });
    fields.putSome(writer, picks, PICKS);
    return;
  }
  const some = statements.some(({ length }) => length);
  writer.put(Number(some), 2);
  if (!some) return;
  for (const each of statements) {
    writer.put(each.length, ANSWERED);
    for (const [code, pick] of each) {
      writer.put(code, CODES);
      writer.put(pick - 1, PICKS - 1);
    }
  }
}

/** @param {Reader} reader @param {Head} head @returns {[number, number][][]} */
function takeStatements(reader, { version, highest }) {
  if (version < 2) {
    const picks = fields.takeSome(reader, highest * FIRST_STATEMENTS.length, PICKS);
    return Array.from({ length: highest }, (_, index) =>
      FIRST_STATEMENTS.flatMap((code, place) => {
        const pick = picks[index * FIRST_STATEMENTS.length + place];
        return pick ? [/** @type {[number, number]} */ ([code, pick])] : [];
      }));
  }
  const some = reader.take(2) === 1;
  const statements = Array.from(
    { length: highest },
    () =>
      Array.from({ length: some ? reader.take(ANSWERED) : 0 }, () => {
        return /** @type {[number, number]} */ ([reader.take(CODES), reader.take(PICKS - 1) + 1]);
      }),
  );
  reader.must(some === statements.some(({ length }) => length));
  return statements;
}

/** @param {Pick | undefined} pick */
const pickNumber = (pick) => pick === "never" ? 6 : pick ?? 0;

/** @param {number | undefined} number @returns {Pick | undefined} */
const pickFrom = (number) => number === 6 ? "never" : number || undefined;

/** @param {Answer} answer */
function caseNumber({ most, least, case: first }) {
  const one = choiceNumber(most);
  return one || least ? one + CASES * (choiceNumber(least) || one) : choiceNumber(first);
}

/** @param {Choice | undefined} choice */
const choiceNumber = (choice) => choice ? CHOICES.indexOf(choice) + 1 : 0;

/** @param {number} number @returns {Answer} */
function caseFrom(number) {
  const one = CHOICES[number % CASES - 1];
  const other = CHOICES[Math.floor(number / CASES) - 1];
  if (!other) return one ? { case: one } : {};
  return { ...one && { most: one }, ...other !== one && { least: other } };
}
