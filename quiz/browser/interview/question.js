/**
 * One question: it is answered aloud, noted, and only then told what is listened for.
 *
 * @import { Practice, Question, Skill } from "./app.js"
 */

import { LONGEST, noted } from "../../core/interview/record.js";
import { isSaid } from "../../core/evidence.js";
import { levelName, pageOf } from "../../core/standard.js";
import { witness } from "../check/proof.js";
import { today } from "../clock.js";
import { button, h } from "../dom.js";
import { limit } from "../limit.js";
import { timerBlock } from "../timer.js";
import { whyWords } from "./start.js";

/** Minutes for an answer; the first is usual. */
const MINUTES = [2, 1, 3, 5];

/** @param {Practice} app @param {Skill} skill @param {Question} question */
export function questionScreen(app, skill, question) {
  const { say, store } = app;
  const practice = app.practice;
  const place = practice.findIndex((each) => each.skill === skill);
  const chosen = app.chosen.find(({ id }) => id === skill.id);
  const kept = app.note(skill.id, question.id);
  const { block: clock, reset } = timerBlock(app, MINUTES);
  const field = h("textarea", {
    id: "note",
    rows: 4,
    "aria-describedby": "note-hint",
    input: () => save(),
  });
  field.value = kept?.text ?? "";
  const counted = limit(app, field, LONGEST);
  /** @type {string[]} */
  let heard = kept?.heard ?? [];
  const save = () => {
    store.read();
    const note = { text: counted.text(), heard, date: today() };
    store.keep({ notes: noted(store.kept.notes, skill.id, question.id, note) });
    app.warn();
  };
  const after = h("section", { class: "told", hidden: true, "aria-labelledby": "told" });
  const act = h("div", { class: "act no-print" });
  const answered = () => {
    const head = h("h2", { tabindex: -1, id: "told" }, say("practice.listened"));
    after.replaceChildren(
      head,
      ...told(app, skill, question, heard, (ticked) => {
        heard = ticked;
        save();
      }),
    );
    after.hidden = false;
    act.replaceChildren(...onward(app, skill, question, place, again));
    app.settle(after);
    return head;
  };
  const again = () => {
    after.hidden = true;
    reset();
    ask();
    field.focus();
  };
  const ask = () =>
    act.replaceChildren(
      button("btn go", say("practice.done"), () => {
        save();
        answered().focus();
      }),
    );
  if (kept) answered();
  else ask();
  return h(
    "section",
    { class: "one ask-one" },
    h("p", { class: "back no-print" }, h("a", { href: "#" }, say("practice.back"))),
    h(
      "p",
      { class: "where" },
      place < 0
        ? skill.name
        : say("practice.progress", { n: place + 1, all: practice.length, name: skill.name }),
    ),
    h("h1", { tabindex: -1 }, question.question),
    chosen && h("p", { class: "hint" }, whyWords(app, chosen)),
    clock,
    h("label", { for: field.id }, say("practice.note-label")),
    h("p", { class: "hint", id: "note-hint" }, say("practice.note-hint")),
    field,
    ...counted.nodes,
    helps(app, skill, question),
    after,
    act,
  );
}

/** What helps with an answer, unfolded by whoever wants it. @param {Practice} app @param {Skill} skill @param {Question} question */
function helps(app, skill, { star }) {
  const { say } = app;
  const evidence = app.evidence[skill.id];
  const parts = /** @type {const} */ ([
    ["practice.situation", star.situation],
    ["practice.task", star.task],
    ["practice.action", star.action],
    ["practice.result", star.result],
  ]);
  return h(
    "div",
    { class: "folds no-print" },
    evidence && isSaid(evidence) && h(
      "details",
      { open: true },
      h("summary", {}, say("practice.material")),
      ...[evidence.situation, evidence.line, evidence.number].map((said) =>
        said && h("p", {}, said)
      ),
      ...witness(/** @type {any} */ (app), evidence).map((words) =>
        h("p", { class: "hint" }, words)
      ),
    ),
    h(
      "details",
      {},
      h("summary", {}, say("practice.star")),
      h(
        "dl",
        { class: "pairs" },
        ...parts.flatMap(([key, text]) => [h("dt", {}, say(key)), h("dd", {}, text)]),
      ),
      h(
        "p",
        {},
        h("a", { href: `${pageOf(app.standard, skill)}#bukti` }, say("practice.example")),
      ),
      h("p", {}, h("a", { href: `${app.standard.cv}#${skill.id}` }, say("practice.cv"))),
    ),
  );
}

/**
 * What is listened for, to be ticked, and how an answer sounds at two levels.
 *
 * @param {Practice} app
 * @param {Skill} skill
 * @param {Question} question
 * @param {string[]} heard
 * @param {(heard: string[]) => void} keep
 */
function told({ say, standard, purpose }, skill, question, heard, keep) {
  const { listen_for, weak, strong, follow_up } = question;
  const count = h("p", { class: "count", role: "status" });
  const boxes = listen_for.map((words) => {
    const box = h("input", { type: "checkbox", change: () => show(true) });
    box.checked = heard.includes(words);
    return { words, box, row: h("label", { class: "tick" }, box, h("span", {}, words)) };
  });
  const show = (/** @type {boolean} */ changed) => {
    const ticked = boxes.filter(({ box }) => box.checked).map(({ words }) => words);
    count.textContent = say("practice.heard", { n: ticked.length, all: boxes.length });
    if (changed) keep(ticked);
  };
  show(false);
  const level = purpose.levels[skill.id];
  const sound = (/** @type {string} */ words, /** @type {typeof weak} */ { level, text }) => [
    h("dt", {}, say(words, { level: levelName(standard, level) })),
    h("dd", {}, text),
  ];
  return [
    h("p", { class: "hint" }, say("practice.tick")),
    h("div", { role: "group", "aria-labelledby": "told" }, ...boxes.map(({ row }) => row)),
    count,
    h("h3", {}, say("practice.sounds")),
    h(
      "dl",
      { class: "pairs" },
      ...sound("practice.weak", weak),
      ...sound("practice.strong", strong),
      ...level
        ? [
          h("dt", {}, say("practice.asked", { level: levelName(standard, level) })),
          h("dd", {}, skill.anchors[level - 1] ?? ""),
        ]
        : [],
    ),
    h("p", {}, h("a", { href: `${pageOf(standard, skill)}#level` }, say("practice.levels"))),
    h("h3", {}, say("practice.follow-up")),
    h("p", {}, follow_up),
  ];
}

/**
 * The ways on from an answer.
 *
 * @param {Practice} app
 * @param {Skill} skill
 * @param {Question} question
 * @param {number} place in the practice, -1 for none
 * @param {() => void} again
 */
function onward(app, skill, question, place, again) {
  const { say } = app;
  const other = skill.interview.find((each) => each !== question);
  const next = app.practice[place + 1];
  const link = (
    /** @type {string} */ look,
    /** @type {string} */ href,
    /** @type {string} */ words,
  ) => h("a", { class: `btn ${look}`, href }, words);
  return [
    button("btn txt sm", say("practice.once-more"), again),
    ...other
      ? [link("sec sm", `#${skill.id}/${other.id}`, say("practice.other", { name: skill.name }))]
      : [],
    place >= 0 && next
      ? link("go", `#${next.skill.id}`, say("practice.next"))
      : link("go", "#", say("practice.finish")),
  ];
}
