/**
 * What a learning system keeps of its learner, in place of the device: another learner may come to the
 * same browser, and the same learner to another one. The system is told how far the learner is, and
 * never a score or a verdict; what is free text it is not told at all.
 *
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Standard } from "../../core/standard.js"
 * @import { Keeper } from "../keeper.js"
 * @import { System } from "./system.js"
 */

import { isFinished } from "../../core/attempt.js";
import { NOTHING } from "../../core/personal.js";
import { PREFIX, read, VERSION, write } from "../../core/saved.js";
import { resumed, suspended, timespan } from "../../core/suspended.js";

const DATA = "cmi.suspend_data";
const PLACE = "cmi.core.lesson_location";
const STATUS = "cmi.core.lesson_status";
const EXIT = "cmi.core.exit";

/** Milliseconds until an answer is sent on: some systems let the page wait for their server. */
const CALM = 1000;

/** @implements {Keeper} */
export class Learner {
  /** @type {Map<string, string>} */
  #texts = new Map();
  #standard;
  #system;
  #key;
  #tell;
  #done;
  #gone = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** Whether answers are only looked at, or tried by those who teach. */
  looks;

  /**
   * @param {Standard} standard what codes are read and written with
   * @param {System} system
   * @param {(kept: boolean) => void} tell whether the system keeps what it was told last
   */
  constructor(standard, system, tell) {
    this.#standard = standard;
    this.#system = system;
    this.#tell = tell;
    this.#key = PREFIX + standard.profession.id;
    this.#done = /^(completed|passed)$/.test(system.get(STATUS));
    this.looks = /^(browse|review)$/.test(system.get("cmi.core.lesson_mode"));
    const held = this.#held();
    if (held) this.#texts.set(this.#key, held);
    if (!this.looks) {
      // A page that is ended without a word is to be gone on with.
      if (!this.#done) system.set(STATUS, "incomplete");
      system.set(EXIT, "suspend");
      this.#commit();
    }
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) this.#commit();
    });
    addEventListener("pagehide", () => {
      this.#commit();
      this.#gone = true;
      this.#system.finish();
    });
    // What has finished cannot be gone on with, but begun again.
    addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  }

  /** @param {string} key */
  getItem(key) {
    return this.#texts.get(key) ?? null;
  }

  /** @param {string} key @param {string} text throws where the system refuses it */
  setItem(key, text) {
    if (key === this.#key) this.#send(text);
    this.#texts.set(key, text);
  }

  /** @param {string} key */
  removeItem(key) {
    // Before the first answer there is nothing to be taken back.
    if (key === this.#key && this.#texts.has(key)) this.#send(write([], NOTHING));
    this.#texts.delete(key);
  }

  /** @returns {string} as the device would hold it; what cannot be read as it is */
  #held() {
    const text = this.#system.get("cmi.core.entry") === "ab-initio" ? "" : this.#system.get(DATA);
    if (!text) return "";
    const { attempts, newer } = resumed(this.#standard, text);
    const last = attempts.pop();
    if (!last) return newer ? JSON.stringify({ version: VERSION + 1 }) : text;
    return write([...attempts, { ...last, at: this.#system.get(PLACE) || null }], NOTHING);
  }

  /** @param {string} text */
  #send(text) {
    const found = read(text, this.#standard);
    if (this.looks || this.#gone || found.kind !== "attempts") return;
    const { attempts } = found;
    const current = attempts[attempts.length - 1];
    if (!this.#system.set(DATA, suspended(this.#standard, attempts))) throw new Error("refused");
    this.#system.set(PLACE, current?.at ?? "");
    const ended = current && isFinished(current) && current.at === "result";
    this.#system.set(EXIT, ended ? "" : "suspend");
    if (!this.#done && attempts.some(isFinished)) {
      this.#done = this.#system.set(STATUS, "completed");
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#commit(), CALM);
  }

  #commit() {
    if (this.looks || this.#gone) return;
    clearTimeout(this.#timer);
    this.#system.set("cmi.core.session_time", timespan(performance.now()));
    this.#tell(this.#system.commit());
  }
}
