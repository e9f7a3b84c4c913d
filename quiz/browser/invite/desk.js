/**
 * The page on which an invitation is made: a form, and beside it what is ready to be sent.
 *
 * @import { Draft } from "../../core/draft.js"
 * @import { Invitation, Role } from "../../core/invitation.js"
 * @import { Heads } from "../../core/people/table.js"
 * @import { Standard } from "../../core/standard.js"
 */

import { fragment, isCode } from "../../core/code/envelope.js";
import { readInvitation } from "../../core/code/invitation.js";
import { blank, compose, edit } from "../../core/draft.js";
import { linked } from "../../core/linked.js";
import { sayFrom } from "../../core/words.js";
import { today } from "../clock.js";
import { h, need } from "../dom.js";
import { FAULTS } from "../faults.js";
import { randomId } from "../random.js";
import { ready } from "../ready.js";
import { companyChoice } from "./company.js";
import { Form } from "./form.js";
import { KeptList } from "./kept-list.js";
import { Panel } from "./panel.js";
import { People } from "./people.js";
import { Rated } from "./rated.js";

const WRONG = { ...FAULTS, foreign: "invite.foreign" };

export class Desk {
  /** @type {Role} whose message is shown */
  role = "self";
  /**
   * @param {Standard & {opener: {invitation: string}, heads: Heads}} standard `opener` has the address
   *   that opens them; `heads` tell the columns of a list of people
   */
  constructor(standard) {
    this.standard = standard;
    this.say = sayFrom(standard.messages);
    this.form = new Form(this);
    this.rated = new Rated(this);
    this.panel = new Panel(this);
    this.kept = new KeptList(this);
    this.people = new People(this);
    companyChoice(this, ({ levels }) => {
      this.form.own(levels);
      this.update();
    });
  }

  start() {
    const hash = fragment(location);
    const codes = linked(hash, this.standard.profession.id);
    const code = codes.find((code) => code.startsWith("u=")) ?? codes[0] ?? "";
    const found = readInvitation(this.standard, code);
    if (found.kind === "ok") this.open(found.invitation);
    else this.anew();
    if (found.kind !== "ok" && isCode(hash)) {
      const words = `${this.say(WRONG[found.kind])} ${this.say("invite.blank")}`;
      need("#notice", HTMLElement).append(h("p", { class: "error" }, words));
    }
    ready(this);
  }

  /** Edit an invitation. @param {Invitation} invitation */
  open(invitation) {
    this.role = invitation.role;
    this.#fill(edit(this.standard, invitation));
  }

  anew() {
    this.role = "self";
    this.#fill(blank(this.standard, randomId()));
  }

  /** Show what the form says now. @param {{settled?: boolean}} [options] settled: a field is left */
  update({ settled = true } = {}) {
    const { invitation, wrong } = compose(this.standard, this.form.read(), today());
    this.form.show(wrong, settled);
    this.kept.show(invitation);
    this.people.show(invitation);
    this.panel.show(invitation, wrong);
  }

  /** @param {Draft} draft */
  #fill(draft) {
    this.form.fill(draft);
    this.update();
  }
}
