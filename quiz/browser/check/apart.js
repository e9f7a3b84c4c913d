/**
 * Every competency whose statements fit another level better than the chosen one: both texts, and the
 * ways back to the answers.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 */

import { levelName } from "../../core/standard.js";
import { h } from "../dom.js";
import { change } from "./change.js";
import { anchorText, likelier } from "./levels.js";

/** @param {App} app @param {Row[]} rows */
export function apartList(app, rows) {
  const { say } = app;
  return h(
    "div",
    {},
    h("p", { class: "sub" }, say("likelier.lead")),
    h("ul", { class: "plain" }, ...rows.map((row) => item(app, row))),
  );
}

/** @param {App} app @param {Row} row */
function item(app, { skill, rated }) {
  const { say, standard } = app;
  if (!rated) return "";
  const level = levelName(standard, rated.level);
  const text = anchorText(app, skill.id, rated.level);
  return h(
    "li",
    {},
    h("h3", {}, skill.name),
    text && h("p", { class: "do" }, say("likelier.chosen", { level, text })),
    likelier(app, skill, rated),
    h(
      "p",
      { class: "links" },
      change(app, skill),
      change(app, skill, "statements", say("likelier.statements")),
    ),
  );
}
