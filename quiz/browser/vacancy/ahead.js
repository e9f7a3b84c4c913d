/**
 * What is being pasted is read before anybody asks for it, in slices, between which the page answers: the
 * press finds it read.
 */

import { whole } from "../../core/vacancy/reading.js";

/** Milliseconds of a slice. */
const SLICE = 8;

/** @template {object} T */
export class Ahead {
  #steps;
  #text = "";
  /** @type {Generator<undefined, T> | undefined} */
  #begun;
  /** @type {T | undefined} */
  #found;

  /** @param {(text: string) => Generator<undefined, T>} steps */
  constructor(steps) {
    this.#steps = steps;
  }

  /** Begin with a text, in slices. @param {string} text */
  begin(text) {
    if (this.#begun && this.#text === text) return;
    const steps = this.#of(text);
    const slice = () => {
      // Another text was pasted since, or all is read.
      if (this.#begun !== steps || this.#found) return;
      const end = performance.now() + SLICE;
      do {
        const { done, value } = steps.next();
        if (done) this.#found = value;
      } while (!this.#found && performance.now() < end);
      setTimeout(slice);
    };
    setTimeout(slice);
  }

  /** @param {string} text @returns {T} what it says; what is not read yet is read now */
  read(text) {
    const steps = this.#of(text);
    return this.#found ??= whole(steps);
  }

  /** @param {string} text */
  #of(text) {
    if (!this.#begun || this.#text !== text) {
      this.#text = text;
      this.#found = undefined;
      this.#begun = this.#steps(text);
    }
    return this.#begun;
  }
}
