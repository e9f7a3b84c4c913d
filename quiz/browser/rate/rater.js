/**
 * Someone is rated by someone who knows their work: what is asked, the answers, and the link with
 * them. With `?pendapat` it is the person who asks for it, and gets the link. The answers are kept only as long as the tab is open.
 *
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Pick } from "../../core/rating.js"
 * @import { Pages } from "../compare/compare.js"
 */

import { accept, finish, pickAnchor } from "../../core/attempt.js";
import { readInvitation } from "../../core/code/invitation.js";
import { readPicks, writePicks } from "../../core/picks.js";
import { sayFrom } from "../../core/words.js";
import { ask } from "../ask.js";
import { minute } from "../clock.js";
import { arrive, need } from "../dom.js";
import { faultScreen } from "../faults.js";
import { ready } from "../ready.js";
import { put } from "../screen.js";
import { formScreen } from "./form.js";
import { sendScreen } from "./send.js";

const PREFIX = "standar-profesi:rating:";
/** The pages that open the other links, and those to rate several people, seen from this one. */
const OPENER = "../../buka/";
const SEVERAL = "../menilai/";

export class Rater {
  #screen = need("#screen", HTMLElement);
  /** Whether answers outlast a reload. */
  kept = true;
  /** Whether the person who is rated asks for it. */
  opinion = /[?&]pendapat\b/.test(location.search);

  /** @param {Pages} standard @param {string} code of the invitation */
  constructor(standard, code) {
    this.standard = standard;
    this.say = sayFrom(standard.messages);
    this.code = code;
    /** Somebody may be asked about several people, one after the other in one tab. */
    this.key = PREFIX + code;
  }

  start() {
    // A mentor who was sent a link is in no part of the site; the page is one of those for HR.
    const current = this.opinion ? document.querySelectorAll("[aria-current]") : [];
    for (const link of current) link.removeAttribute("aria-current");
    document.querySelector(".room")?.remove();
    need("#compare", HTMLElement).hidden = true;
    const found = readInvitation(this.standard, this.code);
    if (found.kind !== "ok") put(this.#screen, faultScreen(this, found.kind), this.standard.url);
    else if (found.invitation.role === "self") location.replace(`${OPENER}#${this.code}`);
    else if (found.invitation.people) location.replace(`${SEVERAL}#${this.code}`);
    else this.#begin(found);
    ready(this);
  }

  /** @param {{invitation: Invitation, since: import("../../core/code/editions.js").Since}} found */
  #begin({ invitation, since }) {
    this.invitation = invitation;
    this.since = since;
    /** @type {Attempt} */
    this.attempt = accept(this.standard, invitation, 0);
    for (const [skill, pick] of Object.entries(this.#read(invitation))) this.#pick(skill, pick);
    put(this.#screen, formScreen(this, invitation), this.standard.url);
  }

  /** @param {string} skill @param {Pick} pick */
  pick(skill, pick) {
    this.#pick(skill, pick);
    const picks = Object.entries(this.attempt?.answers ?? {}).map((
      [id, { anchor }],
    ) => [id, anchor]);
    this.#keep(writePicks(Object.fromEntries(picks)));
  }

  /** Show the answers, or what the link with them holds. @param {"form" | "send"} at */
  go(at) {
    const { attempt, invitation } = this;
    if (!attempt || !invitation) return;
    this.attempt = at === "send" ? finish(attempt, minute()) : attempt;
    const screen = at === "send" ? sendScreen(this, this.attempt) : formScreen(this, invitation);
    arrive(put(this.#screen, screen, this.standard.url));
  }

  async erase() {
    const { invitation, since, say } = this;
    const words = { title: say("erase.title"), text: say("rate.erase"), no: say("ask.no") };
    if (!await ask({ ...words, yes: say("erase.button") })) return;
    this.#keep(null);
    if (invitation && since) this.#begin({ invitation, since });
    arrive(need("h1", HTMLElement, this.#screen));
  }

  /** @param {string} skill @param {Pick} pick */
  #pick(skill, pick) {
    if (this.attempt) this.attempt = pickAnchor(this.attempt, skill, pick, minute());
  }

  /** @param {Invitation} invitation */
  #read({ skills }) {
    try {
      return readPicks(sessionStorage.getItem(this.key), skills);
    } catch {
      this.kept = false;
      return {};
    }
  }

  /** @param {string | null} text null: nothing */
  #keep(text) {
    try {
      if (text === null) sessionStorage.removeItem(this.key);
      else sessionStorage.setItem(this.key, text);
    } catch {
      this.kept = false;
    }
  }
}
