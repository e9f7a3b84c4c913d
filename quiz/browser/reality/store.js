/**
 * The rounds on this device. Where they cannot be kept, `problem` says why and everything else goes on
 * without.
 *
 * @import { Answered, Round, Rounds as Kept } from "../../core/task/record.js"
 */

import { PREFIX } from "../../core/keys.js";
import { chosenLevel, readRounds, recordKey, writeRounds } from "../../core/task/record.js";
import { minute } from "../clock.js";

export class Rounds {
  /** behind: another tab has begun another round. @type {"denied" | "damaged" | "newer" | "behind" | null} */
  problem = null;
  /** What the device holds, or would if it could. @type {Kept} */
  #kept = {};
  /** Rounds of which nothing is answered. @type {Kept} */
  #blank = {};
  #key;
  #profession;

  /** @param {string} profession its id */
  constructor(profession) {
    this.#key = recordKey(profession);
    this.#profession = profession;
    this.#read();
  }

  /** What another tab kept or erased since counts here, too, as long as this one can keep anything. */
  #read() {
    if (this.problem && this.problem !== "behind") return;
    try {
      const found = readRounds(localStorage.getItem(this.#key));
      if (found.kind === "rounds") this.#kept = found.rounds;
      this.problem = found.kind === "rounds" ? null : found.kind;
    } catch {
      this.problem = "denied";
    }
  }

  /** The last round of a competency. @param {string} skill @returns {Round | undefined} */
  of(skill) {
    return this.#blank[skill] ?? this.#kept[skill];
  }

  /** Whether there is anything to erase. */
  get some() {
    return Object.keys(this.#kept).length > 0 || this.problem === "damaged";
  }

  /** The level that the reader chose in the check. @param {string} skill @returns {number | null} */
  level(skill) {
    try {
      return chosenLevel(localStorage.getItem(PREFIX + this.#profession), skill);
    } catch {
      return null;
    }
  }

  /** A round that is kept with its first answer. @param {string} skill @param {number} seed @returns {Round} */
  begin(skill, seed) {
    const blank = { seed, answers: {}, changed: minute() };
    this.#blank = { ...this.#blank, [skill]: blank };
    return blank;
  }

  /**
   * Keep an answer. The first one to a task counts: what is right was told with it, in whichever tab.
   *
   * @param {string} skill
   * @param {number} seed of the round it belongs to
   * @param {string} task
   * @param {Answered} answered
   */
  keep(skill, seed, task, answered) {
    const known = this.#kept[skill]?.seed;
    this.#read();
    const { [skill]: _, ...blank } = this.#blank;
    this.#blank = blank;
    const there = this.#kept[skill];
    if (there && there.seed !== seed && there.seed !== known) {
      this.problem = "behind";
      return;
    }
    const before = there?.seed === seed ? there.answers : {};
    const answers = { ...before, [task]: before[task] ?? answered };
    this.#kept = { ...this.#kept, [skill]: { seed, answers, changed: minute() } };
    // What this version cannot read is never written over.
    if (this.problem === "damaged" || this.problem === "newer") return;
    try {
      localStorage.setItem(this.#key, writeRounds(this.#kept));
      this.problem = null;
    } catch {
      this.problem = "denied";
    }
  }

  /** Erase every round, also what could not be read. */
  erase() {
    this.#kept = {};
    this.#blank = {};
    try {
      localStorage.removeItem(this.#key);
      this.problem = null;
    } catch {
      this.problem = "denied";
    }
  }
}
