/**
 * What became of a plan: a line to say it in, and a sentence beside the competency.
 *
 * @import { Plan } from "../../core/attempt.js"
 * @import { App } from "./app.js"
 */

import { SAID, saidOf, say as noted } from "../../core/tried.js";
import { longDate } from "../../core/words.js";
import { h } from "../dom.js";

const CHOICES = { yes: "tried.yes", partly: "tried.partly", no: "tried.no" };
const TOLD = { yes: "tried.told-yes", partly: "tried.told-partly", no: "tried.told-no" };

/**
 * @param {App} app
 * @param {string} skill
 * @param {Plan} plan
 * @param {string} words what is asked, or of which competency
 * @param {string} id
 */
export function triedLine(app, skill, plan, words, id) {
  const { say, store } = app;
  const options = SAID.map((each) => h("option", { value: each }, say(CHOICES[each])));
  const select = h(
    "select",
    {
      id,
      change: () => {
        const said = SAID.find((each) => each === select.value) ?? null;
        app.note({ tried: noted(store.personal.tried, skill, plan, said) });
        tell(app);
      },
    },
    h("option", { value: "" }, say("tried.open")),
    ...options,
  );
  select.value = saidOf(store.personal.tried, skill, plan) ?? "";
  return h("p", { class: "tried no-print" }, h("label", { for: id }, words), select);
}

/** What was said last of a competency; it follows what is said. @param {App} app @param {{id: string}} skill */
export const told = (app, { id }) => h("p", { class: "told", "data-skill": id }, sentence(app, id));

/** @param {App} app */
function tell(app) {
  for (const each of document.querySelectorAll(".told")) {
    each.textContent = sentence(app, each.getAttribute("data-skill") ?? "");
  }
}

/** @param {App} app @param {string} skill */
function sentence({ say, store, standard }, skill) {
  const last = store.personal.tried[skill];
  if (!last) return "";
  const said = say(TOLD[last.said]);
  if (!last.date) return say("tried.told", { said });
  return say("tried.told-since", { said, date: longDate(last.date, standard.language, "UTC") });
}
