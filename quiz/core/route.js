/**
 * Where the reader is and what comes before and after. A question that was opened from elsewhere
 * knows where it leads back `to`; the others follow each other.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Standard } from "./standard.js"
 *
 * @typedef {{at: "question", skill: string, to?: "skill" | "review" | "result"}} QuestionRoute
 * @typedef {{at: "target", to?: "result"}} TargetRoute
 * @typedef {QuestionRoute | TargetRoute | {at: "skill", skill: string} | {at: "review" | "result"}} Route
 */

import { unanswered } from "./attempt.js";

/**
 * The screen after this one.
 *
 * @param {Route} route
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {Route}
 */
export function next(route, standard, attempt) {
  if (route.at === "question") {
    if (route.to === "skill") return { at: "skill", skill: route.skill };
    if (route.to === "result") return { at: "result" };
    const after = standard.skills[position(standard, route.skill) + 1];
    if (!route.to && after) return { at: "question", skill: after.id };
    return { at: unanswered(attempt, standard).length ? "review" : "target" };
  }
  return { at: route.at === "review" ? "target" : "result" };
}

/**
 * The screen before this one; null: there is none.
 *
 * @param {Route} route
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {Route | null}
 */
export function previous(route, standard, attempt) {
  if (route.at === "question" && route.to) return route.to === "skill" ? null : { at: route.to };
  if (route.at === "question") {
    const before = standard.skills[position(standard, route.skill) - 1];
    return before ? { at: "question", skill: before.id } : null;
  }
  if (route.at === "target" && route.to) return { at: route.to };
  if (route.at === "target" && unanswered(attempt, standard).length) return { at: "review" };
  const last = standard.skills.at(-1);
  const asked = route.at === "target" || route.at === "review";
  return asked && last ? { at: "question", skill: last.id } : null;
}

/**
 * Where an attempt goes on. After the check of single competencies: at the first open question.
 *
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {Route}
 */
export function resume(standard, attempt) {
  const { at } = attempt;
  if (at === "review" || at === "target" || at === "result") return { at };
  const open = unanswered(attempt, standard);
  const skill = standard.skills.find((skill) => skill.id === at) ?? open[0];
  return skill ? { at: "question", skill: skill.id } : { at: "target" };
}

/**
 * The place that an attempt remembers for a screen; null: the screen is a detour.
 *
 * @param {Route} route
 * @returns {string | null}
 */
export function place(route) {
  if (route.at === "skill" || ("to" in route && route.to)) return null;
  return route.at === "question" ? route.skill : route.at;
}

/**
 * @param {Standard} standard
 * @param {string} skill
 */
export function position(standard, skill) {
  return standard.skills.findIndex(({ id }) => id === skill);
}
