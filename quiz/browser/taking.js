/**
 * Answers that came by a link: nothing is taken over before the reader agrees.
 *
 * @import { App } from "./app.js"
 * @import { Attempt } from "../core/attempt.js"
 * @import { Since } from "../core/code/editions.js"
 */

import { isBegun } from "../core/attempt.js";
import { totals } from "../core/parts.js";
import { modeName } from "../core/standard.js";
import { longDate } from "../core/words.js";
import { changes } from "./codes.js";
import { button, h } from "./dom.js";

/** @param {App} app @param {{attempt: Attempt, since: Since}} found */
export function progressScreen(app, { attempt, since }) {
  const { say, standard } = app;
  const { answered, total } = totals(standard, attempt);
  const fields = { n: answered, total, mode: modeName(standard, attempt.mode) };
  const date = attempt.changed && longDate(attempt.changed, standard.language);
  const take = () => app.take(attempt);
  const decline = () => app.leaveCode(say("code.untouched"));
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("open.continue")),
    h(
      "p",
      { class: "said" },
      say("open.contains", fields),
      " ",
      date && say("open.changed", { date }),
    ),
    h("p", { class: "said" }, say("open.without")),
    ...changes(app, since, "open.asked-anew"),
    isBegun(app.attempt) && h("p", { class: "note" }, say("open.kept")),
    h(
      "div",
      { class: "keep" },
      button("btn", say("open.take"), take),
      button("btn sec", say("open.decline"), decline),
    ),
  );
}
