/**
 * All evidence of a reader: room for it at each competency, and what becomes of it, notes for CV and
 * interview.
 *
 * @import { App } from "./app.js"
 * @import { Result, Row } from "../../core/result.js"
 */

import { evidenceOf, isSaid } from "../../core/evidence.js";
import { levelName, pageOf } from "../../core/standard.js";
import { copyable } from "../copy.js";
import { h } from "../dom.js";
import { folded, unfold } from "../fold.js";
import { evidenceField, written } from "./evidence.js";
import { proofText, proofWord, showProofs, witness } from "./proof.js";

const OTHERS = "evidence-others";
const PAPER = "evidence-paper";

/**
 * @param {App} app
 * @param {Result} result
 * @param {Node} strengths which have their fields in place
 */
export function evidenceBlock(app, result, strengths) {
  const { say } = app;
  const first = result.strengths;
  const others = besides(app, result);
  const { block, set } = copyable(app, "notes", say("evidence.notes"), say("evidence.copy"));
  block.querySelector("textarea")?.setAttribute("rows", "9");
  const show = () => {
    showProofs(app);
    const text = notes(app, [...first, ...byLevel(others)]);
    block.hidden = !text;
    set(text);
    const paper = document.getElementById(PAPER);
    if (paper) print(app, result, paper);
  };
  show();
  const skill = first[0]?.skill;
  return h(
    "div",
    { input: show, change: show },
    strengths,
    others.length > 0 && h("div", { class: "folds no-print" }, fold(app, others)),
    h(
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
    ),
  );
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

/** Bring a reader to the field of a competency, wherever it is folded. @param {string} skill */
export function reveal(skill) {
  const field = `evidence-${skill}`;
  if (!document.getElementById(field)) { for (const id of [OTHERS, `fold-${skill}`]) unfold(id); }
  document.getElementById(field)?.focus();
}

/** @param {App} app @param {Row[]} rows */
function fold(app, rows) {
  const { say } = app;
  const outer = folded(say("evidence.others"), () => [
    h("p", { class: "sub" }, say("evidence.yours")),
    h(
      "div",
      { class: "folds" },
      ...rows.map((row) => {
        const inner = folded(head(app, row), () => [h("div", {}, ...evidenceField(app, row))]);
        inner.id = `fold-${row.skill.id}`;
        return inner;
      }),
    ),
  ]);
  outer.id = OTHERS;
  return outer;
}

/** @param {App} app @param {Row} row */
function head(app, { skill, rated }) {
  const word = proofWord(app, skill, rated);
  const level = rated && levelName(app.standard, rated.level);
  return h(
    "span",
    {},
    skill.name,
    level && h("small", {}, ` ${level}`, word && ", ", word),
  );
}

/** @param {App} app @param {Row} row */
const said = ({ store }, { skill }) => isSaid(evidenceOf(store.evidence, skill.id));

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
  const words = written(app, evidenceOf(app.store.evidence, row.skill.id));
  return h("li", {}, h("h3", {}, named(app, row)), h("p", { class: "do" }, words));
}

/** As one text, with prompts for an answer in an interview. @param {App} app @param {Row[]} rows */
function notes(app, rows) {
  const { say } = app;
  return rows.filter((row) => said(app, row)).map((row) => {
    const evidence = evidenceOf(app.store.evidence, row.skill.id);
    const lines = [
      named(app, row),
      `${say("evidence.cv")}: ${evidence.line.trim()}`,
      ...witness(app, evidence),
      say("evidence.prompts"),
    ];
    return `${lines.join("\n")}\n`;
  }).join("\n");
}
