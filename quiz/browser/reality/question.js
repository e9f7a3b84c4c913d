/**
 * The screen of one task: it is answered, then explained; with other numbers it is practised.
 *
 * @import { Task } from "../../core/task/draw.js"
 * @import { Judged } from "../../core/task/run.js"
 * @import { Reality, Skill } from "./app.js"
 */

import { draw } from "../../core/task/draw.js";
import { plain } from "../../core/task/figures.js";
import { fraction } from "../../core/task/fraction.js";
import { judge } from "../../core/task/run.js";
import { button, h, need } from "../dom.js";
import { asked, told, unitWords } from "./task.js";

/** Why an answer is not read: its message. */
const FAULTS = {
  empty: "typed.empty",
  letters: "typed.letters",
  dot: "typed.dot",
  groups: "typed.groups",
  comma: "typed.comma",
  both: "typed.both",
  unit: "typed.unit",
  several: "typed.several",
  long: "typed.long",
};

/**
 * @param {Reality} app
 * @param {Skill} skill
 * @param {Task} task
 * @param {object} how
 * @param {number} how.seed
 * @param {{n: number, all: number}} how.place
 * @param {boolean} how.practice whether this answer counts for nothing
 * @param {(answer: string, judged: Judged) => void} how.answered
 * @param {() => void} how.next
 */
export function questionScreen(app, skill, task, { seed, place, practice, answered, next }) {
  const { say } = app;
  const { tasks } = skill;
  const drawn = draw(tasks, task, seed);
  const fault = h("p", { class: "error", id: "fault", hidden: true });
  const after = h("section", { class: "told", hidden: true, "aria-labelledby": "told" });
  const act = h("div", { class: "act" });
  const field = task.answer
    ? numberField(say, task.answer.unit)
    : choices(drawn.options.map(({ text }) => text));
  const form = h(
    "form",
    { class: "one task", novalidate: true, autocomplete: "off", submit: check },
    progress(say, skill, place, practice),
    h("h1", { tabindex: -1 }, task.title),
    ...asked(tasks, task, drawn),
    h("div", { class: "answer" }, ...field, h("div", { role: "status" }, fault)),
    after,
    act,
  );
  act.append(
    ...practice ? [] : [button("btn txt", say("reality.skip"), next)],
    h("button", { class: "btn go" }, say("reality.check")),
  );
  return form;

  /** @param {Event} event */
  function check(event) {
    event.preventDefault();
    if (!after.hidden) return;
    const judged = judge(task, drawn, String(new FormData(form).get("answer") ?? ""));
    const input = need("input", HTMLInputElement, form);
    fault.hidden = judged.kind === "judged";
    if (judged.kind !== "judged") {
      fault.textContent = sentence(judged);
      input.setAttribute("aria-invalid", "true");
      input.focus();
      return;
    }
    answered(String(new FormData(form).get("answer")), judged);
    for (const each of form.querySelectorAll("input")) {
      each.removeAttribute("aria-invalid");
      if (each.type === "radio") each.disabled = !each.checked;
      else each.readOnly = true;
    }
    const words = judged.right ? say("reality.right") : say("reality.wrong");
    const heading = h("h2", { tabindex: -1, id: "told" }, words);
    after.append(heading, ...told(say, task, drawn, judged, skill));
    after.hidden = false;
    act.replaceChildren(
      button("btn sec", say("reality.again"), () => app.practise(skill, task)),
      button("btn go", say("reality.next"), next),
    );
    app.settle(form);
    heading.focus();
  }

  /** @param {{kind: keyof typeof FAULTS, typed: string}} fault */
  function sentence({ kind, typed }) {
    if (kind === "empty" && !task.answer) return say("typed.choose");
    const unit = task.answer ? unitWords(say, task.answer.unit) : "";
    // Both readings, for whoever wrote one comma.
    const whole = kind === "comma" ? plain(fraction(BigInt(typed.replace(/\D/g, "")))) : "";
    return say(FAULTS[kind], { typed, unit, whole });
  }
}

/** @param {Reality["say"]} say @param {string} unit */
const numberField = (say, unit) => [
  h("label", { for: "answer" }, say("reality.answer")),
  h("p", { class: "hint", id: "unit" }, unitWords(say, unit)),
  h("input", {
    type: "text",
    inputmode: "text",
    id: "answer",
    name: "answer",
    "aria-describedby": "unit fault",
  }),
];

/** @param {string[]} texts */
const choices = (texts) => [
  h(
    "div",
    {
      class: "choices",
      role: "radiogroup",
      "aria-labelledby": "asked",
      "aria-describedby": "fault",
    },
    ...texts.map((text, place) =>
      h(
        "label",
        { class: "opt" },
        h("input", { type: "radio", name: "answer", value: String(place) }),
        h("span", {}, text),
      )
    ),
  ),
];

/**
 * @param {Reality["say"]} say
 * @param {Skill} skill
 * @param {{n: number, all: number}} place
 * @param {boolean} practice
 */
function progress(say, { name, tasks }, { n, all }, practice) {
  const words = practice
    ? say("reality.practice", { name })
    : say("reality.progress", { name, noun: tasks.noun, n, all });
  const ticks = Array.from({ length: all }, (_, place) => {
    return h("i", { class: place === n - 1 ? "here" : place < n ? "done" : "" });
  });
  return h(
    "div",
    { class: "progress" },
    h("span", {}, words),
    !practice && h("span", { class: "ticks", "aria-hidden": "true" }, ...ticks),
  );
}
