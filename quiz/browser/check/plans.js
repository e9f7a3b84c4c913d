/**
 * An if-then plan for each gap, a day to answer again, and both as a file for a calendar.
 *
 * @import { App } from "./app.js"
 * @import { Attempt, Plan } from "../../core/attempt.js"
 * @import { Row } from "../../core/result.js"
 */

import { REPEATS } from "../../core/attempt.js";
import { LAST } from "../../core/days.js";
import { calendar } from "../../core/ics.js";
import { notePlan, planFor, recheckDay } from "../../core/plan.js";
import { due, isDue } from "../../core/tried.js";
import { longDate } from "../../core/words.js";
import { dayOf, minute, today } from "../clock.js";
import { button, h } from "../dom.js";
import { download } from "../download.js";
import { folded, unfold } from "../fold.js";
import { limit } from "../limit.js";
import { wayOn } from "../way-on.js";
import { progressLink } from "./share.js";
import { stepOf } from "./step.js";
import { triedLine } from "./tried.js";

/** Characters that are kept of each half of a plan. */
const LONGEST = 300;

/** How often a plan is reminded of, as it is said. Earlier versions did not ask. */
export const OFTEN = { weekly: "plan.weekly", workdays: "plan.workdays", once: "plan.once" };

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
    h("ul", { class: "plans" }, ...rows.map((row, place) => plan(app, row, place))),
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

/**
 * What is planned for: the gaps, and whatever else has a plan that is due.
 *
 * @param {App} app
 * @param {{gaps: Row[], rows: Row[]}} found
 */
export function planned({ attempt, standard, store }, { gaps, rows }) {
  const known = gaps.map(({ skill }) => skill.id);
  const waiting = due(attempt, standard, store.personal.tried, today()).map(({ skill }) =>
    skill.id
  );
  return [
    ...gaps,
    ...rows.filter(({ skill: { id } }) => waiting.includes(id) && !known.includes(id)),
  ];
}

/** Open the fields of a plan, for it to be written. @param {Row["skill"]} skill */
export function openPlan({ id }) {
  const fields = document.getElementById(`plan-${id}`);
  if (fields instanceof HTMLDetailsElement) unfold(fields);
  document.getElementById(`plan-${id}-cue`)?.focus();
}

/** @param {App} app @param {Row} row @param {number} place @param {Attempt} [attempt] */
const planOf = (app, row, place, attempt = app.attempt) =>
  planFor(attempt, row.skill.id, stepOf(app, row).plan, today(), place);

/**
 * One sentence. Its fields are folded, and where there is little room, so is the sentence.
 *
 * @param {App} app
 * @param {Row} row
 * @param {number} place
 */
function plan(app, row, place) {
  const { skill } = row;
  let kept = planOf(app, row, place);
  const words = h("p", { class: "ruled" });
  const when = h("small", { class: "no-print" });
  const asking = h("div");
  const show = () => {
    words.textContent = sentence(app, kept);
    when.textContent = days(app, kept);
    const line = () =>
      triedLine(app, skill.id, kept, app.say("tried.ask"), `plan-${skill.id}-tried`);
    asking.replaceChildren(...isDue(kept, today()) ? [line()] : []);
  };
  const change = (/** @type {typeof kept} */ written) => {
    kept = written;
    app.change(notePlan(app.attempt, skill.id, kept));
    show();
  };
  const head = h("span", {}, h("h3", {}, skill.name), when);
  const fields = folded(head, () => [form(app, row, kept, change)]);
  fields.id = `plan-${skill.id}`;
  show();
  return h("li", {}, fields, words, asking);
}

/**
 * @param {App} app
 * @param {Row} row
 * @param {Required<Plan>} plan
 * @param {(plan: Required<Plan>) => void} keep
 */
function form(app, { skill }, { cue, action, date, repeat }, keep) {
  const { say } = app;
  const id = `plan-${skill.id}`;
  const change = () => {
    // A year that is being typed passes through 2 and 20: the last whole date stays.
    if (when.validity.valid) date = when.value;
    const picked = REPEATS.find((each) => each === often.value) ?? repeat;
    keep({ cue: first.text(), action: then.text(), date, repeat: picked });
  };
  const room = (/** @type {string} */ name, /** @type {string} */ value) => {
    const field = h("textarea", { id: `${id}-${name}`, rows: 2, input: change });
    field.value = value;
    return { field, ...limit(app, field, LONGEST) };
  };
  const [first, then] = [room("cue", cue), room("action", action)];
  const { started } = app.attempt;
  const when = h("input", {
    type: "date",
    id: `${id}-date`,
    required: true,
    min: started ? dayOf(new Date(started)) : undefined,
    max: LAST,
    value: date,
    change,
  });
  const options = REPEATS.map((value) => h("option", { value }, say(OFTEN[value])));
  const often = h("select", { id: `${id}-repeat`, change }, ...options);
  often.value = repeat;
  const part = (
    /** @type {string} */ words,
    /** @type {HTMLElement} */ field,
    /** @type {Node[]} */ ...more
  ) => h("p", {}, h("label", { for: field.id }, words), field, ...more);
  return h(
    "div",
    { class: "parts", role: "group", "aria-label": skill.name },
    part(say("plan.if"), first.field, ...first.nodes),
    part(say("plan.then"), then.field, ...then.nodes),
    part(say("plan.start"), when),
    part(say("plan.remind"), often),
  );
}

/** @param {App} app @param {Plan} plan */
export function sentence(app, { cue, action, date }) {
  // One sentence of three parts: none of them ends it before.
  const part = (/** @type {string} */ words) => words.replace(/[\s.,;]+$/, "");
  return app.say("plan.sentence", { cue: part(cue), action: part(action), date: day(app, date) });
}

/** @param {App} app @param {{date: string, repeat?: Plan["repeat"]}} plan @returns {string} from when, and how often */
const days = (app, { date, repeat = "weekly" }) =>
  app.say("plan.when", { date: day(app, date), often: app.say(OFTEN[repeat]) });

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
    (attempt, row, place) => notePlan(attempt, row.skill.id, planOf(app, row, place, attempt)),
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
    const { date, repeat } = plan;
    return [{ id: `${skill.id}-${id}`, date, repeat, until: recheck, summary, description }];
  });
  // It opens the result also where nothing is kept any more.
  const url = progressLink(app);
  const again = {
    summary: say("plan.again"),
    description: `${say("plan.again-text")} ${url}`,
    url,
  };
  const source = { name: standard.site, url: standard.url, now: minute() };
  const last = { id: `recheck-${id}`, date: recheck, ...again };
  const text = calendar([...events, last], source);
  const line = (
    /** @type {string} */ when,
    /** @type {{summary: string, description: string}} */ on,
  ) => `${when}: ${on.summary}. ${on.description}`;
  const lines = events.map((event) => line(days(app, event), event));
  offer([...lines, line(day(app, recheck), last)].join("\n"));
  download(say("plan.file"), new Blob([text], { type: "text/calendar" }));
}
