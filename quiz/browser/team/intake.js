/**
 * Text and files in, in small pieces, so that the page answers while it reads.
 *
 * @import { TeamApp } from "./app.js"
 * @import { Names } from "../../core/team/named.js"
 * @import { Team } from "../../core/team/picture.js"
 */

import { LIMIT, Search } from "../../core/team/find.js";
import { keyOf } from "../../core/team/gather.js";
import { emptyTeam, isEmpty } from "../../core/team/picture.js";
import { MOST, pour } from "../../core/team/read.js";
import { readTeam } from "../../core/team/saved.js";
import { nameBefore } from "../../core/team/seconds.js";
import { need, soon } from "../dom.js";
import { alone, fetched } from "../library.js";
import { textOf } from "./file.js";

/** Milliseconds of work before the page may answer. */
const WORK = 32;
/** No character takes more bytes of a file, so that no longer text is in a larger one. */
const LARGEST = 4 * LIMIT;
/** A longer text is read without being shown: a field that holds it is slow. */
const SHOWN = 20_000;
/** As a list of participants says what it is, and a company's profile. */
const LIST = /"standar-profesi\/peserta"/;
const COMPANY = /"standar-profesi\/perusahaan"/;

/** A chat that a program saved for programs. */
const FOR_PROGRAMS = /class="from_name"|"messages":/;

export class Intake {
  #section = need("#intake", HTMLElement);
  #try = need("#try", HTMLElement);
  #title = need("#intake-title", HTMLElement);
  #field = need("#text", HTMLTextAreaElement);
  #problem = need("#problem", HTMLElement);
  #progress = need("#progress", HTMLElement);
  #file = need("#file", HTMLInputElement);
  /** @type {Promise<unknown>} what is being read; the next one waits */
  #queue = Promise.resolve();

  /** @param {TeamApp} app */
  constructor(app) {
    this.app = app;
  }

  listen() {
    this.#progress.textContent = alone(this.app);
    need("#form", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      this.#enqueue(() => this.#readField());
    });
    this.#field.addEventListener("paste", (event) => this.#paste(event));
    need("#open", HTMLButtonElement).addEventListener("click", () => this.#file.click());
    this.#file.addEventListener("change", () => {
      const files = [...this.#file.files ?? []];
      this.#file.value = "";
      this.#enqueue(() => this.#readFiles(files));
    });
    need("#example", HTMLButtonElement).addEventListener("click", () => {
      this.#enqueue(() => this.#readExample());
    });
    addEventListener("dragover", (event) => event.preventDefault());
    addEventListener("drop", (event) => this.#drop(event));
  }

  /** @param {boolean} empty whether nothing was read yet */
  show(empty) {
    const { say } = this.app;
    this.#try.hidden = !empty;
    this.#title.textContent = empty ? say("team.paste") : say("team.more");
    this.#section.classList.toggle("further", !empty);
  }

