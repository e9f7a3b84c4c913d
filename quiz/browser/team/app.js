/**
 * Keeps what was read and chosen, and shows what each change has changed. Nothing leaves the page
 * except into a file that HR asks for.
 *
 * @import { Standard } from "../../core/standard.js"
 * @import { Say } from "../../core/words.js"
 * @import { View } from "../../core/team/arrange.js"
 * @import { Person } from "../../core/team/gather.js"
 * @import { Clues } from "../../core/team/named/lexicon.js"
 * @import { Part } from "./parts.js"
 * @import { Opening } from "../../core/team/professions.js"
 * @import { Position } from "../../core/team/target.js"
 * @import { Picture, Team } from "../../core/team/picture.js"
 *
 * @typedef {Standard & {opener: {result: string}, clues: Clues}} TeamStandard with the address that
 *   opens results, and what names beside links are told by
 */

import { listed, longDate, sayFrom } from "../../core/words.js";
import { A_PAGE, WHOLE } from "../../core/team/arrange.js";
import { personKey } from "../../core/team/gather.js";
import { emptyTeam, isEmpty, pictures } from "../../core/team/picture.js";
import { join } from "../../core/team/saved.js";
import { ask } from "../ask.js";
import { arrive, h, need, painted } from "../dom.js";
import { ready } from "../ready.js";
import { focusIn } from "./focus.js";
import { Intake } from "./intake.js";
import { mapHeads, mapPages, mapRows, mapSums } from "./heat.js";
import { Parts } from "./parts.js";
import { peopleRows } from "./people.js";
import { Release } from "./release.js";
import { screen } from "./screen.js";

/** So many parts and rows are drawn at first where there are many people: what is in sight, no more. */
const FIRST = { parts: 3, rows: 10 };

/**
 * What comes and goes by itself in a part.
 *
 * @type {Record<"pages" | "heads" | "sums" | "map" | "people", {at: string, rows: (app: TeamApp, picture: Picture) => Part[]}>}
 */
const LISTS = {
  pages: { at: ".map .turn", rows: mapPages },
  heads: { at: ".across thead", rows: mapHeads },
  sums: { at: ".sums", rows: mapSums },
  map: { at: ".map .many", rows: mapRows },
  people: { at: ".people tbody", rows: peopleRows },
};

