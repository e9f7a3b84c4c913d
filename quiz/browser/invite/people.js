/**
 * The people whom an invitation asks: each gets one of their own, and HR sees whom to remind. Nothing
 * of it is kept but in a file that HR saves.
 *
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Column, Participant } from "../../core/people/table.js"
 * @import { Desk } from "./desk.js"
 * @import { Status } from "./person-row.js"
 */

import { csv, tsv } from "../../core/export.js";
import { readList } from "../../core/people/list.js";
import { hasNames, MOST, readTable } from "../../core/people/table.js";
import { listed } from "../../core/words.js";
import { ask } from "../ask.js";
import { today } from "../clock.js";
import { copy } from "../copy.js";
import { button, h, need } from "../dom.js";
import { download } from "../download.js";
import { alone, fetched } from "../library.js";
import { randomId } from "../random.js";
import { focusIn } from "../team/focus.js";
import { textOf } from "../team/file.js";
import { wayOn } from "../way-on.js";
import { eraseDay, listFile, mergeTable } from "./own.js";
import { personRow, statusOf } from "./person-row.js";

const A_PAGE = 50;
/** So many are named in a sentence. */
const NAMED = 8;
const CSV = { type: "text/csv;charset=utf-16le" };

/** @type {Record<Status | "all", string>} */
const FILTERS = {
  all: "people.all",
  new: "people.new",
  waiting: "people.waiting",
  answered: "people.answered",
};

export class People {
  #section = need("#people", HTMLElement);
  #desk;
  #field = h("textarea", { id: "people-text", rows: 5, spellcheck: "false" });
  #nik = h("input", { type: "checkbox", id: "people-nik" });
  #file = h("input", { type: "file", hidden: true });
  #error = h("p", { class: "error", role: "alert", hidden: true });
  #status = h("p", { class: "note", role: "status" });
  #list = h("div");
  /** @type {Participant[]} */
  #people = [];
  /** @type {Invitation | null} the one in the form */
  #invitation = null;
  /** @type {Status | "all"} */
  #filter = "all";
  #shown = A_PAGE;
  #saved = true;
  /** @type {Promise<unknown>} what is being read; the next one waits */
  #queue = Promise.resolve();

