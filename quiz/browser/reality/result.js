/**
 * How a round went: so many of so many, beside the level and never in it.
 *
 * @import { Tasks } from "../../core/task/draw.js"
 * @import { Round } from "../../core/task/record.js"
 * @import { Reality, Skill } from "./app.js"
 */

import { draw } from "../../core/task/draw.js";
import { score } from "../../core/task/record.js";
import { judge, round } from "../../core/task/run.js";
import { longDate } from "../../core/words.js";
import { button, h } from "../dom.js";
import { SHEET } from "./sheet.js";
import { asked, told, unnamed } from "./task.js";

/**
 * @param {Reality} app
 * @param {Tasks} tasks
 * @param {Round | undefined} kept
 * @returns {string} "3 dari 5 hitungan benar", "" where nothing is answered
 */
export function scoreWords({ say }, { noun }, kept) {
  const found = score(kept);
  return found ? say("reality.score", { n: found.right, all: found.all, noun }) : "";
}

/**
 * @param {Reality} app
 * @param {Skill} skill
 * @param {Round} kept
 * @param {boolean} [ends] whether it ends the check, whose result is next
 */
export function resultScreen(app, skill, kept, ends = false) {
  const { say, standard } = app;
  const { name, tasks } = skill;
  const all = round(tasks, kept.seed, kept.answers);
  const shown = all.filter(({ id }) => kept.answers[id] || !ends);
  const words = scoreWords(app, tasks, kept);
  const level = app.store.level(skill.id);
  const rated = level && say("reality.level", { level: `${level} ${standard.levels[level - 1]}` });
  const date = longDate(kept.changed, standard.language);
  return h(
    "section",
    { class: "one task" },
    h("h1", { tabindex: -1 }, words || say("reality.nothing")),
    h("p", { class: "hint" }, say("reality.of", { name, date, seed: kept.seed })),
    h("p", { class: "hint" }, [rated, say("reality.beside")].filter(Boolean).join(" ")),
    h(
      "div",
      { class: "tasks folds" },
      ...shown.map((task) => {
        const drawn = draw(tasks, task, kept.seed);
        const answered = kept.answers[task.id];
        const judged = answered && judge(task, drawn, answered.answer);
        const same = judged?.kind === "judged" && judged.right === answered?.right;
        const how = !answered
          ? say("reality.skipped")
          : answered.right
          ? say("reality.right")
          : say("reality.wrong");
        return h(
          "details",
          {},
          h("summary", {}, `${task.title} · ${how}`),
          // A template may have been mended since it was answered.
          ...answered && !same
            ? [h("p", { class: "note" }, say("reality.changed"))]
            : asked(tasks, task, drawn).map(unnamed),
          // Never before it is answered.
          ...same ? told(say, task, drawn, judged, skill, "h2") : [],
        );
      }),
    ),
    h(
      "div",
      { class: "keep no-print" },
      ...ends
        ? [
          h("a", { class: "btn", href: standard.check }, say("reality.to-result")),
          h("a", { class: "btn sec", href: `#${skill.id}` }, say("reality.go-on")),
        ]
        : [
          all.length > Object.keys(kept.answers).length &&
          button("btn", say("reality.resume"), () => app.resume(skill)),
          button("btn", say("reality.renew"), () => app.renew(skill)),
        ],
      h("a", { class: "btn sec", href: "#" }, say("reality.others")),
      h("a", { class: "btn sec", href: `#${SHEET}${skill.id}` }, say("reality.sheet")),
    ),
    !ends &&
      h(
        "p",
        { class: "note no-print" },
        h("a", { href: standard.check }, say("reality.check-link")),
      ),
  );
}
