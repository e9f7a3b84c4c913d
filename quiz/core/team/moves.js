/**
 * The same people then and now.
 *
 * @import { SkillState } from "../code/shared.js"
 * @import { Skill, Standard } from "../standard.js"
 * @import { Entry } from "./read.js"
 * @import { Person } from "./gather.js"
 * @import { Picture, Team } from "./picture.js"
 *
 * @typedef {{then: Entry, now: Person}} Pair
 *
 * @typedef {object} Move of one competency, of those who have a level both times
 * @property {Skill} skill
 * @property {number} n
 * @property {number} below then, of those with a target
 * @property {number} still below now
 * @property {number} up how many surely have moved, by the rule of differences
 * @property {number} down
 * @property {"up" | "down" | null} way of the group: by the sign test; null: it may be chance
 */

import { difference, moved, standing } from "../difference.js";
import { rangeOf } from "../shown.js";
import { gather } from "./gather.js";

/** The first result of those who answered the same invitation again. */
export const AGAIN = "again";

/**
 * Who is the same is told by numbers alone: the reply's within an invitation, the person's own in two. Names
 * only speak against it.
 *
 * @param {Picture} picture
 * @param {Team} team
 * @param {string} then AGAIN, or the id of another invitation
 * @returns {Pair[]}
 */
export function pairs({ gathered, people }, { pool, labels, separate }, then) {
  if (then === AGAIN) {
    return people.flatMap((now) => {
      const [first] = gathered.earlier.filter(({ later, counted }) =>
        later === now.entry && !counted
      );
      return first ? [{ then: first.entry, now }] : [];
    });
  }
  const before = gather(pool.entries.values(), Number(then), separate).people;
  const name = (/** @type {Person} */ { key, entry }) =>
    (labels[key] || entry.result.name).trim().toLowerCase();
  const numbered = new Map(
    before.flatMap((person) => person.entry.ids.person ? [[person.entry.ids.person, person]] : []),
  );
  return people.flatMap((now) => {
    const own = numbered.get(now.entry.ids.person);
    if (!own) return [];
    const names = [name(own), name(now)];
    return names[0] && names[1] && names[0] !== names[1] ? [] : [{ then: own.entry, now }];
  });
}

/**
 * @param {Standard} standard
 * @param {Picture} picture
 * @param {Pair[]} pairs
 * @returns {Move[]} of the competencies that are shown
 */
export function moves(standard, { shown, aims }, pairs) {
  return shown.map(({ skill }) => {
    const place = standard.skills.indexOf(skill);
    const move = { skill, n: 0, below: 0, still: 0, up: 0, down: 0 };
    let [ups, downs] = [0, 0];
    for (const { then, now } of pairs) {
      const [before, after] = [then, now.entry].map(({ result }) =>
        /** @type {SkillState} */ (result.states[place]).state
      );
      if (typeof before !== "object" || typeof after !== "object") continue;
      const [one, other] = [rangeOf(before, standard), rangeOf(after, standard)];
      const aim = aims(now, skill);
      const rise = after.level - before.level;
      const sure = difference(one, other) === "different";
      move.n += 1;
      move.below += Number(aim !== null && standing(one, aim) === "below");
      move.still += Number(aim !== null && standing(other, aim) === "below");
      move.up += Number(sure && rise > 0);
      move.down += Number(sure && rise < 0);
      ups += Number(rise > 0);
      downs += Number(rise < 0);
    }
    return { ...move, way: moved(ups, downs) };
  });
}
