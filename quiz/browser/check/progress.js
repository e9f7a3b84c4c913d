/**
 * How far the reader is: in words, and a tick for each question of the part.
 *
 * @import { QuestionRoute } from "../../core/route.js"
 * @import { App } from "./app.js"
 */

import { asked, open, parts } from "../../core/parts.js";
import { h, need } from "../dom.js";

const WORDS = {
  question: "question.progress",
  statements: "statement.progress",
  case: "case.progress",
};

export class Progress {
  #bar = need("#progress", HTMLElement);
  #words = need("span", HTMLElement, this.#bar);
  #ticks = need(".ticks", HTMLElement, this.#bar);
  #app;

  /** @param {App} app */
  constructor(app) {
    this.#app = app;
  }

  /** @param {QuestionRoute} route */
  show(route) {
    const { standard, attempt, say } = this.#app;
    this.#bar.hidden = Boolean(route.to);
    const skills = asked(route.at, standard, attempt);
    const n = skills.findIndex(({ id }) => id === route.skill) + 1;
    const all = parts(standard, attempt.mode);
    const part = say("mode.part", { n: all.indexOf(route.at) + 1, total: all.length });
    const words = say(WORDS[route.at], { n, total: skills.length });
    const said = all.length > 1 ? `${part} · ${words}` : words;
    if (this.#words.textContent !== said) this.#words.textContent = said;
    // What stays as it is is styled and laid out once.
    if (this.#ticks.childElementCount !== skills.length) {
      this.#ticks.replaceChildren(...skills.map(() => h("i")));
    }
    for (const [place, skill] of skills.entries()) {
      const classes = [
        open(route.at, skill, attempt, standard) ? "" : "done",
        skill.id === route.skill ? "here" : "",
      ].filter(Boolean).join(" ");
      const tick = this.#ticks.children[place];
      if (tick && tick.className !== classes) tick.className = classes;
    }
  }
}
