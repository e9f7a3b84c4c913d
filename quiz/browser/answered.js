/**
 * The answers of a page on this device. Where they cannot be kept, `problem` says why and everything else
 * goes on without.
 *
 * @typedef {Record<string, string>} Answers
 */

/**
 * @template {Answers} A
 * @typedef {object} Form in which they are kept
 * @property {string} key
 * @property {(text: string | null) => {kind: "answers", answers: A} | {kind: "damaged" | "newer"}} read
 * @property {(answers: A) => string} write
 */

/** @template {Answers} A */
export class Answered {
  /** @type {"denied" | "damaged" | "newer" | null} */
  problem = null;
  answers = /** @type {A} */ ({});
  #form;

  /** @param {Form<A>} form */
  constructor(form) {
    this.#form = form;
    try {
      this.read(localStorage.getItem(form.key));
    } catch {
      this.problem = "denied";
    }
    // What another tab answers is not lost to this one.
    addEventListener("storage", ({ key, newValue }) => {
      if (key === form.key) this.read(newValue);
    });
  }

  /** @param {string | null} text */
  read(text) {
    const found = this.#form.read(text);
    if (found.kind === "answers") this.answers = found.answers;
    else this.problem = found.kind;
  }

  /** @param {A} answers none: no trace is left */
  keep(answers) {
    this.answers = answers;
    // What this version cannot read is never written over.
    if (this.problem === "damaged" || this.problem === "newer") return;
    const { key, write } = this.#form;
    try {
      if (Object.keys(answers).length) localStorage.setItem(key, write(answers));
      else localStorage.removeItem(key);
      this.problem = null;
    } catch {
      this.problem = "denied";
    }
  }

  /** Erase them, whatever they are. */
  erase() {
    this.problem = null;
    this.keep(/** @type {A} */ ({}));
  }
}
