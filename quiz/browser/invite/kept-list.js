/**
 * Invitations on this device: nothing is kept before somebody says so.
 *
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Desk } from "./desk.js"
 */

import { readInvitation, writeInvitation } from "../../core/code/invitation.js";
import { readKept, writeKept } from "../../core/kept.js";
import { summary } from "../../core/message.js";
import { button, h, need } from "../dom.js";

export class KeptList {
  #section = need("#kept", HTMLElement);
  #list = h("ul");
  #status = h("p", { class: "note", role: "status" });
  #keep;
  #desk;
  #key;
  /** @type {Invitation | null} the one in the form */
  #current = null;

  /** @param {Desk} desk */
  constructor(desk) {
    const { say, standard } = desk;
    this.#desk = desk;
    this.#key = `standar-profesi:${standard.profession.id}:invitations`;
    this.#keep = button("btn sec sm", say("invite.keep"), () => this.#save());
    const anew = button("link", say("invite.new"), () => this.#anew());
    this.#section.append(
      h("h2", { id: "kept-title", tabindex: -1 }, say("invite.kept")),
      h("p", { class: "hint" }, say("invite.kept-hint")),
      h("div", { class: "keep" }, this.#keep, anew),
      this.#status,
      this.#list,
    );
    this.#render();
  }

  /** @param {Invitation | null} invitation the one in the form, null while something is wrong */
  show(invitation) {
    this.#current = invitation;
    this.#keep.disabled = !invitation;
  }

  #save() {
    const { say, standard } = this.#desk;
    if (!this.#current) return;
    const { id } = this.#current;
    const others = this.#invitations().filter((other) => other.id !== id);
    const saved = this.#write([this.#current, ...others].map((invitation) => {
      return writeInvitation(standard, invitation);
    }));
    if (saved) this.#status.textContent = say("invite.kept-done");
    this.#render();
  }

  #anew() {
    this.#desk.anew();
    this.#status.textContent = this.#desk.say("invite.new-done");
    scrollTo(0, 0);
    need("#form input", HTMLInputElement).focus();
  }

  /** @param {Invitation} invitation */
  #open(invitation) {
    this.#desk.open(invitation);
    this.#status.textContent = this.#desk.say("invite.opened");
    scrollTo(0, 0);
    need("#form input:checked", HTMLInputElement).focus();
  }

  /** @param {Invitation} invitation */
  #remove({ id }) {
    const { say, standard } = this.#desk;
    const others = this.#invitations().filter((other) => other.id !== id);
    const codes = others.map((invitation) => writeInvitation(standard, invitation));
    if (this.#write(codes)) this.#status.textContent = say("invite.removed");
    this.#render();
    need("#kept-title", HTMLElement).focus();
  }

  #render() {
    const { say, standard } = this.#desk;
    this.#list.replaceChildren(
      ...this.#invitations().map((invitation) => {
        const name = invitation.label || say("invite.unnamed");
        return h(
          "li",
          {},
          h("b", {}, name),
          h("span", {}, summary(standard, say, invitation)),
          button("link", say("invite.open"), () => this.#open(invitation), name),
          button("link", say("invite.remove"), () => this.#remove(invitation), name),
        );
      }),
    );
  }

  /** @returns {Invitation[]} newest first; what this page cannot read is left alone until it is saved over */
  #invitations() {
    const kept = readKept(this.#text());
    if (kept.kind !== "codes") return [];
    return kept.codes.flatMap((code) => {
      const found = readInvitation(this.#desk.standard, code);
      return found.kind === "ok" ? [found.invitation] : [];
    });
  }

  #text() {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }

  /** @param {string[]} codes @returns {boolean} whether they are kept */
  #write(codes) {
    try {
      if (readKept(this.#text()).kind === "newer") throw new Error("of a later version");
      if (codes.length) localStorage.setItem(this.#key, writeKept(codes));
      else localStorage.removeItem(this.#key);
      return true;
    } catch {
      this.#status.textContent = this.#desk.say("invite.kept-failed");
      return false;
    }
  }
}
