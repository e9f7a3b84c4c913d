/**
 * The answers on this device. Where they cannot be kept, `problem` says why and everything else goes on
 * without.
 *
 * @import { Answers } from "../../core/weigh/record.js"
 */

import { readAnswers, weighKey, writeAnswers } from "../../core/weigh/record.js";

export class Weighed {
  /** @type {"denied" | "damaged" | "newer" | null} */
  problem = null;
  /** @type {Answers} */
  answers = {};
  #key;

  /** @param {string} profession its id */
  constructor(profession) {
    this.#key = weighKey(profession);
    try {
      this.read(localStorage.getItem(this.#key));
    } catch {
      this.problem = "denied";
    }
    // What another tab answers is not lost to this one.
    addEventListener("storage", ({ key, newValue }) => {
      if (key === this.#key) this.read(newValue);
    });
  }

  /** @param {string | null} text */
  read(text) {
    const found = readAnswers(text);
    if (found.kind === "answers") this.answers = found.answers;
    else this.problem = found.kind;
  }

  /** @param {Answers} answers none: no trace is left */
  keep(answers) {
    this.answers = answers;
    // What this version cannot read is never written over.
    if (this.problem === "damaged" || this.problem === "newer") return;
    try {
      if (Object.keys(answers).length) localStorage.setItem(this.#key, writeAnswers(answers));
      else localStorage.removeItem(this.#key);
      this.problem = null;
    } catch {
      this.problem = "denied";
    }
  }

  /** Erase them, whatever they are. */
  erase() {
    this.problem = null;
    this.keep({});
  }
}
