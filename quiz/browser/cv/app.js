/**
 * "Dari pengalaman ke CV": what a reader tells of each competency, and what becomes of it.
 *
 * @import { Words } from "../../core/cv/checks.js"
 * @import { Rated } from "../../core/rating.js"
 * @import { Standard } from "../../core/standard.js"
 * @import { Vacancy } from "../../core/vacancy/kept.js"
 * @import { Say } from "../../core/words.js"
 *
 * @typedef {object} Guide what helps to tell of a competency
 * @property {{experience: string, weak: string, line: string}[]} lines of somebody at the levels 2 to 5
 * @property {{experience: string, answer: string}} star
 * @property {{situation: string, task: string, action: string, result: string}} prompts
 *
 * @typedef {Standard & {words: Words, guides: Record<string, Guide>, check: string, vacancy: string | null, interview: string}} Data
 *   check, vacancy, interview: where they are, seen from this page
 */

import { arrange } from "../../core/cv/order.js";
import { ratedIn } from "../../core/edition.js";
import { result } from "../../core/result.js";
import { sayFrom } from "../../core/words.js";
import { arrive, h, need } from "../dom.js";
import { ready } from "../ready.js";
import { put } from "../screen.js";
import { formScreen } from "./form.js";
import { listScreen } from "./list.js";
import { Told } from "./store.js";

/** In the address, before the number of a vacancy. */
const ONE = "#lowongan-";
/** Why nothing is kept: its message. */
const PROBLEMS = { denied: "cv.not-kept", damaged: "cv.damaged", newer: "cv.newer" };

export class Teller {
  #screen = need("#screen", HTMLElement);
  #notice = need("#notice", HTMLElement);
  /** By which competencies are ordered; it stays while one is told of. @type {Vacancy | null} */
  vacancy = null;

  /** @param {Data} standard */
  constructor(standard) {
    this.standard = standard;
    /** @type {Say} */
    this.say = sayFrom(standard.messages);
    this.store = new Told(standard);
  }

  start() {
    addEventListener("hashchange", () => this.#show());
    addEventListener("storage", () => this.store.read());
    this.#show({ quiet: true });
    ready(this);
  }

  /** What the check says, by competency. @returns {Record<string, Rated | null>} */
  get rated() {
    const { standard, store: { attempt } } = this;
    if (!attempt) return {};
    const { skills } = standard;
    return Object.fromEntries(
      skills.map((skill) => [skill.id, ratedIn(attempt, standard, skill)]),
    );
  }

  /** Competencies in the order of the vacancy, else of the result. */
  get order() {
    const { standard, store: { attempt, evidence }, vacancy, rated } = this;
    const target = attempt?.target ?? standard.usual_target;
    const strengths = attempt ? result(attempt, standard, target).strengths : [];
    return arrange(standard.skills.map(({ id }) => id), {
      evidence,
      strengths: strengths.map(({ skill }) => skill.id),
      rated,
      asked: vacancy?.levels ?? null,
    });
  }

  /** The address of the list. */
  get list() {
    return this.vacancy ? ONE + this.vacancy.id : "#";
  }

  /** Order by a vacancy from here on. @param {string} id its number, "" for none */
  sort(id) {
    const hash = id ? ONE + id : "#";
    history.replaceState(null, "", id ? hash : location.pathname + location.search);
    this.#show({ quiet: true });
    need("#order", HTMLElement).focus();
  }

  /** Show what the address names. @param {{quiet?: boolean}} [how] quiet: do not move focus */
  #show({ quiet = false } = {}) {
    const { standard, store } = this;
    const { hash } = location;
    const skill = standard.skills.find(({ id }) => hash === `#${id}`);
    if (!skill) {
      const id = Number(hash.startsWith(ONE) && hash.slice(ONE.length));
      this.vacancy = store.vacancies.find((vacancy) => vacancy.id === id) ?? null;
    }
    const shown = skill ? formScreen(this, skill) : listScreen(this);
    const heading = put(this.#screen, shown, standard.url);
    this.warn();
    if (!quiet) arrive(heading);
  }

  /** Say where nothing can be kept. */
  warn() {
    const { problem } = this.store;
    const words = problem ? this.say(PROBLEMS[problem]) : "";
    if (this.#notice.textContent === words) return;
    this.#notice.replaceChildren(...words ? [h("p", {}, words)] : []);
  }
}
