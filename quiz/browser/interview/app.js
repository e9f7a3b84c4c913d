/**
 * Interview practice: questions chosen for the reader, one at a time.
 *
 * @import { Chosen } from "../../core/interview/choose.js"
 * @import { Skill as Known, Standard } from "../../core/standard.js"
 * @import { Say } from "../../core/words.js"
 *
 * @typedef {{level: number, text: string}} Heard
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {string} question
 * @property {boolean} works_without_job
 * @property {string[]} listen_for
 * @property {{situation: string, task: string, action: string, result: string}} star
 * @property {string} follow_up
 * @property {Heard} weak
 * @property {Heard} strong
 *
 * @typedef {Known & {anchors: string[], interview: Question[]}} Skill
 * @typedef {Omit<Standard, "skills"> & {skills: Skill[], experienced: string[],
 *   check: string, weigh: string, cv: string, weighed: {id: string, question: string}[]}} Data experienced: the targets of those
 *   who have worked; check, weigh, cv: addresses; weighed: what may be asked of a company
 */

import { choose, COUNT, suited } from "../../core/interview/choose.js";
import { purposes } from "../../core/interview/purpose.js";
import { sayFrom } from "../../core/words.js";
import { ask } from "../ask.js";
import { arrive, button, h, need } from "../dom.js";
import { publish } from "../publish.js";
import { ready } from "../ready.js";
import { put } from "../screen.js";
import { questionScreen } from "./question.js";
import { SHEET, sheetScreen } from "./sheet.js";
import { chosenPart, markAnswered } from "./start.js";
import { Notebook } from "./store.js";

/** In the address, before the number of a vacancy. */
const ONE = "#lowongan-";
/** Why notes are not kept: its message. */
const PROBLEMS = {
  denied: "practice.not-kept",
  damaged: "practice.damaged",
  newer: "practice.newer",
};

export class Practice {
  #screen = need("#screen", HTMLElement);
  #notice = need("#notice", HTMLElement);
  #first = need("section", HTMLElement, this.#screen);

  /** @param {Data} standard */
  constructor(standard) {
    this.standard = standard;
    /** @type {Say} */
    this.say = sayFrom(standard.messages);
    this.store = new Notebook(/** @type {any} */ (standard));
    this.rated = this.store.rated();
    this.evidence = this.store.evidence();
    this.purposes = purposes(standard, this.store.aim(), this.store.vacancies());
  }

  start() {
    addEventListener("hashchange", () => this.show());
    addEventListener("storage", () => this.store.read());
    this.show({ quiet: true });
    ready(this);
  }

  /** Whether there is a result to choose by. */
  get hasResult() {
    return Object.values(this.rated).some(Boolean);
  }

  /** What the questions are for. */
  get purpose() {
    const { all, usual } = this.purposes;
    return all.find(({ id }) => id === this.store.kept.purpose) ?? usual;
  }

  /** Whether the questions are such that whoever never worked can answer them. */
  get fresh() {
    return this.store.kept.fresh ?? !this.standard.experienced.includes(this.purpose.target);
  }

  /** What is asked, the questions of the practice first. @returns {Chosen[]} */
  get chosen() {
    return choose(this.standard.skills, this.purpose.levels, this.rated);
  }

  /** The questions of the practice, each with its competency. */
  get practice() {
    return this.chosen.slice(0, COUNT).map((chosen) => this.ofSkill(chosen));
  }

  /** @param {Chosen} chosen */
  ofSkill(chosen) {
    const skill = this.skill(chosen.id);
    return {
      chosen,
      skill,
      question: /** @type {Question} */ (suited(skill.interview, this.fresh)),
    };
  }

  /** @param {string} id @returns {Skill} */
  skill(id) {
    return /** @type {Skill} */ (this.standard.skills.find((skill) => skill.id === id));
  }

  /** @param {string} skill @param {string} question */
  note = (skill, question) => this.store.kept.notes[skill]?.[question];

  /** Show what the address names. @param {{quiet?: boolean}} [how] quiet: do not move focus */
  show({ quiet = false } = {}) {
    const { hash } = location;
    if (hash === "#isi" && !quiet) return;
    const found = this.#named(hash);
    if (hash.startsWith(ONE)) this.#aim(`v${hash.slice(ONE.length)}`);
    if (!found) this.#begin();
    const heading = put(this.#screen, found ?? this.#first, this.standard.url);
    this.warn();
    if (!quiet) arrive(heading);
  }

  /** Practise for a vacancy from here on. @param {string} purpose its id */
  #aim(purpose) {
    if (this.purposes.all.some(({ id }) => id === purpose)) this.store.keep({ purpose });
    history.replaceState(null, "", location.pathname + location.search);
  }

  /** @param {string} hash @returns {HTMLElement | undefined} */
  #named(hash) {
    if (hash === SHEET) return sheetScreen(this);
    const [id = "", name] = hash.slice(1).split("/");
    const skill = this.skill(id);
    if (!skill) return;
    const question = skill.interview.find((each) => each.id === name) ??
      suited(skill.interview, this.fresh);
    return question && questionScreen(this, skill, question);
  }

  /** The questions for the reader. */
  #begin() {
    this.choose();
    markAnswered(this, this.#first);
    need(".erase", HTMLElement, this.#first).replaceChildren(
      ...this.store.some
        ? [button("btn sec sm", this.say("practice.erase"), () => void this.#erase())]
        : [],
    );
  }

  /** Choose anew. @param {string} [focus] what had the focus */
  choose(focus) {
    need("#chosen", HTMLElement, this.#first).replaceChildren(...chosenPart(this));
    this.settle(this.#first);
    if (focus) need(focus, HTMLElement).focus();
    this.warn();
  }

  /** Finish what was added to the screen. @param {HTMLElement} root */
  settle(root) {
    publish(root, this.standard.url);
  }

  async #erase() {
    const { say } = this;
    const words = { title: say("practice.erase-title"), text: say("practice.erase-text") };
    if (!await ask({ ...words, yes: say("practice.erase"), no: say("ask.no") })) return;
    this.store.erase();
    this.show();
    if (!this.store.problem) {
      this.#notice.replaceChildren(h("p", {}, say("practice.erased")));
    }
  }

  /** Say where notes cannot be kept. */
  warn() {
    const { problem } = this.store;
    this.#notice.replaceChildren(...problem ? [h("p", {}, this.say(PROBLEMS[problem]))] : []);
  }
}
