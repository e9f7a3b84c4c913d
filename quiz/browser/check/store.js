/**
 * Attempts, and what belongs to the reader, on this device. Where they cannot be kept, `problem` says
 * why and everything else goes on without.
 *
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Personal } from "../../core/personal.js"
 * @import { Standard } from "../../core/standard.js"
 *
 * @typedef {"denied" | "full" | "damaged" | "newer" | "behind"} StoreProblem behind: another tab has
 *   written since
 */

import { isBegun, restart } from "../../core/attempt.js";
import { takeOver } from "../../core/history.js";
import { isPersonal, NOTHING } from "../../core/personal.js";
import { PREFIX, read, write } from "../../core/saved.js";
import { keeper } from "../keeper.js";

/** No answers: how pages look, and whether they are kept for reading offline, stays chosen. */
const KEPT = ["theme", "offline"].map((name) => PREFIX + name);
/** After these, what the device holds is left as it is. */
const LEFT = ["damaged", "newer", "behind"];
/** Where a text that could not be read whole stays as it was. */
const RAW = ":rusak";

/** Where answers are kept; throws where that is denied. */
const place = () => keeper() ?? localStorage;

export class Store {
  /** @type {StoreProblem | null} */
  problem = null;

  /** Oldest first, the current one last. @type {Attempt[]} */
  attempts = [];

  /** @type {Personal} */
  personal = NOTHING;

  /** What the device held when it was last read or written. @type {string | null} */
  #text = null;

  /** Of which something could not be read, as the device held it. @type {string | null} */
  raw = null;

  /** @param {Standard} standard */
  constructor(standard) {
    this.key = PREFIX + standard.profession.id;
    try {
      this.#text = place().getItem(this.key);
      this.raw = place().getItem(this.key + RAW);
    } catch {
      this.problem = "denied";
    }
    if (this.#text !== null) this.#read(this.#text, standard);
    const carried = read(history.state?.carried ?? "", standard);
    if (carried.kind === "attempts") {
      const { attempts, evidence, tried, opinions } = carried;
      this.replace(attempts, { evidence, tried, opinions });
    }
  }

  /** @param {string} text @param {Standard} standard */
  #read(text, standard) {
    const found = read(text, standard);
    if (found.kind === "attempts") {
      const { attempts, evidence, tried, opinions } = found;
      this.attempts = attempts;
      this.personal = { evidence, tried, opinions };
    } else this.problem = found.kind;
    if (found.kind === "damaged" || (found.kind === "attempts" && found.lost)) {
      // An earlier one is not lost to a later one.
      this.raw = [this.raw, text].filter(Boolean).join("\n");
    }
  }

  /** Before the page is loaded again: give the tab what the device does not keep. */
  carry() {
    if (this.problem === null || this.problem === "behind") return;
    const carried = write(this.attempts, this.personal);
    history.replaceState({ ...history.state, carried }, "");
  }

  /** @returns {Attempt | null} */
  get current() {
    return this.attempts[this.attempts.length - 1] ?? null;
  }

  /**
   * Notice when another tab writes. An event may tell of what this very tab wrote before it was
   * loaded again, so only what the device holds now counts.
   *
   * @param {() => void} tell
   */
  watch(tell) {
    addEventListener("storage", () => {
      if (place().getItem(this.key) === this.#text) return;
      this.problem = "behind";
      tell();
    });
  }

  /** Keep the current attempt. @param {Attempt} attempt */
  save(attempt) {
    this.replace([...this.attempts.slice(0, -1), attempt]);
  }

  /** Go on with another attempt; all others stay. @param {Attempt} attempt */
  add(attempt) {
    this.replace([...this.attempts, attempt]);
  }

  /** Keep what is new of the reader's own. @param {Partial<Personal>} parts */
  note(parts) {
    this.replace(this.attempts, { ...this.personal, ...parts });
  }

  /** Begin anew; what was finished stays. @param {Attempt} blank */
  restart(blank) {
    this.replace(restart(this.attempts, blank));
  }

  /**
   * Take the last attempt again where it was finished and nothing is answered of the one begun since.
   * Nothing is written: another tab may stand at its first question.
   */
  reopen() {
    const begun = this.attempts.filter(isBegun);
    const last = begun[begun.length - 1];
    if (last && last.finished !== null && !this.current?.invitation) this.attempts = begun;
  }

  /**
   * Make an attempt from elsewhere the current one; those on the device stay.
   *
   * @param {Attempt} attempt
   * @returns {Attempt} with what was noted here on the same attempt
   */
  take(attempt) {
    this.replace(takeOver(this.attempts, attempt));
    return this.current ?? attempt;
  }

  /**
   * Keep these attempts. Where none has an answer, and nothing belongs to the reader, no trace is left.
   * What cannot be read, and what another tab has written since, is never written over.
   *
   * @param {Attempt[]} attempts
   * @param {Personal} [personal]
   */
  replace(attempts, personal = this.personal) {
    this.attempts = attempts;
    this.personal = personal;
    if (this.problem !== null && LEFT.includes(this.problem)) return;
    const some = attempts.some(isBegun) || isPersonal(personal);
    const text = some ? write(attempts, personal) : null;
    try {
      if (place().getItem(this.key) !== this.#text) {
        this.problem = "behind";
        return;
      }
      if (this.raw) place().setItem(this.key + RAW, this.raw);
      if (text === null) place().removeItem(this.key);
      else place().setItem(this.key, text);
      this.#text = text;
      this.problem = null;
    } catch (error) {
      const full = error instanceof DOMException && error.name === "QuotaExceededError";
      this.problem = full ? "full" : "denied";
    }
  }

  /** Erase what could not be read. */
  forget() {
    this.raw = null;
    try {
      place().removeItem(this.key + RAW);
    } catch {
      this.problem = "denied";
    }
  }

  /** Erase everything that this site keeps on the device, except what was chosen for its pages. */
  erase() {
    this.attempts = [];
    this.personal = NOTHING;
    this.problem = null;
    this.#text = null;
    this.raw = null;
    try {
      const all = [this.key, this.key + RAW, ...Object.keys(place())];
      const keys = all.filter((key) => key.startsWith(PREFIX));
      for (const key of keys) if (!KEPT.includes(key)) place().removeItem(key);
    } catch {
      this.problem = "denied";
    }
  }
}
