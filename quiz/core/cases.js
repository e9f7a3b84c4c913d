/**
 * What a reader chose in the cases, set beside their self-rating. Never part of the rating.
 *
 * The share of credits that a level lets expect and the difference that counts are editorial; they
 * stand in content/<profession>/assessment.yaml, and so does what weighs the cases of the first
 * editions, so that an old result says for ever what it said.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Choice, FirstCases, Skill, Standard } from "./standard.js"
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
 * What is chosen in the case of a competency: the most and the least effective way to act; by the
 * first editions the most effective one alone, and nothing of theirs counts for a later case.
 *
 * @param {Pick<Attempt, "edition" | "answers">} attempt
 * @param {Pick<Standard, "cases">} standard
 * @param {Pick<Skill, "id">} skill
 * @returns {(Choice | undefined)[]} as many as are asked
 */
export function picked(attempt, standard, { id }) {
  const { case: first, most, least } = attempt.answers[id] ?? {};
  return firstCases(attempt, standard) ? [first] : [most, least];
}

/**
 * @param {Pick<Attempt, "edition">} attempt
 * @param {Pick<Standard, "cases">} standard
 * @returns {FirstCases | null}
 */
const firstCases = ({ edition }, { cases: { first } }) =>
  first && edition <= first.until ? first : null;

/**
 * The share of credits that a case earns: of the way called most effective its credit / 3, of the
 * one called least effective (3 − its credit) / 3, and of both the mean. Guessing earns one half.
 *
 * @param {(Choice | undefined)[]} picks as `picked` has them, one at least
 * @param {number[]} credits of a to d
 */
function share(picks, credits) {
  const shares = picks.flatMap((pick, place) => {
    if (!pick) return [];
    const credit = Number(credits[CHOICES.indexOf(pick)]);
    return [(place ? MOST - credit : credit) / MOST];
  });
  return shares.reduce((sum, each) => sum + each, 0) / shares.length;
}

/**
 * Set the self-rating beside the cases, cluster by cluster.
 *
 * Counted are the competencies of a cluster whose case was answered, if only with one choice, and
 * that have a level. Over these, the share is the mean of what each case earns, and the expected
 * share is the mean of what is expected at each one's level. Where the two differ by `difference` or more, the
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
  const first = firstCases(attempt, standard);
  const cases = first ?? standard.cases;
  const answered = [];
  const counted = [];
  for (const skill of skills) {
    const picks = picked(attempt, standard, skill);
    if (!picks.some(Boolean)) continue;
    answered.push(skill);
    const rated = ratedIn(attempt, standard, skill);
    const credits = first ? first.credits[skill.id] : skill.key.map(([credit]) => credit);
    if (!rated || !credits) continue;
    const expected = Number(cases.expected_share[rated.level - 1]);
    counted.push({ skill, over: expected - share(picks, credits) });
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
