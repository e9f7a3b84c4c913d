/**
 * Two pasted links, read and set beside each other.
 *
 * @import { Rating } from "../../core/code/rater.js"
 * @import { SharedResult } from "../../core/code/shared.js"
 * @import { Since } from "../../core/code/editions.js"
 * @import { Links } from "../link/opener.js"
 *
 * @typedef {Links & {anchors: Record<string, string[]>, talk: {note: string, questions: string[]}}} Pages
 *   with the anchors by competency, and how to talk about a difference
 *
 * @typedef {object} Found
 * @property {SharedResult} result
 * @property {Rating} rating
 * @property {Since[]} since what has changed since either was made
 * @property {boolean} example whether they are invented
 */

import { readRating } from "../../core/code/rater.js";
import { readShared } from "../../core/code/shared.js";
import { pasted } from "../../core/pasted.js";
import { team } from "../../core/team/seconds.js";
import { sayFrom } from "../../core/words.js";
import { h, need } from "../dom.js";
import { FAULTS } from "../faults.js";
import { ready } from "../ready.js";
import { example } from "./example.js";
import { comparison } from "./screen.js";
import { teamScreen } from "./team.js";

/** @type {Record<string, string>} */
const WRONG = { ...FAULTS, none: "compare.none" };

export class Compare {
  #form = need("#form", HTMLFormElement);
  #screen = need("#found", HTMLElement);

  /** @param {Pages} standard @param {string} code in the address, "" for none */
  constructor(standard, code) {
    this.standard = standard;
    this.code = code;
    this.say = sayFrom(standard.messages);
  }

  start() {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#read(false);
    });
    need("#example", HTMLElement).addEventListener("click", () => {
      const { self, second } = example(this.standard);
      this.#field("self").value = self;
      this.#field("second").value = second;
      this.#read(true);
    });
    const { code } = this;
    if (/^h\W/.test(code)) this.#field("self").value = `#${code}`;
    if (/^p\W/.test(code)) {
      this.#field("second").value = `#${code}`;
      const mine = h("a", { href: `../../buka/#${code}` }, this.say("opinion.mine"));
      this.#form.append(h("p", { class: "duty" }, mine));
    }
    ready(this);
  }

  /** @param {boolean} invented whether it is the example */
  #read(invented) {
    const { standard, say } = this;
    const texts = ["self", "second"].map((name) => this.#field(/** @type {"self"} */ (name)).value);
    const group = team(standard, texts.join("\n"), say("raters.number", { n: "" }).trim());
    // Several ratings, or one that the number of a person leads to among several results.
    if (group.seconds.length > 1 || (group.seconds[0]?.rating.person && group.people.length > 1)) {
      for (const name of /** @type {const} */ (["self", "second"])) this.#mark(name, "");
      this.#screen.replaceChildren(teamScreen(this, group));
      return need("h2", HTMLElement, this.#screen).focus();
    }
    const self = this.#code("self", "second", "h", (code) => readShared(standard, code));
    const second = this.#code("second", "self", "p", (code) => readRating(standard, code));
    if (!self || !second) {
      this.#screen.replaceChildren();
      need("[aria-invalid]", HTMLElement, this.#form).focus();
      return;
    }
    const found = { ...self, ...second, since: [self.since, second.since], example: invented };
    this.#screen.replaceChildren(comparison(this, found));
    need("h2", HTMLElement, this.#screen).focus();
  }

  /**
   * Read the code of a kind from a field, or say at the field why there is none.
   *
   * @template T
   * @param {"self" | "second"} name
   * @param {"self" | "second"} other
   * @param {"h" | "p"} letter
   * @param {(code: string) => {kind: "ok"} & T | {kind: string}} read
   * @returns {T | null}
   */
  #code(name, other, letter, read) {
    const texts = [name, other].map((each) => this.#field(/** @type {"self"} */ (each)).value);
    const hit = pasted(texts[0] ?? "", texts[1] ?? "", letter, this.standard.profession.id);
    const found = hit.kind === "code" ? read(hit.code) : hit;
    const good = found.kind === "ok";
    this.#mark(name, good ? "" : this.#fault(name, found.kind));
    return good ? /** @type {T} */ (/** @type {unknown} */ (found)) : null;
  }

  /** @param {"self" | "second"} name @param {string} kind */
  #fault(name, kind) {
    const { say } = this;
    if (kind === "empty") {
      return say(name === "self" ? "compare.self-empty" : "compare.second-empty");
    }
    if (kind === "foreign") {
      return say(name === "self" ? "compare.self-foreign" : "compare.second-foreign");
    }
    const key = WRONG[kind];
    return key === undefined ? "" : say(key);
  }

  /** @param {"self" | "second"} name @param {string} words "" for nothing wrong */
  #mark(name, words) {
    const field = this.#field(name);
    document.getElementById(`${name}-wrong`)?.remove();
    field.setAttribute("aria-describedby", `${name}-hint${words && ` ${name}-wrong`}`);
    if (words) {
      field.setAttribute("aria-invalid", "true");
      field.before(h("p", { class: "error", id: `${name}-wrong` }, words));
    } else field.removeAttribute("aria-invalid");
  }

  /** @param {"self" | "second"} name */
  #field(name) {
    return need(`#${name}`, HTMLTextAreaElement, this.#form);
  }
}
