/**
 * What a reader chose in the cases, set beside their self-rating. Never part of the rating.
 *
 * The share of credits that a level lets expect and the difference that counts are editorial; they
 * stand in content/<profession>/assessment.yaml.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Skill, Standard } from "./standard.js"
 *
 * @typedef {"same" | "higher" | "lower" | "few"} Verdict the self-rating against the cases; few:
 *   too few cases to tell
 *
 * @typedef {object} Compared one cluster
 * @property {string} name
 * @property {Verdict} verdict
 * @property {Skill[]} answered the competencies whose case was answered
 * @property {Skill | null} again whose case is worth reading again; null for too few
 */

import { ratedIn } from "./edition.js";
import { CHOICES } from "./standard.js";

const MOST = 3;
/** Shares are sums of decimal fractions; what differs by less is the same. */
const EXACT = 1e-9;

/**
 * Set the self-rating beside the cases, cluster by cluster.
 *
 * Counted are the competencies of a cluster whose case was answered and that have a level. Over
 * these, the share is the sum of credits / (3 × their number), and the expected share is the mean
 * of what is expected at each one's level. Where the two differ by `difference` or more, the
 * self-rating is higher (more expected than reached) or lower than the cases; with fewer than
 * `answers_needed` counted there are too few.
 *
 * The case to read again is the counted one farthest below what its level lets expect; where the
 * self-rating is lower than the cases, the one farthest above. Of equals it is the first.
 *
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @returns {Compared[]} one for each cluster
 */
export function againstCases(attempt, standard) {
  return standard.clusters.map(({ id, name }) => {
    const skills = standard.skills.filter(({ cluster }) => cluster === id);
    return { name, ...compare(attempt, standard, skills) };
  });
}

/**
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @param {Skill[]} skills
 * @returns {Omit<Compared, "name">}
 */
function compare(attempt, standard, skills) {
  const { cases } = standard;
  const answered = [];
  const counted = [];
  for (const skill of skills) {
    const answer = attempt.answers[skill.id];
    if (!answer?.case) continue;
    answered.push(skill);
    const rated = ratedIn(attempt, standard, skill);
    if (!rated) continue;
    const [credit] = skill.case.options
      .filter((_, index) => CHOICES[index] === answer.case)
      .map(([credit]) => credit);
    const expected = Number(cases.expected_share[rated.level - 1]);
    counted.push({ skill, over: expected - Number(credit) / MOST });
  }
  const over = counted.reduce((sum, { over }) => sum + over, 0) / counted.length;
  const farthest = [...counted].sort((a, b) => b.over - a.over);
  const [lowest, highest] = [farthest[0], [...counted].sort((a, b) => a.over - b.over)[0]];
  if (!lowest || !highest || counted.length < cases.answers_needed) {
    return { verdict: "few", answered, again: null };
  }
  if (Math.abs(over) < cases.difference - EXACT) {
    return { verdict: "same", answered, again: lowest.skill };
  }
  return over > 0
    ? { verdict: "higher", answered, again: lowest.skill }
    : { verdict: "lower", answered, again: highest.skill };
}
