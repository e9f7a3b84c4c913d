/**
 * The tasks of a round on paper: what is asked, and on a page of its own what is right. The number of a
 * sheet brings the same sheet again.
 *
 * @import { Reality, Skill } from "./app.js"
 */

import { draw } from "../../core/task/draw.js";
import { round, seedFrom, seedIn } from "../../core/task/run.js";
import { button, h } from "../dom.js";
import { randomId } from "../random.js";
import { asked, keyWords, unnamed } from "./task.js";

/** In the address, before a competency: its tasks on paper. */
export const SHEET = "lembar-";

/** @param {Reality} app @param {Skill} skill */
export function sheetScreen(app, skill) {
  const { say } = app;
  const { id, name, tasks } = skill;
  const heading = h("h1", { tabindex: -1 });
  const body = h("div", { class: "task" });
  const field = h("input", {
    type: "text",
    inputmode: "numeric",
    id: "seed",
    name: "seed",
    maxlength: 6,
    "aria-describedby": "seed-fault",
  });
  const fault = h("p", { class: "error", id: "seed-fault", role: "status", hidden: true });
  const show = (/** @type {number} */ seed) => {
    field.value = String(seed);
    heading.textContent = say("sheet.title", { name, seed });
    const drawn = round(tasks, seed).map((task) => ({ task, drawn: draw(tasks, task, seed) }));
    body.replaceChildren(
      ...drawn.map(({ task, drawn }, place, all) =>
        h(
          "section",
          { class: "sheet-task" },
          h("h2", {}, `${place + 1}. ${task.title}`),
          ...asked(tasks, task, drawn, all[place - 1]?.task.passage === task.passage).map(unnamed),
          ...task.answer
            ? [
              h(
                "p",
                { class: "blank" },
                say("sheet.blank", { unit: task.answer.unit }),
              ),
            ]
            : drawn.options.map(({ text }) => h("p", { class: "box" }, text)),
        )
      ),
      h(
        "section",
        { class: "key-page only-print" },
        h("h2", {}, say("sheet.key", { name, seed })),
        h(
          "ol",
          {},
          ...drawn.map(({ task, drawn }, place) =>
            h(
              "li",
              {},
              h("b", {}, `${place + 1}. ${keyWords(task, drawn)}`),
              h("ul", { class: "worked" }, ...drawn.solution.map((line) => h("li", {}, line))),
            )
          ),
        ),
      ),
    );
  };
  show(seedFrom(randomId()));
  const again = (/** @type {Event} */ event) => {
    event.preventDefault();
    const seed = seedIn(field.value);
    fault.hidden = seed !== null;
    fault.textContent = seed === null ? say("sheet.number-wrong") : "";
    if (seed === null) field.focus();
    else show(seed);
  };
  return h(
    "section",
    { class: "one" },
    heading,
    h("p", { class: "hint no-print" }, say("sheet.text")),
    h(
      "form",
      { class: "sheet-number own no-print", novalidate: true, submit: again },
      h("div", {}, h("label", { for: "seed" }, say("sheet.number")), field),
      h("button", { class: "btn sec sm" }, say("sheet.show")),
      button("btn sec sm", say("sheet.other"), () => show(seedFrom(randomId()))),
      button("btn sm", say("sheet.print"), () => print()),
    ),
    fault,
    body,
    h("p", { class: "note no-print" }, h("a", { href: `#${id}` }, say("sheet.back", { name }))),
  );
}
