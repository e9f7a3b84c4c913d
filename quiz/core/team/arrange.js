/**
 * Which part of a summary is shown, and in which order.
 *
 * @import { Row } from "./summary.js"
 *
 * @typedef {object} View
 * @property {string} cluster id of the one that is shown, "" for all
 * @property {string} mode id of the one whose results are counted, "" for all
 * @property {boolean} below only what is below target
 * @property {"time" | "name" | "below"} people their order
 * @property {"standard" | "need" | "name"} skills their order
 */

import { byNeed } from "./summary.js";

/** @type {View} */
export const WHOLE = { cluster: "", mode: "", below: false, people: "time", skills: "standard" };

/** So many people stand side by side; more stand one below the other. */
export const ABREAST = 12;
export const A_PAGE = 50;

/**
 * @param {Row[]} rows
 * @param {View} view
 * @param {string[]} names of the people, in the order of the cells
 * @param {string} language
 * @returns {{rows: Row[], order: number[]}} the competencies, and the places of the people in cells
 */
export function arrange(rows, view, names, language) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const shown = rows.filter(({ skill, below }) =>
    (!view.cluster || skill.cluster === view.cluster) && (!view.below || below > 0)
  );
  const sorted = {
    standard: () => shown,
    need: () => byNeed(shown),
    name: () => [...shown].sort((a, b) => compare(a.skill.name, b.skill.name)),
  }[view.skills]();
  const misses = names.map((_, place) =>
    shown.filter(({ cells }) => cells[place]?.standing === "below").length
  );
  const name = (/** @type {number} */ place) => String(names[place]);
  const missed = (/** @type {number} */ place) => Number(misses[place]);
  const order = names.map((_, place) => place).filter((place) => !view.below || missed(place));
  if (view.people === "name") order.sort((a, b) => compare(name(a), name(b)));
  if (view.people === "below") order.sort((a, b) => missed(b) - missed(a));
  return { rows: sorted, order };
}
