/**
 * The parts of the check: the anchors first, then the statements, then the cases. A mode asks one
 * part after the other; each asks about one competency after the other.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Mode, Skill, Standard } from "./standard.js"
 *
 * @typedef {"question" | "statements" | "case"} Part
 */

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
 * Whether a part asks about a competency. How often one did what one never faced is no question.
 *
 * @param {Part} part
 * @param {Skill} skill
 * @param {Attempt} attempt
 */
export function isAsked(part, skill, attempt) {
  return part !== "statements" || attempt.answers[skill.id]?.anchor !== "never";
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
 * @param {Skill} skill
 * @param {Attempt} attempt
 * @returns {{answered: number, total: number}} questions that a part asks about a competency
 */
export function progress(part, skill, attempt) {
  if (!isAsked(part, skill, attempt)) return { answered: 0, total: 0 };
  const answer = attempt.answers[skill.id] ?? {};
  if (part === "statements") {
    const { statements = {} } = answer;
    const answered = skill.statements.filter(({ code }) => statements[code] !== undefined);
    return { answered: answered.length, total: skill.statements.length };
  }
  const given = part === "case" ? answer.case : answer.anchor;
  return { answered: given === undefined ? 0 : 1, total: 1 };
}

/**
 * @param {Part} part
 * @param {Skill} skill
 * @param {Attempt} attempt
 * @returns {number} the questions of a part about a competency that are still unanswered
 */
export function open(part, skill, attempt) {
  const { answered, total } = progress(part, skill, attempt);
  return total - answered;
}

/**
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {{answered: number, total: number}} questions of the whole attempt, as its mode asks them
 */
export function totals(standard, attempt) {
  const found = { answered: 0, total: 0 };
  for (const part of parts(standard, attempt.mode)) {
    for (const skill of standard.skills) {
      const { answered, total } = progress(part, skill, attempt);
      found.answered += answered;
      found.total += total;
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
    const left = added.flatMap((part) => standard.skills.map((skill) => open(part, skill, attempt)))
      .reduce((sum, count) => sum + count, 0);
    questions += left;
    minutes += left * (each.minutes - before.minutes) / (each.questions - before.questions);
    [before, known] = [each, asks];
  }
  return { questions, minutes: questions ? Math.max(1, Math.round(minutes)) : 0 };
}
