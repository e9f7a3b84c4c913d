/**
 * Strengths, and what was never faced.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 */

import { pageOf } from "../../core/standard.js";
import { button, h } from "../dom.js";
import { evidenceField, evidenceNotes } from "./evidence.js";
import { anchorText, levelLine } from "./levels.js";

/** @param {App} app @param {Row[]} rows */
export function strengthList(app, rows) {
  const { say } = app;
  if (!rows.length) return h("p", { class: "sub" }, say("strength.none"));
  const { section, show } = evidenceNotes(app, rows);
  return h(
    "div",
    {},
    h("p", { class: "sub" }, say("strength.text")),
    h("ul", { class: "strengths" }, ...rows.map((row) => strength(app, row, show))),
    section,
  );
}

/** @param {App} app @param {Row} row @param {() => void} written */
function strength(app, { skill, rated }, written) {
  return h(
    "li",
    {},
    rated && levelLine(app, rated),
    h("h3", {}, skill.name),
    rated && h("p", {}, anchorText(skill.id, rated.level)),
    change(app, skill),
    ...evidenceField(app, skill, written),
  );
}

/** @param {App} app @param {Row[]} rows */
export function neverList(app, rows) {
  const { say } = app;
  return h(
    "div",
    {},
    h("p", { class: "sub" }, say("never.text")),
    h(
      "ul",
      { class: "plain" },
      ...rows.map(({ skill }) =>
        h(
          "li",
          {},
          h("h3", {}, h("a", { href: pageOf(app.standard, skill) }, skill.name)),
          h("p", { class: "do" }, say("never.first", skill.plan)),
          change(app, skill),
        )
      ),
    ),
  );
}

/**
 * The way back to the answers.
 *
 * @param {App} app
 * @param {{id: string, name: string}} skill
 * @param {"question" | "statements" | "case"} [at] which of them
 * @param {string} [words]
 */
export function change(app, { id, name }, at = "question", words = app.say("result.change")) {
  const open = () => app.go({ at, skill: id, to: "result" });
  return button("link no-print", words, open, name);
}
