/**
 * Rounds of tasks with one right answer, one competency at a time.
 *
 * @import { Task, Tasks } from "../../core/task/draw.js"
 * @import { Round } from "../../core/task/record.js"
 * @import { Say } from "../../core/words.js"
 *
 * @typedef {{id: string, name: string, page: string, tasks: Tasks}} Skill page: the competency's
 * @typedef {{url: string, language: string, messages: Record<string, string>, check: string,
 *   profession: {id: string}, skills: Skill[]}} Data
 */

import { round, seedFrom } from "../../core/task/run.js";
import { sayFrom } from "../../core/words.js";
import { minute } from "../clock.js";
import { arrive, h, need } from "../dom.js";
import { publish } from "../publish.js";
import { randomId } from "../random.js";
import { ready } from "../ready.js";
import { questionScreen } from "./question.js";
import { resultScreen, scoreWords } from "./result.js";
import { sheetScreen } from "./sheet.js";
import { Rounds } from "./store.js";

/** In the address, before a competency: its tasks on paper. */
export const SHEET = "lembar-";

export class Reality {
  #screen = need("#screen", HTMLElement);
  #notice = need("#notice", HTMLElement);
  #title = document.title;
  #first;
  /** Which tasks were passed over in this visit. @type {Set<string>} */
  #skipped = new Set();

  /** @param {Data} standard */
  constructor(standard) {
    this.standard = standard;
    /** @type {Say} */
    this.say = sayFrom(standard.messages);
    this.store = new Rounds(standard.profession.id);
    this.#first = [...this.#screen.childNodes];
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
    if (sheet) this.#put(sheetScreen(this, sheet), quiet);
    else if (skill) this.#goOn(skill, quiet);
    else this.#choose(quiet);
  }

  /** The competencies, with how the last round went. @param {boolean} quiet */
  #choose(quiet) {
    this.#screen.replaceChildren(...this.#first);
    for (const { id, tasks } of this.standard.skills) {
      const row = need(`#${id}`, HTMLElement, this.#screen);
      row.querySelector(".scored")?.remove();
      const words = scoreWords(this, tasks, this.store.rounds[id]);
      if (words) row.append(h("p", { class: "scored" }, words));
    }
    this.#arrive(quiet);
  }

  /** The first task of a round that is open, else how it went. @param {Skill} skill @param {boolean} [quiet] */
  #goOn(skill, quiet = false) {
    const kept = this.store.rounds[skill.id] ?? this.#begun(skill);
    const tasks = round(skill.tasks, kept.seed);
    const open = tasks.find(({ id }) => !kept.answers[id] && !this.#skipped.has(id));
    if (!open) return this.#put(resultScreen(this, skill, kept), quiet);
    const place = {
      n: tasks.indexOf(open) + 1,
      all: tasks.length,
      done: tasks.indexOf(open),
    };
    this.#put(
      questionScreen(this, skill, open, {
        seed: kept.seed,
        place,
        practice: false,
        answered: (answer, { right }) => {
          const answers = { ...kept.answers, [open.id]: { answer, right } };
          this.store.keep(skill.id, { ...kept, answers, changed: minute() });
          this.#warn();
        },
        next: () => {
          this.#skipped.add(open.id);
          this.#goOn(skill);
        },
      }),
      quiet,
    );
  }

  /** A round that nothing is answered of; it is kept with its first answer. @param {Skill} skill @returns {Round} */
  #begun({ id }) {
    const blank = { seed: seedFrom(randomId()), answers: {}, changed: minute() };
    this.store.rounds = { ...this.store.rounds, [id]: blank };
    return blank;
  }

  /** Other numbers for all tasks. @param {Skill} skill */
  renew(skill) {
    this.#begun(skill);
    this.#skipped.clear();
    this.#goOn(skill);
  }

  /** One task with other numbers, which counts for nothing. @param {Skill} skill @param {Task} task */
  practise(skill, task) {
    this.#put(questionScreen(this, skill, task, {
      seed: seedFrom(randomId()),
      place: { n: 1, all: 1, done: 0 },
      practice: true,
      answered: () => {},
      next: () => {
        this.#skipped.add(task.id);
        this.#goOn(skill);
      },
    }));
  }

  /** Finish what was added to the screen. @param {HTMLElement} root */
  settle(root) {
    publish(root, this.standard.url);
  }

  /** @param {HTMLElement} screen @param {boolean} [quiet] */
  #put(screen, quiet = false) {
    this.#screen.replaceChildren(screen);
    this.settle(screen);
    this.#arrive(quiet);
  }

  /** @param {boolean} quiet */
  #arrive(quiet) {
    this.#warn();
    const heading = need("h1", HTMLElement, this.#screen);
    const words = heading.textContent ?? "";
    document.title = this.#title.startsWith(words) ? this.#title : `${words} · ${this.#title}`;
    if (!quiet) arrive(heading);
  }

  #warn() {
    const { problem } = this.store;
    const words = {
      denied: "reality.not-kept",
      damaged: "reality.damaged",
      newer: "reality.newer",
    };
    this.#notice.replaceChildren(...problem ? [h("p", {}, this.say(words[problem]))] : []);
  }
}
