/**
 * Where the reader is and what comes before and after. A question that was opened from elsewhere
 * knows where it leads back `to`; the others follow each other, part by part.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Part } from "./parts.js"
 * @import { Standard } from "./standard.js"
 *
 * @typedef {{at: Part, skill: string, to?: "skill" | "overview" | "review" | "result"}} QuestionRoute
 * @typedef {{at: "skill", skill: string}} SkillRoute
 * @typedef {{at: "overview" | "review" | "levels" | "result" | "attempts" | "opinions"}} PlainRoute
 * @typedef {QuestionRoute | SkillRoute | PlainRoute} Route
 */

import { isFinished } from "./attempt.js";
import { isEarlier } from "./edition.js";
import { asked, open, parts, totals } from "./parts.js";

/** Screens that are no place to go on from. */
const DETOURS = ["skill", "overview", "levels", "attempts", "opinions"];

/** What earlier versions asked between the questions and the result, which now asks it. */
const GONE = ["mode", "target"];

/** @type {(route: Route) => route is QuestionRoute} */
export const isQuestion = (route) => ["question", "statements", "case"].includes(route.at);

/**
 * Whether a screen asks with what the page brings first. What is asked besides the anchors, and all
 * that follows the questions, comes with what answers.
 *
 * @param {Route} route
 */
export const asksAt = ({ at }) => at === "question";

/**
 * Whether an attempt has such a screen; the way back may lead to one of another attempt. What an
 * earlier edition asked is no longer here to be answered.
 *
 * @param {Route} route
 * @param {Standard} standard
 * @param {Attempt} attempt
 */
export function fits(route, standard, attempt) {
  if (GONE.includes(route.at)) return false;
  if (isEarlier(attempt, standard) && isQuestion(route)) return false;
  if (!("skill" in route)) return true;
  const part = isQuestion(route) ? route.at : "question";
  return asked(part, standard, attempt).some(({ id }) => id === route.skill);
}

/**
 * The screen after this one.
 *
 * @param {Route} route
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {Route}
 */
export function next(route, standard, attempt) {
  if (isQuestion(route)) return afterQuestion(route, standard, attempt);
  if (route.at === "overview") return resume(standard, attempt);
  return { at: "result" };
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
  if (isQuestion(route)) {
    if (route.to === "skill") return null;
    if (route.to) return { at: route.to };
    const all = sequence(standard, attempt);
    return all[index(all, route) - 1] ?? null;
  }
  if (route.at === "levels") return { at: "result" };
  if (route.at !== "review") return null;
  return sequence(standard, attempt).pop() ?? null;
}

/**
 * Where an attempt goes on: where it stopped, else at the first open question. A finished one opens at
 * its result, unless it is being answered in more depth; one of an earlier edition is only looked at.
 *
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {Route}
 */
export function resume(standard, attempt) {
  const { at } = attempt;
  if (isEarlier(attempt, standard) || GONE.includes(at ?? "")) return { at: "result" };
  const all = sequence(standard, attempt);
  const last = all.find((route) => place(route) === at);
  if (isFinished(attempt) && !(last && deepens(last, standard, attempt))) return { at: "result" };
  if (at === "review" || at === "result") return { at };
  return last ?? firstOpen(all, standard, attempt) ?? { at: "result" };
}

/**
 * Whether a question is one of a longer mode, of which some are open.
 *
 * @param {QuestionRoute} route
 * @param {Standard} standard
 * @param {Attempt} attempt
 */
function deepens({ at }, standard, attempt) {
  return at !== "question" && parts(standard, attempt.mode).some((part) =>
    part !== "question" &&
    asked(part, standard, attempt).some((skill) => open(part, skill, attempt, standard))
  );
}

/**
 * Where a longer mode goes on: at the first open question that it adds.
 *
 * @param {Standard} standard
 * @param {Attempt} attempt in a shorter mode
 * @param {string} mode
 * @returns {Route}
 */
export function upgrade(standard, attempt, mode) {
  const longer = { ...attempt, mode };
  const known = parts(standard, attempt.mode);
  const added = sequence(standard, longer).filter(({ at }) => !known.includes(at));
  return firstOpen(added, standard, attempt) ?? { at: "result" };
}

/**
 * The place that an attempt remembers for a screen; null: the screen is a detour.
 *
 * @param {Route} route
 * @returns {string | null}
 */
export function place(route) {
  if (DETOURS.includes(route.at) || ("to" in route && route.to)) return null;
  if (!isQuestion(route)) return route.at;
  return route.at === "question" ? route.skill : `${route.skill}/${route.at}`;
}

/**
 * @param {QuestionRoute} route
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {Route}
 */
function afterQuestion(route, standard, attempt) {
  if (route.to === "skill") return { at: "skill", skill: route.skill };
  if (route.to === "result" || route.to === "overview") return { at: route.to };
  if (!route.to) {
    const all = sequence(standard, attempt);
    const at = index(all, route);
    const ahead = all.slice(at + 1);
    // What was answered for another profession is passed over.
    const after = at < 0
      ? firstOpen(all, standard, attempt)
      : ahead.find((each) =>
        !attempt.carried?.[each.skill] || firstOpen([each], standard, attempt)
      );
    if (after) return after;
  }
  const ask = attempt.finished === null && isOpen(standard, attempt);
  return { at: ask ? "review" : "result" };
}

/**
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @returns {QuestionRoute[]} every question of the attempt, in order
 */
function sequence(standard, attempt) {
  return parts(standard, attempt.mode).flatMap((at) =>
    asked(at, standard, attempt).map(({ id }) => ({ at, skill: id }))
  );
}

/** @param {QuestionRoute[]} all @param {QuestionRoute} route */
function index(all, { at, skill }) {
  return all.findIndex((other) => other.at === at && other.skill === skill);
}

/**
 * @param {QuestionRoute[]} all
 * @param {Standard} standard
 * @param {Attempt} attempt
 */
function firstOpen(all, standard, attempt) {
  return all.find(({ at, skill: id }) => {
    const skill = standard.skills.find((skill) => skill.id === id);
    return skill && open(at, skill, attempt, standard) > 0;
  });
}

/** @param {Standard} standard @param {Attempt} attempt */
function isOpen(standard, attempt) {
  return totals(standard, attempt).open > 0;
}
