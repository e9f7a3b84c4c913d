/**
 * What the reader can already do.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 */

import { evidenceOf, isSaid } from "../../core/evidence.js";
import { button, h } from "../dom.js";
import { written } from "./evidence.js";
import { anchorText, levelLine, likelier } from "./levels.js";

/**
 * @param {App} app
 * @param {Row[]} strengths
 * @param {(skill: string) => void} prove go to the room for evidence of a competency
 */
export function strengthList(app, strengths, prove) {
  const { say } = app;
  if (!strengths.length) return h("p", { class: "sub" }, say("strength.none"));
  return h(
    "div",
    {},
    h("p", { class: "sub" }, say("strength.text")),
    h("ul", { class: "strengths" }, ...strengths.map((row) => strength(app, row, prove))),
  );
}

/** @param {App} app @param {Row} row @param {(skill: string) => void} prove */
function strength(app, { skill, rated }, prove) {
  const { say, store } = app;
  const evidence = evidenceOf(store.personal.evidence, skill.id);
  const words = isSaid(evidence) ? say("evidence.change") : say("evidence.add");
  return h(
    "li",
    {},
    rated && levelLine(app, skill, rated),
    h("h3", {}, skill.name),
    h(
      "div",
      {},
      rated && h("p", { class: "tx" }, anchorText(app, skill.id, rated.level)),
      rated && likelier(app, skill, rated),
    ),
    h("p", { class: "links no-print" }, button("link", words, () => prove(skill.id), skill.name)),
    h("p", { class: "only-print ruled", "data-of": skill.id }, written(app, evidence)),
  );
}