export class TeamApp {
  #screen = need("#screen", HTMLElement);
  #notice = need("#notice", HTMLElement);
  #blank = [...this.#screen.childNodes];
  #title = document.title;
  #release = new Release(() => this.show());
  #parts = new Parts();
  #lists = {
    pages: new Parts(),
    heads: new Parts(),
    sums: new Parts(),
    map: new Parts(),
    people: new Parts(),
  };
  /** What is being drawn; a later one takes its place. */
  #drawing = {};
  #picture;

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
  /** What is compared. */
  comparing = { by: "", then: "" };
  /** Of which people second raters' views are shown. */
  seconds = { of: "" };
  /** @type {Map<string, {open: boolean}>} folded parts as they were made last */
  folds = new Map();
  /** How many of whatever is not simply counted are listed. */
  listed = A_PAGE;

  /** What knows other professions, once there is anything of theirs. @type {any} */
  professions = null;

  /** @param {TeamStandard} standard */
  constructor(standard) {
    this.home = standard;
    /** @type {Opening} of what is shown: one profession, or what several share */
    this.standard = standard;
    /** @type {Say} */
    this.say = sayFrom(standard.messages);
    this.#picture = pictures(standard, this.say);
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
    // The first day and the first list that a page writes take long: nobody waits for them yet.
    setTimeout(() => listed([longDate("2000", this.home.language)], this.home.language));
  }

  get isEmpty() {
    return isEmpty(this.team);
  }

  /** By what links are read, so that those of all other professions stay what they are. */
  get reading() {
    return this.standard.profession.id ? this.standard : this.home;
  }

  /** Show what is of another profession, or what all share. @param {string} id */
  turn(id) {
    this.#turn(id);
    this.show();
  }

  /** @param {string} id */
  #turn(id) {
    const { standard, team } = this.professions.turned(this, id);
    this.#look(standard);
    this.team = team;
  }

  /** @param {Opening} standard */
  #look(standard) {
    if (standard !== this.standard) this.#picture = pictures(standard, this.say);
    this.standard = standard;
    this.view = WHOLE;
    this.page = 0;
  }

  /**
   * Take over what was read.
   *
   * @param {Team} team
   * @param {(mine: number, other: number) => number} count as `join` counts links
   * @param {string} words that say what it was
   */
  take(team, count, words) {
    const { id } = this.standard.profession;
    if (!id) this.#turn(this.home.profession.id);
    this.team = this.invented ? team : join(this.team, team, count);
    this.invented = false;
    this.saved = false;
    const shown = this.professions?.chosen(this, id) ?? id;
    if (shown !== this.standard.profession.id) this.#turn(shown);
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

  /** Compare with what a company asks, the first of its positions to begin with. @param {Position[]} positions */
  compare(positions) {
    this.change({ positions, target: positions[0]?.id });
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
    return this.#picture(this.team, this.view);
  }

  /** Show what there is now. */
  show() {
    this.#release.done();
    const empty = this.isEmpty;
    if (empty) {
      this.#look(this.home);
      this.#parts = new Parts();
      this.#screen.replaceChildren(...this.#blank);
    } else void this.#draw(this.#drawing = {});
    this.intake.show(empty);
    const heading = need("h1", HTMLElement, this.#screen).textContent;
    document.title = empty ? this.#title : `${heading} · ${this.standard.site}`;
  }

  /**
   * Draw what has changed, where there are many people in steps: what is in sight comes first, and the page answers
   * in between. Focus stays where it is.
   *
   * @param {object} drawing the one that is wanted
   */
  async #draw(drawing) {
    const picture = this.picture();
    const parts = screen(this, picture);
    const many = picture.order.length > A_PAGE && !this.whole;
    const fill = (/** @type {keyof typeof LISTS} */ name, /** @type {number} */ most) => {
      const { at, rows } = LISTS[name];
      const body = this.#screen.querySelector(at);
      if (body) this.#lists[name].show(body, rows(this, picture), most, false);
    };
    const steps = [
      () => {
        this.#parts.show(this.#screen, parts, many ? FIRST.parts : Infinity);
        fill("pages", 1);
        fill("heads", 1);
        fill("sums", 2);
        fill("map", many ? FIRST.rows : Infinity);
      },
      () => this.#parts.show(this.#screen, parts, Infinity),
      () => fill("map", Infinity),
      () => fill("people", Infinity),
    ];
    this.#screen.setAttribute("aria-busy", "true");
    for (const step of steps) {
      const focus = focusIn(this.#screen);
      step();
      focus();
      // Once the picture is there, and what was pressed meanwhile is heard.
      if (many) { do await painted(); while (this.#release.isPressed); }
      if (drawing !== this.#drawing) return;
    }
    this.#screen.setAttribute("aria-busy", "false");
  }

  /** Take somebody out who wants to be, with all that the person sent. @param {Person} person @param {string} name */
  async remove({ key, entry }, name) {
    const { say, team } = this;
    const words = { title: say("team.remove-title", { name }), text: say("team.remove-text") };
    if (!await ask({ ...words, yes: say("team.remove-yes"), no: say("ask.no") })) return;
    const { invitation, reply } = entry.ids;
    const pool = { ...team.pool, entries: new Map(team.pool.entries) };
    const seconds = [...pool.seconds].filter(([, { rating }]) =>
      personKey(rating.invitation, rating.person) !== key
    );
    pool.seconds = new Map(seconds);
    for (const { code, count, ids } of team.pool.entries.values()) {
      const same = reply
        ? ids.invitation === invitation && ids.reply === reply
        : code === entry.code;
      if (!same) continue;
      pool.entries.delete(code);
      pool.total -= count;
    }
    const { [key]: _, ...labels } = team.labels;
    this.change({ pool, labels });
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
    this.show();
    this.tell(say("team.cleared"));
    arrive(need("h1", HTMLElement, this.#screen));
  }

  /**
   * Print all of it, the group without anybody in it, its one page, or people beside their second raters.
   *
   * @param {"all" | "group" | "sheet" | "seconds"} what
   */
  print(what) {
    document.documentElement.dataset.print = what;
    print();
  }
}
