/**
 * Rounds of tasks with one right answer, one competency at a time.
 *
 * @import { Task, Tasks } from "../../core/task/draw.js"
 * @import { Round } from "../../core/task/record.js"
 * @import { Say } from "../../core/words.js"
 *
 * @typedef {{id: string, name: string, page: string, tasks: Tasks}} Skill page: the competency's
 * @typedef {{url: string, language: string, messages: Record<string, string>, check: string,
 *   profession: {id: string}, levels: string[], full: Record<string, number>, skills: Skill[]}} Data full: how many tasks end
 *   the longest mode of the check, by competency
 */

import { round, seedFrom } from "../../core/task/run.js";
import { sayFrom } from "../../core/words.js";
import { ask } from "../ask.js";
import { arrive, button, h, need } from "../dom.js";
import { publish } from "../publish.js";
import { randomId } from "../random.js";
import { ready } from "../ready.js";
import { put } from "../screen.js";
import { questionScreen } from "./question.js";
import { resultScreen, scoreWords } from "./result.js";
import { SHEET, sheetScreen } from "./sheet.js";
import { Rounds } from "./store.js";

/** Why a round is not kept: its message. */
const PROBLEMS = {
  denied: "reality.not-kept",
  damaged: "reality.damaged",
  newer: "reality.newer",
  behind: "reality.behind",
};

/** In the address: what ends the longest mode of the check, and leads back to its result. */
const FULL = "lengkap";

export class Reality {
  #screen = need("#screen", HTMLElement);
  #notice = need("#notice", HTMLElement);
  #first = need("section", HTMLElement, this.#screen);
  /** Which tasks were passed over in this visit. @type {Set<string>} */
  #skipped = new Set();

  /** @param {Data} standard */
  constructor(standard) {
    this.standard = standard;
    /** @type {Say} */
    this.say = sayFrom(standard.messages);
    this.store = new Rounds(standard.profession.id);
  }

  start() {
    addEventListener("hashchange", () => this.#follow());
    this.#follow({ quiet: true });
    ready(this);
  }

  /** @returns {Skill | undefined} */
  #named(/** @type {string} */ id) {
    return this.standard.skills.find((skill) => skill.id === id);
  }

  /** Show what the address names. @param {{quiet?: boolean}} [how] quiet: do not move focus */
  #follow({ quiet = false } = {}) {
    const id = location.hash.slice(1);
    const sheet = id.startsWith(SHEET) ? this.#named(id.slice(SHEET.length)) : undefined;
    const skill = this.#named(id);
    if (id === FULL) this.#full(quiet);
    else if (sheet) this.#put(sheetScreen(this, sheet), quiet);
    else if (skill) this.#goOn(skill, quiet);
    else this.#choose(quiet);
  }

  /** The competencies, with how the last round went. @param {boolean} quiet */
  #choose(quiet) {
    for (const { id, tasks } of this.standard.skills) {
      const row = need(`#${id}`, HTMLElement, this.#first);
      row.querySelector(".scored")?.remove();
      const words = scoreWords(this, tasks, this.store.of(id));
      if (words) row.append(h("p", { class: "scored" }, words));
    }
    need(".erase", HTMLElement, this.#first).replaceChildren(
      ...this.store.some
        ? [button("btn sec sm", this.say("reality.erase"), () => void this.#erase())]
        : [],
    );
    this.#put(this.#first, quiet);
  }

  async #erase() {
    const { say, store } = this;
    const words = { title: say("reality.erase-title"), text: say("reality.erase-text") };
    if (!await ask({ ...words, yes: say("reality.erase"), no: say("ask.no") })) return;
    store.erase();
    this.#choose(false);
    if (!store.problem) this.#notice.replaceChildren(h("p", {}, say("reality.erased")));
  }

  /** What ends the longest mode: the first tasks of a round. @param {boolean} [quiet] */
  #full(quiet) {
    const asked = Object.entries(this.standard.full).flatMap(([id, count]) => {
      const skill = this.#named(id);
      return skill ? [{ skill, count }] : [];
    });
    const open = asked.find(({ skill, count }) => this.#open(skill).place < count);
    if (open) return this.#goOn(open.skill, quiet, open.count);
    const last = asked[asked.length - 1];
    if (!last) return this.#choose(Boolean(quiet));
    this.#put(resultScreen(this, last.skill, this.#open(last.skill).kept, true), quiet);
  }

  /** The round of a competency, and its first task that is neither answered nor passed over. @param {Skill} skill */
  #open(skill) {
    const kept = this.store.of(skill.id) ?? this.#begun(skill);
    const tasks = round(skill.tasks, kept.seed, kept.answers);
    const done = (/** @type {Task} */ { id }) => kept.answers[id] || this.#skipped.has(id);
    const place = tasks.findIndex((task) => !done(task));
    return { kept, tasks, place: place < 0 ? tasks.length : place };
  }

  /**
   * The first task of a round that is open, else how it went.
   *
   * @param {Skill} skill
   * @param {boolean} [quiet]
   * @param {number} [count] of tasks that end the check; else it is the whole round
   */
  #goOn(skill, quiet = false, count) {
    const { kept, tasks, place } = this.#open(skill);
    const open = tasks[place];
    if (!open) return this.#put(resultScreen(this, skill, kept), quiet);
    const next = () => {
      this.#skipped.add(open.id);
      if (count) this.#full();
      else this.#goOn(skill);
    };
    const answered = (/** @type {string} */ answer, /** @type {{right: boolean}} */ { right }) => {
      this.store.keep(skill.id, kept.seed, open.id, { answer, right });
      this.#warn();
    };
    const shown = { n: place + 1, all: count ?? tasks.length };
    const how = { seed: kept.seed, place: shown, practice: false, answered, next };
    this.#put(questionScreen(this, skill, open, how), quiet);
  }

  /** @param {Skill} skill @returns {Round} */
  #begun({ id }) {
    return this.store.begin(id, seedFrom(randomId()));
  }

  /** Other numbers for all tasks. @param {Skill} skill */
  renew(skill) {
    this.#begun(skill);
    this.#skipped.clear();
    this.#goOn(skill);
  }

  /** What was passed over in this visit. @param {Skill} skill */
  resume(skill) {
    this.#skipped.clear();
    this.#goOn(skill);
  }

  /** One task with other numbers, which counts for nothing. @param {Skill} skill @param {Task} task */
  practise(skill, task) {
    this.#put(questionScreen(this, skill, task, {
      seed: seedFrom(randomId()),
      place: { n: 1, all: 1 },
      practice: true,
      answered: () => {},
      next: () => {
        this.#skipped.add(task.id);
        this.#follow();
      },
    }));
  }

  /** Finish what was added to the screen. @param {HTMLElement} root */
  settle(root) {
    publish(root, this.standard.url);
  }

  /** @param {HTMLElement} screen @param {boolean} [quiet] */
  #put(screen, quiet = false) {
    const heading = put(this.#screen, screen, this.standard.url);
    this.#warn();
    if (!quiet) arrive(heading);
  }

  #warn() {
    const { problem } = this.store;
    this.#notice.replaceChildren(...problem ? [h("p", {}, this.say(PROBLEMS[problem]))] : []);
  }
}
