/**
 * Where practice begins: what it is for, the questions that are chosen for it, and why each.
 *
 * @import { Chosen } from "../../core/interview/choose.js"
 * @import { Practice } from "./app.js"
 */

import { longDate } from "../../core/words.js";
import { h, need } from "../dom.js";
import { SHEET } from "./sheet.js";

/** Why a competency is asked about: its message. */
const WHY = {
  gap: "practice.why-gap",
  near: "practice.why-near",
  strength: "practice.why-strength",
  open: "practice.why-open",
};

/** @param {Practice} app @returns {Node[]} */
export function chosenPart(app) {
  const { say, standard } = app;
  const practice = app.practice;
  const open = practice.find(({ skill, question }) => !app.note(skill.id, question.id));
  const done = practice.filter(({ skill, question }) => app.note(skill.id, question.id)).length;
  const words = done === 0
    ? say("practice.begin")
    : open
    ? say("practice.go-on", { n: done, all: practice.length })
    : say("practice.again");
  const first = (open ?? practice[0])?.skill.id;
  return [
    purposeFields(app),
    h(
      "p",
      { class: "hint" },
      say(app.hasResult ? "practice.from-result" : "practice.from-target", { n: practice.length }),
      !app.hasResult && " ",
      !app.hasResult && h("a", { href: standard.check }, say("practice.do-check")),
    ),
    h("div", { class: "keep" }, h("a", { class: "btn", href: `#${first}` }, words)),
    h("h2", {}, say("practice.questions")),
    h(
      "ol",
      { class: "plain picks" },
      ...practice.map(({ chosen, skill, question }) => {
        const note = app.note(skill.id, question.id);
        return h(
          "li",
          {},
          h("h3", {}, h("a", { href: `#${skill.id}` }, question.question)),
          h("p", {}, `${skill.name}. ${whyWords(app, chosen)}`),
          note && h(
            "p",
            { class: "done" },
            say("practice.answered", { date: longDate(note.date, standard.language) }),
          ),
        );
      }),
    ),
    h(
      "div",
      { class: "keep" },
      h("a", { class: "btn sec sm", href: SHEET }, say("practice.sheet")),
    ),
  ];
}

/** Every competency leads to its question, and whether one was answered. @param {Practice} app @param {HTMLElement} screen */
export function markAnswered({ say, standard, store }, screen) {
  for (const { id } of standard.skills) {
    const row = need(`.others #${CSS.escape(id)}`, HTMLElement, screen);
    need("a", HTMLAnchorElement, row).href = `#${id}`;
    row.querySelector("span")?.remove();
    if (store.kept.notes[id]) row.append(h("span", {}, ` · ${say("practice.answered-plain")}`));
  }
}

/** @param {Practice} app @param {Chosen} chosen */
export const whyWords = ({ say }, { why, level, rated }) =>
  say(WHY[why], { mine: rated?.level ?? "", level });

/** What the interview is for, and for whom. @param {Practice} app */
function purposeFields(app) {
  const { say, store, standard } = app;
  const { all } = app.purposes;
  const name = (/** @type {typeof all[number]} */ { kind, name }) =>
    kind === "own"
      ? say("practice.for-own")
      : kind === "vacancy"
      ? say("practice.for-vacancy", { name })
      : name;
  const select = h(
    "select",
    {
      id: "purpose",
      change: () => {
        store.keep({ purpose: select.value });
        app.choose("#purpose");
      },
    },
    ...all.map((each) => h("option", { value: each.id }, name(each))),
  );
  select.value = app.purpose.id;
  const fresh = h("input", {
    type: "checkbox",
    id: "fresh",
    change: () => {
      store.keep({ fresh: fresh.checked });
      app.choose("#fresh");
    },
  });
  fresh.checked = app.fresh;
  return h(
    "div",
    { class: "purpose" },
    h("label", { for: select.id }, say("practice.for")),
    select,
    standard.vacancies &&
      h("p", { class: "hint" }, h("a", { href: standard.vacancies }, say("practice.vacancy"))),
    h("label", { class: "tick" }, fresh, h("span", {}, say("practice.fresh"))),
  );
}
