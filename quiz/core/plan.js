/**
 * What a reader means to work on: which competencies, and for each an if-then plan with a date.
 *
 * Plans of this form ("if this comes up, then I will do that") are carried out more often than
 * good intentions: Gollwitzer and Sheeran (2006), 94 tests, d = .65.
 *
 * @import { Attempt, Plan } from "./attempt.js"
 */

import { addDays, addMonths } from "./days.js";

/** Of one plan after the other: every week each has a day of its own. */
const DAYS_TO_START = [3, 7, 12];
const MONTHS_TO_RECHECK = 3;

/**
 * Work on another competency instead. One that is in the list already changes places.
 *
 * @param {Attempt} attempt
 * @param {string[]} shown the competencies as they are listed
 * @param {string} from the one that makes room
 * @param {string} to
 * @returns {Attempt}
 */
export function swapGap(attempt, shown, from, to) {
  const gaps = shown.map((id) => (id === from ? to : id === to ? from : id));
  return { ...attempt, gaps };
}

/**
 * @param {Attempt} attempt
 * @param {string} skill its id
 * @param {{cue: string, action: string}} suggested
 * @param {string} today
 * @param {number} place among the plans, from 0
 * @returns {Required<Plan>} the reader's own, else what is suggested, some days ahead and weekly
 */
export function planFor(attempt, skill, suggested, today, place) {
  const own = attempt.plans[skill] ?? { ...suggested, date: "" };
  const ahead = Number(DAYS_TO_START[place % DAYS_TO_START.length]);
  return { repeat: "weekly", ...own, date: own.date || addDays(today, ahead) };
}

/**
 * @param {Attempt} attempt
 * @param {string} skill
 * @param {Plan} plan
 * @returns {Attempt}
 */
export function notePlan(attempt, skill, plan) {
  return { ...attempt, plans: { ...attempt.plans, [skill]: plan } };
}

/**
 * @param {Attempt} attempt
 * @param {string} today
 * @returns {string} the day to answer again: the reader's own, else in three months
 */
export function recheckDay(attempt, today) {
  return attempt.recheck ?? addMonths(today, MONTHS_TO_RECHECK);
}
