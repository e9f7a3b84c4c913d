/**
 * The questions, one at a time: the anchors, which are in the page from the start, and the
 * statements and cases, which come with what answers and are made when they are asked. This is the
 * frame around them.
 *
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Pick } from "../../core/rating.js"
 * @import { QuestionRoute } from "../../core/route.js"
 * @import { Asks } from "./answers.js"
 * @import { App } from "./app.js"
 */

import { pickAnchor } from "../../core/attempt.js";
import { begins } from "../../core/parts.js";
import { toPick } from "../../core/rating.js";
import { previous } from "../../core/route.js";
import { skillOf } from "../../core/standard.js";
import { minute } from "../clock.js";
import { button, h, need } from "../dom.js";
import { answerOf } from "./keys.js";
import { sign } from "./levels.js";
import { peek } from "./peek.js";
import { Progress } from "./progress.js";

export class Questions {
  #form = need("#questions", HTMLFormElement);
  #intro = need("#intro", HTMLElement);
  #paper = need("#paper", HTMLElement);
  #instruction = need("#instruction", HTMLElement);
  #tools = need("#tools", HTMLElement);
  #back = need("#back", HTMLButtonElement);
  #skip = need("#skip", HTMLButtonElement);
  #next = need("#next", HTMLButtonElement);
  #terms = h("div");
  #report = h("span");
  #app;
  #progress;
  /** Each holds an anchor. */
  #sets = this.#form.querySelectorAll("fieldset");
  /** @type {HTMLElement} what holds the question that is shown */
  #current = need("fieldset", HTMLFieldSetElement, this.#form);
  /** @type {string | null} what describes the group with an error besides it */
  #described = null;
  /** @type {QuestionRoute} */
  #route = { at: "question", skill: this.#current.id };

