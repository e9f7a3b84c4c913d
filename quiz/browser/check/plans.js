/**
 * An if-then plan for each gap, a day to answer again, and both as a file for a calendar.
 *
 * @import { App } from "./app.js"
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Row } from "../../core/result.js"
 */

import { LAST } from "../../core/days.js";
import { calendar } from "../../core/ics.js";
import { notePlan, planFor, recheckDay } from "../../core/plan.js";
import { longDate } from "../../core/words.js";
import { minute, today } from "../clock.js";
import { button, h } from "../dom.js";
import { download } from "../download.js";
import { limit } from "../limit.js";
import { wayOn } from "../way-on.js";
import { stepOf } from "./step.js";

/** Characters that are kept of each half of a plan. */
const LONGEST = 300;

/** @param {App} app @param {Row[]} rows */
export function planList(app, rows) {
  const { say } = app;
  const recheck = h("input", {
    type: "date",
    id: "recheck",
    required: true,
    min: today(),
    max: LAST,
    value: recheckDay(app.attempt, today()),
    change: () => {
      if (recheck.validity.valid) app.change({ ...app.attempt, recheck: recheck.value });
      copy();
    },
  });
  const { block, offer } = wayOn(app, "calendar");
  const paper = h("p", { class: "only-print" });
  const copy = () => {
    paper.textContent = `${say("plan.recheck")} ${day(app, recheckDay(app.attempt, today()))}`;
  };
  copy();
  return h(
    "div",
    {},
    h("p", { class: "sub no-print" }, say("plan.text")),
    h("ul", { class: "plans" }, ...rows.map((row) => plan(app, row))),
    paper,
    h(
      "p",
      { class: "recheck no-print" },
      h("label", { for: "recheck" }, say("plan.recheck")),
      recheck,
    ),
    h(
      "div",
      { class: "keep no-print" },
      button("btn sm", say("plan.save"), () => save(app, rows, offer)),
    ),
    block,
    h("p", { class: "note no-print" }, say("plan.calendars")),
  );
}

/** @param {App} app @param {Row} row @param {Attempt} [attempt] */
const planOf = (app, row, attempt = app.attempt) =>
  planFor(attempt, row.skill.id, stepOf(app, row).plan, today());

/** @param {App} app @param {Row} row */
function plan(app, row) {
  const { say } = app;
  const { skill } = row;
  let kept = planOf(app, row);
  const id = `plan-${skill.id}`;
  const paper = h("p", { class: "only-print ruled" });
  const change = () => {
    // A year that is being typed passes through 2 and 20: the last whole date stays.
    const date = when.validity.valid ? when.value : kept.date;
    kept = { cue: cue.text(), action: action.text(), date };
    app.change(notePlan(app.attempt, skill.id, kept));
    copy();
  };
  const room = (/** @type {string} */ name, /** @type {string} */ value) => {
    const field = h("textarea", { id: `${id}-${name}`, rows: 2, input: change });
    field.value = value;
    return { field, ...limit(app, field, LONGEST) };
  };
  const [cue, action] = [room("cue", kept.cue), room("action", kept.action)];
  const when = h("input", {
    type: "date",
    id: `${id}-date`,
    required: true,
    min: app.attempt.started?.slice(0, 10),
    max: LAST,
    value: kept.date,
    change,
  });
  const copy = () => paper.textContent = sentence(app, kept);
  copy();
  const part = (
    /** @type {string} */ words,
    /** @type {HTMLElement} */ field,
    /** @type {Node[]} */ ...more
  ) => h("p", {}, h("label", { for: field.id }, words), field, ...more);
  return h(
    "li",
    {},
    h("h3", {}, skill.name),
    h(
      "div",
      { class: "parts no-print", role: "group", "aria-label": skill.name },
      part(say("plan.if"), cue.field, ...cue.nodes),
      part(say("plan.then"), action.field, ...action.nodes),
      part(say("plan.start"), when),
    ),
    paper,
  );
}

/** @param {App} app @param {import("../../core/attempt.js").Plan} plan */
function sentence(app, { cue, action, date }) {
  // One sentence of three parts: none of them ends it before.
  const part = (/** @type {string} */ words) => words.replace(/[\s.,;]+$/, "");
  return app.say("plan.sentence", { cue: part(cue), action: part(action), date: day(app, date) });
}

/** @param {App} app @param {string} date */
const day = ({ standard }, date) => longDate(date, standard.language, "UTC");

/**
 * What is in the calendar is kept here too.
 *
 * @param {App} app
 * @param {Row[]} rows
 * @param {(text: string) => void} offer
 */
function save(app, rows, offer) {
  const { say, standard } = app;
  const recheck = recheckDay(app.attempt, today());
  const attempt = rows.reduce(
    (attempt, row) => notePlan(attempt, row.skill.id, planOf(app, row, attempt)),
    /** @type {Attempt} */ ({ ...app.attempt, recheck }),
  );
  app.change(attempt);
  const { plans, started } = attempt;
  const id = (started ?? "").replace(/\W/g, "");
  const events = rows.flatMap(({ skill }) => {
    const plan = plans[skill.id];
    if (!plan) return [];
    const summary = say("plan.event", { name: skill.name });
    const description = sentence(app, plan);
    return [{ id: `${skill.id}-${id}`, date: plan.date, summary, description }];
  });
  const again = { summary: say("plan.again"), description: say("plan.again-text") };
  const source = { name: standard.site, url: standard.url, now: minute() };
  const last = { id: `recheck-${id}`, date: recheck, ...again };
  const text = calendar([...events, last], source);
  const lines = [...events, last].map(({ date, summary, description }) =>
    `${day(app, date)}: ${summary}. ${description}`
  );
  offer(lines.join("\n"));
  download(say("plan.file"), new Blob([text], { type: "text/calendar" }));
}
