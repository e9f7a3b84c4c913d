/**
 * The people whom an invitation asks: each gets one of their own, and HR sees whom to remind. Nothing
 * of it is kept but in a file that HR saves.
 *
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Column, Participant } from "../../core/people/table.js"
 * @import { Desk } from "./desk.js"
 */

import { mailLink, whatsappLink } from "../../core/address.js";
import { writeInvitation } from "../../core/code/invitation.js";
import { csv, tsv } from "../../core/export.js";
import { invite, remind } from "../../core/message.js";
import { eraseOn, readList, writeList } from "../../core/people/list.js";
import { hasNames, MOST, readTable } from "../../core/people/table.js";
import { answeredIn } from "../../core/people/answered.js";
import { longDate } from "../../core/words.js";
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

const A_PAGE = 50;
const CSV = { type: "text/csv;charset=utf-16le" };

/** @typedef {"new" | "waiting" | "answered"} Status */

/** @param {Participant} person @returns {Status} */
const statusOf = ({ asked, answered }) => answered ? "answered" : asked ? "waiting" : "new";

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

  /** @param {Desk} desk */
  constructor(desk) {
    const { say } = desk;
    this.#desk = desk;
    this.#file.addEventListener("change", () => void this.#open());
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
        button("btn sec sm", say("people.read"), () => this.#take(this.#field.value)),
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
  #take(text) {
    const { say, standard } = this.#desk;
    if (!text.trim()) return this.#refuse(say("people.none"));
    const { results, numbers } = answeredIn(standard, text, this.#invitation?.id ?? 0);
    if (results) {
      const found = this.#people.filter(({ number }) => numbers.has(number));
      const names = new Set(found);
      this.#change(
        this.#people.map((person) =>
          names.has(person) ? { ...person, answered: person.answered || today() } : person
        ),
      );
      this.#field.value = "";
      return this.#tell(say("people.answers", { n: found.length }));
    }
    const wanted = (/** @type {Column} */ column) => column !== "nik" || this.#nik.checked;
    const { heads } = standard;
    const { people, dropped, unread } = readTable(text, heads, wanted, randomId, this.#people);
    const room = MOST - this.#people.length;
    if (!people.length) {
      return this.#refuse(say(room ? "people.no-name" : "people.full", { n: MOST }));
    }
    this.#change([...this.#people, ...people]);
    this.#field.value = "";
    this.#tell(
      [
        say("people.found", { n: people.length }),
        dropped.length && say("people.dropped", { columns: dropped.join(", ") }),
        unread && say("people.unread", { n: unread }),
        people.length === room && say("people.full", { n: MOST }),
      ].filter(Boolean).join(" "),
    );
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
    const { block, offer } = wayOn(this.#desk, "people-way");
    this.#list.replaceChildren(
      h("p", { class: "note" }, this.#state()),
      h(
        "div",
        { class: "keep" },
        button("btn sm", say("people.save"), () => this.#save(offer)),
        this.#invitation && button("btn sec sm", say("people.merge"), () => {
          offer(tsv(this.#table(chosen)));
          download(`${say("people.merge-file")}.csv`, new Blob([csv(this.#table(chosen))], CSV));
        }),
        button("link", say("people.clear"), () => void this.#clear()),
      ),
      block,
      h("p", { class: "hint" }, say(this.#invitation ? "people.follow" : "people.mend")),
      this.#choice(),
      h("ul", {}, ...rows.map((person) => this.#row(person))),
      left > 0 ? button("link", say("people.more", { n: left }), more) : "",
    );
    focus();
  }

  /** Whether the list is saved, and when it is to be erased. */
  #state() {
    const { say } = this.#desk;
    return this.#saved ? say("people.saved", { date: this.#erase() }) : say("people.unsaved");
  }

  #erase() {
    const day = eraseOn(this.#invitation ?? { due: null }, today());
    return longDate(day, this.#desk.standard.language, "UTC");
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

  /** @param {Participant} person */
  #row(person) {
    const { say, standard } = this.#desk;
    const { name, number, division, batch, asked, answered } = person;
    const date = (/** @type {string} */ day) => longDate(day, standard.language, "UTC");
    const status = {
      new: say("people.is-new"),
      waiting: asked && say("people.is-waiting", { date: date(asked) }),
      answered: answered && say("people.is-answered", { date: date(answered) }),
    }[statusOf(person)];
    const facts = [
      say("people.number", { n: number }),
      division,
      batch && `${say("people.batch")} ${batch}`,
      status,
    ];
    return h(
      "li",
      { id: `person-${number}` },
      h("b", {}, name),
      h("span", {}, facts.filter(Boolean).join(" · ")),
      this.#invitation && !answered &&
        h("div", { class: "ways" }, ...this.#ways(person, this.#invitation)),
    );
  }

  /** The ways to one person. @param {Participant} person @param {Invitation} invitation */
  #ways(person, invitation) {
    const { say } = this.#desk;
    const { name, phone, email } = person;
    const { subject, text } = this.#message(person, invitation);
    // Where it is opened, the list is drawn anew a moment later.
    const mark = () => setTimeout(() => this.#asked(person));
    const way = { class: "link", rel: "noreferrer", click: mark };
    const heard = h("span", { class: "vh" }, ` ${name}`);
    const press = async () => {
      const focus = focusIn(this.#list);
      const field = h("textarea", {});
      field.value = text;
      this.#section.append(field);
      const done = await copy(field);
      field.remove();
      this.#asked(person);
      focus();
      this.#tell(done ? say("people.copied", { name }) : say("people.not-copied"));
    };
    return [
      phone && h(
        "a",
        { ...way, target: "_blank", href: whatsappLink(text, phone) },
        say("people.whatsapp"),
        heard.cloneNode(true),
      ),
      email && h(
        "a",
        { ...way, href: mailLink(subject, text, email) },
        say("people.email"),
        heard.cloneNode(true),
      ),
      button("link", say("people.copy"), () => void press(), name),
    ];
  }

  /** A message was opened. @param {Participant} person */
  #asked(person) {
    this.#change(
      this.#people.map((each) =>
        each.number === person.number ? { ...each, asked: today() } : each
      ),
    );
  }

  /** @param {Participant} person @param {Invitation} invitation */
  #link({ number }, invitation) {
    const { standard } = this.#desk;
    const code = writeInvitation(standard, { ...invitation, person: number });
    return `${standard.opener.invitation}#${code}`;
  }

  /** An invitation, and from then on reminders. @param {Participant} person @param {Invitation} invitation */
  #message(person, invitation) {
    const { say, standard } = this.#desk;
    const write = person.asked ? remind : invite;
    const own = { ...invitation, person: person.number };
    return write(standard, say, own, this.#link(person, invitation));
  }

  /** For mail merge. @param {Participant[]} people */
  #table(people) {
    const { say } = this.#desk;
    const invitation = /** @type {Invitation} */ (this.#invitation);
    const nik = people.some((person) => person.nik);
    const head = [
      ...[say("people.name"), say("people.phone"), say("people.email")],
      ...[say("people.division"), say("people.batch"), ...nik ? [say("people.nik-column")] : []],
      ...[say("people.number-column"), say("people.link"), say("people.message")],
    ];
    const lines = people.map((person) => [
      ...[person.name, person.phone, person.email],
      ...[person.division, person.batch, ...nik ? [person.nik] : []],
      ...[person.number, this.#link(person, invitation), this.#message(person, invitation).text],
    ]);
    return [head, ...lines];
  }

  /** @param {(text: string) => void} offer */
  #save(offer) {
    const { say, standard } = this.#desk;
    const invitation = this.#invitation;
    if (!invitation) return this.#refuse(say("people.mend"));
    /** @type {[keyof Participant, string][]} */
    const columns = [
      ["name", say("people.name")],
      ["phone", say("people.phone")],
      ["email", say("people.email")],
      ["division", say("people.division")],
      ["batch", say("people.batch")],
      ["nik", say("people.nik-column")],
      ["number", say("people.number-column")],
    ];
    const held = columns.filter(([key]) => this.#people.some((person) => person[key]));
    const fields = {
      n: this.#people.length,
      columns: held.map(([, words]) => words).join(", "),
      date: this.#erase(),
    };
    const words = { note: say("people.note", fields), erase: eraseOn(invitation, today()) };
    const text = writeList(standard, { invitation, people: this.#people }, words);
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
