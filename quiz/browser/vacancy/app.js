/**
 * "Baca lowongan": a pasted vacancy, what it asks, and one's result beside it.
 *
 * @import { Rated } from "../../core/rating.js"
 * @import { Standard } from "../../core/standard.js"
 * @import { Vacancy } from "../../core/vacancy/kept.js"
 * @import { Vocabulary } from "../../core/vacancy/lexicon.js"
 * @import { Reading } from "../../core/vacancy/reading.js"
 * @import { Say } from "../../core/words.js"
 *
 * @typedef {Standard & {vocabulary: Vocabulary, note: string, check: string, cv: string, interview: string}} Data note: where the words
 *   are from; check, cv: their addresses
 */

import { add, MOST } from "../../core/vacancy/kept.js";
import { reader } from "../../core/vacancy/reading.js";
import { sayFrom } from "../../core/words.js";
import { arrive, button, h, need } from "../dom.js";
import { ready } from "../ready.js";
import { put } from "../screen.js";
import { Ahead } from "./ahead.js";
import { besideScreen } from "./beside.js";
import { Vacancies } from "./store.js";
import { vacancyScreen } from "./vacancy.js";

/** In the address, before the number of a vacancy. */
const ONE = "#lowongan-";
/** Why a text is no vacancy: its message. */
const FAULTS = {
  empty: "vacancy.empty",
  curriculum: "vacancy.curriculum",
  other: "vacancy.other",
};

export class Reader {
  #screen = need("#screen", HTMLElement);
  #notice = need("#notice", HTMLElement);
  #first = need("section", HTMLElement, this.#screen);
  #ahead;

  /** @param {Data} standard */
  constructor(standard) {
    this.standard = standard;
    /** @type {Say} */
    this.say = sayFrom(standard.messages);
    this.store = new Vacancies(standard);
    /** @type {Ahead<Reading>} */
    this.#ahead = new Ahead(reader(standard, standard.vocabulary));
    /** What the check says, by competency. @type {Record<string, Rated | null>} */
    this.rated = this.store.rated(standard);
  }

  /** Whether there is a result to set beside vacancies. */
  get hasResult() {
    return Object.values(this.rated).some(Boolean);
  }

  start() {
    need("#paste", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      this.#paste();
    });
    const field = need("#text", HTMLTextAreaElement);
    field.addEventListener("input", () => this.#ahead.begin(field.value));
    addEventListener("hashchange", () => this.show());
    addEventListener("storage", () => this.store.read());
    this.show({ quiet: true });
    ready(this);
    // The first text that is read takes longest; it is that of the lexicon, for which nobody waits.
    this.#ahead.begin(JSON.stringify(this.standard.vocabulary));
  }

  /** Show what the address names. @param {{quiet?: boolean}} [how] quiet: do not move focus */
  show({ quiet = false } = {}) {
    const id = Number(location.hash.startsWith(ONE) && location.hash.slice(ONE.length));
    const vacancy = this.store.all.find((each) => each.id === id);
    if (!vacancy) {
      need("#kept", HTMLElement, this.#first).replaceChildren(...besideScreen(this));
    }
    const shown = vacancy
      ? vacancyScreen(this, vacancy, this.#ahead.read(vacancy.text))
      : this.#first;
    const heading = put(this.#screen, shown, this.standard.url);
    this.warn();
    if (!quiet) arrive(heading);
  }

  /** Read what stands in the field, and keep it. */
  #paste() {
    const field = need("#text", HTMLTextAreaElement);
    const found = this.#ahead.read(field.value);
    const fault = this.store.all.length >= MOST
      ? this.say("vacancy.many", { n: MOST })
      : found.kind === "vacancy"
      ? ""
      : this.say(FAULTS[found.kind]);
    const line = need("#fault", HTMLElement);
    line.replaceChildren(fault);
    line.hidden = !fault;
    if (!fault) return this.#keep(field.value, found);
    field.setAttribute("aria-invalid", "true");
    field.focus();
    if (found.demands.length && this.store.all.length < MOST) {
      line.append(
        " ",
        button("link", this.say("vacancy.anyway"), () => this.#keep(field.value, found)),
      );
    }
  }

  /** @param {string} text @param {Reading} found */
  #keep(text, { demands, title }) {
    const levels = Object.fromEntries(this.standard.skills.map(({ id }) => [id, 0]));
    for (const { skill, level } of demands) levels[skill] = level;
    const name = title || this.say("vacancy.unnamed", { n: this.store.all.length + 1 });
    this.store.read();
    this.store.keep(add(this.store.all, { name, text, levels }));
    const field = need("#text", HTMLTextAreaElement);
    field.value = "";
    field.removeAttribute("aria-invalid");
    need("#fault", HTMLElement).hidden = true;
    location.hash = ONE + this.store.all[this.store.all.length - 1]?.id;
  }

  /** Keep what was changed of a vacancy. @param {Vacancy} vacancy @returns {Vacancy} */
  change(vacancy) {
    this.store.read();
    this.store.keep(this.store.all.map((each) => each.id === vacancy.id ? vacancy : each));
    this.warn();
    return vacancy;
  }

  /** Forget a vacancy, until it is wanted back. @param {Vacancy} vacancy */
  remove(vacancy) {
    this.store.read();
    const before = this.store.all;
    this.store.keep(before.filter(({ id }) => id !== vacancy.id));
    // Unlike another hash, this brings no event, after which the notice would be gone.
    history.pushState(null, "", location.pathname + location.search);
    this.show();
    this.#notice.replaceChildren(h(
      "p",
      {},
      this.say("vacancy.removed", { name: vacancy.name }),
      " ",
      button("link", this.say("vacancy.undo"), () => {
        this.store.keep(before);
        location.hash = ONE + vacancy.id;
      }),
    ));
  }

  /** The address of a vacancy in this page. @param {Vacancy} vacancy */
  address = ({ id }) => ONE + id;

  /** Say where vacancies cannot be kept. */
  warn() {
    const { problem } = this.store;
    const words = {
      denied: "vacancy.not-kept",
      damaged: "vacancy.damaged",
      newer: "vacancy.newer",
    };
    this.#notice.replaceChildren(...problem ? [h("p", {}, this.say(words[problem]))] : []);
  }
}
