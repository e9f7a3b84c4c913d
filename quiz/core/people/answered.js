/**
 * Who has answered, by the numbers in results.
 *
 * @import { Standard } from "../standard.js"
 */

import { readShared } from "../code/shared.js";
import { Search } from "../team/find.js";

/**
 * @param {Standard} standard
 * @param {string} text with links to results
 * @param {number} invitation its id
 * @returns {{results: number, numbers: Set<number>}} `results`: how many are in the text; `numbers`
 *   of those that answer this invitation
 */
export function answeredIn(standard, text, invitation) {
  const search = new Search(text, standard.profession.id);
  let results = 0;
  const numbers = new Set();
  while (search.share < 1) {
    for (const { code } of search.next()) {
      const found = readShared(standard, code);
      if (found.kind !== "ok") continue;
      results += 1;
      if (found.ids.invitation === invitation) numbers.add(found.ids.person);
    }
  }
  return { results, numbers };
}
