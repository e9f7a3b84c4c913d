/**
 * Keeps what was read and chosen, and shows it whole after each change. Nothing leaves the page
 * except into a file that HR asks for.
 *
 * @import { Standard } from "../../core/standard.js"
 * @import { Say } from "../../core/words.js"
 * @import { View } from "../../core/team/arrange.js"
 * @import { Person } from "../../core/team/gather.js"
 * @import { Clues } from "../../core/team/named/lexicon.js"
 * @import { Picture, Team } from "../../core/team/picture.js"
 *
 * @typedef {Standard & {opener: {result: string}, clues: Clues}} TeamStandard with the address that
 *   opens results, and what names beside links are told by
 */

import { sayFrom } from "../../core/words.js";
import { A_PAGE, WHOLE } from "../../core/team/arrange.js";
import { emptyTeam, picture } from "../../core/team/picture.js";
import { join } from "../../core/team/saved.js";
import { ask } from "../ask.js";
import { arrive, h, need } from "../dom.js";
import { ready } from "../ready.js";
import { focusIn } from "./focus.js";
import { Intake } from "./intake.js";
import { Release } from "./release.js";
import { screen } from "./screen.js";

export class TeamApp {
  #screen = need("#screen", HTMLElement);
  #notice = need("#notice", HTMLElement);
  #blank = [...this.#screen.childNodes];
  #title = document.title;
  #release = new Release(() => this.show());

  /** @type {Team} */
  team = emptyTeam();
  /** @type {View} */
  view = WHOLE;
  /** Of people, where there are many. */
  page = 0;
  /** Whether the people are invented ones. */
  invented = false;
  saved = true;
  /** Whether all people are shown at once, for paper. */
  whole = false;
  /** Whether the choices of what is shown are open. */
  choosing = false;
  /** How many of whatever is not simply counted are listed. */
  listed = A_PAGE;

  /** @param {TeamStandard} standard */
  constructor(standard) {
    this.standard = standard;
    /** @type {Say} */
    this.say = sayFrom(standard.messages);
    this.intake = new Intake(this);
  }

  start() {
    this.intake.listen();
    this.#release.listen();
    addEventListener("beforeunload", (event) => {
      if (!this.saved) event.preventDefault();
    });
    for (
      const [name, whole] of /** @type {const} */ ([["beforeprint", true], ["afterprint", false]])
    ) {
      addEventListener(name, () => {
        if (!whole) delete document.documentElement.dataset.print;
        this.whole = whole;
        if (!this.isEmpty) this.show();
      });
    }
    ready(this);
  }

  get isEmpty() {
    const { entries, invitations, others } = this.team.pool;
    return !entries.size && !invitations.size && !others.length;
  }

  /**
   * Take over what was read.
   *
   * @param {Team} team
   * @param {(mine: number, other: number) => number} count as `join` counts links
   * @param {string} words that say what it was
   */
  take(team, count, words) {
    this.team = this.invented ? team : join(this.team, team, count);
    this.invented = false;
    this.saved = false;
    this.#arrive(words);
  }

  /** Show invented people instead. @param {Team} team */
  takeExample(team) {
    this.team = team;
    this.invented = true;
    this.#arrive(this.say("team.invented"));
  }

  /** @param {string} words */
  #arrive(words) {
    this.view = WHOLE;
    this.page = 0;
    this.show();
    this.tell(words);
    arrive(need("h1", HTMLElement, this.#screen));
  }

  /** @param {string} words */
  tell(words) {
    this.#notice.replaceChildren(h("p", {}, words));
  }

  /** @param {Partial<Team>} changes */
  change(changes) {
    this.team = { ...this.team, ...changes };
    this.saved = this.invented;
    this.show();
  }

  /**
   * Take over what was typed. It is shown a moment later: focus has moved by then, and what is being
   * pressed must still be there when it is let go.
   *
   * @param {Partial<Team>} changes
   */
  typed(changes) {
    this.team = { ...this.team, ...changes };
    this.saved = this.invented;
    this.#release.ask();
  }

  /** Another part or order. @param {Partial<View>} view */
  look(view) {
    this.view = { ...this.view, ...view };
    this.page = 0;
    this.show();
  }

  /** @returns {Picture} */
  picture() {
    return picture(this.standard, this.team, this.view, this.say);
  }

  /** Show everything anew; focus stays where it is. */
  show() {
    this.#release.done();
    const focus = focusIn(this.#screen);
    const empty = this.isEmpty;
    if (empty) this.#screen.replaceChildren(...this.#blank);
    else this.#screen.replaceChildren(...screen(this, this.picture()));
    this.intake.show(empty);
    const heading = need("h1", HTMLElement, this.#screen).textContent;
    document.title = empty ? this.#title : `${heading} · ${this.standard.site}`;
    focus();
  }

  /** Take somebody out who wants to be, with all that the person sent. @param {Person} person @param {string} name */
  async remove({ key, entry }, name) {
    const { say, team } = this;
    const words = { title: say("team.remove-title", { name }), text: say("team.remove-text") };
    if (!await ask({ ...words, yes: say("team.remove-yes"), no: say("ask.no") })) return;
    const { invitation, reply } = entry.ids;
    const { entries } = team.pool;
    for (const { code, count, ids } of [...entries.values()]) {
      const same = reply
        ? ids.invitation === invitation && ids.reply === reply
        : code === entry.code;
      if (!same) continue;
      entries.delete(code);
      team.pool.total -= count;
    }
    const { [key]: _, ...labels } = team.labels;
    this.change({ labels });
    this.tell(say("team.removed", { name }));
    arrive(need("h1", HTMLElement, this.#screen));
  }

  async clear() {
    const { say } = this;
    const words = { title: say("team.clear-title"), text: say("team.clear-text") };
    const asked = !this.invented;
    if (asked && !await ask({ ...words, yes: say("team.clear-yes"), no: say("ask.no") })) return;
    this.team = emptyTeam();
    this.saved = true;
    this.invented = false;
    this.view = WHOLE;
    this.show();
    this.tell(say("team.cleared"));
    arrive(need("h1", HTMLElement, this.#screen));
  }

  /** Print all of it, the group without anybody in it, or its one page. @param {"all" | "group" | "sheet"} what */
  print(what) {
    document.documentElement.dataset.print = what;
    print();
  }
}
