/**
 * Those of a list who belong together.
 *
 * @import { Participant } from "./table.js"
 *
 * @typedef {object} Group
 * @property {string} id
 * @property {string} name "" for everybody
 * @property {Participant[]} people in the list's order
 */

import { GROUPS } from "./columns.js";

/**
 * @param {Participant[]} people
 * @param {string} batch what a batch is called
 * @returns {Group[]} everybody, then each division, branch and batch that is not everybody; [] for an empty list
 */
export function groupsOf(people, batch) {
  if (!people.length) return [];
  /** @type {Map<string, Group>} */
  const groups = new Map();
  for (const key of GROUPS) {
    for (const person of people) {
      const value = person[key];
      const id = `${key} ${value}`;
      const name = key === "batch" ? `${batch} ${value}` : value;
      const group = groups.get(id) ?? { id, name, people: [] };
      group.people.push(person);
      if (value) groups.set(id, group);
    }
  }
  const some = [...groups.values()].filter((group) => group.people.length < people.length);
  return [{ id: "all", name: "", people }, ...some];
}
