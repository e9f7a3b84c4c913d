/**
 * Opens what the code in the address holds: a result that somebody shared, an invitation, answers from
 * another device, or an opinion. With `?kirim`, `?pendapat` and `?gambar` the result is the reader's own:
 * it is sent, an opinion is asked for beside it, a picture is drawn of it.
 *
 * @import { Fault } from "../../core/code/envelope.js"
 * @import { Standard } from "../../core/standard.js"
 *
 * @typedef {Standard & {opener: Record<"progress" | "invitation" | "result", string>,
 *   anchors: Record<string, string[]>}} Links `opener` has the addresses that open links, by their kind
 */

import { fragment, isCode } from "../../core/code/envelope.js";
import { readInvitation } from "../../core/code/invitation.js";
import { readProgress } from "../../core/code/progress.js";
import { readRating } from "../../core/code/rater.js";
import { readShared } from "../../core/code/shared.js";
import { linked } from "../../core/linked.js";
import { opinionIn } from "../../core/opinion.js";
import { sayFrom } from "../../core/words.js";
import { arrive, h, need } from "../dom.js";
import { faultScreen } from "../faults.js";
import { ready } from "../ready.js";
import { put } from "../screen.js";
import { askingScreen } from "./asking.js";
import { invitedScreen } from "./invited.js";
import { opinionScreen } from "./opinion.js";
import { pictureScreen } from "./picture.js";
import { CHECK, RATER, RATERS } from "./places.js";
import { progressScreen } from "./progress.js";
import { sendProgress, sendResult } from "./send.js";
import { sharedScreen } from "./shown.js";

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
    ready(this);
  }

  /** @param {{quiet?: boolean}} [options] quiet: do not move focus */
  #open({ quiet = false } = {}) {
    // An invitation follows the result that answers it.
    const [code = "", invitation = ""] = linked(fragment(location), this.standard.profession.id);
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
    const [, purpose = ""] = /[?&](kirim|pendapat|gambar)\b/.exec(location.search) ?? [];
    const sending = purpose === "kirim";
    switch (code.slice(0, 2)) {
      case "h=": {
        const found = readShared(standard, code);
        if (found.kind !== "ok") return this.#fault(found.kind);
        if (purpose === "pendapat") return askingScreen(this, found.result);
        if (purpose === "gambar") return pictureScreen(this, found.result);
        const asked = readInvitation(standard, invitation);
        // One that is not its own would send it to somebody else.
        const own = asked.kind === "ok" && asked.invitation.id === found.ids.invitation;
        const to = own ? asked.invitation : null;
        return sharedScreen(this, found, sending ? sendResult(this, code, to) : null);
      }
      case "l=": {
        const found = readProgress(standard, code);
        if (found.kind !== "ok") return this.#fault(found.kind);
        return sending ? sendProgress(this, code) : progressScreen(this, found, code);
      }
      case "u=": {
        const found = readInvitation(standard, code);
        if (found.kind !== "ok") return this.#fault(found.kind);
        if (found.invitation.role === "self") return invitedScreen(this, found, code);
        const rater = found.invitation.people ? RATERS : RATER;
        location.replace(`${rater}${purpose === "pendapat" ? "?pendapat" : ""}#${code}`);
        return null;
      }
      case "p=": {
        const found = readRating(standard, code);
        if (found.kind !== "ok") return this.#fault(found.kind);
        const opinion = opinionIn(found.rating);
        return opinion ? opinionScreen(this, { ...found, opinion }, code) : this.#fault("damaged");
      }
      default:
        if (!isCode(fragment(location))) return null;
        return this.#fault(code || /^#[^hlup]=/.test(location.hash) ? "foreign" : "damaged");
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
