/**
 * A sheet to take along: the questions of the practice with what the reader can tell, and what they want to ask.
 *
 * @import { Evidence } from "../../core/evidence.js"
 * @import { Practice } from "./app.js"
 */

import { isSaid } from "../../core/evidence.js";
import { longDate } from "../../core/words.js";
import { today } from "../clock.js";
import { button, h } from "../dom.js";

/** In the address. */
export const SHEET = "#lembar";
/** Lines to write on where nothing is noted. */
const LINES = 2;

/** @param {Practice} app */
export function sheetScreen(app) {
  const { say, standard, store, purpose } = app;
  const wanted = store.questions(standard.weighed);
  const what = { own: say("practice.for-own"), vacancy: purpose.name, target: purpose.name };
  return h(
    "section",
    { class: "one prepared" },
    h("p", { class: "back no-print" }, h("a", { href: "#" }, say("practice.back"))),
    h("h1", { tabindex: -1 }, say("practice.sheet")),
    h(
      "p",
      { class: "hint" },
      say("practice.sheet-for", {
        name: what[purpose.kind],
        date: longDate(today(), standard.language),
      }),
    ),
    h(
      "div",
      { class: "keep no-print" },
      button("btn", say("practice.print"), () => print()),
    ),
    h(
      "ol",
      { class: "plain" },
      ...app.practice.map(({ skill, question }) => {
        const { text = "" } = app.note(skill.id, question.id) ?? {};
        const evidence = app.evidence[skill.id];
        return h(
          "li",
          {},
          h("h2", {}, question.question),
          h(
            "p",
            { class: "hint" },
            say("practice.listen", {
              name: skill.name,
              words: question.listen_for.map(within).join("; "),
            }),
          ),
          evidence && isSaid(evidence) &&
            h("p", {}, h("b", {}, `${say("practice.material")}: `), told(evidence)),
          text ? h("p", { class: "noted" }, text) : lines(),
        );
      }),
    ),
    h("h2", {}, say("practice.to-ask")),
    wanted.length ? h("ul", { class: "list" }, ...wanted.map((each) => h("li", {}, each))) : h(
      "p",
      { class: "hint no-print" },
      say("practice.to-ask-text"),
      " ",
      h("a", { href: standard.weigh }, say("practice.weigh")),
    ),
    lines(),
  );
}

/** What closes a part of what is told, before the next one. */
const CLOSED = /[\s.,;]+; /g;

/** All of it in one line, its parts apart. @param {Evidence} evidence */
const told = ({ situation, line, number }) =>
  [situation, line, number].filter(Boolean).join("; ").replace(CLOSED, "; ");

/** Within a sentence. @param {string} words */
const within = (words) => words.slice(0, 1).toLocaleLowerCase() + words.slice(1);

const lines = () =>
  h(
    "div",
    { class: "lines", "aria-hidden": "true" },
    ...Array.from({ length: LINES }, () => h("i")),
  );
