/**
 * What is ready to be sent: the invitation in a sentence, as QR code, as message and as link.
 *
 * @import { Wrong } from "../../core/draft.js"
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Message } from "../../core/message.js"
 * @import { Desk } from "./desk.js"
 */

import { mailLink, whatsappLink } from "../../core/address.js";
import { writeInvitation } from "../../core/code/invitation.js";
import { invite, remind, summary } from "../../core/message.js";
import { copy } from "../copy.js";
import { button, h, need } from "../dom.js";
import { download } from "../download.js";
import { published } from "../publish.js";
import { qr, qrCanvas } from "../qr.js";
import { wayOn } from "../way-on.js";

/** Pixels a module: about 600 in all, sharp on paper. */
const SCALE = 12;

export class Panel {
  #panel = need("#ready", HTMLElement);
  #title = h("h2", { id: "ready-title" });
  #roles;
  #status = h("p", { class: "note", role: "status" });
  #content = h("div");
  #desk;
  #shown = "";

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    this.#roles = this.#switch();
    this.#panel.append(this.#title, this.#roles, this.#content, this.#status);
  }

  /** @param {Invitation | null} invitation null while something is wrong @param {Wrong[]} wrong */
  show(invitation, wrong) {
    const { say, role, rated, people } = this.#desk;
    const second = invitation && role === "second";
    const asked = second ? rated.invitation(invitation) : invitation;
    // What did not change keeps the focus and what is selected in it.
    const shown = JSON.stringify([asked, wrong, second && people.all]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#status.textContent = "";
    this.#panel.append(this.#status);
    for (const radio of this.#roles.querySelectorAll("input")) radio.checked = radio.value === role;
    this.#roles.hidden = !asked;
    this.#title.textContent = say(asked ? "invite.ready" : "invite.not-ready");
    this.#content.replaceChildren(...(asked ? this.#ready(asked) : this.#faults(wrong)));
  }

  #switch() {
    const { say } = this.#desk;
    const choose = (/** @type {"self" | "second"} */ role) => () => {
      this.#desk.role = role;
      this.#desk.update();
    };
    const option = (/** @type {"self" | "second"} */ role, /** @type {string} */ words) =>
      h(
        "label",
        {},
        h("input", { type: "radio", name: "role", value: role, change: choose(role) }),
        h("span", {}, words),
      );
    return h(
      "div",
      { class: "switch", role: "radiogroup", "aria-label": say("invite.role") },
      option("self", say("invite.role-self")),
      option("second", say("invite.role-second")),
    );
  }

  /** @param {Wrong[]} wrong */
  #faults(wrong) {
    const { say } = this.#desk;
    const lines = wrong.map(({ field, message }) =>
      h("li", {}, h("a", { href: `#${field}`, click: (event) => jump(event, field) }, say(message)))
    );
    return [h("p", {}, say("invite.mend")), h("ul", { class: "faults" }, ...lines)];
  }

  /** @param {Invitation} invitation */
  #ready(invitation) {
    const { say, standard, rated } = this.#desk;
    const link = `${standard.opener.invitation}#${writeInvitation(standard, invitation)}`;
    const message = invite(standard, say, invitation, link);
    const { block, offer } = wayOn(this.#desk, "way");
    const save = () => {
      offer();
      this.#savePicture(link);
    };
    return [
      ...invitation.role === "second" ? rated.nodes(invitation) : [],
      h("p", { class: "hint" }, summary(standard, say, invitation)),
      ...this.#message("message", say("invite.message"), message, say("invite.copy"), ""),
      ...this.#text("link", say("invite.link"), link, 3),
      h(
        "div",
        { class: "keep" },
        this.#copyButton("link", say("invite.copy-link"), "sec sm"),
        button("btn sec sm", say("invite.save-qr"), save),
      ),
      block,
      h("figure", { class: "picture" }, qr(link, say("invite.qr"))),
      h(
        "details",
        {},
        h("summary", {}, say("invite.reminder")),
        ...this.#message(
          "reminder",
          say("invite.reminder-text"),
          remind(standard, say, invitation, link),
          say("invite.copy-reminder"),
          "sec",
        ),
      ),
    ];
  }

  /**
   * @param {string} id
   * @param {string} label
   * @param {Message} message
   * @param {string} button
   * @param {string} kind of the button that copies
   */
  #message(id, label, { subject, text }, button, kind) {
    const { say } = this.#desk;
    const way = { class: "btn sec sm", rel: "noreferrer" };
    const away = { ...way, target: "_blank" };
    return [
      ...this.#text(id, label, text, 9),
      h(
        "div",
        { class: "keep" },
        this.#copyButton(id, button, kind),
        h("a", { ...away, href: whatsappLink(text) }, say("invite.by-whatsapp")),
        h("a", { ...way, href: mailLink(subject, text) }, say("invite.by-email")),
      ),
    ];
  }

  /** @param {string} id @param {string} label @param {string} text @param {number} rows */
  #text(id, label, text, rows) {
    const field = h("textarea", { id, rows, readonly: true, spellcheck: "false" });
    field.value = text;
    field.addEventListener("focus", () => {
      field.select();
      // Chromium scrolls to what is written in, and nothing is.
      field.scrollIntoView({ block: "nearest" });
    });
    return [h("label", { for: id }, label), field];
  }

  /** @param {string} id of the field @param {string} words @param {string} kind */
  #copyButton(id, words, kind) {
    const { say } = this.#desk;
    const press = async () => {
      const done = await copy(need(`#${id}`, HTMLTextAreaElement));
      // In sight of what was pressed, with what comes next.
      own.parentElement?.after(this.#status);
      const words = say(done ? "copy.done" : "copy.selected");
      this.#status.replaceChildren(`${words} `, ...this.#next());
      this.#status.scrollIntoView({ block: "nearest" });
    };
    const own = button(`btn ${kind}`, words, () => void press());
    return own;
  }

  /** How answers come together, which nothing does by itself. */
  #next() {
    const { say, role, standard } = this.#desk;
    const [key, to, name] = role === "second"
      ? /** @type {const} */ (["invite.next-second", "../penilai/", "invite.to-compare"])
      : /** @type {const} */ (["invite.next", "../rekap/", "invite.to-team"]);
    return [`${say(key)} `, h("a", { href: published(to, standard.url) }, say(name))];
  }

  /** @param {string} link */
  #savePicture(link) {
    qrCanvas(link, SCALE).toBlob((picture) => {
      if (picture) download(`${this.#desk.say("invite.file")}.png`, picture);
    });
  }
}

/**
 * A plain link would take the fragment of the address, which names an invitation.
 *
 * @param {Event} event
 * @param {string} field
 */
function jump(event, field) {
  event.preventDefault();
  need(`#${field}`, HTMLElement).focus();
}
