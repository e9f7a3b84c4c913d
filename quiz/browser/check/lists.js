/**
 * Strengths, and what was never faced.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 */

import { pageOf } from "../../core/standard.js";
import { h } from "../dom.js";
import { change } from "./change.js";
import { evidenceField, evidenceNotes } from "./evidence.js";
import { anchorText, levelLine, likelier } from "./levels.js";
import { stepOf } from "./step.js";

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
function strength(app, row, written) {
  const { skill, rated } = row;
  return h(
    "li",
    {},
    rated && levelLine(app, rated),
    h("h3", {}, skill.name),
    rated && h("p", {}, anchorText(app, skill.id, rated.level)),
    rated && likelier(app, skill, rated),
    change(app, skill),
    ...evidenceField(app, row, written),
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
      ...rows.map((row) => {
        const { skill } = row;
        const { action, time } = stepOf(app, row);
        return h(
          "li",
          {},
          h("h3", {}, h("a", { href: pageOf(app.standard, skill) }, skill.name)),
          h("p", { class: "do" }, say("never.first", { action, time })),
          change(app, skill),
        );
      }),
    ),
  );
}
