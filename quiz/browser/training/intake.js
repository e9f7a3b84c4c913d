/**
 * Results, and what people send besides them: as text, as files, and from the group's picture.
 *
 * @import { TrainingApp } from "./app.js"
 * @import { Training } from "../../core/training/training.js"
 */

import { readRating } from "../../core/code/rater.js";
import { LIMIT } from "../../core/team/find.js";
import { personKey } from "../../core/team/gather.js";
import { MOST, pour } from "../../core/team/read.js";
import { join, readTeam } from "../../core/team/saved.js";
import { evidenceIn } from "../../core/training/brought.js";
import { example } from "../../core/training/example.js";
import { listIn } from "../../core/training/groups.js";
import { HANDED, handedOn } from "../../core/training/handed.js";
import { codesIn } from "../../core/training/links.js";
import { readTraining } from "../../core/training/saved.js";
import { nothing } from "../../core/training/training.js";
import { today } from "../clock.js";
import { need } from "../dom.js";

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
      if (this.#read(this.#field.value)) this.#field.value = "";
    });
    need("#open", HTMLButtonElement).addEventListener("click", () => this.#file.click());
    this.#file.addEventListener("change", () => {
      const files = [...this.#file.files ?? []];
      this.#file.value = "";
      this.#queue = this.#queue.then(() => this.#readFiles(files));
    });
    need("#example", HTMLButtonElement).addEventListener("click", () => {
      this.#readExample();
    });
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
    app.take({ ...app.training, team: found.team }, app.say("train.handed"));
  }

  #readExample() {
    const { app } = this;
    const { say, standard } = app;
    const [names = [], divisions = []] = ["team.example-names", "train.example-divisions"]
      .map((key) => say(key).split(", "));
    const training = example(standard, names, divisions, today());
    training.team.title = say("team.example-title");
    app.take(training, say("team.invented"), true);
  }

  /**
   * @param {string} text
   * @returns {boolean} whether anything was found
   */
  #read(text) {
    const { app } = this;
    const { say } = app;
    const fresh = nothing(app.training.start);
    const views = this.#pour(fresh, text);
    const { entries } = fresh.team.pool;
    if (!entries.size && !views.length) {
      this.#refuse(text.trim() ? say("team.nothing") : say("team.no-text"));
      return false;
    }
    const before = this.#base();
    const team = join(before.team, fresh.team, (mine, other) => mine + other);
    const { ratings, left } = this.#bound({ ...before, team }, views);
    const added = team.pool.entries.size - before.team.pool.entries.size;
    this.#take({ ...before, team, ratings }, [
      entries.size > 0 && say("team.found", { n: entries.size, added }),
      views.length > left && say("train.second-found", { n: views.length - left }),
      left > 0 && say("train.second-left", { n: left }),
    ]);
    return true;
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

  /**
   * @param {Training} training
   * @param {string[]} codes of second raters' views
   * @returns {{ratings: Training["ratings"], left: number}} left: how many have no number of anybody here;
   *   a single one belongs to the person who is looked at
   */
  #bound(training, codes) {
    const { app } = this;
    const here = new Set(
      [...training.team.pool.entries.values()].map(({ ids }) =>
        ids.person ? personKey(ids.invitation, ids.person) : ""
      ),
    );
    const ratings = { ...training.ratings };
    let left = 0;
    for (const code of codes) {
      const found = readRating(app.standard, code);
      if (found.kind !== "ok") continue;
      const { invitation, person } = found.rating;
      const key = personKey(invitation, person);
      const looked = codes.length === 1 && !person ? this.#looked() : "";
      const whose = person && here.has(key) ? key : looked;
      if (whose) ratings[whose] = code;
      else left += 1;
    }
    return { ratings, left };
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
      else this.#readFile(text, file.name);
    }
  }

  /** @param {string} text @param {string} name */
  #readFile(text, name) {
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
      this.#take({ ...before, team: joined }, [words]);
      return;
    }
    const list = team.kind === "other" ? listIn(text, standard) : null;
    if (list) {
      const labels = { ...list.names, ...before.team.labels };
      const places = { ...before.places, ...list.places };
      const n = Object.keys(list.names).length;
      this.#take({ ...before, team: { ...before.team, labels }, places }, [
        say("team.listed", { n }),
      ]);
      return;
    }
    const brought = team.kind === "other" ? evidenceIn(text, standard) : null;
    if (brought) this.#proven(brought, name);
    else if (team.kind === "newer") this.#refuse(say("team.file-newer", { name }));
    else if (team.kind === "more") this.#refuse(say("team.file-more", { name, n: MOST }));
    else if (team.kind === "other") this.#read(text);
    else this.#refuse(say("train.file-unreadable", { name }));
  }

  /**
   * Evidence goes to whose result is here; of somebody without an invitation to the person who is looked at.
   *
   * @param {NonNullable<ReturnType<typeof evidenceIn>>} brought
   * @param {string} name
   */
  #proven({ keys, evidence }, name) {
    const { app } = this;
    const { people } = app.picture();
    const looked = keys.length ? "" : this.#looked();
    const whose = people.find(({ key }) => keys.includes(key))?.key ?? looked;
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
   * @returns {string[]} codes of second raters' views
   */
  #pour({ team }, text) {
    const codes = codesIn(text);
    pour(
      this.app.standard,
      team.pool,
      codes.filter((code) => !code.startsWith("p"))
        .map((code) => ({ kind: "code", code, line: 0, excerpt: code })),
    );
    return codes.filter((code) => code.startsWith("p"));
  }

  /** @param {string} words */
  #refuse(words) {
    this.#problem.textContent = words;
    this.#problem.hidden = false;
    this.#field.focus();
  }
}
