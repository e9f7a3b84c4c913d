/**
 * The questions. They are in the page from the start; here one is shown at a time.
 *
 * @import { Attempt } from "../core/attempt.js"
 * @import { Pick } from "../core/rating.js"
 * @import { QuestionRoute } from "../core/route.js"
 * @import { App } from "./app.js"
 */

import { position, previous } from "../core/route.js";
import { h, need } from "./dom.js";

export class Questions {
  #form = need("#questions", HTMLFormElement);
  #intro = need("#intro", HTMLElement);
  #instruction = need("#instruction", HTMLElement);
  #progress = need("#progress", HTMLElement);
  #back = need("#back", HTMLButtonElement);
  #skip = need("#skip", HTMLButtonElement);
  #next = need("#next", HTMLButtonElement);
  #app;
  /** @type {HTMLFieldSetElement} */
  #current;

  /** @param {App} app */
  constructor(app) {
    this.#app = app;
    this.#current = need("fieldset", HTMLFieldSetElement, this.#form);
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.#current.querySelector(":checked")) app.next();
      else this.#ask();
    });
    this.#form.addEventListener("change", (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      this.#clearError();
      app.answer(event.target.name, toPick(event.target.value));
      this.#mark();
    });
    this.#back.addEventListener("click", () => app.previous());
    this.#skip.addEventListener("click", () => app.next());
  }

  /** @returns {[string, Pick][]} what is chosen on the page, by competency */
  picked() {
    return [...this.#form.querySelectorAll("input")]
      .filter((input) => input.checked)
      .map((input) => [input.name, toPick(input.value)]);
  }

  /** Choose on the page what an attempt holds. @param {Attempt} attempt */
  fill(attempt) {
    for (const input of this.#form.querySelectorAll("input")) {
      input.checked = String(attempt.answers[input.name]?.anchor) === input.value;
    }
  }

  /** @param {QuestionRoute} route @returns {HTMLElement} the question's heading */
  show(route) {
    const { standard, attempt, say } = this.#app;
    const number = position(standard, route.skill) + 1;
    this.#clearError();
    this.#current = need(`#${route.skill}`, HTMLFieldSetElement, this.#form);
    for (const set of this.#form.querySelectorAll("fieldset")) set.hidden = set !== this.#current;
    this.#form.hidden = false;
    this.#intro.hidden = number > 1 || Boolean(route.to);
    this.#progress.hidden = Boolean(route.to);
    // The instruction stands with the first question that is asked.
    const first = route.to === "skill" ? this.#current : this.#form;
    need("legend", HTMLElement, first).after(this.#instruction);
    const fields = { n: number, total: standard.skills.length };
    need("span", HTMLElement, this.#progress).textContent = say("question.progress", fields);
    this.#back.hidden = previous(route, standard, attempt) === null;
    this.#skip.hidden = Boolean(route.to);
    const last = route.to === "skill" || route.to === "result";
    this.#next.textContent = last ? say("target.show") : say("question.next");
    this.#mark();
    return need("h1", HTMLElement, this.#current);
  }

  hide() {
    this.#form.hidden = true;
  }

  /** Show which questions are answered, and which one this is. */
  #mark() {
    const { standard, attempt } = this.#app;
    for (const [index, tick] of this.#progress.querySelectorAll("i").entries()) {
      const skill = standard.skills[index]?.id ?? "";
      tick.classList.toggle("done", attempt.answers[skill]?.anchor !== undefined);
      tick.classList.toggle("here", skill === this.#current.id);
    }
  }

  /** Say that an answer is missing, where it is missing. */
  #ask() {
    const { say } = this.#app;
    this.#clearError();
    const skip = { type: "button", class: "link", click: () => this.#app.next() };
    const error = h(
      "div",
      { class: "error", id: "error", tabindex: -1 },
      h("p", {}, say("question.missing")),
      !this.#skip.hidden && h("button", skip, say("question.skip-this")),
    );
    need("label", HTMLElement, this.#current).before(error);
    this.#current.setAttribute("aria-describedby", "error");
    error.focus();
  }

  #clearError() {
    document.getElementById("error")?.remove();
    this.#current.removeAttribute("aria-describedby");
  }
}

/** @param {string} value @returns {Pick} */
const toPick = (value) => (value === "never" ? "never" : Number(value));