  /** @param {App} app */
  constructor(app) {
    this.#app = app;
    this.#progress = new Progress(app);
    need(".kept", HTMLElement, this.#form).before(this.#terms);
    this.#tools.append(this.#report);
    for (const input of this.#anchors()) {
      if (input.value !== "never") input.parentElement?.append(sign(input.value));
    }
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      const open = this.#groups().find(isOpen);
      if (open) this.#ask(open);
      else app.next();
    });
    this.#form.addEventListener("change", (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      this.#clearError();
      app.change(this.#pick(event.target));
      this.#maker?.changed(app, skillOf(app.standard, this.#route.skill), this.#current);
      this.#progress.show(this.#route);
    });
    this.#form.addEventListener("keydown", (event) => {
      const groups = this.#groups();
      const answer = answerOf(event, this.#current, groups.find(isOpen) ?? groups[0]);
      if (!answer) return;
      event.preventDefault();
      answer.click();
      answer.focus();
    });
    this.#back.addEventListener("click", () => app.previous());
    this.#skip.addEventListener("click", () => app.next());
    need("#all", HTMLElement).addEventListener("click", () => app.go({ at: "overview" }));
    need("#files", HTMLElement).addEventListener("click", () => app.go({ at: "attempts" }));
  }

  /** @returns {[string, Pick][]} the anchors that are chosen on the page, by competency */
  picked() {
    return this.#anchors()
      .filter((input) => input.checked)
      .map((input) => [input.name, toPick(input.value)]);
  }

  /** Choose on the page what an attempt holds. @param {Attempt} attempt */
  fill(attempt) {
    for (const input of this.#anchors()) {
      input.checked = String(attempt.answers[input.name]?.anchor) === input.value;
    }
  }

  /** @param {QuestionRoute} route @returns {HTMLElement} the question's heading */
  show(route) {
    const { standard, attempt, say } = this.#app;
    const isFirst = begins(route.at, route.skill, standard, attempt);
    this.#clearError();
    this.#route = route;
    this.#current = this.#place(route, isFirst || Boolean(route.to));
    this.#form.hidden = false;
    const introduces = route.at === "question" && isFirst && !route.to && !attempt.invitation;
    this.#intro.hidden = this.#paper.hidden = !introduces;
    this.#progress.show(route);
    this.#back.hidden = previous(route, standard, attempt) === null;
    this.#skip.hidden = Boolean(route.to);
    const last = route.to === "skill" || route.to === "result";
    this.#next.textContent = last ? say("target.show") : say("question.next");
    this.help();
    return need("h1", HTMLElement, this.#current);
  }

  /** Show what helps with the question, as soon as it is here. */
  help() {
    const { answers } = this.#app;
    if (this.#form.hidden) return;
    this.#terms.replaceChildren(answers?.termList(this.#app, this.#route) ?? "");
    this.#report.replaceChildren(answers?.reportLink(this.#app, this.#route) ?? "");
    answers?.prepare(this.#app, this.#route);
  }

  /** Set the bar to what stands above it now. */
  peek() {
    if (!this.#form.hidden) peek(this.#form, this.#current);
  }

  hide() {
    this.#form.hidden = true;
  }

  /**
   * Put a question on the page. Anchors are there; statements and cases come and go.
   *
   * @param {QuestionRoute} route
   * @param {boolean} instruct with the instruction
   * @returns {HTMLElement} what holds the question
   */
  #place(route, instruct) {
    const maker = this.#maker;
    const { skill: id } = route;
    const ready = this.#app.answers?.readied(this.#app, route, instruct);
    for (const made of this.#form.querySelectorAll(".made")) if (made !== ready) made.remove();
    // What stays as it is is not touched: that alone takes long where the processor is slow.
    for (const set of this.#sets) {
      const hidden = Boolean(maker) || set.id !== id;
      if (set.hidden !== hidden) set.hidden = hidden;
      if (set.className !== "q") set.className = "q";
    }
    if (!maker) {
      const set = need(`#${id}`, HTMLFieldSetElement, this.#form);
      // The instruction stands in the page once, with the first question that is asked.
      const holder = instruct ? set : need("fieldset", HTMLElement, this.#form);
      need("legend", HTMLElement, holder).after(this.#instruction);
      return set;
    }
    const made = ready ?? maker.question(this.#app, skillOf(this.#app.standard, id), instruct);
    if (!ready) this.put(made);
    return made;
  }

  /** Put what holds a question where it belongs. @param {HTMLElement} made */
  put(made) {
    this.#terms.before(made);
  }

  /** @returns {Asks | undefined} what asks the question that is shown, if that is no anchor */
  get #maker() {
    const { at } = this.#route;
    return at === "question" ? undefined : this.#app.answers?.asks[at];
  }

  /** @returns {HTMLInputElement[]} */
  #anchors() {
    return [...this.#sets].flatMap((set) => [...set.querySelectorAll("input")]);
  }

  /** @returns {HTMLElement[]} the groups that each want an answer */
  #groups() {
    const inside = [...this.#current.querySelectorAll("fieldset")];
    return inside.length ? inside : [this.#current];
  }

  /** @param {HTMLInputElement} input @returns {Attempt} with what it says */
  #pick(input) {
    const app = this.#app;
    const { skill } = this.#route;
    return this.#maker?.pick(app, skill, this.#current, input) ??
      pickAnchor(app.attempt, skill, toPick(input.value), minute());
  }

  /** Say that an answer is missing, where it is missing. @param {HTMLElement} group */
  #ask(group) {
    const { say } = this.#app;
    this.#clearError();
    const error = h(
      "div",
      { class: "error", id: "error", tabindex: -1 },
      h("p", {}, this.#maker?.missing(this.#app, group) ?? say("question.missing")),
      !this.#skip.hidden &&
        button("link", say("question.skip-open"), () => this.#app.next()),
    );
    need(".opt, .scale, .ways", HTMLElement, group).before(error);
    this.#described = group.getAttribute("aria-describedby");
    group.setAttribute("aria-describedby", this.#described ? `${this.#described} error` : "error");
    error.focus();
  }

  #clearError() {
    const error = document.getElementById("error");
    const group = error?.closest("fieldset");
    if (this.#described) group?.setAttribute("aria-describedby", this.#described);
    else group?.removeAttribute("aria-describedby");
    error?.remove();
  }
}

/** Whether one of its choices is still to be made. @param {HTMLElement} group */
const isOpen = (group) =>
  [...group.querySelectorAll("input")].some(({ name }) =>
    !group.querySelector(`[name="${name}"]:checked`)
  );
