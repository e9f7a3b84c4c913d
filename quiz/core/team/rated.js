/**
 * The people of a group beside what second raters say of them.
 *
 * @import { Cell } from "../export.js"
 * @import { State } from "../code/shared.js"
 * @import { Standard } from "../standard.js"
 * @import { Say } from "../words.js"
 * @import { Person } from "./gather.js"
 * @import { Row } from "./paired.js"
 * @import { Picture, Team } from "./picture.js"
 *
 * @typedef {Row & {place: number}} RatedRow the place of the person in `people`
 *
 * @typedef {object} Rated
 * @property {RatedRow[]} rows of the people who are shown, in their order
 * @property {number[]} unrated places of those who are shown and answered an invitation for which there are
 *   ratings, none of them theirs
 * @property {string[]} alone keys of those who were rated and whose result is not there
 * @property {number} unnumbered ratings without a number: whose they are nothing tells
 * @property {number} elsewhere ratings for an invitation that is not looked at
 * @property {number[][]} swapped the two places of people whose ratings fit each other much better
 */

import { apartWords } from "../apart.js";
import { rangeOf, WITHOUT } from "../shown.js";
import { grouped, personKey } from "./gather.js";
import { paired } from "./paired.js";

/** What is "never faced" of oneself is "never observed" of another. */
export const UNSEEN = { ...WITHOUT, never: "compare.unseen" };

/**
 * @param {Standard} standard
 * @param {Picture} picture
 * @param {Pick<Team, "pool" | "labels">} team
 * @returns {Rated}
 */
export function rated(standard, { people, gathered, invitation, order }, { pool, labels }) {
  const places = new Map(
    order.map((place) => [/** @type {Person} */ (people[place]).key, place]),
  );
  /** @type {Rated} */
  const all = { rows: [], unrated: [], alone: [], unnumbered: 0, elsewhere: 0, swapped: [] };
  const seconds = grouped(pool.seconds.values(), ({ rating }) => rating.invitation);
  for (const [id, views] of seconds) {
    if (invitation !== null && id !== invitation) {
      all.elsewhere += views.length;
      continue;
    }
    const placeOf = (/** @type {number} */ person) => {
      const place = places.get(personKey(id, person));
      return place === undefined ? [] : [place];
    };
    const asked = gathered.people.flatMap(({ key, entry: { result } }) => {
      const [of, number] = key.split(":").map(Number);
      if (of !== id || !number) return [];
      return [{ person: number, name: labels[key] || result.name, result }];
    });
    const found = paired(asked, views, standard);
    const rated = new Set(found.rows.map(({ person }) => person));
    const unrated = asked.filter(({ person }) => !rated.has(person));
    const swapped = found.swapped.map((pair) => pair.flatMap(placeOf));
    all.rows.push(
      ...found.rows.flatMap((row) => placeOf(row.person).map((place) => ({ ...row, place }))),
    );
    all.unrated.push(...unrated.flatMap(({ person }) => placeOf(person)));
    all.alone.push(...found.alone.map((person) => personKey(id, person)));
    all.unnumbered += found.unnumbered;
    all.swapped.push(...swapped.filter((pair) => pair.length > 1));
  }
  const at = new Map(order.map((place, at) => [place, at]));
  all.rows.sort((a, b) => Number(at.get(a.place)) - Number(at.get(b.place)));
  return all;
}

/**
 * A row for each person and competency that at least one of the two was asked about: both levels with what
 * is likely, and how sure their difference is.
 *
 * @param {Standard} standard
 * @param {Picture} picture
 * @param {RatedRow[]} rows
 * @param {Say} say
 * @returns {Cell[][]} the heads first
 */
export function ratedTable(standard, { names, shown }, rows, say) {
  const likely = (/** @type {State} */ state, /** @type {typeof WITHOUT} */ without) => {
    if (typeof state === "string") return [say(without[state]), "", ""];
    const { level, lowest, highest } = rangeOf(state, standard);
    return [level, lowest, highest];
  };
  const ids = new Set(shown.map(({ skill }) => skill.id));
  const [own, second] = [say("compare.self-short"), say("compare.second-short")];
  const heads = [
    say("team.name"),
    say("team.person-number"),
    say("team.skill"),
    ...[own, second].flatMap((who) => [
      who,
      say("team.lowest", { who }),
      say("team.highest", { who }),
    ]),
    say("team.apart-levels"),
    say("table.difference"),
  ];
  return [
    heads,
    ...rows.flatMap(({ place, person, pairs }) =>
      pairs.filter(({ skill }) => ids.has(skill.id)).map((pair) => [
        String(names[place]),
        person,
        pair.skill.name,
        ...likely(pair.own, WITHOUT),
        ...likely(pair.second, UNSEEN),
        pair.difference ? pair.apart : "",
        apartWords(say, pair.difference, pair.apart),
      ])
    ),
  ];
}
