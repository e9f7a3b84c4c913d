/**
 * All attempts of the reader: a list to open another one from, or to delete it.
 *
 * @import { App } from "./app.js"
 * @import { Attempt } from "../../core/attempt.js"
 */

import { latestFirst } from "../../core/history.js";
import { isPersonal } from "../../core/personal.js";
import { resume } from "../../core/route.js";
import { longMinute } from "../../core/words.js";
import { ask } from "../ask.js";
import { button, h } from "../dom.js";
import { about } from "./about.js";
import { erase } from "./anew.js";
import { fileButtons } from "./keep.js";

/** @param {App} app */
export function attemptsScreen(app) {
  const { say } = app;
  const begun = latestFirst(app.store.attempts);
  const some = begun.length > 0 || isPersonal(app.store.personal);
  const goOn = () => app.go(resume(app.standard, app.attempt));
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("history.title")),
    h("p", { class: "hint" }, begun.length ? say("history.text") : say("history.none")),
    begun.length > 0 && h("ul", { class: "plain" }, ...begun.map((attempt) => item(app, attempt))),
    h("h2", {}, say("keep.files")),
    h("p", { class: "hint" }, say("keep.files-text")),
    fileButtons(app),
    h("p", { class: "note kept", role: "status" }),
    h(
      "div",
      { class: "keep" },
      button("btn", say("history.go-on"), goOn),
      some && button("btn sec", say("erase.button"), () => void erase(app)),
    ),
  );
}

/** @param {App} app @param {Attempt} attempt */
function item(app, attempt) {
  const { say } = app;
  const fields = about(app, attempt);
  if (!attempt.target) fields.target = "–";
  // Attempts of one day are told apart by the minute.
  const date = attempt.changed ? longMinute(attempt.changed, app.standard.language) : "";
  const current = attempt === app.attempt;
  const others = app.store.attempts.filter((other) => other !== attempt);
  const remove = async () => {
    const words = { title: say("history.erase-title"), text: say("history.erase-text", { date }) };
    if (await ask({ ...words, yes: say("history.erase"), no: say("ask.no") })) {
      app.adopt(others, say("history.erased"));
    }
  };
  const named = (/** @type {string} */ words, /** @type {() => void} */ click) =>
    button("link", words, click, date);
  return h(
    "li",
    {},
    h("h3", { "aria-level": 2 }, date),
    h("p", { class: "do" }, say("history.about", fields), " ", current && say("history.current")),
    !current && h(
      "p",
      { class: "links" },
      named(say("history.open"), () => app.open([...others, attempt])),
      named(say("history.erase"), () => void remove()),
    ),
  );
}
