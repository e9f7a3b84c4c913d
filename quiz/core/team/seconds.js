/**
 * Self-ratings and second ratings in what somebody pasted, ready to be paired.
 *
 * @import { Standard } from "../standard.js"
 * @import { SharedResult } from "../code/shared.js"
 * @import { Since } from "../code/editions.js"
 * @import { Second } from "./paired.js"
 *
 * @typedef {object} Team
 * @property {{person: number, name: string, result: SharedResult, since: Since}[]} people each once, of
 *   one invitation; the latest result counts
 * @property {(Second & {since: Since})[]} seconds of the same invitation
 * @property {number} elsewhere results and ratings that answer another invitation, or none
 * @property {number} unread links that cannot be read
 */

import { readRating } from "../code/rater.js";
import { readShared } from "../code/shared.js";
import { Search } from "./find.js";

/**
 * @param {Standard} standard
 * @param {string} text
 * @param {string} label what stands before a person's number in a text of ours
 * @returns {Team}
 */
export function team(standard, text, label) {
  const search = new Search(text, standard.profession.id);
  /** @type {Map<string, Team["people"][number] & {invitation: number}>} */
  const people = new Map();
  /** @type {Map<string, Team["seconds"][number]>} */
  const seconds = new Map();
  let unread = 0;
  while (search.share < 1) {
    for (const { kind, code, start } of search.next()) {
      if (kind !== "code" || !/^[hp]/.test(code)) continue;
      if (code.startsWith("p")) {
        const found = readRating(standard, code);
        if (found.kind !== "ok") unread += 1;
        else {
          const name = nameBefore(search.text.slice(0, start), `${label} ${found.rating.person}`);
          seconds.set(code, { rating: found.rating, name, since: found.since });
        }
        continue;
      }
      const found = readShared(standard, code);
      if (found.kind !== "ok") {
        unread += 1;
        continue;
      }
      const { result, since } = found;
      const { person, invitation, name } = result;
      const key = person ? `${invitation} ${person}` : code;
      const known = people.get(key);
      if (!known || String(known.result.finished) < String(result.finished)) {
        people.set(key, { person, invitation, name, result, since });
      }
    }
  }
  const counts = new Map();
  for (const { rating: { invitation } } of seconds.values()) {
    counts.set(invitation, (counts.get(invitation) ?? 0) + 1);
  }
  const [looked] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [0];
  const own = [...people.values()].filter(({ invitation }) => invitation === looked);
  const ratings = [...seconds.values()].filter(({ rating }) => rating.invitation === looked);
  const all = people.size + seconds.size;
  return { people: own, seconds: ratings, elsewhere: all - own.length - ratings.length, unread };
}

/**
 * "Sari, nomor 123456: https://…" → "Sari"
 *
 * @param {string} text up to the link
 * @param {string} number as a text of ours has it: "nomor 123456"
 */
export function nameBefore(text, number) {
  const line = text.slice(text.lastIndexOf("\n") + 1);
  const end = line.indexOf(number);
  return end < 0 ? "" : line.slice(0, end).replace(/[,\s]+$/, "").slice(-60);
}
