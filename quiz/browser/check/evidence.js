/**
 * A line of evidence for each strength, and what becomes of them: notes for CV and interview.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 */

import { noteEvidence } from "../../core/attempt.js";
import { levelName, pageOf } from "../../core/standard.js";
import { copyable } from "../copy.js";
import { h } from "../dom.js";
import { evidenceExample } from "./step.js";

/**
 * Room for one line, kept with the attempt; on paper a line to write on.
 *
 * @param {App} app
 * @param {Row} row
 * @param {() => void} written is called after each change
 */
export function evidenceField(app, row, written) {
  const { say, attempt } = app;
  const { id } = row.skill;
  const paper = h("p", { class: "only-print ruled" });
  const copy = () => paper.textContent = say("evidence.written", { line: field.value });
  const field = h("textarea", {
    id: `evidence-${id}`,
    rows: 2,
    maxlength: 300,
    "aria-describedby": `example-${id}`,
    input: () => {
      app.change(noteEvidence(app.attempt, id, field.value));
      copy();
      written();
    },
  });
  field.value = attempt.evidence[id] ?? "";
  copy();
  const example = say("evidence.example", { example: evidenceExample(app, row) });
  return [
    h("label", { class: "no-print", for: field.id }, say("evidence.label")),
    h("p", { class: "hint no-print", id: `example-${id}` }, example),
    h("div", { class: "no-print" }, field),
    paper,
  ];
}

/**
 * The lines as one text to copy, with prompts for an answer in an interview.
 *
 * @param {App} app
 * @param {Row[]} rows
 */
export function evidenceNotes(app, rows) {
  const { say } = app;
  const skill = rows[0]?.skill;
  const { block, set } = copyable(app, "notes", say("evidence.notes"), say("evidence.copy"));
  block.querySelector("textarea")?.setAttribute("rows", "9");
  const show = () => {
    const text = notes(app, rows);
    block.hidden = !text;
    set(text);
  };
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
  show();
  return { section, show };
}

/** @param {App} app @param {Row[]} rows */
function notes(app, rows) {
  const { say, attempt } = app;
  return rows.flatMap(({ skill, rated }) => {
    const line = attempt.evidence[skill.id];
    if (!line || !rated) return [];
    const head = say("evidence.head", {
      name: skill.name,
      level: levelName(app.standard, rated.level),
    });
    return [`${head}\n${say("evidence.cv")}: ${line.trim()}\n${say("evidence.prompts")}\n`];
  }).join("\n");
}
