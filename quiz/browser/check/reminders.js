/**
 * What whoever comes back is reminded of: that the day of a plan has come, or that a result is here.
 *
 * @import { App } from "./app.js"
 */

import { isBegun, isFinished } from "../../core/attempt.js";
import { due } from "../../core/tried.js";
import { longDate } from "../../core/words.js";
import { today } from "../clock.js";
import { button, h } from "../dom.js";
import { restart } from "./anew.js";

/** @param {App} app @returns {Node[]} */
export function reminders(app) {
  const { route, renewed, store } = app;
  if (store.problem || renewed !== null || "to" in route) return [];
  if (route.at === "result") return day(app);
  return route.at === "skill" || route.at === "opinions" ? [] : before(app);
}

/** Of a result: that the day to answer again has come, or that of a plan. @param {App} app */
function day(app) {
  const { say, standard, attempt, store } = app;
  const { recheck } = attempt;
  if (recheck && recheck <= today()) {
    const date = longDate(recheck, standard.language, "UTC");
    const again = button("link", say("again.button"), () => void restart(app));
    return [h("p", {}, say("due.recheck", { date }), " ", again)];
  }
  const [first] = due(attempt, standard, store.personal.tried, today());
  if (!first) return [];
  const { skill: { id, name }, days: n } = first;
  const words = n ? say("due.late", { name, n }) : say("due.today", { name });
  const show = button("link", say("due.show"), () => app.refresh(`plan-${id}-tried`));
  return [h("p", {}, words, " ", show)];
}

/** The way to the last result, where another attempt is open. @param {App} app */
function before(app) {
  const { say, standard, store } = app;
  const begun = store.attempts.filter((each) => each !== app.attempt && isBegun(each));
  const last = begun.filter(isFinished).pop();
  if (!last?.changed) return [];
  const date = longDate(last.changed, standard.language);
  const open = () => {
    // What is begun stays in the history.
    const others = store.attempts.filter((each) => each !== last && isBegun(each));
    app.open([...others, last]);
  };
  return [h("p", {}, button("link", say("resume.result", { date }), open))];
}
