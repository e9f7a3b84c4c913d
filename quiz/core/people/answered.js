/**
 * Who has answered, by the numbers in results, and by what they are signed with.
 *
 * @import { Standard } from "../standard.js"
 * @import { Participant } from "./table.js"
 */

import { readShared } from "../code/shared.js";
import { Search } from "../team/find.js";
import { whose } from "./whose.js";

/**
 * @param {Standard} standard
 * @param {string} text with links to results
 * @param {number} invitation its id
 * @param {Pick<Participant, "number" | "name">[]} people whom it asks
 * @returns {{results: number, numbers: Set<number>}} `results`: how many are in the text; `numbers`
 *   of those that answer this invitation
 */
export function answeredIn(standard, text, invitation, people) {
  const search = new Search(text, standard.profession.id);
  const names = new Map(people.map(({ number, name }) => [number, name]));
  let results = 0;
  const numbers = new Set();
  while (search.share < 1) {
    for (const { code } of search.next()) {
      const found = readShared(standard, code);
      if (found.kind !== "ok") continue;
      results += 1;
      const { ids, result } = found;
      if (ids.invitation === invitation) numbers.add(whose(result.name, ids.person, names));
    }
  }
  return { results, numbers };
}
