/**
 * What the answers come to, in groups and never as a type or a sum of points.
 *
 * @import { Answer, Answers } from "./record.js"
 *
 * @typedef {{id: string, title: string, question: string, to: string}} Item
 * @typedef {{id: string, name: string, does: string, instead: string, eases: Record<string, string>,
 *   to: string | null}} Neighbour
 * @typedef {Record<Answer, Item[]> & {open: Item[]}} Reading open: without an answer
 * @typedef {{neighbour: Neighbour, lighter: {item: Item, why: string}[]}} Near
 */

import { ANSWERS } from "./record.js";

/**
 * @param {Item[]} items
 * @param {Answers} answers what is no trade-off any more counts for nothing
 * @returns {Reading} every item in one group, in the order of `items`
 */
export function reading(items, answers) {
  /** @type {Reading} */
  const found = { fits: [], think: [], ask: [], open: [] };
  for (const item of items) found[answers[item.id] ?? "open"].push(item);
  return found;
}

/** How many of the items are answered. @param {Reading} read */
export const answered = (read) => ANSWERS.reduce((sum, answer) => sum + read[answer].length, 0);

/**
 * The neighbouring work in which something is lighter that wants thinking over. Which comes first says
 * how much of that it eases, and nothing of the reader.
 *
 * @param {Neighbour[]} neighbours
 * @param {Item[]} heavy
 * @returns {Near[]}
 */
export const near = (neighbours, heavy) =>
  neighbours
    .map((neighbour) => ({
      neighbour,
      lighter: heavy.flatMap((item) => {
        const why = neighbour.eases[item.id];
        return why ? [{ item, why }] : [];
      }),
    }))
    .filter(({ lighter }) => lighter.length)
    .sort((a, b) => b.lighter.length - a.lighter.length);
