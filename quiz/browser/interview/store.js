/**
 * A reader's notes on this device, and what other pages keep there that they can tell of. Where notes
 * cannot be kept, `problem` says why and everything else goes on without.
 *
 * @import { Kept } from "../../core/interview/record.js"
 * @import { Standard } from "../../core/standard.js"
 * @import { Vacancy } from "../../core/vacancy/kept.js"
 */

import { evidenceIn, toAsk } from "../../core/interview/material.js";
import {
  interviewKey,
  NOTHING,
  readInterview,
  writeInterview,
} from "../../core/interview/record.js";
import { PREFIX } from "../../core/keys.js";
import { aimIn } from "../../core/vacancy/aim.js";
import { readVacancies, vacanciesKey } from "../../core/vacancy/kept.js";
import { ratedLast } from "../../core/vacancy/result.js";
import { weighKey } from "../../core/weigh/record.js";

export class Notebook {
  /** @type {"denied" | "damaged" | "newer" | null} */
  problem = null;
  /** @type {Kept} */
  kept = NOTHING;
  #key;
  #standard;

  /** @param {Standard} standard */
  constructor(standard) {
    this.#standard = standard;
    this.#key = interviewKey(standard.profession.id);
    this.read();
  }

  /** What another tab kept since is not lost to this one. */
  read() {
    try {
      const found = readInterview(localStorage.getItem(this.#key));
      const isKept = found.kind === "interview";
      if (isKept) this.kept = found.interview;
      this.problem = isKept ? null : found.kind;
    } catch {
      this.problem = "denied";
    }
  }

  /** Keep what is new. @param {Partial<Kept>} parts */
  keep(parts) {
    this.kept = { ...this.kept, ...parts };
    // What this version cannot read is never written over.
    if (this.problem === "damaged" || this.problem === "newer") return;
    try {
      localStorage.setItem(this.#key, writeInterview(this.kept));
      this.problem = null;
    } catch {
      this.problem = "denied";
    }
  }

  /** Erase them, whatever they are. */
  erase() {
    this.kept = NOTHING;
    try {
      localStorage.removeItem(this.#key);
      this.problem = null;
    } catch {
      this.problem = "denied";
    }
  }

  /** Whether there is anything to erase. */
  get some() {
    const { notes, purpose, fresh } = this.kept;
    const some = Object.keys(notes).length > 0 || purpose !== "" || fresh !== null;
    return some || this.problem === "damaged";
  }

  /** @param {string} key @returns {string | null} */
  #text(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  get #check() {
    return this.#text(PREFIX + this.#standard.profession.id);
  }

  /** What the check says, by competency; {} without a result. */
  rated() {
    return ratedLast(this.#check, this.#standard);
  }

  /** What the check's result is set against. */
  aim() {
    return aimIn(this.#check);
  }

  /** What the reader can show, by competency. */
  evidence() {
    return evidenceIn(this.#check);
  }

  /** Oldest first. @returns {Vacancy[]} */
  vacancies() {
    const found = readVacancies(this.#text(vacanciesKey(this.#standard.profession.id)));
    return found.kind === "vacancies" ? found.vacancies : [];
  }

  /** What the reader wants to ask. @param {{id: string, question: string}[]} weighed */
  questions(weighed) {
    return toAsk(this.#text(weighKey(this.#standard.profession.id)), weighed);
  }
}