  /** @param {Desk} desk */
  constructor(desk) {
    const { say } = desk;
    this.#desk = desk;
    this.#file.addEventListener("change", () => this.#enqueue(() => this.#open()));
    addEventListener("beforeunload", (event) => {
      if (!this.#saved) event.preventDefault();
    });
    this.#status.textContent = alone(desk);
    this.#field.setAttribute("aria-describedby", "people-hint");
    this.#section.append(
      h("h2", { id: "people-title" }, say("people.title")),
      h("p", { class: "hint" }, say("people.lead")),
      h("label", { for: "people-text" }, say("people.text")),
      h("p", { class: "hint", id: "people-hint" }, say("people.hint")),
      this.#error,
      this.#field,
      h("label", { class: "box" }, this.#nik, say("people.nik")),
      h(
        "div",
        { class: "keep" },
        button(
          "btn sec sm",
          say("people.read"),
          () => this.#enqueue(() => this.#take(this.#field.value)),
        ),
        button("btn sec sm", say("people.open"), () => this.#file.click()),
        this.#file,
      ),
      this.#status,
      this.#list,
    );
  }

  /** @param {Invitation | null} invitation the one in the form, null while something is wrong */
  show(invitation) {
    this.#invitation = invitation;
    this.#render();
  }

  /** @param {() => Promise<unknown>} work */
  #enqueue(work) {
    this.#queue = this.#queue.catch(() => {}).then(work);
  }

  async #open() {
    const [file] = this.#file.files ?? [];
    this.#file.value = "";
    if (!file) return;
    const { say, standard } = this.#desk;
    const fields = { name: file.name };
    const read = await this.#textIn(file);
    if ("problem" in read) return this.#refuse(read.problem);
    const { text } = read;
    const found = readList(text, standard);
    if (found.kind === "newer") return this.#refuse(say("people.newer", fields));
    if (found.kind === "damaged") return this.#refuse(say("people.damaged", fields));
    if (found.kind !== "list") return this.#take(text);
    this.#people = found.list.people;
    this.#saved = true;
    this.#desk.open(found.list.invitation);
    const opened = say("people.opened", { n: this.#people.length });
    this.#tell(found.lost ? `${opened} ${say("people.lost")}` : opened);
  }

  /** @param {File} file @returns {Promise<{text: string} | {problem: string}>} of a workbook the sheet with names */
  async #textIn(file) {
    const bytes = await file.arrayBuffer().catch(() => null);
    const text = bytes && textOf(bytes);
    if (text !== null) return { text };
    const found = await fetched(this.#desk, "read");
    if ("problem" in found) return found;
    const read = await found.exports.read(bytes, file.name);
    const named = read.sheets?.find((/** @type {string} */ sheet) =>
      hasNames(sheet, this.#desk.standard.heads)
    );
    return named ? { text: named } : read;
  }

  /** A list, or results. @param {string} text */
  async #take(text) {
    const { say, standard } = this.#desk;
    if (!text.trim()) return this.#refuse(say("people.none"));
    const library = await fetched(this.#desk, "answered");
    const answered = "problem" in library
      ? null
      : library.exports.answeredIn(standard, text, this.#invitation?.id ?? 0, this.#people);
    const broken = answered?.broken.length > 0 && this.#broken(answered.broken);
    if (answered?.results) {
      const found = this.#people.filter(({ number }) => answered.numbers.has(number));
      const names = new Set(found);
      this.#change(
        this.#people.map((person) =>
          names.has(person) ? { ...person, answered: person.answered || today() } : person
        ),
      );
      this.#field.value = "";
      const left = this.#people.filter((person) => statusOf(person) !== "answered").length;
      return this.#tell(
        [
          say("people.answers", { n: found.length, left }),
          answered.elsewhere > 0 && say("people.elsewhere", { n: answered.elsewhere }),
          broken,
        ].filter(Boolean).join(" "),
      );
    }
    if (broken) return this.#refuse(broken);
    const wanted = (/** @type {Column} */ column) => column !== "nik" || this.#nik.checked;
    const { heads } = standard;
    const found = readTable(text, heads, wanted, randomId, this.#people);
    const { people, dropped, prose, unread, nameless, again } = found;
    const sentences = prose.length && say("people.prose", { n: prose.length });
    const room = MOST - this.#people.length;
    if (!people.length && !again) {
      if ("problem" in library) return this.#refuse(library.problem);
      const why = room ? sentences || say("people.no-name") : say("people.full", { n: MOST });
      return this.#refuse(why);
    }
    this.#change([...this.#people, ...people]);
    this.#field.value = prose.join("\n");
    this.#tell(
      [
        say("people.found", { n: people.length }),
        sentences,
        again && say("people.again", { n: again }),
        nameless && say("people.nameless", { n: nameless }),
        dropped.length && say("people.dropped", { columns: dropped.join(", ") }),
        unread && say("people.unread", { n: unread }),
        people.length === room && say("people.full", { n: MOST }),
      ].filter(Boolean).join(" "),
    );
  }

  /** Whose links are cut off. @param {{name: string, line: number}[]} broken */
  #broken(broken) {
    const { say, standard } = this.#desk;
    const whose = new Set(
      broken.map(({ name, line: n }) => name || say("people.broken-line", { n })),
    );
    const words = [...whose].slice(0, NAMED);
    const rest = whose.size - words.length;
    if (rest) words.push(say("people.broken-others", { n: rest }));
    return say("people.broken", { n: broken.length, whose: listed(words, standard.language) });
  }

  /** Those who are on the list. */
  get all() {
    return this.#people;
  }

