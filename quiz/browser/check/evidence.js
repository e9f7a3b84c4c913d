/**
 * Room for what a reader can show for a competency: a line, and from the level on where it can have
 * been seen, when last and by whom.
 *
 * @import { App } from "./app.js"
 * @import { Evidence } from "../../core/evidence.js"
 * @import { Row } from "../../core/result.js"
 */

import { choices, deed, evidenceOf, isAsked, LONGEST, note } from "../../core/evidence.js";
import { monthsIn } from "../../core/words.js";
import { today } from "../clock.js";
import { h } from "../dom.js";
import { limit } from "../limit.js";
import { proofSentence, witness } from "./proof.js";
import { evidenceExample } from "./step.js";

/**
 * Kept as it is typed. Whoever listens around it hears of each change.
 *
 * @param {App} app
 * @param {Pick<Row, "skill" | "rated">} row
 * @returns {Node[]}
 */
export function evidenceField(app, row) {
  const { say, store, standard } = app;
  const { skill: { id }, rated } = row;
  const state = h("p", { class: "state no-print", role: "status" });
  const said = () => evidenceOf(store.personal.evidence, id);
  const show = () => {
    const words = proofSentence(app, said());
    if (state.textContent !== words) state.textContent = words;
  };
  const keep = (/** @type {Partial<Evidence>} */ parts) => {
    app.note({ evidence: note(store.personal.evidence, id, parts) });
    show();
  };
  const field = h("textarea", {
    id: `evidence-${id}`,
    rows: 2,
    "aria-describedby": `example-${id}`,
    input: () => keep({ line: line.text() }),
  });
  field.value = said().line;
  const line = limit(app, field, LONGEST.line);
  const seer = h("input", {
    id: `who-${id}`,
    type: "text",
    autocomplete: "off",
    "aria-describedby": `who-hint-${id}`,
    input: () => keep({ who: who.text() }),
  });
  seer.value = said().who;
  const who = limit(app, seer, LONGEST.who);
  const month = monthsIn(standard.language, "short");
  const when = h(
    "select",
    { id: `when-${id}`, change: () => keep({ when: when.value }) },
    h("option", { value: "" }, say("evidence.when-open")),
    ...choices(today(), said().when).map((value) => h("option", { value }, month(value))),
  );
  when.value = said().when;
  show();
  const part = (/** @type {HTMLElement} */ field, /** @type {string} */ words) =>
    h("div", {}, h("label", { for: field.id }, words), field);
  const example = say("evidence.example", { example: evidenceExample(app, row) });
  return [
    h("label", { class: "no-print", for: field.id }, say("evidence.label")),
    h("p", { class: "hint no-print", id: `example-${id}` }, example),
    h("div", { class: "no-print" }, field, ...line.nodes),
    ...isAsked(rated?.level)
      ? [
        h(
          "div",
          { class: "witness no-print" },
          part(when, say("evidence.when")),
          part(seer, say("evidence.who")),
        ),
        ...who.nodes,
        h("p", { class: "hint no-print", id: `who-hint-${id}` }, say("evidence.who-hint")),
        state,
      ]
      : [],
  ];
}

/** All of it in one line. @param {App} app @param {Evidence} evidence */
export const written = (app, evidence) =>
  [app.say("evidence.written", { line: deed(evidence) }), ...witness(app, evidence)].join(" ");
