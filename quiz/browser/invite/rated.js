/**
 * Whom a second rater is asked about: somebody whom the message names, or people of the list, by their
 * numbers alone. Their names go to the rater in a file.
 *
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Participant } from "../../core/people/table.js"
 * @import { Desk } from "./desk.js"
 */

import { forSecond } from "../../core/draft.js";
import { MOST_RATED } from "../../core/invitation.js";
import { groupsOf } from "../../core/people/groups.js";
import { eraseOn, writeList } from "../../core/people/list.js";
import { nobody } from "../../core/people/table.js";
import { longDate } from "../../core/words.js";
import { today } from "../clock.js";
import { button, h } from "../dom.js";
import { download } from "../download.js";

export class Rated {
  #desk;
  #group = "";

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** Who is chosen; [] for somebody whom the message names. @returns {Participant[]} */
  get people() {
    return this.#groups().find(({ id }) => id === this.#group)?.people ?? [];
  }

  /** @param {Invitation} invitation to the person @returns {Invitation} to the second rater */
  invitation(invitation) {
    const asked = forSecond(this.#desk.standard, invitation);
    const { people } = this;
    return people.length ? { ...asked, people: people.map(({ number }) => number) } : asked;
  }

  /** The choice, and the names of who is chosen. @param {Invitation} invitation to the second rater @returns {Node[]} */
  nodes(invitation) {
    const { say } = this.#desk;
    const groups = this.#groups();
    if (!groups.length) return [];
    const field = h(
      "select",
      { id: "rated" },
      h("option", { value: "" }, say("raters.of-one")),
      ...groups.map(({ id, name, people }) => {
        const n = people.length;
        const words = name ? say("raters.of-group", { name, n }) : say("raters.of-all", { n });
        return h(
          "option",
          { value: id, selected: id === this.#group, disabled: n > MOST_RATED },
          words,
        );
      }),
    );
    field.addEventListener("change", () => {
      this.#group = field.value;
      this.#desk.update();
      document.getElementById(field.id)?.focus();
    });
    const many = groups.some(({ people }) => people.length > MOST_RATED);
    return [
      h("label", { for: field.id }, say("raters.of")),
      field,
      ...many ? [h("p", { class: "hint" }, say("raters.of-many", { n: MOST_RATED }))] : [],
      ...invitation.people ? this.#names(invitation) : [],
    ];
  }

  /** @param {Invitation} invitation */
  #names(invitation) {
    const { say, standard } = this.#desk;
    const { people } = this;
    const save = () => {
      const erase = eraseOn(invitation, today());
      const date = longDate(erase, standard.language, "UTC");
      const words = { note: say("raters.names-note", { n: people.length, date }), erase };
      const named = people.map(({ number, name }) => ({ ...nobody(), number, name }));
      const text = writeList(standard, { invitation, people: named }, words);
      download(`${say("raters.names-file")}.json`, new Blob([text], { type: "application/json" }));
    };
    return [
      h("div", { class: "keep" }, button("btn sec sm", say("raters.names"), save)),
      h("p", { class: "hint" }, say("raters.names-hint")),
    ];
  }

  #groups() {
    const { say, people: list } = this.#desk;
    return groupsOf(list.all, say("people.batch"));
  }
}
