/**
 * Role plays: a list, and for each a screen of either side. Nothing is kept.
 *
 * @import { Play } from "../../core/roleplay.js"
 * @import { Say } from "../../core/words.js"
 *
 * @typedef {{url: string, language: string, messages: Record<string, string>, alone: string, pages: string,
 *   names: Record<string, string>, plays: Play[]}} Data alone: where one practises alone; pages: where the
 *   competencies' are; names: of the competencies, by id
 */

import { sheetIn } from "../../core/roleplay.js";
import { sayFrom } from "../../core/words.js";
import { arrive, h, need } from "../dom.js";
import { publish } from "../publish.js";
import { ready } from "../ready.js";
import { partnerScreen, playScreen } from "./play.js";

export class RolePlays {
  #screen = need("#screen", HTMLElement);
  #notice = need("#notice", HTMLElement);
  #title = document.title;
  #first;

  /** @param {Data} standard */
  constructor(standard) {
    this.standard = standard;
    /** @type {Say} */
    this.say = sayFrom(standard.messages);
    this.#first = [...this.#screen.childNodes];
  }

  start() {
    addEventListener("hashchange", () => this.#show());
    this.#show({ quiet: true });
    ready(this);
  }

  /** Show what the address names. @param {{quiet?: boolean}} [how] quiet: do not move focus */
  #show({ quiet = false } = {}) {
    const name = location.hash.slice(1);
    if (name === "isi" && !quiet) return;
    const found = sheetIn(this.standard.plays, name);
    const screen = found?.side === "partner" ? partnerScreen : playScreen;
    this.#screen.replaceChildren(...found ? [screen(this, found.play)] : this.#first);
    this.settle(this.#screen);
    // A link whose end got lost on its way.
    const words = found || !name || name === "isi" ? "" : this.say("play.unknown");
    this.#notice.replaceChildren(...words ? [h("p", {}, words)] : []);
    const heading = need("h1", HTMLElement, this.#screen);
    document.title = found ? `${heading.textContent} · ${this.#title}` : this.#title;
    if (!quiet) arrive(heading);
  }

  /** Finish what was added to the screen. @param {HTMLElement} root */
  settle(root) {
    publish(root, this.standard.url);
  }
}
