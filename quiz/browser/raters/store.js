/**
 * What was rated so far, on this device. Where it cannot be kept, `problem` says why and everything else
 * goes on without.
 *
 * @import { Rated, Sitting, Sittings } from "../../core/ratings.js"
 */

import { ratingsKey, readRatings, unrated, writeRatings } from "../../core/ratings.js";

export class Ratings {
  /** @type {"denied" | "damaged" | "newer" | null} */
  problem = null;
  /** Of this invitation. @type {Sitting} */
  sitting = {};
  #key;
  #id;
  /** Of others. @type {Sittings} */
  #all = {};

  /** @param {string} profession its id @param {number} invitation its id */
  constructor(profession, invitation) {
    this.#key = ratingsKey(profession);
    this.#id = String(invitation);
    this.#read();
  }

  /** @param {number} number */
  person = (number) => this.sitting[number] ?? unrated();

  /** Keep what is new of a person. @param {number} number @param {Partial<Rated>} parts */
  keep(number, parts) {
    // What another tab kept since is not lost to this one.
    this.#read();
    this.sitting = { ...this.sitting, [number]: { ...this.person(number), ...parts } };
    this.#write({ ...this.#all, [this.#id]: this.sitting });
  }

  /** Erase what was rated for this invitation. */
  erase() {
    this.#read();
    this.sitting = {};
    const { [this.#id]: _, ...others } = this.#all;
    this.#write(others);
  }

  #read() {
    try {
      const found = readRatings(localStorage.getItem(this.#key));
      this.problem = found.kind === "ratings" ? null : found.kind;
      if (found.kind !== "ratings") return;
      this.#all = found.ratings;
      this.sitting = { ...this.sitting, ...found.ratings[this.#id] };
    } catch {
      this.problem = "denied";
    }
  }

  /** @param {Sittings} all */
  #write(all) {
    // What this version cannot read is never written over.
    if (this.problem === "damaged" || this.problem === "newer") return;
    try {
      if (Object.keys(all).length) localStorage.setItem(this.#key, writeRatings(all));
      else localStorage.removeItem(this.#key);
    } catch {
      this.problem = "denied";
    }
  }
}
