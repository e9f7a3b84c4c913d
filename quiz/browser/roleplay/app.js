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
import { put } from "../screen.js";
import { partnerScreen, playScreen } from "./play.js";

export class RolePlays {
  #screen = need("#screen", HTMLElement);
  #notice = need("#notice", HTMLElement);
  #first = need("section", HTMLElement, this.#screen);

  /** @param {Data} standard */
  constructor(standard) {
    this.standard = standard;
    /** @type {Say} */
    this.say = sayFrom(standard.messages);
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
    const shown = found ? screen(this, found.play) : this.#first;
    const heading = put(this.#screen, shown, this.standard.url);
    // A link whose end got lost on its way.
    const words = found || !name || name === "isi" ? "" : this.say("play.unknown");
    this.#notice.replaceChildren(...words ? [h("p", {}, words)] : []);
    if (!quiet) arrive(heading);
  }

  /** Finish what was added to the screen. @param {HTMLElement} root */
  settle(root) {
    publish(root, this.standard.url);
  }
}
