/**
 * The parts of the check: the anchors first, then the statements, then the cases. A mode asks one
 * part after the other; each asks about one competency after the other.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Mode, Skill, Standard } from "./standard.js"
 *
 * @typedef {"question" | "statements" | "case"} Part
 */

import { picked } from "./cases.js";
import { nextStatement } from "./rating.js";

/** @type {Part[]} */
const PARTS = ["question", "statements", "case"];

/**
 * @param {Standard} standard
 * @param {string} mode
 * @returns {Part[]} what the mode asks, in order
 */
export function parts(standard, mode) {
  const { statements = false, cases = false } = standard.modes.find(({ id }) => id === mode) ?? {};
  return PARTS.filter((part) => part === "question" || (part === "case" ? cases : statements));
}

/**
 * @param {Standard} standard
 * @param {string} mode
 * @returns {Mode[]} the modes that ask more than this one
 */
export function further(standard, mode) {
  return standard.modes.slice(standard.modes.findIndex(({ id }) => id === mode) + 1);
}

/**
 * What a longer mode would still ask. One that asks nothing more is none.
 *
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {{mode: Mode, questions: number, minutes: number}[]}
 */
export function deeper(standard, attempt) {
  return further(standard, attempt.mode)
    .map((mode) => ({ mode, ...ahead(standard, attempt, mode.id) }))
    .filter(({ questions }) => questions > 0);
}

/**
 * Whether a part asks about a competency. Which statements there are to ask, the level tells; how
 * often one did what one never faced is no question.
 *
 * @param {Part} part
 * @param {Skill} skill
 * @param {Attempt} attempt
 */
export function isAsked(part, skill, attempt) {
  return part !== "statements" || typeof attempt.answers[skill.id]?.anchor === "number";
}

/**
 * @param {Part} part
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {Skill[]} the competencies that a part asks about
 */
export function asked(part, standard, attempt) {
  return standard.skills.filter((skill) => isAsked(part, skill, attempt));
}

/**
 * @param {Part} part
 * @param {string} skill its id
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {boolean} whether a part begins with a competency
 */
export const begins = (part, skill, standard, attempt) =>
  asked(part, standard, attempt)[0]?.id === skill;

/**
 * How many statements are still to come cannot be known, because each answer tells which is next; it
 * is as many as are asked on average.
 *
 * @param {Part} part
 * @param {Skill} skill
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @returns {number} the questions of a part about a competency that are still unanswered
 */
export function open(part, skill, attempt, standard) {
  const answer = attempt.answers[skill.id] ?? {};
  if (part === "question") return Number(answer.anchor === undefined);
  if (part === "case") return Number(picked(attempt, standard, skill).includes(undefined));
  const { rating } = standard;
  const { anchor, statements = {} } = answer;
  if (anchor === undefined) return mean(rating.expected);
  if (anchor === "never" || nextStatement(answer, skill, rating) === null) return 0;
  const answered = Object.keys(statements).length;
  return Math.max(1, Number(rating.expected[anchor - 1]) - answered);
}

/** @param {number[]} numbers */
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/**
 * @param {Part} part
 * @param {Skill} skill
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @returns {number} the questions of a part about a competency that are answered, if only in part
 */
export function answered(part, skill, attempt, standard) {
  if (!isAsked(part, skill, attempt)) return 0;
  const { anchor, statements = {} } = attempt.answers[skill.id] ?? {};
  if (part === "statements") return Object.keys(statements).length;
  if (part === "case") return Number(picked(attempt, standard, skill).some(Boolean));
  return Number(anchor !== undefined);
}

/**
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {{answered: number, open: number}} questions of the whole attempt, as its mode asks them
 */
export function totals(standard, attempt) {
  const found = { answered: 0, open: 0 };
  for (const part of parts(standard, attempt.mode)) {
    for (const skill of standard.skills) {
      found.answered += answered(part, skill, attempt, standard);
      found.open += open(part, skill, attempt, standard);
    }
  }
  return found;
}

/**
 * What is still ahead in a mode. The minutes are those of the mode, in proportion to what of it is
 * open; at least 1 as long as anything is.
 *
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @param {string} mode
 * @returns {{questions: number, minutes: number}}
 */
export function ahead(standard, attempt, mode) {
  const last = standard.modes.findIndex(({ id }) => id === mode);
  let [questions, minutes] = [0, 0];
  let before = { questions: 0, minutes: 0 };
  /** @type {Part[]} */
  let known = [];
  for (const each of standard.modes.slice(0, last + 1)) {
    const asks = parts(standard, each.id);
    const added = asks.filter((part) => !known.includes(part));
    const left = added.flatMap((part) =>
      standard.skills.map((skill) => open(part, skill, attempt, standard))
    )
      .reduce((sum, count) => sum + count, 0);
    questions += left;
    minutes += left * (each.minutes - before.minutes) / (each.questions - before.questions);
    [before, known] = [each, asks];
  }
  return {
    questions: Math.round(questions),
    minutes: questions ? Math.max(1, Math.round(minutes)) : 0,
  };
}
