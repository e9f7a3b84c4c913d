/**
 * The rounds on this device. Where they cannot be kept, `problem` says why and everything else goes on
 * without.
 *
 * @import { Round, Rounds as Kept } from "../../core/task/record.js"
 */

import { PREFIX } from "../../core/saved.js";
import { chosenLevel, readRounds, recordKey, writeRounds } from "../../core/task/record.js";

export class Rounds {
  /** @type {"denied" | "damaged" | "newer" | null} */
  problem = null;
  /** @type {Kept} */
  rounds = {};
  #key;
  #profession;

  /** @param {string} profession its id */
  constructor(profession) {
    this.#key = recordKey(profession);
    this.#profession = profession;
    this.#read();
  }

  /** What another tab kept since is not lost to this one. */
  #read() {
    try {
      const found = readRounds(localStorage.getItem(this.#key));
      if (found.kind === "rounds") this.rounds = { ...this.rounds, ...found.rounds };
      else this.problem = found.kind;
    } catch {
      this.problem = "denied";
    }
  }

  /** The level that the reader chose in the check. @param {string} skill @returns {number | null} */
  level(skill) {
    try {
      return chosenLevel(localStorage.getItem(PREFIX + this.#profession), skill);
    } catch {
      return null;
    }
  }

  /** @param {string} skill @param {Round} round */
  keep(skill, round) {
    this.#read();
    this.rounds = { ...this.rounds, [skill]: round };
    // What this version cannot read is never written over.
    if (this.problem === "damaged" || this.problem === "newer") return;
    try {
      localStorage.setItem(this.#key, writeRounds(this.rounds));
      this.problem = null;
    } catch {
      this.problem = "denied";
    }
  }
}
