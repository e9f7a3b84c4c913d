/**
 * The form's fields, which are in the page from the start.
 *
 * @import { Draft, Field, Wrong } from "../../core/draft.js"
 * @import { Desk } from "./desk.js"
 */

import { LONGEST_LABEL } from "../../core/address.js";
import { OWN } from "../../core/attempt.js";
import { tidy } from "../../core/code/name.js";
import { minutesOf } from "../../core/draft.js";
import { lengthOf } from "../../core/length.js";
import { phone, phoneText } from "../../core/phone.js";
import { inKind, kindOf, levelsOf } from "../../core/target.js";
import { h, need } from "../dom.js";
import { limit } from "../limit.js";

/** @type {Field[]} */
const TEXTS = ["label", "due", "whatsapp", "email"];

export class Form {
  #form = need("#form", HTMLFormElement);
  #skills = need("#skills", HTMLElement);
  #more = need("#more", HTMLButtonElement);
  #all = need("#all", HTMLButtonElement);
  /** None where the profession has no kinds. */
  #kind = /** @type {HTMLSelectElement | null} */ (document.querySelector("#kind"));
  #desk;
  #label;
  /** Of the invitation; no field shows it. */
  #id = 0;
  /** Fields that were left once: only these are told what is wrong. @type {Set<string>} */
  #left = new Set();

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    this.#label = this.#limited();
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    this.#form.addEventListener("input", () => desk.update({ settled: false }));
    this.#form.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
        this.#left.add(target.name);
        this.#follow(target);
      }
      desk.update();
    });
    // No event tells of a date that is left half filled.
    const due = this.#input("due");
    due.addEventListener("blur", () => {
      if (!due.validity.badInput) return;
      this.#left.add("due");
      desk.update();
    });
    this.#more.addEventListener("click", () => {
      this.#skills.classList.add("whole");
      this.#more.hidden = true;
      need("li.more input", HTMLInputElement, this.#skills).focus();
    });
    this.#all.addEventListener("click", () => {
      const boxes = this.#boxes();
      const every = boxes.every((box) => box.checked);
      for (const box of boxes) box.checked = !every;
      this.#left.add("skills");
      desk.update();
    });
  }

  /** A target of one's own with these levels. @param {Record<string, number>} levels */
  own(levels) {
    for (const radio of this.#radios("target")) radio.checked = radio.value === OWN;
    for (const [skill, level] of Object.entries(levels)) this.#setLevel(skill, level);
  }

  /** @returns {Draft} */
  read() {
    const { standard } = this.#desk;
    const data = new FormData(this.#form);
    const text = (/** @type {string} */ name) => String(data.get(name) ?? "");
    const due = this.#input("due");
    const by = text("by");
    return {
      id: this.#id,
      target: inKind(standard, text("target"), text("kind")),
      skills: data.getAll("skills").map(String),
      levels: Object.fromEntries(standard.skills.map(({ id }) => [id, this.#level(id)])),
      mode: text("mode"),
      label: text("label"),
      due: due.validity.badInput ? "?" : due.value,
      by: by === "whatsapp" || by === "email" ? by : "",
      whatsapp: text("whatsapp"),
      sure: text("sure"),
      email: text("email"),
    };
  }

  /** @param {Draft} draft */
  fill(draft) {
    this.#id = draft.id;
    this.#left.clear();
    const { standard } = this.#desk;
    const target = standard.targets.find(({ id }) => id === draft.target);
    const chosen = { target: target?.position ?? OWN, mode: draft.mode, by: draft.by };
    for (const [name, value] of Object.entries(chosen)) {
      for (const radio of this.#radios(name)) radio.checked = radio.value === value;
    }
    if (this.#kind) this.#kind.value = kindOf(standard, draft.target);
    for (const box of this.#boxes()) box.checked = draft.skills.includes(box.value);
    for (const [skill, level] of Object.entries(draft.levels)) this.#setLevel(skill, level);
    for (const name of TEXTS) {
      this.#input(name).value = String(draft[/** @type {"label"} */ (name)]);
    }
    this.#label.show();
  }

  /**
   * Show what depends on other fields, and what is wrong with those that were left.
   *
   * @param {Wrong[]} wrong
   * @param {boolean} settled
   */
  show(wrong, settled) {
    const { standard, say } = this.#desk;
    const draft = this.read();
    const boxes = this.#boxes();
    for (const box of boxes) this.#select(box.value).disabled = !box.checked;
    const every = boxes.every((box) => box.checked);
    this.#all.textContent = every ? say("invite.none") : say("invite.all");
    const target = standard.targets.find(({ id }) => id === draft.target);
    if (this.#kind) need("#kind-field", HTMLElement).hidden = !target;
    need("#meaning", HTMLElement).textContent = target
      ? say("invite.meaning", { meaning: target.meaning })
      : say("invite.own-meaning");
    need("#depth", HTMLElement).textContent =
      standard.modes.find(({ id }) => id === draft.mode)?.meaning ?? "";
    for (const mode of standard.modes) {
      const minutes = minutesOf(standard, { mode: mode.id, skills: draft.skills });
      need(`#minutes-${mode.id}`, HTMLElement).textContent = say("invite.minutes", { n: minutes });
    }
    need("#by-whatsapp", HTMLElement).hidden = draft.by !== "whatsapp";
    this.#showNumber(draft.whatsapp, wrong.some(({ field }) => field === "whatsapp"));
    need("#by-email", HTMLElement).hidden = draft.by !== "email";
    for (const field of /** @type {Field[]} */ (["skills", ...TEXTS])) {
      const found = wrong.find((entry) => entry.field === field);
      // While somebody is still typing, only what was mended is noticed.
      if (!found || (settled && this.#left.has(field))) this.#mark(field, found);
    }
  }

  /** Changing a position or kind changes the levels; changing a level makes a target of one's own. */
  #follow(/** @type {HTMLInputElement | HTMLSelectElement} */ changed) {
    const { standard } = this.#desk;
    if (changed === this.#kind || (changed.name === "target" && changed.value !== OWN)) {
      const levels = levelsOf(standard, this.read().target);
      for (const [skill, level] of Object.entries(levels)) this.#setLevel(skill, level);
    } else if (changed instanceof HTMLSelectElement) {
      for (const radio of this.#radios("target")) radio.checked = radio.value === OWN;
    }
  }

  /**
   * A number as it is understood, to be looked at before anything goes there; about one that is
   * unusual the reader is asked, and a tick holds for that number alone.
   *
   * @param {string} typed
   * @param {boolean} open whether anything is still wrong with it
   */
  #showNumber(typed, open) {
    const { standard, say } = this.#desk;
    const { digits = "", doubt = null } = phone(typed) ?? {};
    const sure = need("#sure", HTMLElement);
    const box = need("input", HTMLInputElement, sure);
    sure.hidden = !doubt;
    if (box.value !== digits) box.checked = false;
    box.value = digits;
    const number = digits && phoneText(digits, standard.language);
    const words = !number ? "" : say(open ? "invite.number" : "invite.number-sure", { number });
    need("#whatsapp-read", HTMLElement).textContent = words;
  }

  /** @param {Field} field @param {Wrong | undefined} found */
  #mark(field, found) {
    const id = `${field}-wrong`;
    document.getElementById(id)?.remove();
    const holder = field === "skills" ? this.#skills : this.#input(field);
    const hint = field === "skills" ? "" : `${field}-hint`;
    const more = field === "whatsapp" ? "whatsapp-read" : field === "label" && `${field}-left`;
    const described = [hint, more, found && id].filter(Boolean).join(" ");
    if (described) holder.setAttribute("aria-describedby", described);
    else holder.removeAttribute("aria-describedby");
    if (field !== "skills") {
      if (found) holder.setAttribute("aria-invalid", "true");
      else holder.removeAttribute("aria-invalid");
    }
    if (!found) return;
    const words = h("p", { class: "error", id }, this.#desk.say(found.message));
    if (field === "skills") need("legend", HTMLElement, holder).after(words);
    else holder.before(words);
  }

  #limited() {
    const label = this.#input("label");
    const count = (/** @type {string} */ typed) => lengthOf(tidy(typed, Infinity));
    const more = limit(this.#desk, label, LONGEST_LABEL, { beyond: "limit.over", count });
    label.after(...more.nodes);
    return more;
  }

  #boxes() {
    return [...this.#form.querySelectorAll("input")].filter(({ name }) => name === "skills");
  }

  /** @param {string} name */
  #radios(name) {
    return [...this.#form.querySelectorAll("input")].filter((input) => input.name === name);
  }

  /** @param {string} name */
  #input(name) {
    return need(`#${name}`, HTMLInputElement, this.#form);
  }

  /** @param {string} skill */
  #select(skill) {
    return need(`select[name="${skill}"]`, HTMLSelectElement, this.#form);
  }

  /** @param {string} skill */
  #level(skill) {
    return Number(this.#select(skill).value);
  }

  /** @param {string} skill @param {number} level */
  #setLevel(skill, level) {
    this.#select(skill).value = String(level);
  }
}
