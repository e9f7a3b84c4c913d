/**
 * Whether a reader did what they had planned. Like evidence it belongs to them, whichever attempt is
 * open; it stays on the device and changes no level.
 *
 * @import { Attempt, Plan } from "./attempt.js"
 * @import { Standard } from "./standard.js"
 *
 * @typedef {typeof SAID[number]} Said
 *
 * @typedef {object} Tried what was said last of a competency
 * @property {Said} said
 * @property {string} date of the plan it was said of, "" where that has none: a plan of another date is
 *   another one
 */

import { daysBetween } from "./days.js";

export const SAID = /** @type {const} */ (["yes", "partly", "no"]);

/**
 * @param {Record<string, Tried>} all by competency
 * @param {string} skill
 * @param {Plan} plan
 * @returns {Said | null} null: not asked yet
 */
export function saidOf(all, skill, { date }) {
  const last = all[skill];
  return last && last.date === date ? last.said : null;
}

/**
 * @param {Record<string, Tried>} all
 * @param {string} skill
 * @param {Plan} plan
 * @param {Said | null} said null: nothing after all
 * @returns {Record<string, Tried>}
 */
export function say(all, skill, { date }, said) {
  const { [skill]: _last, ...others } = all;
  return said ? { ...others, [skill]: { said, date } } : others;
}

/**
 * What two places hold; of the same competency what was said of the later plan.
 *
 * @param {Record<string, Tried>} mine counts where both are of the same date
 * @param {Record<string, Tried>} others
 * @returns {Record<string, Tried>}
 */
export function joined(mine, others) {
  const later = Object.entries(mine).filter(([skill, { date }]) =>
    date >= (others[skill]?.date ?? "")
  );
  return { ...mine, ...others, ...Object.fromEntries(later) };
}

/**
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @returns {{skill: Standard["skills"][number], plan: Plan}[]} its plans, in the order of the questions
 */
export const plansOf = ({ plans }, { skills }) =>
  skills.flatMap((skill) => {
    const plan = plans[skill.id];
    return plan ? [{ skill, plan }] : [];
  });

/**
 * The plans whose day has come and of which nothing was said yet.
 *
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @param {Record<string, Tried>} tried
 * @param {string} today
 * @returns {{skill: Standard["skills"][number], days: number}[]} the longest due first; days: since
 *   then, 0 for today
 */
export const due = (attempt, standard, tried, today) =>
  plansOf(attempt, standard)
    .filter(({ skill, plan }) => isDue(plan, today) && !saidOf(tried, skill.id, plan))
    .map(({ skill, plan }) => ({ skill, days: daysBetween(plan.date, today) }))
    .sort((a, b) => b.days - a.days);

/** Whether its day has come. @param {Plan} plan @param {string} today */
export const isDue = ({ date }, today) => date !== "" && date <= today;
