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
import { download } from "../download.js";

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
    const code = writeInvitation(standard, this.#current);
    if (this.#write([code, ...this.#without(id)])) {
      this.#status.textContent = say("invite.kept-done");
    }
    this.#render();
  }

  #anew() {
    this.#desk.anew();
    this.#tell("invite.new-done");
    scrollTo(0, 0);
    need("#form input", HTMLInputElement).focus();
  }

  /** @param {Invitation} invitation */
  #open(invitation) {
    this.#desk.open(invitation);
    this.#tell("invite.opened");
    scrollTo(0, 0);
    need("#form input:checked", HTMLInputElement).focus();
  }

  /** At the top of the page, where it is looked at then. @param {string} key */
  #tell(key) {
    this.#status.textContent = "";
    need("#notice", HTMLElement).replaceChildren(h("p", { class: "note" }, this.#desk.say(key)));
  }

  /** @param {Invitation} invitation */
  #remove({ id }) {
    if (this.#write(this.#without(id))) {
      this.#status.textContent = this.#desk.say("invite.removed");
    }
    this.#render();
    need("#kept-title", HTMLElement).focus();
  }

  #render() {
    const { say, standard } = this.#desk;
    const codes = this.#codes();
    const invitations = codes.flatMap((code) => this.#read(code) ?? []);
    const unread = codes.length - invitations.length;
    this.#list.replaceChildren(
      ...invitations.map((invitation) => {
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
      ...(unread ? [h("li", {}, h("span", {}, say("invite.kept-unread", { n: unread })))] : []),
      ...this.#damaged(),
    );
  }

  /** A list that cannot be read stays as it is until its text is saved, or given up. */
  #damaged() {
    const { say } = this.#desk;
    const text = this.#text();
    if (text === null || readKept(text).kind !== "damaged") return [];
    const save = () =>
      download(`${say("invite.kept-file")}.txt`, new Blob([text], { type: "text/plain" }));
    const drop = () => {
      localStorage.removeItem(this.#key);
      this.#status.textContent = "";
      this.#render();
      need("#kept-title", HTMLElement).focus();
    };
    const line = h(
      "li",
      {},
      h("span", {}, say("invite.kept-damaged")),
      button("link", say("invite.kept-raw"), save),
      button("link", say("invite.kept-drop"), drop),
    );
    return [line];
  }

  /** @returns {string[]} newest first; what this page cannot read is among them and stays */
  #codes() {
    const kept = readKept(this.#text());
    return kept.kind === "codes" ? kept.codes : [];
  }

  /** @param {number} id @returns {string[]} all codes but those of this invitation */
  #without(id) {
    return this.#codes().filter((code) => this.#read(code)?.id !== id);
  }

  /** @param {string} code */
  #read(code) {
    const found = readInvitation(this.#desk.standard, code);
    return found.kind === "ok" ? found.invitation : null;
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
      if (readKept(this.#text()).kind !== "codes") throw new Error("not to be written over");
      if (codes.length) localStorage.setItem(this.#key, writeKept(codes));
      else localStorage.removeItem(this.#key);
      return true;
    } catch {
      this.#status.textContent = this.#desk.say("invite.kept-failed");
      return false;
    }
  }
}
