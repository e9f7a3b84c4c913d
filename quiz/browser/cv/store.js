/**
 * What the reader tells, in what the check keeps on this device, and the vacancies beside it. Where it
 * cannot be kept, `problem` says why and everything else goes on without.
 *
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Evidence } from "../../core/evidence.js"
 * @import { Standard } from "../../core/standard.js"
 * @import { Vacancy } from "../../core/vacancy/kept.js"
 */

import { isBegun } from "../../core/attempt.js";
import { evidenceOf, note } from "../../core/evidence.js";
import { PREFIX } from "../../core/saved.js";
import { readTold, withTold } from "../../core/told.js";
import { readVacancies, vacanciesKey } from "../../core/vacancy/kept.js";

export class Told {
  /** @type {"denied" | "damaged" | "newer" | null} */
  problem = null;
  /** By competency. @type {Record<string, Evidence>} */
  evidence = {};
  /** The last one with an answer. @type {Attempt | null} */
  attempt = null;
  #standard;
  #key;

  /** @param {Standard} standard */
  constructor(standard) {
    this.#standard = standard;
    this.#key = PREFIX + standard.profession.id;
    this.read();
  }

  /** What another tab kept since is not lost to this one. */
  read() {
    try {
      const found = readTold(localStorage.getItem(this.#key), this.#standard);
      if (found.kind !== "attempts") {
        this.problem = found.kind;
        return;
      }
      this.evidence = found.evidence;
      this.attempt = found.attempts.filter(isBegun).pop() ?? null;
      this.problem = null;
    } catch {
      this.problem = "denied";
    }
  }

  /** Keep what is new of a competency. @param {string} skill @param {Partial<Evidence>} parts */
  keep(skill, parts) {
    if (!this.problem) this.read();
    this.evidence = note(this.evidence, skill, parts);
    // What this version cannot read is never written over.
    if (this.problem === "damaged" || this.problem === "newer") return;
    try {
      const evidence = evidenceOf(this.evidence, skill);
      const text = withTold(
        localStorage.getItem(this.#key),
        skill,
        evidence,
        this.#standard,
      );
      if (text === null) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, text);
      this.problem = null;
    } catch {
      this.problem = "denied";
    }
  }

  /** The newest first. @returns {Vacancy[]} */
  get vacancies() {
    try {
      const kept = readVacancies(localStorage.getItem(vacanciesKey(this.#standard.profession.id)));
      return kept.kind === "vacancies" ? kept.vacancies.reverse() : [];
    } catch {
      return [];
    }
  }
}
