/**
 * Attempts on this device. Where they cannot be kept, `problem` says why and everything else goes
 * on without.
 *
 * @import { Attempt } from "../core/attempt.js"
 * @import { Standard } from "../core/standard.js"
 *
 * @typedef {"denied" | "full" | "damaged" | "newer"} StoreProblem
 */

import { isBegun, restart } from "../core/attempt.js";
import { takeOver } from "../core/history.js";
import { read, write } from "../core/saved.js";

const PREFIX = "standar-profesi:";
/** Not an answer: how pages look stays chosen. */
const KEPT = `${PREFIX}theme`;

export class Store {
  /** @type {StoreProblem | null} */
  problem = null;

  /** @type {Attempt[]} */
  #attempts = [];

  /** @param {Standard} standard */
  constructor(standard) {
    this.key = PREFIX + standard.profession.id;
    /** @type {string | null} */
    let text = null;
    try {
      text = localStorage.getItem(this.key);
    } catch {
      this.problem = "denied";
    }
    if (text === null) return;
    const found = read(text, standard);
    if (found.kind === "attempts") this.#attempts = found.attempts;
    else this.problem = found.kind;
  }

  /** @returns {Attempt | null} */
  get current() {
    return this.#attempts.at(-1) ?? null;
  }

  /**
   * Keep the current attempt. One without answers leaves no trace, and what cannot be read is
   * never written over.
   *
   * @param {Attempt} attempt
   */
  save(attempt) {
    this.#attempts = [...this.#attempts.slice(0, -1), attempt];
    if (this.problem === "damaged" || this.problem === "newer") return;
    try {
      const begun = this.#attempts.filter(isBegun);
      if (begun.length) localStorage.setItem(this.key, write(begun));
      else localStorage.removeItem(this.key);
      this.problem = null;
    } catch (error) {
      const full = error instanceof DOMException && error.name === "QuotaExceededError";
      this.problem = full ? "full" : "denied";
    }
  }

  /** Begin anew; what was finished stays. @param {Attempt} blank */
  restart(blank) {
    this.#attempts = restart(this.#attempts, blank);
    this.save(blank);
  }

  /**
   * Make an attempt from elsewhere the current one; those on the device stay.
   *
   * @param {Attempt} attempt
   * @returns {Attempt} with what was noted here on the same attempt
   */
  take(attempt) {
    this.#attempts = takeOver(this.#attempts, attempt);
    const current = this.#attempts.at(-1) ?? attempt;
    this.save(current);
    return current;
  }

  /** Erase everything that this site keeps on the device, except how its pages look. */
  erase() {
    this.#attempts = [];
    this.problem = null;
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
      for (const key of keys) if (key !== KEPT) localStorage.removeItem(key);
    } catch {
      this.problem = "denied";
    }
  }
}
