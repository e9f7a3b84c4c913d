/**
 * Which part of a summary is shown, and in which order.
 *
 * @import { Groups } from "../people/columns.js"
 * @import { Person } from "./gather.js"
 * @import { Row } from "./summary.js"
 *
 * @typedef {"profession" | keyof Groups} Side by what people belong together
 *
 * @typedef {object} View
 * @property {string} cluster id of the one that is shown, "" for all
 * @property {string} mode id of the one whose results are counted, "" for all
 * @property {string} profession short name of the one whose results are counted, "" for all
 * @property {string} division whose results are counted, "" for all
 * @property {string} branch likewise
 * @property {string} batch likewise
 * @property {boolean} below only what is below target
 * @property {"time" | "name" | "below"} people their order
 * @property {"standard" | "need" | "name"} skills their order
 */

import { GROUPS } from "../people/columns.js";
import { byNeed } from "./summary.js";

/** @type {Side[]} */
export const SIDES = ["profession", ...GROUPS];

/**
 * @param {Person} person
 * @param {Record<string, Groups>} groups of people, by key
 * @param {Side} by
 * @returns {string} what that side of the person is called, "" for none
 */
export const sideOf = ({ key, entry }, groups, by) =>
  (by === "profession" ? entry.whose?.name : groups[key]?.[by]) ?? "";

/** @type {View} */
export const WHOLE = {
  ...{ cluster: "", mode: "", profession: "", division: "", branch: "", batch: "", below: false },
  ...{ people: "time", skills: "standard" },
};

/** So many people stand side by side; more stand one below the other. */
export const ABREAST = 12;
export const A_PAGE = 50;

/**
 * @param {Row[]} rows
 * @param {Pick<View, "cluster" | "below" | "skills">} view
 * @param {string} language
 * @returns {Row[]} those to be shown, in order
 */
export function rowsShown(rows, { cluster, below, skills }, language) {
  const shown = rows.filter(({ skill, below: some }) =>
    (!cluster || skill.cluster === cluster) && (!below || some > 0)
  );
  if (skills === "need") return byNeed(shown);
  if (skills === "name") {
    const { compare } = collator(language);
    shown.sort((a, b) => compare(a.skill.name, b.skill.name));
  }
  return shown;
}

/**
 * @param {Row[]} shown
 * @param {number} count of people
 * @param {Pick<View, "below" | "people">} view
 * @param {string[] | null} names theirs, where they decide
 * @param {string} language
 * @returns {number[]} the places of the people in the cells, in order
 */
export function peopleOrder(shown, count, { below, people }, names, language) {
  const misses = Array.from({ length: count }, () => 0);
  for (const { cells } of shown) {
    cells.forEach(({ standing }, place) => {
      if (standing === "below") misses[place] = missed(place) + 1;
    });
  }
  const order = misses.map((_, place) => place).filter((place) => !below || missed(place));
  if (people === "below") order.sort((a, b) => missed(b) - missed(a));
  if (names) {
    const { compare } = collator(language);
    order.sort((a, b) => compare(String(names[a]), String(names[b])));
  }
  return order;

  /** @param {number} place */
  function missed(place) {
    return Number(misses[place]);
  }
}

/** @param {string} language */
const collator = (language) => new Intl.Collator(language, { numeric: true });
