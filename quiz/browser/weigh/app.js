/**
 * The trade-offs, one at a time, and what the answers come to.
 *
 * @import { Item, Neighbour } from "../../core/weigh/reading.js"
 * @import { Say } from "../../core/words.js"
 *
 * @typedef {{url: string, language: string, messages: Record<string, string>, fit: string, check: string,
 *   profession: {id: string, name: string}, note: string, limits: string, items: Item[],
 *   neighbours: Neighbour[]}} Data
 */

import { isAnswer } from "../../core/weigh/record.js";
import { sayFrom } from "../../core/words.js";
import { arrive, need } from "../dom.js";
import { publish } from "../publish.js";
import { ready } from "../ready.js";
import { readingScreen } from "./reading.js";
import { Weighed } from "./store.js";

export class Weighing {
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

  /** @param {Data} standard */
  constructor(standard) {
    this.standard = standard;
    /** @type {Say} */
    this.say = sayFrom(standard.messages);
    this.store = new Weighed(standard.profession.id);
  }

  start() {
    for (const [id, answer] of Object.entries(this.store.answers)) {
      const input = this.#form.querySelector(`[name="${CSS.escape(id)}"][value="${answer}"]`);
      if (input instanceof HTMLInputElement) input.checked = true;
    }
    this.#form.addEventListener("change", () => this.#keep());
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
    const { items } = this.standard;
    const named = items.findIndex(({ id }) => `#${id}` === location.hash);
    const given = items.map(({ id }) => Boolean(this.store.answers[id]));
    this.#go(named < 0 ? given.lastIndexOf(true) + 1 : named, quiet);
  }

  #next() {
    this.#go(this.#one ? this.standard.items.length : this.#place + 1);
  }

  #keep() {
    const { items } = this.standard;
    const chosen = new FormData(this.#form);
    const pairs = items.map(({ id }) => [id, chosen.get(id)]).filter(([, a]) => isAnswer(a));
    this.store.keep(Object.fromEntries(pairs));
    this.#tell();
  }

  /** @param {number} place behind the last: the reading @param {boolean} [quiet] do not move focus */
  #go(place, quiet = false) {
    const { items } = this.standard;
    const field = this.#fields[place];
    this.#place = place;
    this.#one = this.#one && Boolean(field);
    this.#form.hidden = !field;
    this.#screen.hidden = Boolean(field);
    if (field) this.#ask(field);
    else this.#screen.replaceChildren(readingScreen(this));
    publish(this.#screen, this.standard.url);
    this.#tell();
    const heading = need("h1", HTMLElement, field ?? this.#screen);
    document.title = place ? `${heading.textContent} · ${this.#title}` : this.#title;
    if (!quiet) arrive(heading);
    // What was named once is not named for ever.
    if (location.hash && location.hash !== `#${items[place]?.id}`) {
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
    const { length: all } = this.standard.items;
    if (words) words.textContent = this.say("weigh.progress", { n: this.#place + 1, all });
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
    this.#notice.textContent = this.say("weigh.erased");
  }

  #tell() {
    const { problem } = this.store;
    const words = { denied: "weigh.not-kept", damaged: "weigh.damaged", newer: "weigh.newer" };
    this.#notice.textContent = problem ? this.say(words[problem]) : "";
    need(".kept", HTMLElement).hidden = problem !== null;
  }
}
