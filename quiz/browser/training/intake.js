/**
 * Results, and what people send besides them: as text, as files, and from the group's picture.
 *
 * @import { TrainingApp } from "./app.js"
 * @import { Team } from "../../core/team/picture.js"
 * @import { Training } from "../../core/training/training.js"
 */

import { LIMIT } from "../../core/team/find.js";
import { MOST, pour } from "../../core/team/read.js";
import { join, readTeam } from "../../core/team/saved.js";
import { HANDED, handedOn } from "../../core/training/handed.js";
import { codesIn } from "../../core/training/links.js";
import { readTraining } from "../../core/training/saved.js";
import { nothing } from "../../core/training/training.js";
import { today } from "../clock.js";
import { need } from "../dom.js";
import { fetched } from "../library.js";

/** Begins what this site saves. */
const SAVED = /^\s*\{/;

export class Intake {
  #try = need("#try", HTMLElement);
  #field = need("#text", HTMLTextAreaElement);
  #problem = need("#problem", HTMLElement);
  #file = need("#file", HTMLInputElement);
  /** @type {Promise<unknown>} what is being read; the next one waits */
  #queue = Promise.resolve();

  /** @param {TrainingApp} app */
  constructor(app) {
    this.app = app;
  }

  listen() {
    need("#form", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      this.#enqueue(() => this.#readField());
    });
    need("#open", HTMLButtonElement).addEventListener("click", () => this.#file.click());
    this.#file.addEventListener("change", () => {
      const files = [...this.#file.files ?? []];
      this.#file.value = "";
      this.#enqueue(() => this.#readFiles(files));
    });
    need("#example", HTMLButtonElement).addEventListener("click", () => {
      this.#enqueue(() => this.#readExample());
    });
    this.#enqueue(() => this.#takeHanded());
  }

  /** @param {() => unknown} work */
  #enqueue(work) {
    this.#queue = this.#queue.catch(() => {}).then(work);
  }

  async #readField() {
    if (await this.#read(this.#field.value)) this.#field.value = "";
  }

  /** @param {boolean} empty whether nobody is here yet */
  show(empty) {
    this.#try.hidden = !empty;
  }

  /** What the group's picture handed on. */
  async #takeHanded() {
    const { app } = this;
    let text = null;
    try {
      text = sessionStorage.getItem(HANDED);
      sessionStorage.removeItem(HANDED);
    } catch { /* Where nothing may be kept, nothing was handed on. */ }
    const { team, person } = handedOn(text);
    const found = readTeam(team, app.standard);
    if (found.kind !== "team") return;
    app.person = person;
    app.view = person ? "person" : "plan";
    const pairing = await this.#pairing(found.team);
    this.#join({ ...app.training, team: found.team }, [app.say("train.handed")], pairing);
  }

  async #readExample() {
    const { app } = this;
    const found = await fetched(app, "example");
    if ("problem" in found) this.#refuse(found.problem);
    else app.take(found.exports.group(app.standard, today()), app.say("team.invented"), true);
  }

  /**
   * @param {string} text
   * @returns {Promise<boolean>} whether anything was found
   */
  async #read(text) {
    const { app } = this;
    const { say } = app;
    const fresh = nothing(app.training.start);
    this.#pour(fresh, text);
    const { entries, seconds } = fresh.team.pool;
    if (!entries.size && !seconds.size) {
      this.#refuse(text.trim() ? say("team.nothing") : say("team.no-text"));
      return false;
    }
    const pairing = await this.#pairing(fresh.team);
    const before = this.#base();
    const team = join(before.team, fresh.team, (mine, other) => mine + other);
    const added = team.pool.entries.size - before.team.pool.entries.size;
    const single = seconds.size === 1 ? this.#looked() : "";
    const words = [entries.size > 0 && say("team.found", { n: entries.size, added })];
    this.#join({ ...before, team }, words, pairing, single);
    return true;
  }

  /**
   * Fetch what pairs second ratings with people, where there are any. What was typed meanwhile must stay.
   *
   * @param {Team} team that comes
   */
  async #pairing({ pool }) {
    const { app } = this;
    const any = pool.seconds.size + app.training.team.pool.seconds.size;
    return any > 0 ? await fetched(app, "sent") : null;
  }

  /**
   * Take over a group, each second rater's view as that of its person.
   *
   * @param {Training} training
   * @param {(string | false)[]} words
   * @param {Awaited<ReturnType<typeof fetched>> | null} pairing
   * @param {string} [looked] whose a view without a number is
   */
  #join(training, words, pairing, looked = "") {
    if (!pairing) return this.#take(training, words);
    // Without it they wait.
    const found = "problem" in pairing
      ? { training, words: [pairing.problem] }
      : pairing.exports.paired(this.app, training, looked);
    this.#take(found.training, [...words, ...found.words]);
  }

  /** What results are added to: invented people make room. @returns {Training} */
  #base() {
    return this.app.invented ? nothing(today()) : this.app.training;
  }

  /** @param {Training} training @param {(string | false)[]} words */
  #take(training, words) {
    this.#problem.hidden = true;
    this.app.take(training, words.filter(Boolean).join(" "));
  }

  /** @returns {string} key of the person who is looked at, "" for nobody */
  #looked() {
    const { app } = this;
    return app.view === "person" ? app.picture().people[app.place]?.key ?? "" : "";
  }

  /** @param {File[]} files */
  async #readFiles(files) {
    for (const file of files) {
      // A folder, or a file that is gone by now, cannot be read at all.
      const text = file.size > 4 * LIMIT ? null : await file.text().catch(() => null);
      if (text === null) this.#refuse(this.app.say("train.file-other", { name: file.name }));
      else await this.#readFile(text, file.name);
    }
  }

  /** @param {string} text @param {string} name */
  async #readFile(text, name) {
    const { app } = this;
    const { say, standard } = app;
    const plan = readTraining(text, standard);
    if (plan.kind === "training") {
      const words = say(plan.lost ? "train.file-damaged" : "train.opened", { name });
      // Another group makes room; what came before anybody was here belongs to these people.
      const { team } = plan.training;
      const pairing = await this.#pairing(team);
      const whole = app.isEmpty ? join(team, this.#base().team, Math.max) : team;
      this.#join({ ...plan.training, team: whole }, [words], pairing);
      return;
    }
    const team = plan.kind === "other" ? readTeam(text, standard) : plan;
    if (team.kind === "team") {
      const words = say(team.lost ? "train.file-damaged" : "train.opened", { name });
      const pairing = await this.#pairing(team.team);
      const before = this.#base();
      const joined = join(before.team, team.team, Math.max);
      this.#join({ ...before, team: joined }, [words], pairing);
      return;
    }
    if (team.kind === "newer") return this.#refuse(say("team.file-newer", { name }));
    if (team.kind === "more") return this.#refuse(say("team.file-more", { name, n: MOST }));
    if (team.kind !== "other") return this.#refuse(say("train.file-unreadable", { name }));
    if (!SAVED.test(text)) return void await this.#read(text);
    const found = await fetched(app, "sent");
    if ("problem" in found) return this.#refuse(found.problem);
    /** @type {ReturnType<typeof import("../../core/training/groups.js").listIn>} */
    const list = found.exports.listIn(text, standard);
    // While it was fetched something else may have been typed.
    const now = this.#base();
    if (list) {
      const labels = { ...list.names, ...now.team.labels };
      const groups = { ...now.team.groups, ...list.groups };
      const n = Object.keys(list.names).length;
      this.#join(
        { ...now, team: { ...now.team, labels, groups } },
        [say("team.listed", { n })],
        found,
      );
      return;
    }
    /** @type {ReturnType<typeof import("../library/training-sent.js").proven>} */
    const proven = found.exports.proven(app, text, name, () => this.#looked());
    if (!proven) await this.#read(text);
    else if ("problem" in proven) this.#refuse(proven.problem);
    else this.#take(proven.training, proven.words);
  }

  /**
   * @param {Training} training its pool is changed
   * @param {string} text
   */
  #pour({ team }, text) {
    const found = codesIn(text).map((code) => {
      return { kind: /** @type {const} */ ("code"), code, line: 0, excerpt: code };
    });
    pour(this.app.standard, team.pool, found);
  }

  /** @param {string} words */
  #refuse(words) {
    this.#problem.textContent = words;
    this.#problem.hidden = false;
    this.#field.focus();
  }
}
