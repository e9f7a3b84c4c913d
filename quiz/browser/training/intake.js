/**
 * Results, and what people send besides them: as text, as files, and from the group's picture.
 *
 * @import { TrainingApp } from "./app.js"
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
import { bound } from "./bound.js";

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
  }

  /** @param {() => unknown} work */
  #enqueue(work) {
    this.#queue = this.#queue.catch(() => {}).then(work);
  }

  #readField() {
    if (this.#read(this.#field.value)) this.#field.value = "";
  }

  /** @param {boolean} empty whether nobody is here yet */
  show(empty) {
    this.#try.hidden = !empty;
  }

  /** What the group's picture handed on. */
  takeHanded() {
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
    this.#join({ ...app.training, team: found.team }, [app.say("train.handed")]);
  }

  async #readExample() {
    const { app } = this;
    const found = await fetched(app, "example");
    if ("problem" in found) this.#refuse(found.problem);
    else app.take(found.exports.group(app.standard, today()), app.say("team.invented"), true);
  }

  /**
   * @param {string} text
   * @returns {boolean} whether anything was found
   */
  #read(text) {
    const { app } = this;
    const { say } = app;
    const fresh = nothing(app.training.start);
    this.#pour(fresh, text);
    const { entries, seconds } = fresh.team.pool;
    if (!entries.size && !seconds.size) {
      this.#refuse(text.trim() ? say("team.nothing") : say("team.no-text"));
      return false;
    }
    const before = this.#base();
    const team = join(before.team, fresh.team, (mine, other) => mine + other);
    const added = team.pool.entries.size - before.team.pool.entries.size;
    const single = seconds.size === 1 ? this.#looked() : "";
    this.#join({ ...before, team }, [
      entries.size > 0 && say("team.found", { n: entries.size, added }),
    ], single);
    return true;
  }

  /**
   * Take over a group, each second rater's view as that of its person.
   *
   * @param {Training} training
   * @param {(string | false)[]} words
   * @param {string} [looked] whose a view without a number is
   */
  #join(training, words, looked = "") {
    const { say } = this.app;
    const { team, ratings, paired, left } = bound(training.team, training.ratings, looked);
    this.#take({ ...training, team, ratings }, [
      ...words,
      paired > 0 && say("train.second-found", { n: paired }),
      left > 0 && say("train.second-left", { n: left }),
    ]);
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
    const before = this.#base();
    const plan = readTraining(text, standard);
    if (plan.kind === "training") {
      const words = say(plan.lost ? "train.file-damaged" : "train.opened", { name });
      this.#take(plan.training, [words]);
      return;
    }
    const team = plan.kind === "other" ? readTeam(text, standard) : plan;
    if (team.kind === "team") {
      const joined = join(before.team, team.team, Math.max);
      const words = say(team.lost ? "train.file-damaged" : "train.opened", { name });
      this.#join({ ...before, team: joined }, [words]);
      return;
    }
    if (team.kind === "newer") return this.#refuse(say("team.file-newer", { name }));
    if (team.kind === "more") return this.#refuse(say("team.file-more", { name, n: MOST }));
    if (team.kind !== "other") return this.#refuse(say("train.file-unreadable", { name }));
    if (!SAVED.test(text)) return void this.#read(text);
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
      this.#take({ ...now, team: { ...now.team, labels, groups } }, [
        say("team.listed", { n }),
      ]);
      return;
    }
    const brought = found.exports.evidenceIn(text, standard);
    if (brought) this.#proven(brought, name);
    else this.#read(text);
  }

  /**
   * Evidence goes to whose result is here; of somebody without an invitation to the person who is looked at.
   *
   * @param {NonNullable<ReturnType<typeof import("../../core/training/brought.js").evidenceIn>>} brought
   * @param {string} name
   */
  #proven({ keys, evidence }, name) {
    const { app } = this;
    const { people } = app.picture();
    const looked = keys.length ? "" : this.#looked();
    // The same reply says more than the number: that may be a colleague's, whose link was used.
    const same = people.find(({ entry: { ids } }) =>
      keys.includes(`${ids.invitation}/${ids.reply}`)
    );
    const whose = (same ?? people.find(({ key }) => keys.includes(key)))?.key ?? looked;
    if (!whose || app.invented) {
      this.#refuse(app.say("train.evidence-whose", { name }));
      return;
    }
    app.person = whose;
    app.view = "person";
    const all = { ...app.training.evidence, [whose]: evidence };
    const n = Object.keys(evidence).length;
    this.#take({ ...app.training, evidence: all }, [
      app.say("train.evidence-found", { n, name: app.nameOf(whose) }),
    ]);
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
