/**
 * Every competency whose statements fit another level better than the chosen one. Both texts and the
 * ways back to the answers stand in its details.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 */

import { levelName } from "../../core/standard.js";
import { button, h } from "../dom.js";

/**
 * @param {App} app
 * @param {Row[]} rows
 * @param {(skill: string) => void} show the details of a competency
 */
export function apartList(app, rows, show) {
  const { say, standard } = app;
  const items = rows.map(({ skill, rated }) => {
    const { level = 0, likeliest = 0 } = rated ?? {};
    const words = say("likelier.text", { level, likeliest: levelName(standard, likeliest) });
    const way = button("link", skill.name, () => show(skill.id));
    return h("li", {}, h("h3", {}, way), h("p", {}, words));
  });
  return h(
    "div",
    {},
    h("p", { class: "sub" }, say("likelier.lead")),
    h("ul", { class: "plain" }, ...items),
  );
}
