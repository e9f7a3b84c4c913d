/**
 * While a question is read, the next screen is got ready: an anchor's is laid out unseen, and any other
 * is made once for nothing, since a browser does what it has done before in less time.
 *
 * @import { QuestionRoute } from "../../core/route.js"
 * @import { App } from "./app.js"
 */

import { isQuestion, next } from "../../core/route.js";
import { skillOf } from "../../core/standard.js";
import { need } from "../dom.js";

/** @param {App} app @param {QuestionRoute} from the question that is read */
export const prepare = (app, from) => void globalThis.requestIdleCallback?.(() => ready(app, from));

/** @param {App} app @param {QuestionRoute} from */
function ready(app, from) {
  // Whoever is fast has gone on already, and may read what would now be laid out unseen.
  if (app.route !== from || need("#questions", HTMLElement).hidden) return;
  const { standard, attempt, answers } = app;
  const route = next(from, standard, attempt);
  if (!isQuestion(route)) return void answers?.screen(app, route);
  const skill = skillOf(standard, route.skill);
  if (route.at !== "question") answers?.asks[route.at].question(app, skill, false);
  else {
    const set = need(`#${skill.id}`, HTMLFieldSetElement);
    set.className = "q ahead";
    set.hidden = false;
  }
}