  /** @param {() => Promise<unknown>} work */
  #enqueue(work) {
    this.#queue = this.#queue.catch(() => {}).then(work);
  }

  /** @param {ClipboardEvent} event */
  #paste(event) {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    // A table or a mail may show a word where the link is.
    const rich = event.clipboardData?.getData("text/html") ?? "";
    if (!text && !rich) return;
    event.preventDefault();
    if (text.length <= SHOWN) this.#field.setRangeText(text, ...this.#selected(), "end");
    this.#enqueue(() => text.length > SHOWN ? this.#read(text, rich) : this.#readField(rich));
  }

  /** @returns {[number, number]} */
  #selected() {
    return [this.#field.selectionStart, this.#field.selectionEnd];
  }

  /** @param {DragEvent} event */
  #drop(event) {
    event.preventDefault();
    const files = [...event.dataTransfer?.files ?? []];
    const text = event.dataTransfer?.getData("text/plain") ?? "";
    this.#enqueue(() => files.length ? this.#readFiles(files) : this.#read(text));
  }

  /** @param {string} [rich] the same as HTML */
  async #readField(rich) {
    if (await this.#read(this.#field.value, rich)) this.#field.value = "";
  }

  /**
   * @param {string} text
   * @param {string} [rich] the same as HTML, for links that the text does not show
   * @returns {Promise<boolean>} whether anything was found
   */
  async #read(text, rich = "") {
    const team = emptyTeam();
    const nameless = await this.#pour(team, text);
    if (!team.pool.entries.size && !team.pool.foreign.size && rich) {
      await this.#pour(team, rich, false);
    }
    return this.#take(team, (mine, other) => mine + other, text.length, nameless);
  }

  async #readExample() {
    const { app } = this;
    const found = await fetched(app, "example");
    if ("problem" in found) return this.#refuse(found.problem);
    const { text, people } = found.exports.chat(app.standard, app.standard.opener.result);
    const team = { ...emptyTeam(), invited: people + 2 };
    await this.#pour(team, text);
    this.#problem.hidden = true;
    app.takeExample(team);
  }

  /** @param {File[]} files */
  async #readFiles(files) {
    for (const file of files) {
      const fields = { name: file.name };
      if (file.size > LARGEST) {
        this.#refuse(this.app.say("team.file-large", fields));
        continue;
      }
      const read = await this.#textIn(file);
      if ("problem" in read) {
        this.#refuse(read.problem);
        continue;
      }
      const { text } = read;
      const found = await this.#opened(text, file.name);
      if ("problem" in found) {
        this.#refuse(found.problem);
        continue;
      }
      if (found.team) await this.#take(found.team, Math.max, text.length);
      else if (!found.whole) await this.#read(text);
      if (found.told) this.app.tell(found.told);
    }
  }

  /**
   * What this site itself saved, if it is that. Only who opens a list needs what reads one.
   *
   * @param {string} text
   * @param {string} name of the file
   * @returns {Promise<{problem: string} | {team?: Team, told?: string, whole?: boolean}>} whole: nothing
   *   else is to be looked for in it
   */
  async #opened(text, name) {
    const { app } = this;
    const { say } = app;
    if (COMPANY.test(text)) {
      const found = await fetched(app, "company");
      const read = "problem" in found
        ? found
        : found.exports.open(text, name, app.standard, app.picture().rows);
      if ("problem" in read) return read;
      this.#problem.hidden = true;
      app.compare(read.positions);
      return { told: read.told, whole: true };
    }
    if (LIST.test(text)) {
      const found = await fetched(app, "list");
      return "problem" in found ? found : found.exports.open(text, name, app.reading);
    }
    const found = readTeam(text, app.reading);
    if (found.kind === "newer") return { problem: say("team.file-newer", { name }) };
    if (found.kind === "more") return { problem: say("team.file-more", { name, n: MOST }) };
    const damaged = say("team.file-damaged", { name });
    if (found.kind === "team") return { team: found.team, told: found.lost ? damaged : undefined };
    return { told: found.kind === "damaged" ? damaged : undefined };
  }

  /** @param {File} file @returns {Promise<{text: string} | {problem: string}>} */
  async #textIn(file) {
    const { app } = this;
    // A folder, or a file that is gone by now, cannot be read at all.
    const bytes = await file.arrayBuffer().catch(() => null);
    const text = bytes && textOf(bytes);
    const isMail = /\.eml$/i.test(file.name);
    if (text !== null && !isMail && !FOR_PROGRAMS.test(text)) return { text };
    const found = await fetched(app, "read");
    if (!("problem" in found)) return found.exports.read(bytes, file.name);
    return text === null || isMail ? found : { text };
  }

  /**
   * @param {Team} team is changed
   * @param {string} text
   * @param {boolean} [plain] whether names stand beside its links: HTML has none
   * @returns {Promise<string>} why no names were read; "" where all is well
   */
  async #pour(team, text, plain = true) {
    const { app } = this;
    const search = new Search(text, app.home.profession.id);
    const reader = plain ? await fetched(app, "names") : { problem: "" };
    /** @type {Names | null} */
    const names = "exports" in reader
      ? new reader.exports.Names(search.text, app.home.clues)
      : null;
    let since = performance.now();
    this.#progress.textContent = "";
    while (search.share < 1) {
      for (const found of search.next()) {
        const isOwn = found.kind === "broken" || found.code.startsWith("h");
        const named = isOwn ? names?.of(found.start, found.end) : null;
        pour(app.reading, team.pool, [{ ...found, named }]);
        const second = team.pool.seconds.get(found.code);
        if (second) {
          const number = app.say("raters.number", { n: second.rating.person });
          second.name ||= nameBefore(search.text.slice(0, found.start), number);
        }
        const [entry, groups] = [team.pool.entries.get(found.code), names?.groups];
        if (entry && groups) team.groups[keyOf(entry)] = groups;
        const foreign = team.pool.foreign.get(found.code);
        if (foreign && groups) foreign.groups = groups;
        if (performance.now() - since > WORK) {
          since = await this.#pause(search.share);
        }
      }
      if (performance.now() - since > WORK) since = await this.#pause(search.share);
    }
    this.#progress.textContent = "";
    return "problem" in reader ? reader.problem : "";
  }

  /** Let the page answer. @param {number} share that is read @returns {Promise<number>} */
  async #pause(share) {
    const words = this.app.say("team.reading", { percent: Math.floor(share * 10) * 10 });
    // To paint takes longer than to read on.
    if (this.#progress.textContent !== words) this.#progress.textContent = words;
    await soon();
    return performance.now();
  }

  /**
   * @param {Team} team
   * @param {(mine: number, other: number) => number} times as `join` counts links
   * @param {number} length of the text that it came from
   * @param {string} [nameless] why no names were read in it
   * @returns {Promise<boolean>} whether there is anything in it
   */
  async #take(team, times, length, nameless = "") {
    const { app } = this;
    if (isEmpty(team)) {
      this.#refuse(length ? app.say("team.nothing") : app.say("team.no-text"));
      return false;
    }
    this.#problem.hidden = true;
    let alone = "";
    if (team.pool.foreign.size) {
      const found = await fetched(app, "professions");
      if ("problem" in found) alone = found.problem;
      else {
        app.professions = found.exports;
        team = found.exports.apart(app, team);
      }
    }
    const { invitations, seconds, foreign, others } = team.pool;
    const results = (/** @type {Team} */ { pool: { entries, foreign } }) =>
      entries.size + [...foreign.keys()].filter((code) => code.startsWith("h")).length;
    const known = app.invented ? 0 : results(app.team);
    const count = results(team);
    if (seconds.size) app.folds.set(app.say("team.seconds"), { open: true });
    app.take(team, times, "");
    const added = results(app.team) - known;
    const parts = [count ? app.say("team.found", { n: count, added }) : app.say("team.found-none")];
    if (invitations.size) parts.push(app.say("team.found-invitations", { n: invitations.size }));
    if (seconds.size) parts.push(app.say("team.found-seconds", { n: seconds.size }));
    if (others.length) parts.push(app.say("team.found-others", { n: others.length }));
    if (length > LIMIT) parts.push(app.say("team.cut", { n: LIMIT }));
    if (alone) parts.push(app.say("team.foreign", { n: foreign.size }), alone);
    if (count && nameless) parts.push(app.say("team.names-unread"), nameless);
    app.tell(parts.join(" "));
    return true;
  }

  /** @param {string} words */
  #refuse(words) {
    this.#problem.textContent = words;
    this.#problem.hidden = false;
    this.#field.focus();
  }
}
