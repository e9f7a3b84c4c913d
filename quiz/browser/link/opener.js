/**
 * Opens what the code in the address holds: a result that somebody shared, or an invitation. With
 * `?kirim` the code is the reader's own, on its way to somebody else.
 *
 * @import { Fault } from "../../core/code/envelope.js"
 * @import { Standard } from "../../core/standard.js"
 *
 * @typedef {Standard & {opener: string}} Links `opener` is the address of this page
 */

import { headOf } from "../../core/code/editions.js";
import { decode } from "../../core/code/envelope.js";
import { readInvitation } from "../../core/code/invitation.js";
import { PROGRESS } from "../../core/code/progress.js";
import { readShared } from "../../core/code/shared.js";
import { sayFrom } from "../../core/words.js";
import { arrive, h, need } from "../dom.js";
import { FAULTS, faultScreen } from "../faults.js";
import { publish } from "../publish.js";
import { put } from "../screen.js";
import { invitedScreen } from "./invited.js";
import { CHECK, RATER } from "./places.js";
import { sendProgress, sendResult } from "./send.js";
import { sharedScreen } from "./shown.js";

/** @type {(text: string) => text is Fault} what another page could not read is told by its query */
const isFault = (text) => Object.hasOwn(FAULTS, text);

export class Opener {
  #screen = need("#screen", HTMLElement);

  /** @param {Links} standard */
  constructor(standard) {
    this.standard = standard;
    this.say = sayFrom(standard.messages);
  }

  start() {
    addEventListener("hashchange", () => this.#open());
    this.#open({ quiet: true });
    publish(document, this.standard.url);
    document.documentElement.dataset.ready = "";
  }

  /** @param {{quiet?: boolean}} [options] quiet: do not move focus */
  #open({ quiet = false } = {}) {
    // An invitation follows the result that answers it.
    const [code = "", invitation = ""] = location.hash.slice(1).split("&");
    const screen = this.#screenFor(code, invitation);
    if (!screen) return;
    const heading = put(this.#screen, screen, this.standard.url);
    if (!quiet) arrive(heading);
  }

  /**
   * @param {string} code
   * @param {string} invitation
   * @returns {HTMLElement | null} null: the page stays as it is, or another one comes
   */
  #screenFor(code, invitation) {
    const { standard } = this;
    const query = location.search.slice(1);
    if (!code && isFault(query)) return this.#fault(query);
    const sending = query === "kirim";
    switch (code.slice(0, 2)) {
      case "h=": {
        const found = readShared(standard, code);
        if (found.kind !== "ok") return this.#fault(found.kind);
        const asked = readInvitation(standard, invitation);
        const to = asked.kind === "ok" ? asked.invitation : null;
        return sharedScreen(this, found, sending ? sendResult(this, code, to) : null);
      }
      case "l=": {
        if (!sending) {
          location.replace(`${CHECK}#${code}`);
          return null;
        }
        // Whether it is whole: what the answers mean the check knows.
        const { kind } = decode(PROGRESS, code, headOf(standard));
        return kind === "ok" ? sendProgress(this, code) : this.#fault(kind);
      }
      case "u=": {
        const found = readInvitation(standard, code);
        if (found.kind !== "ok") return this.#fault(found.kind);
        if (found.invitation.role === "self") return invitedScreen(this, found, code);
        location.replace(`${RATER}#${code}`);
        return null;
      }
      default:
        return /^[a-z]=/.test(code) ? this.#fault("foreign") : null;
    }
  }

  /** @param {Fault} fault */
  #fault(fault) {
    const { say } = this;
    return faultScreen(
      this,
      fault,
      h("p", { class: "note" }, say("code.untouched")),
      h("div", { class: "keep" }, h("a", { class: "btn", href: CHECK }, say("open.own-check"))),
    );
  }
}
