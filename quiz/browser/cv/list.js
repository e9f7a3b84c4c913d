/**
 * The competencies, each with what is told of it, and below them all of it to copy, save or print.
 *
 * @import { Teller } from "./app.js"
 */

import { cvLines } from "../../core/cv/line.js";
import { blocks, plainItems, plainText } from "../../core/cv/document.js";
import { docx, TYPE } from "../../core/docx.js";
import { evidenceOf, isSaid } from "../../core/evidence.js";
import { levelName, skillOf } from "../../core/standard.js";
import { copy, copyable } from "../copy.js";
import { button, h, need } from "../dom.js";
import { download } from "../download.js";
import { folded } from "../fold.js";
import { wayOn } from "../way-on.js";
import { paper, piecesOf } from "./paper.js";

/** @param {Teller} app */
export function listScreen(app) {
  const { say, standard, store, vacancy } = app;
  const { first, rest } = app.order;
  const isBare = !first.length;
  const told = [...first, ...rest].filter((id) => isSaid(evidenceOf(store.evidence, id)));
  return h(
    "div",
    {},
    h(
      "section",
      { class: told.length ? "one no-print" : "one" },
      h("h1", { tabindex: -1 }, say("cv.title")),
      h("p", { class: "hint" }, say("cv.lead")),
      ...store.attempt ? [] : [h("p", { class: "hint" }, say("cv.no-result"))],
      ...sorting(app),
      h("h2", {}, isBare ? say("cv.all") : vacancy ? say("cv.asked") : say("cv.first")),
      rows(app, isBare ? rest : first),
      !isBare && rest.length > 0 && h(
        "div",
        { class: "folds" },
        folded(say("cv.rest", { n: rest.length }), () => [rows(app, rest)]),
      ),
      ...told.length ? block(app, told) : [],
      h(
        "div",
        { class: "keep" },
        h(
          "a",
          { class: store.attempt ? "btn sec" : "btn", href: standard.check },
          say(store.attempt ? "cv.to-result" : "cv.do-check"),
        ),
        standard.vacancy && !store.vacancies.length && h(
          "a",
          { class: "btn sec", href: standard.vacancy },
          say("cv.to-vacancies"),
        ),
      ),
      h("p", { class: "note" }, say("cv.private")),
    ),
    paper(app, told),
  );
}

/** By what competencies are ordered, where there is a choice. @param {Teller} app @returns {Node[]} */
function sorting(app) {
  const { say, store, vacancy } = app;
  const all = store.vacancies;
  if (!all.length) return [];
  const select = h(
    "select",
    { id: "order", change: () => app.sort(select.value) },
    h("option", { value: "" }, say(store.attempt ? "cv.order-own" : "cv.order-told")),
    ...all.map(({ id, name }) => h("option", { value: id }, say("cv.vacancy", { name }))),
  );
  select.value = String(vacancy?.id ?? "");
  return [h("div", { class: "order" }, h("label", { for: select.id }, say("cv.order")), select)];
}

/** @param {Teller} app @param {string[]} ids */
function rows(app, ids) {
  const { say, standard, store, rated } = app;
  return h(
    "ul",
    { class: "plain stories" },
    ...ids.map((id) => {
      const { name } = skillOf(standard, id);
      const evidence = evidenceOf(store.evidence, id);
      const said = isSaid(evidence);
      const lines = cvLines(evidence);
      const level = rated[id];
      return h(
        "li",
        {},
        h("h3", {}, name, level && h("small", {}, ` ${levelName(standard, level.level)}`)),
        ...lines.length
          ? lines.map((line) => h("p", {}, line))
          : [h("p", { class: "hint" }, say(said ? "cv.unlined" : "cv.untold"))],
        h(
          "p",
          { class: "links" },
          h(
            "a",
            { href: `#${id}` },
            say(said ? "cv.change" : "cv.tell"),
            h("span", { class: "vh" }, ` ${name}`),
          ),
        ),
      );
    }),
  );
}

/** What is copied, saved and printed. @param {Teller} app @param {string[]} told */
function block(app, told) {
  const { say, standard } = app;
  const pieces = piecesOf(app, told);
  const text = plainText(pieces);
  const items = plainItems(pieces);
  const way = wayOn(app, "way");
  const save = () => {
    way.offer();
    const name = say("cv.file", { name: standard.profession.short_name });
    const file = docx(blocks(pieces), standard.language);
    download(`${name}.docx`, new Blob([file], { type: TYPE }));
  };
  const onPaper = () => {
    way.offer();
    print();
  };
  const { block, set } = copyable(
    app,
    "block",
    say("cv.block-label"),
    say("cv.copy"),
    ...items ? [button("btn sec sm", say("cv.copy-lines"), () => void copyLines(app, items))] : [],
    button("btn sec sm", say("cv.save"), save),
    button("btn sec sm", say("cv.print"), onPaper),
  );
  set(text);
  const field = need("textarea", HTMLTextAreaElement, block);
  field.rows = Math.min(text.split("\n").length + 2, 14);
  return [h("h2", {}, say("cv.block")), block, way.block];
}

/** The lines of the CV alone. @param {Teller} app @param {string} text */
async function copyLines({ say }, text) {
  const field = h("textarea", { class: "vh", readonly: true, tabindex: -1, "aria-hidden": "true" });
  field.value = text;
  const block = need("#block", HTMLTextAreaElement);
  block.after(field);
  const done = await copy(field);
  field.remove();
  const status = need(".copyable [role=status]", HTMLElement);
  status.textContent = say(done ? "copy.done" : "cv.lines-selected");
}
