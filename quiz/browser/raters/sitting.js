/**
 * Several people are rated by somebody who knows their work: who they are, then one competency after the
 * other, each for all of them. So the levels' words are read once for everybody and mean the same for
 * each, and what one thinks of a person in general is not carried from one competency to the next.
 *
 * @import { Since } from "../../core/code/editions.js"
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Participant } from "../../core/people/table.js"
 * @import { Skill, Standard } from "../../core/standard.js"
 * @import { Ratings } from "./store.js"
 *
 * @typedef {Standard & {anchors: Record<string, string[]>,
 *   opener: {rating: string}}} Pages `opener` has the address that opens a rating
 *
 * @typedef {object} Work what is to be done
 * @property {Invitation} invitation
 * @property {number[]} people their numbers
 * @property {Since | null} since what has changed since the invitation was made; null: nothing is known
 * @property {Ratings} store
 */

import { readInvitation } from "../../core/code/invitation.js";
import { readList } from "../../core/people/list.js";
import { tidy } from "../../core/code/name.js";
import { LONGEST_NAME } from "../../core/ratings.js";
import { sayFrom } from "../../core/words.js";
import { arrive, need } from "../dom.js";
import { faultScreen } from "../faults.js";
import { ready } from "../ready.js";
import { put } from "../screen.js";
import { textOf } from "../team/file.js";
import { competencyScreen } from "./competency.js";
import { opening } from "./file.js";
import { listScreen } from "./list.js";
import { sendScreen } from "./send.js";
import { Ratings as Store } from "./store.js";

/** What is wrong with a file: its message. */
const WRONG = { newer: "people.newer", damaged: "people.damaged", other: "raters.other" };
/** The page on which one person is rated, seen from this one. */
const SINGLE = "../penilai/";

export class Sitting {
  #screen = need("#screen", HTMLElement);
  /** @type {Work | null} */
  #work = null;

  /** @param {Pages} standard */
  constructor(standard) {
    this.standard = standard;
    this.say = sayFrom(standard.messages);
  }

  /** @param {string} code of the invitation, "" for none */
  start(code) {
    const { standard } = this;
    const found = readInvitation(standard, code);
    if (found.kind === "ok") {
      if (this.#begin(found.invitation, found.since)) this.#put(listScreen(this), { quiet: true });
      else location.replace(`${SINGLE}#${code}`);
    } else if (code) put(this.#screen, faultScreen(this, found.kind), standard.url);
    else need("#choose", HTMLElement).append(...opening(this));
    ready(this);
  }

  /** Before there is any, nothing is shown that needs it. */
  get work() {
    if (!this.#work) throw new Error("nobody is to be rated yet");
    return this.#work;
  }

  /** Who is rated, what for, and how far it is. */
  showList() {
    this.#put(listScreen(this));
  }

  /** @param {Skill} skill */
  showCompetency(skill) {
    this.#put(competencyScreen(this, skill));
  }

  /** What goes back to HR. */
  showText() {
    this.#put(sendScreen(this));
  }

  /** @param {HTMLElement} screen @param {{quiet?: boolean}} [options] quiet: do not move focus */
  #put(screen, { quiet = false } = {}) {
    const heading = put(this.#screen, screen, this.standard.url);
    if (!quiet) arrive(heading);
  }

  /**
   * The file that HR saves for a rater: who has which number.
   *
   * @param {File} file
   * @returns {Promise<string>} what is wrong with it; "" where it is open
   */
  async open(file) {
    const { say, standard } = this;
    const bytes = await file.arrayBuffer().catch(() => null);
    const text = bytes && textOf(bytes);
    const fields = { name: file.name };
    if (text === null) return say("raters.other", fields);
    const found = readList(text, standard);
    if (found.kind !== "list") return say(WRONG[found.kind], fields);
    const { invitation, people } = found.list;
    if (this.#work && invitation.id !== this.#work.invitation.id) {
      return say("raters.another", fields);
    }
    if (!this.#work && !this.#begin(invitation, null)) return say("raters.other", fields);
    return this.#name(people) ? "" : say("raters.nobody", fields);
  }

  /** @param {Participant[]} listed @returns {boolean} whether any of them is to be rated */
  #name(listed) {
    const { people, store } = this.work;
    const known = listed.filter(({ number }) => people.includes(number));
    for (const { number, name } of known) store.keep(number, { listed: tidy(name, LONGEST_NAME) });
    return known.length > 0;
  }

  /** @param {Invitation} invitation @param {Since | null} since @returns {boolean} false: it asks about nobody by number */
  #begin(invitation, since) {
    const { people = [] } = invitation;
    if (invitation.role === "self" || !people.length) return false;
    const store = new Store(this.standard.profession.id, invitation.id);
    this.#work = { invitation, people: [...new Set(people)], since, store };
    return true;
  }
}