  /** @param {Participant[]} people */
  #change(people) {
    this.#people = people;
    this.#saved = !people.length;
    this.#desk.update();
  }

  /** @param {string} words */
  #tell(words) {
    this.#error.hidden = true;
    this.#status.textContent = words;
  }

  /** @param {string} words */
  #refuse(words) {
    this.#status.textContent = "";
    this.#error.textContent = words;
    this.#error.hidden = false;
    this.#field.focus();
  }

  #render() {
    const { say } = this.#desk;
    const people = this.#people;
    const invitation = this.#invitation;
    const focus = focusIn(this.#list);
    if (!people.length) return this.#list.replaceChildren();
    const chosen = people.filter((person) =>
      this.#filter === "all" || statusOf(person) === this.#filter
    );
    const rows = chosen.slice(0, this.#shown);
    const left = chosen.length - rows.length;
    const more = () => {
      this.#shown += 4 * A_PAGE;
      this.#render();
    };
    const ways = {
      // Where it is opened, the list is drawn anew a moment later.
      opened: (/** @type {Participant} */ person) => setTimeout(() => this.#asked(person)),
      copied: (/** @type {Participant} */ person, /** @type {string} */ text) =>
        void this.#copy(person, text),
    };
    const { block, offer } = wayOn(this.#desk, "people-way");
    this.#list.replaceChildren(
      h("p", { class: "note" }, this.#state()),
      h(
        "div",
        { class: "keep" },
        button("btn sm", say("people.save"), () => this.#save(offer)),
        invitation && button("btn sec sm", say("people.merge"), () => {
          const table = mergeTable(this.#desk, invitation, chosen);
          offer(tsv(table));
          download(`${say("people.merge-file")}.csv`, new Blob([csv(table)], CSV));
        }),
        button("link", say("people.clear"), () => void this.#clear()),
      ),
      block,
      h("p", { class: "hint" }, say(invitation ? "people.follow" : "people.mend")),
      this.#choice(),
      h("ul", {}, ...rows.map((person) => personRow(this.#desk, invitation, person, ways))),
      left > 0 ? button("link", say("people.more", { n: left }), more) : "",
    );
    focus();
  }

  /** Whether the list is saved, and when it is to be erased. */
  #state() {
    const { say } = this.#desk;
    if (!this.#saved) return say("people.unsaved");
    return say("people.saved", { date: eraseDay(this.#desk, this.#invitation) });
  }

  #choice() {
    const { say } = this.#desk;
    const field = h(
      "select",
      { id: "people-filter" },
      ...Object.entries(FILTERS).map(([id, key]) => {
        const n = this.#people.filter((one) => id === "all" || statusOf(one) === id).length;
        return h("option", { value: id, selected: id === this.#filter }, say(key, { n }));
      }),
    );
    field.addEventListener("change", () => {
      this.#filter = /** @type {Status | "all"} */ (field.value);
      this.#shown = A_PAGE;
      this.#render();
    });
    return h("p", { class: "field" }, h("label", { for: field.id }, say("people.filter")), field);
  }

  /** Copy what is sent to somebody. @param {Participant} person @param {string} text */
  async #copy(person, text) {
    const { say } = this.#desk;
    const { name } = person;
    const focus = focusIn(this.#list);
    const field = h("textarea", {});
    field.value = text;
    this.#section.append(field);
    const done = await copy(field);
    field.remove();
    this.#asked(person);
    focus();
    this.#tell(done ? say("people.copied", { name }) : say("people.not-copied"));
  }

  /** A message was opened. @param {Participant} person */
  #asked(person) {
    this.#change(
      this.#people.map((each) =>
        each.number === person.number ? { ...each, asked: today() } : each
      ),
    );
  }

  /** @param {(text: string) => void} offer */
  #save(offer) {
    const { say } = this.#desk;
    const invitation = this.#invitation;
    if (!invitation) return this.#refuse(say("people.mend"));
    const text = listFile(this.#desk, invitation, this.#people);
    download(`${say("people.file")}.json`, new Blob([text], { type: "application/json" }));
    this.#saved = true;
    this.#render();
    offer(text);
    this.#tell(this.#state());
  }

  async #clear() {
    const { say } = this.#desk;
    const words = { title: say("people.clear-title"), text: say("people.clear-text") };
    if (!await ask({ ...words, yes: say("people.clear"), no: say("ask.no") })) return;
    this.#filter = "all";
    this.#change([]);
    this.#tell("");
    this.#field.focus();
  }
}
