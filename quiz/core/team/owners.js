/**
 * Whose a result is that came under somebody else's number: people answer by the link of a colleague, and
 * sign. What HR's list says of names settles it; HR sees each of them.
 *
 * @import { Owners } from "./gather.js"
 * @import { Entry } from "./read.js"
 */

import { whose } from "../people/whose.js";
import { alike } from "../ratings.js";
import { grouped, personKey } from "./gather.js";

/**
 * @param {Iterable<Entry>} entries
 * @param {Record<string, string>} labels names of people, by key: HR's list among them
 * @param {Set<string>} separate codes that HR counts by themselves
 * @returns {Owners} what is signed tells, and where HR counts it by itself, what stands beside the link
 */
export function ownersOf(entries, labels, separate) {
  /** @type {Owners} */
  const owners = { of: {}, first: [] };
  /** @type {Map<string, Map<string, string>>} by invitation */
  const lists = new Map();
  for (const [key, label] of Object.entries(labels)) {
    const [invitation = ""] = key.split(":");
    if (invitation !== key) {
      lists.set(invitation, (lists.get(invitation) ?? new Map()).set(key, label));
    }
  }
  const numbers = grouped(
    entries,
    ({ ids }) => ids.person ? personKey(ids.invitation, ids.person) : "",
  );
  for (const [key, group] of numbers) {
    const names = lists.get(key.slice(0, key.indexOf(":"))) ?? new Map();
    for (const { code, result, named } of names.get(key) ? group : []) {
      const beside = named?.sure ? named.name : "";
      const told = result.name || separate.has(code) && (labels[code] || beside) || "";
      const called = told || beside;
      const owner = whose(told, key, names);
      if (owner !== key) owners.of[code] = owner;
      else if (group.length > 1 && called && alike(names.get(key), called)) owners.first.push(code);
    }
  }
  return owners;
}
