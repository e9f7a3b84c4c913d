/**
 * Finds pages: what is known of an area in, answers to what people type out.
 *
 * @import { Index } from "./index.js"
 * @import { Hit } from "./rank.js"
 * @import { Known } from "./understand.js"
 * @typedef {Index & Known} Area
 * @typedef {{ hits: Hit[], roots: Set<string>, missing: string[], nearest: string[] }} Answer
 */

import { ranking } from "./rank.js";
import { understand } from "./understand.js";

export { excerpt, marks } from "./excerpt.js";

/**
 * @param {Area} area
 * @returns {(words: string) => Answer}
 */
export function finder(area) {
  const ask = understand(area);
  const rank = ranking(area);
  return (words) => {
    const { wanted, missing, nearest } = ask(words);
    const roots = new Set(wanted.flatMap((each) => [...each.roots.keys()]));
    return { hits: rank(wanted), roots, missing, nearest };
  };
}
