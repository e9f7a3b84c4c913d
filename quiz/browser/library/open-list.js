/**
 * The list of those who were asked, as a group: a page fetches this once somebody opens one.
 *
 * @import { Standard } from "../../core/standard.js"
 * @import { Team } from "../../core/team/picture.js"
 */

import { readList } from "../../core/people/list.js";
import { listed } from "../../core/team/saved.js";
import { say } from "./words.js";

/**
 * @param {string} text
 * @param {string} name of the file
 * @param {Standard} standard
 * @returns {{problem: string} | {team?: Team, told?: string}} a sentence that says why there is
 *   nothing, or the group and what is said of it; without a group its text may still hold results
 */
export function open(text, name, standard) {
  const found = readList(text, standard);
  const damaged = say("team.file-damaged", { name });
  if (found.kind === "newer") return { problem: say("team.file-newer", { name }) };
  if (found.kind !== "list") return { told: found.kind === "damaged" ? damaged : undefined };
  const { list, lost } = found;
  const told = lost ? damaged : say("team.listed", { n: list.people.length });
  return { team: listed(standard, list), told };
}
