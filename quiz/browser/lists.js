/**
 * Strengths, gaps and what was never faced.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../core/result.js"
 */

import { noteEvidence } from "../core/attempt.js";
import { h } from "./dom.js";
import { anchorText, levelLine } from "./levels.js";

/** @param {App} app @param {Row[]} rows */
export function strengthList(app, rows) {
  const { say } = app;
  if (!rows.length) return h("p", { class: "sub" }, say("strength.none"));
  return h(
    "div",
    {},
    h("p", { class: "sub" }, say("strength.text")),
    h("ul", { class: "strengths" }, ...rows.map((row) => strength(app, row))),
  );
}

/** @param {App} app @param {Row} row */
function strength(app, { skill, rated }) {
  return h(
    "li",
    {},
    rated && levelLine(app, rated),
    h("h3", {}, skill.name),
    rated && h("p", {}, anchorText(skill.id, rated.level)),
    change(app, skill),
    ...evidence(app, skill),
  );
}

/**
 * Room for one line, kept with the attempt; on paper a line to write on.
 *
 * @param {App} app
 * @param {Row["skill"]} skill
 */
function evidence(app, { id, evidence_example }) {
  const { say, attempt } = app;
  const written = h("p", { class: "only-print ruled" });
  const field = h("textarea", {
    id: `evidence-${id}`,
    rows: 2,
    maxlength: 300,
    "aria-describedby": `example-${id}`,
    input: () => {
      app.change(noteEvidence(app.attempt, id, field.value));
      copy();
    },
  });
  const copy = () => written.textContent = say("evidence.written", { line: field.value });
  field.value = attempt.evidence[id] ?? "";
  copy();
  const example = say("evidence.example", { example: evidence_example });
  return [
    h("label", { class: "no-print", for: field.id }, say("evidence.label")),
    h("p", { class: "hint no-print", id: `example-${id}` }, example),
    h("div", { class: "no-print" }, field),
    written,
  ];
}

/** @param {App} app @param {Row[]} rows @param {{id: string, name: string}} target */
export function gapList(app, rows, target) {
  const { say, standard } = app;
  if (rows.length) {
    return h(
      "div",
      {},
      h("p", { class: "sub" }, say("gap.text")),
      h("ol", { class: "gaps" }, ...rows.map((row) => gap(app, row))),
    );
  }
  const position = standard.targets.findIndex(({ id }) => id === target.id);
  const higher = position < 0 ? undefined : standard.targets[position + 1];
  const met = h("p", { class: "sub" }, say("gap.none", { target: target.name }));
  if (!higher) return met;
  const compare = () => {
    app.change({ ...app.attempt, target: higher.id });
    app.go({ at: "result" });
  };
  const words = say("gap.higher", { target: higher.name });
  return h(
    "div",
    {},
    met,
    h("button", { type: "button", class: "btn sec sm no-print", click: compare }, words),
  );
}

/** @param {App} app @param {Row} row */
function gap(app, { skill, rated, target }) {
  const { say } = app;
  const reason = say("gap.reason", { level: rated?.level ?? 0, target });
  return h(
    "li",
    {},
    h("h3", {}, skill.name),
    h("p", { class: "why" }, reason, " ", uses(app, skill)),
    h("p", { class: "do" }, skill.action),
    h(
      "p",
      { class: "links no-print" },
      h("a", { href: skill.page }, say("result.read", { name: skill.name })),
      change(app, skill),
    ),
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
      ...rows.map(({ skill }) =>
        h(
          "li",
          {},
          h("h3", {}, h("a", { href: skill.page }, skill.name)),
          h("p", { class: "do" }, skill.action),
          change(app, skill),
        )
      ),
    ),
  );
}

/** How much of the work depends on a competency. @param {App} app @param {Row["skill"]} skill */
function uses({ say }, { duties, kpis }) {
  return kpis ? say("gap.uses", { duties, kpis }) : say("gap.uses-duties", { duties });
}

/** The way back to the answer. @param {App} app @param {{id: string, name: string}} skill */
function change(app, { id, name }) {
  const open = () => app.go({ at: "question", skill: id, to: "result" });
  const words = [app.say("result.change"), h("span", { class: "vh" }, ` ${name}`)];
  return h("button", { type: "button", class: "link no-print", click: open }, ...words);
}
