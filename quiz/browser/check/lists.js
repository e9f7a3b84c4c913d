/**
 * Strengths, and what was never faced.
 *
 * @import { App } from "./app.js"
 * @import { Result, Row } from "../../core/result.js"
 */

import { pageOf } from "../../core/standard.js";
import { h } from "../dom.js";
import { change } from "./change.js";
import { evidenceField } from "./evidence.js";
import { anchorText, levelLine, likelier } from "./levels.js";
import { evidenceBlock } from "./notes.js";
import { stepOf } from "./step.js";

/** @param {App} app @param {Result} result */
export function strengthList(app, result) {
  const { say } = app;
  const { strengths } = result;
  const list = !strengths.length ? h("p", { class: "sub" }, say("strength.none")) : h(
    "div",
    {},
    h("p", { class: "sub" }, say("strength.text")),
    h("ul", { class: "strengths" }, ...strengths.map((row) => strength(app, row))),
  );
  return evidenceBlock(app, result, list);
}

/** @param {App} app @param {Row} row */
function strength(app, row) {
  const { skill, rated } = row;
  return h(
    "li",
    {},
    h(
      "div",
      {},
      rated && levelLine(app, skill, rated),
      h("h3", {}, skill.name),
      rated && h("p", {}, anchorText(app, skill.id, rated.level)),
      rated && likelier(app, skill, rated),
      change(app, skill),
    ),
    h("div", {}, ...evidenceField(app, row)),
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
