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
 * @returns {{results: number, numbers: Set<number>, elsewhere: number, broken: number}} `results`: how many
 *   are in the text; `numbers` of the people whose they are; how many are of other people, another
 *   invitation, or another profession; how many links are cut off or were changed on their way
 */
export function answeredIn(standard, text, invitation, people) {
  const search = new Search(text, standard.profession.id);
  const names = new Map(people.map(({ number, name }) => [number, name]));
  let [results, elsewhere, broken] = [0, 0, 0];
  const numbers = new Set();
  while (search.share < 1) {
    for (const { kind, code } of search.next()) {
      broken += Number(kind === "broken");
      const found = readShared(standard, code);
      if (found.kind !== "ok" && found.kind !== "profession") continue;
      results += 1;
      const number = found.kind === "ok" && found.ids.invitation === invitation
        ? whose(found.result.name, found.ids.person, names)
        : 0;
      if (names.has(number)) numbers.add(number);
      else elsewhere += 1;
    }
  }
  return { results, numbers, elsewhere, broken };
}
