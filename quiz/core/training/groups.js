/**
 * Parts of a group by what a list of people says of them.
 *
 * @import { Standard } from "../standard.js"
 * @import { Person } from "../team/gather.js"
 * @import { Groups } from "../people/columns.js"
 *
 * @typedef {{id: string, column: keyof Groups, name: string, n: number}} Group n: how many people
 */

import { readInvitation } from "../code/invitation.js";
import { GROUPS, groupsIn } from "../people/columns.js";
import { FORMAT } from "../people/list.js";
import { isRecord } from "../record.js";
import { personKey } from "../team/gather.js";

/** Everybody. */
export const ALL = "";

/**
 * What a list of people says of who is where. Of the rest of it nothing is needed here.
 *
 * @param {string} text of a file that people/list.js wrote
 * @param {Standard} standard
 * @returns {{groups: Record<string, Groups>, names: Record<string, string>} | null} by person; null: no
 *   such file, or nothing in it can be read
 */
export function listIn(text, standard) {
  /** @type {unknown} */
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(data) || data.format !== FORMAT || !Array.isArray(data.people)) return null;
  const found = readInvitation(standard, String(data.invitation));
  if (found.kind !== "ok") return null;
  /** @type {Record<string, Groups>} */
  const all = {};
  /** @type {Record<string, string>} */
  const names = {};
  for (const person of data.people.filter(isRecord)) {
    const key = personKey(found.invitation.id, Number(person.number));
    const groups = groupsIn(person);
    if (groups) all[key] = groups;
    names[key] = typeof person.name === "string" ? person.name : "";
  }
  return { groups: all, names };
}

/**
 * @param {Record<string, Groups>} all by person
 * @param {Person[]} people
 * @param {string} language
 * @returns {Group[]} divisions first, each kind by name
 */
export function groupsOf(all, people, language) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return GROUPS.flatMap((column) => {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const { key } of people) {
      const name = all[key]?.[column];
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].sort(([a], [b]) => compare(a, b))
      .map(([name, n]) => ({ id: `${column}:${name}`, column, name, n }));
  });
}

/**
 * @param {Record<string, Groups>} all by person
 * @param {string} group id of one, or ALL
 * @returns {(person: Person) => boolean}
 */
export const within = (all, group) => ({ key }) =>
  group === ALL || GROUPS.some((column) => `${column}:${all[key]?.[column]}` === group);
