/**
 * While a question is read, the next screen is got ready: a question is laid out unseen, and any other
 * screen is made once for nothing, since a browser does what it has done before in less time.
 *
 * @import { Answer } from "../../core/rating.js"
 * @import { QuestionRoute } from "../../core/route.js"
 * @import { App } from "./app.js"
 */

import { begins } from "../../core/parts.js";
import { isQuestion, next } from "../../core/route.js";
import { skillOf } from "../../core/standard.js";
import { need } from "../dom.js";

/**
 * The question that is no anchor and was got ready last, and what it shows.
 *
 * @type {{at: string, skill: string, instruct: boolean, answer: Answer | undefined,
 *   made: HTMLElement} | null}
 */
let ahead = null;

/** @param {App} app @param {QuestionRoute} from the question that is read */
export const prepare = (app, from) => void globalThis.requestIdleCallback?.(() => ready(app, from));

/**
 * Give a question that was got ready, to be seen.
 *
 * @param {App} app
 * @param {QuestionRoute} route
 * @param {boolean} instruct with the instruction
 * @returns {HTMLElement | null} null: it was not, or not as it is to be shown now
 */
export function readied({ attempt }, { at, skill }, instruct) {
  if (ahead?.at !== at || ahead.skill !== skill || ahead.instruct !== instruct) return null;
  const { made, answer } = ahead;
  if (answer !== attempt.answers[skill] || !made.isConnected) return null;
  made.classList.remove("ahead");
  for (const input of made.querySelectorAll("input")) input.name = input.dataset.name ?? "";
  return made;
}

/** @param {App} app @param {QuestionRoute} from */
function ready(app, from) {
  const { standard, attempt, answers, questions } = app;
  // Whoever is fast has gone on already, and may read what would now be laid out unseen.
  const form = need("#questions", HTMLElement);
  if (app.route !== from || form.hidden) return;
  const route = next(from, standard, attempt);
  if (!isQuestion(route)) return void answers?.screen(app, route);
  const { at, skill } = route;
  form.querySelector(".made.ahead")?.remove();
  if (at === "question") {
    const set = need(`#${skill}`, HTMLFieldSetElement);
    set.className = "q ahead";
    set.hidden = false;
  } else if (answers) {
    const instruct = begins(at, skill, standard, attempt);
    const made = answers.asks[at].question(app, skillOf(standard, skill), instruct);
    made.classList.add("ahead");
    // Of two groups of one name, only one could hold a choice.
    for (const input of made.querySelectorAll("input")) {
      input.dataset.name = input.name;
      input.name = "";
    }
    questions.put(made);
    ahead = { at, skill, instruct, answer: attempt.answers[skill], made };
  }
}
