/**
 * Who has answered, by the numbers in results, and by what they are signed with.
 *
 * @import { Standard } from "../standard.js"
 * @import { Participant } from "./table.js"
 */

import { readShared } from "../code/shared.js";
import { Search } from "../team/find.js";
import { wordsOf } from "../team/proposal.js";
import { whose } from "./whose.js";

/** So much in front of a link is looked at. */
const LINE = 400;

/**
 * @param {Standard} standard
 * @param {string} text with links to results
 * @param {number} invitation its id
 * @param {Pick<Participant, "number" | "name">[]} people whom it asks
 * @returns {{results: number, numbers: Set<number>, elsewhere: number, broken: {name: string, line: number}[]}}
 *   `results`: how many are in the text; `numbers` of the people whose they are; how many are of other
 *   people, another invitation, or another profession; which links are cut off or were changed on their way:
 *   who of the people stands before them in their line, "" where nobody does, and which line it is
 */
export function answeredIn(standard, text, invitation, people) {
  const search = new Search(text, standard.profession.id);
  const names = new Map(people.map(({ number, name }) => [number, name]));
  let [results, elsewhere] = [0, 0];
  const numbers = new Set();
  /** @type {{name: string, line: number}[]} */
  const broken = [];
  while (search.share < 1) {
    for (const { kind, code, line, start } of search.next()) {
      if (kind === "broken") broken.push({ name: before(search.text, start, people), line });
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

/**
 * @param {string} text
 * @param {number} place
 * @param {Pick<Participant, "name">[]} people
 * @returns {string} the name that stands before that place in its line, if it is one person's
 */
function before(text, place, people) {
  const line = text.slice(Math.max(text.lastIndexOf("\n", place) + 1, place - LINE), place);
  const words = ` ${wordsOf(line).join(" ")} `;
  const [name = "", ...others] = people.map(({ name }) => name)
    .filter((name) => words.includes(` ${wordsOf(name).join(" ")} `))
    .sort((a, b) => b.length - a.length);
  return others.every((other) => name !== other && name.includes(other)) ? name : "";
}
