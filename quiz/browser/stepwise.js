/**
 * Questions of a page, one at a time, and what the answers come to behind the last of them.
 *
 * @import { Say } from "../core/words.js"
 * @import { Answered, Answers } from "./answered.js"
 *
 * @typedef {{progress: string, erased: string, denied: string, damaged: string, newer: string}} Words
 *   the messages, by what they tell
 */

import { arrive, need } from "./dom.js";
import { publish } from "./publish.js";
import { ready } from "./ready.js";

/**
 * @template {{url: string}} D
 * @template {Answers} A
 */
export class Stepwise {
  #form = need("#questions", HTMLFormElement);
  #screen = need("#screen", HTMLElement);
  #notice = need("#notice", HTMLElement);
  #intro = need("#intro", HTMLElement);
  #back = need("#back", HTMLElement);
  #skip = need("#skip", HTMLElement);
  #place = 0;
  /** Whether one answer is changed, and the reading comes next. */
  #one = false;
  #title = document.title;
  #items;
  #words;
  #reading;

  /**
   * @param {D} standard what the page brings along
   * @param {{say: Say, store: Answered<A>, items: {id: string}[], words: Words, reading: (app: any) => Node}} parts
   *   `items` are the questions, in the order of the page; `reading` makes the screen behind them, of this
   */
  constructor(standard, { say, store, items, words, reading }) {
    this.standard = standard;
    this.say = say;
    this.store = store;
    this.#items = items;
    this.#words = words;
    this.#reading = reading;
  }

  start() {
    for (const [id, answer] of Object.entries(this.store.answers)) {
      const input = this.#form.querySelector(
        `[name="${CSS.escape(id)}"][value="${CSS.escape(answer)}"]`,
      );
      if (input instanceof HTMLInputElement) input.checked = true;
    }
    this.#form.addEventListener("change", () => this.#keep());
    this.#form.addEventListener("keydown", (event) => this.#type(event));
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#next();
    });
    this.#back.addEventListener("click", () => this.#go(this.#place - 1));
    this.#skip.addEventListener("click", () => this.#next());
    addEventListener("hashchange", () => this.#follow());
    this.#follow({ quiet: true });
    ready(this);
  }

  get #fields() {
    return [...this.#form.querySelectorAll("fieldset")];
  }

  /** Show what the address names, else what follows the last answer. @param {{quiet?: boolean}} [how] */
  #follow({ quiet = false } = {}) {
    const named = this.#items.findIndex(({ id }) => `#${id}` === location.hash);
    const given = this.#items.map(({ id }) => Boolean(this.store.answers[id]));
    this.#go(named < 0 ? given.lastIndexOf(true) + 1 : named, quiet);
  }

  #next() {
    this.#go(this.#one ? this.#items.length : this.#place + 1);
  }

  /**
   * Answer by a single key, the place of the answer; while focus is in the question alone, as in the
   * check (WCAG 2.1.4).
   *
   * @param {KeyboardEvent} event
   */
  #type(event) {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(key)) return;
    const field = this.#fields[this.#place];
    const input = field?.querySelectorAll("input")[Number(key) - 1];
    if (!input || !(target instanceof Node) || !field.contains(target)) return;
    input.checked = true;
    input.focus();
    this.#keep();
  }

  #keep() {
    const chosen = new FormData(this.#form);
    const pairs = this.#items.map(({ id }) => [id, chosen.get(id)]).filter(([, answer]) => answer);
    this.store.keep(Object.fromEntries(pairs));
    this.#tell();
  }

  /** @param {number} place behind the last: the reading @param {boolean} [quiet] do not move focus */
  #go(place, quiet = false) {
    const field = this.#fields[place];
    this.#place = place;
    this.#one = this.#one && Boolean(field);
    this.#form.hidden = !field;
    this.#screen.hidden = Boolean(field);
    if (field) this.#ask(field);
    else this.#screen.replaceChildren(this.#reading(this));
    publish(this.#screen, this.standard.url);
    this.#tell();
    const heading = need("h1", HTMLElement, field ?? this.#screen);
    document.title = place ? `${heading.textContent} · ${this.#title}` : this.#title;
    if (!quiet) arrive(heading);
    // What was named once is not named for ever.
    if (location.hash && location.hash !== `#${this.#items[place]?.id}`) {
      history.replaceState(history.state, "", location.pathname + location.search);
    }
  }

  /** @param {HTMLFieldSetElement} field */
  #ask(field) {
    for (const each of this.#fields) each.hidden = each !== field;
    this.#intro.hidden = this.#place > 0;
    this.#back.hidden = this.#place === 0;
    const progress = need("#progress", HTMLElement);
    const [words, ticks] = [...progress.children];
    const { length: all } = this.#items;
    if (words) words.textContent = this.say(this.#words.progress, { n: this.#place + 1, all });
    [...ticks?.children ?? []].forEach((tick, place) => {
      tick.className = place === this.#place ? "here" : place < this.#place ? "done" : "";
    });
  }

  /** From the reading back to one of them, or through all. @param {number} [place] */
  change(place) {
    this.#one = place !== undefined;
    this.#go(place ?? 0);
  }

  /** As if nobody had answered. */
  erase() {
    this.store.erase();
    this.#form.reset();
    this.#go(0);
    this.#notice.textContent = this.say(this.#words.erased);
  }

  #tell() {
    const { problem } = this.store;
    this.#notice.textContent = problem ? this.say(this.#words[problem]) : "";
    need(".kept", HTMLElement).hidden = problem !== null;
  }
}
