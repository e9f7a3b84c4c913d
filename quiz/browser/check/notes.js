/**
 * What becomes of a reader's evidence: the way to the page that makes lines of a CV and answers of it, and
 * lines on paper.
 *
 * @import { App } from "./app.js"
 * @import { Result, Row } from "../../core/result.js"
 */

import { evidenceOf, isSaid } from "../../core/evidence.js";
import { levelName } from "../../core/standard.js";
import { h } from "../dom.js";
import { published } from "../publish.js";
import { written } from "./evidence.js";
import { proofText, showProofs } from "./proof.js";

const PAPER = "evidence-paper";
/** Where lines and answers are made, seen from the check. */
const TELL = "../cv/index.html";

/** @param {App} app @returns {HTMLElement | false} false: from a file, or inside a learning system, evidence would not be found there */
export const wayToCv = ({ say, whole }) =>
  published(TELL, whole.url) === TELL &&
  h(
    "p",
    { class: "keep no-print" },
    h("a", { class: "btn sec", href: TELL }, say("evidence.tell")),
  );

/** Say how things stand now, wherever evidence is said. @param {App} app @param {Result} result */
export function follow(app, result) {
  showProofs(app);
  for (const { skill } of result.strengths) {
    const line = document.querySelector(`.ruled[data-of="${skill.id}"]`);
    if (line) line.textContent = written(app, evidenceOf(app.store.personal.evidence, skill.id));
  }
  const paper = document.getElementById(PAPER);
  if (paper) print(app, result, paper);
}

/** The evidence beside that of the strengths, on paper. @param {App} app @param {Result} result */
export function evidencePaper(app, result) {
  const section = h("section", { class: "only-print", id: PAPER });
  print(app, result, section);
  return section;
}

/** @param {App} app @param {Result} result @param {HTMLElement} section */
function print(app, result, section) {
  const rows = besides(app, result).filter((row) => said(app, row));
  section.hidden = !rows.length;
  section.replaceChildren(
    h("h2", {}, app.say("evidence.others")),
    h("ul", { class: "plain" }, ...rows.map((row) => onPaper(app, row))),
  );
}

/** Whatever has no field in place. @param {App} app @param {Result} result */
const besides = (app, { rows, strengths }) =>
  rows.filter((row) => !strengths.includes(row) && (!row.never || said(app, row)));

/** @param {App} app @param {Row} row */
const said = ({ store }, { skill }) => isSaid(evidenceOf(store.personal.evidence, skill.id));

/** @param {App} app @param {Row} row "Negosiasi (level 3 Mandiri, berbukti)" */
function named(app, { skill, rated }) {
  if (!rated) return skill.name;
  const level = [levelName(app.standard, rated.level), proofText(app, skill, rated)];
  return app.say("evidence.head", { name: skill.name, level: level.filter(Boolean).join(", ") });
}

/** @param {App} app @param {Row} row */
function onPaper(app, row) {
  const words = written(app, evidenceOf(app.store.personal.evidence, row.skill.id));
  return h("li", {}, h("h3", {}, named(app, row)), h("p", { class: "do" }, words));
}
