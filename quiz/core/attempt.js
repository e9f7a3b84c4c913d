/**
 * One pass through the check. An attempt is never changed, only replaced.
 *
 * @import { Answer, Pick } from "./rating.js"
 * @import { Skill, Standard } from "./standard.js"
 *
 * @typedef {object} Attempt
 * @property {number} edition of the standard that was answered
 * @property {string} mode how much is asked
 * @property {string | null} target id of the position to compare with
 * @property {Record<string, Answer>} answers by competency
 * @property {Record<string, string>} evidence a line by competency
 * @property {string | null} at where the reader is: a competency, "review", "target" or "result"
 * @property {string | null} changed minute of the last answer, as ISO 8601 in UTC
 */

/**
 * @param {Standard} standard
 * @param {string} mode
 * @returns {Attempt}
 */
export function begin(standard, mode) {
  const { edition } = standard.profession;
  return { edition, mode, target: null, answers: {}, evidence: {}, at: null, changed: null };
}

/**
 * @param {Attempt} attempt
 * @param {string} skill
 * @param {Pick} anchor
 * @param {string} changed
 * @returns {Attempt}
 */
export function pickAnchor(attempt, skill, anchor, changed) {
  const answers = { ...attempt.answers, [skill]: { ...attempt.answers[skill], anchor } };
  return { ...attempt, answers, changed };
}

/**
 * @param {Attempt} attempt
 * @param {string} skill
 * @param {string} line
 * @returns {Attempt}
 */
export function noteEvidence(attempt, skill, line) {
  const { [skill]: _, ...others } = attempt.evidence;
  return { ...attempt, evidence: line.trim() ? { ...others, [skill]: line } : others };
}

/**
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @returns {Skill[]} the competencies whose anchor is still unanswered
 */
export function unanswered(attempt, standard) {
  return standard.skills.filter((skill) => attempt.answers[skill.id]?.anchor === undefined);
}
