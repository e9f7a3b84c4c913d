/**
 * Parts of a group by what a list of people says of them.
 *
 * @import { Standard } from "../standard.js"
 * @import { Person } from "../team/gather.js"
 * @import { Place } from "./training.js"
 *
 * @typedef {"division" | "batch"} Column
 * @typedef {{id: string, column: Column, name: string, n: number}} Group n: how many people
 */

import { readInvitation } from "../code/invitation.js";
import { FORMAT } from "../people/list.js";
import { isRecord } from "../record.js";
import { personKey } from "../team/gather.js";

/** Everybody. */
export const ALL = "";

/** @type {Column[]} */
const COLUMNS = ["division", "batch"];

/**
 * What a list of people says of who is where. Of the rest of it nothing is needed here.
 *
 * @param {string} text of a file that people/list.js wrote
 * @param {Standard} standard
 * @returns {{places: Record<string, Place>, names: Record<string, string>} | null} by person; null: no
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
  /** @type {Record<string, Place>} */
  const places = {};
  /** @type {Record<string, string>} */
  const names = {};
  for (const { number, name, division, batch } of data.people.filter(isRecord)) {
    const key = personKey(found.invitation.id, Number(number));
    places[key] = { division: textOf(division), batch: textOf(batch) };
    names[key] = textOf(name);
  }
  return { places, names };
}

/** @param {unknown} value */
const textOf = (value) => typeof value === "string" ? value : "";

/**
 * @param {Record<string, Place>} places
 * @param {Person[]} people
 * @param {string} language
 * @returns {Group[]} divisions first, each kind by name
 */
export function groupsOf(places, people, language) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return COLUMNS.flatMap((column) => {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const { key } of people) {
      const name = places[key]?.[column];
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].sort(([a], [b]) => compare(a, b))
      .map(([name, n]) => ({ id: `${column}:${name}`, column, name, n }));
  });
}

/**
 * @param {Record<string, Place>} places
 * @param {string} group id of one, or ALL
 * @returns {(person: Person) => boolean}
 */
export const within = (places, group) => ({ key }) =>
  group === ALL || COLUMNS.some((column) => `${column}:${places[key]?.[column]}` === group);
