/**
 * Vacancies on this device, and the check's result beside them. Where they cannot be kept, `problem` says
 * why and everything else goes on without.
 *
 * @import { Standard } from "../../core/standard.js"
 * @import { Aim } from "../../core/vacancy/aim.js"
 * @import { Vacancy } from "../../core/vacancy/kept.js"
 */

import { PREFIX } from "../../core/keys.js";
import { aimIn, withAim } from "../../core/vacancy/aim.js";
import { ratedLast } from "../../core/vacancy/result.js";
import { readVacancies, vacanciesKey, writeVacancies } from "../../core/vacancy/kept.js";

export class Vacancies {
  /** @type {"denied" | "damaged" | "newer" | null} */
  problem = null;
  /** Oldest first. @type {Vacancy[]} */
  all = [];
  #key;
  #check;

  /** @param {Standard} standard */
  constructor({ profession }) {
    this.#key = vacanciesKey(profession.id);
    this.#check = PREFIX + profession.id;
    this.read();
  }

  /** What another tab kept since is not lost to this one. */
  read() {
    try {
      const found = readVacancies(localStorage.getItem(this.#key));
      if (found.kind === "vacancies") this.all = found.vacancies;
      else this.problem = found.kind;
    } catch {
      this.problem = "denied";
    }
  }

  /** @param {Vacancy[]} vacancies oldest first */
  keep(vacancies) {
    this.all = vacancies;
    // What this version cannot read is never written over.
    if (this.problem === "damaged" || this.problem === "newer") return;
    try {
      if (vacancies.length) localStorage.setItem(this.#key, writeVacancies(vacancies));
      else localStorage.removeItem(this.#key);
      this.problem = null;
    } catch {
      this.problem = "denied";
    }
  }

  /** What the check says. @param {Standard} standard */
  rated(standard) {
    try {
      return ratedLast(localStorage.getItem(this.#check), standard);
    } catch {
      return {};
    }
  }

  /** The target of the check's result. @returns {ReturnType<typeof aimIn>} */
  aim() {
    try {
      return aimIn(localStorage.getItem(this.#check));
    } catch {
      return { kind: "none" };
    }
  }

  /** @param {Aim} aim the check's target from now on @returns {boolean} whether it could be kept */
  setAim(aim) {
    try {
      localStorage.setItem(this.#check, withAim(localStorage.getItem(this.#check) ?? "", aim));
      return true;
    } catch {
      return false;
    }
  }
}
