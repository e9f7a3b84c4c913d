/**
 * The sheet for a talk with one person, on one page of paper: what is strong, what is worth practising,
 * what was agreed, and the picture it rests on.
 *
 * @import { TrainingApp } from "./app.js"
 * @import { Person } from "../../core/team/gather.js"
 * @import { Point, Sheet } from "../../core/training/sheet.js"
 */

import { deed } from "../../core/evidence.js";
import { firstOf } from "../../core/length.js";
import { rangeOf, STANDINGS, WITHOUT } from "../../core/shown.js";
import { levelName, modeName } from "../../core/standard.js";
import { ahead } from "../../core/step.js";
import { sheetOf } from "../../core/training/sheet.js";
import { LONGEST } from "../../core/training/training.js";
import { listed, longDate } from "../../core/words.js";
import { bars, emphasis, legend } from "../chart.js";
import { h } from "../dom.js";
import { labelled } from "../fields.js";
import { against } from "./target.js";
import { typed } from "./typed.js";

/** @param {TrainingApp} app @param {number} place of the person @returns {Node[]} */
export function sheet(app, place) {
  const { say, standard } = app;
  const { people, names, rows } = app.picture();
  const person = people[place];
  if (!person) return [];
  const found = sheetOf(standard, rows, place);
  return [h(
    "article",
    { class: "sheet" },
    h(
      "header",
      {},
      h("p", { class: "only-print" }, `${standard.site} · ${say("train.sheet")}`),
      h("h2", {}, String(names[place])),
      h("p", { class: "facts" }, facts(app, person, found)),
    ),
    h(
      "div",
      { class: "talk" },
      h("div", {}, strong(app, person, found), app.sent?.byRaters(app, person)),
      worth(app, person, found),
    ),
    agreement(app, person),
    h(
      "section",
      { class: "picture" },
      h("h3", {}, say("chart.title")),
      legend(app, { level: say("table.level") }),
      bars(
        app,
        found.points.map((point) => ({
          name: point.skill.name,
          level: point.level,
          likely: typeof point.state === "string" ? null : rangeOf(point.state, standard),
          target: point.target,
          words: mark(app, point),
          emphasis: emphasis(point),
        })),
      ),
    ),
  )];
}

/** @param {TrainingApp} app @param {Person} person @param {Sheet} sheet */
function facts(app, { entry: { result } }, { unasked }) {
  const { say, standard } = app;
  return [
    say("team.against", { target: against(app) }),
    say("train.mode", { mode: modeName(standard, result.mode) }),
    result.finished && say("open.finished", { date: longDate(result.finished, standard.language) }),
    unasked > 0 && say("open.not-asked", { n: unasked }),
    say("open.unverified"),
  ].filter(Boolean).join(" ");
}

/** How a competency stands to its target. @param {TrainingApp} app @param {Point} point */
function mark({ say }, { state, standing, gap }) {
  if (typeof state === "string") return say(WITHOUT[state]);
  return standing ? say(STANDINGS[standing], { n: gap }) : say("open.no-target");
}

/** @param {TrainingApp} app @param {Person} person @param {Sheet} sheet */
function strong(app, person, { strengths }) {
  const { say, standard } = app;
  return h(
    "section",
    {},
    h("h3", {}, say("train.strengths")),
    !strengths.length && h("p", {}, say("train.no-strengths")),
    h(
      "ul",
      {},
      ...strengths.map((point) =>
        h(
          "li",
          {},
          h("b", {}, point.skill.name),
          `: ${levelName(standard, Number(point.level))}, ${mark(app, point)}.`,
          proof(app, person, point),
        )
      ),
    ),
  );
}

/** What the person can show for it, if that was sent. @param {TrainingApp} app @param {Person} person @param {Point} point */
function proof({ say, training }, { key }, { skill }) {
  const said = training.evidence[key]?.[skill.id];
  return said && h("p", { class: "proof" }, say("evidence.written", { line: deed(said) }));
}

/** @param {TrainingApp} app @param {Person} person @param {Sheet} sheet */
function worth(app, person, { gaps, more, near, never }) {
  const { say, standard } = app;
  const names = (/** @type {Point[]} */ points) =>
    listed(points.map(({ skill }) => skill.name), standard.language);
  return h(
    "section",
    {},
    h("h3", {}, say("train.gaps")),
    !gaps.length && h("p", {}, say("train.no-gaps")),
    h("ol", {}, ...gaps.map((point) => gapItem(app, person, point))),
    more > 0 && h("p", {}, say("train.more-gaps", { n: more })),
    near.length > 0 && h("p", {}, say("train.near", { names: names(near) })),
    never.length > 0 && h("p", {}, say("train.never", { names: names(never) })),
  );
}

/** @param {TrainingApp} app @param {Person} person @param {Point} point */
function gapItem(app, person, point) {
  const { say, standard } = app;
  const { skill, level, target } = point;
  const lesson = standard.lessons[skill.id];
  const to = ahead({ level: Number(level) });
  const step = lesson?.steps[to - 2];
  return h(
    "li",
    {},
    h("h4", {}, skill.name),
    h(
      "p",
      {},
      say("train.from-to", { level: levelName(standard, Number(level)), target: Number(target) }),
    ),
    proof(app, person, point),
    lesson && h("p", {}, h("b", {}, say("train.ask")), ` ${lesson.question}`),
    step &&
      h(
        "p",
        {},
        h("b", {}, say("train.step-to", { level: levelName(standard, to) })),
        ` ${step}`,
      ),
  );
}

/** Room for what comes of the talk. @param {TrainingApp} app @param {Person} person */
function agreement(app, { key }) {
  const { say, standard } = app;
  const talk = app.talk(key);
  const id = (/** @type {string} */ part) => `${part}-${key}`;
  const text = h("textarea", { id: id("agreed"), rows: 3 });
  const agreed = typed(
    text,
    talk.agreed,
    (said) => app.agree(key, { agreed: firstOf(said, LONGEST.agreed) }),
  );
  const write = (/** @type {string} */ date) => date && longDate(date, standard.language, "UTC");
  const day = (/** @type {"date" | "next"} */ part) =>
    typed(
      h("input", { id: id(part), type: "date" }),
      talk[part],
      (date) => app.agree(key, { [part]: date }),
      write,
    );
  const [date, next] = [day("date"), day("next")];
  return h(
    "section",
    { class: "agreed" },
    h("h3", {}, say("train.agreed")),
    labelled(say("train.agreed-text"), agreed.field, agreed.paper),
    h(
      "div",
      { class: "fields" },
      labelled(say("train.talked"), date.field, date.paper),
      labelled(say("train.next"), next.field, next.paper),
    ),
  );
}
