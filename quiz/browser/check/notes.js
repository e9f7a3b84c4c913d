/**
 * What becomes of a reader's evidence: notes for CV and interview, and lines on paper.
 *
 * @import { App } from "./app.js"
 * @import { Result, Row } from "../../core/result.js"
 */

import { evidenceOf, isSaid } from "../../core/evidence.js";
import { levelName, pageOf } from "../../core/standard.js";
import { copyable } from "../copy.js";
import { h } from "../dom.js";
import { written } from "./evidence.js";
import { proofText, showProofs, witness } from "./proof.js";

const PAPER = "evidence-paper";

/**
 * The notes, which follow what is written.
 *
 * @param {App} app
 * @param {Result} result
 * @returns {{section: HTMLElement, show: () => void}}
 */
export function evidenceNotes(app, result) {
  const { say } = app;
  const { strengths } = result;
  const { block, set } = copyable(app, "notes", say("evidence.notes"), say("evidence.copy"));
  block.querySelector("textarea")?.setAttribute("rows", "9");
  const show = () => {
    showProofs(app);
    const text = notes(app, [...strengths, ...byLevel(besides(app, result))]);
    block.hidden = !text;
    set(text);
    for (const { skill } of strengths) {
      const line = document.querySelector(`.ruled[data-of="${skill.id}"]`);
      if (line) line.textContent = written(app, evidenceOf(app.store.personal.evidence, skill.id));
    }
    const paper = document.getElementById(PAPER);
    if (paper) print(app, result, paper);
  };
  show();
  const skill = strengths[0]?.skill;
  const section = h(
    "div",
    { class: "notes no-print" },
    block,
    skill && h(
      "p",
      { class: "links" },
      h(
        "a",
        { href: `${pageOf(app.standard, skill)}#bukti` },
        say("evidence.model", { name: skill.name }),
      ),
    ),
  );
  return { section, show };
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

/** The highest first. @param {Row[]} rows */
const byLevel = (rows) =>
  [...rows].sort((a, b) => Number(b.rated?.level ?? 0) - Number(a.rated?.level ?? 0));

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

/** As one text, with prompts for an answer in an interview. @param {App} app @param {Row[]} rows */
function notes(app, rows) {
  const { say } = app;
  return rows.filter((row) => said(app, row)).map((row) => {
    const evidence = evidenceOf(app.store.personal.evidence, row.skill.id);
    const lines = [
      named(app, row),
      `${say("evidence.cv")}: ${evidence.line.trim()}`,
      ...witness(app, evidence),
      say("evidence.prompts"),
    ];
    return `${lines.join("\n")}\n`;
  }).join("\n");
}
