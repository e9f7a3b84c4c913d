/**
 * What this site itself saved, as a group: a recap, or the list of those who were asked. A page fetches
 * this once somebody opens such a file.
 *
 * @import { Standard } from "../../core/standard.js"
 * @import { Team } from "../../core/team/picture.js"
 */

import { readList } from "../../core/people/list.js";
import { MOST } from "../../core/team/read.js";
import { listed, readTeam } from "../../core/team/saved.js";
import { say } from "./words.js";

/**
 * @param {string} text
 * @param {string} name of the file
 * @param {Standard} standard
 * @returns {{problem: string} | {team?: Team, told?: string}} a sentence that says why there is
 *   nothing, or the group and what is said of it; without a group its text may still hold results
 */
export function open(text, name, standard) {
  const team = readTeam(text, standard);
  const found = team.kind === "other" ? readList(text, standard) : team;
  const damaged = say("team.file-damaged", { name });
  if (found.kind === "newer") return { problem: say("team.file-newer", { name }) };
  if (found.kind === "more") return { problem: say("team.file-more", { name, n: MOST }) };
  if (found.kind === "team") return { team: found.team, told: found.lost ? damaged : undefined };
  if (found.kind !== "list") return { told: found.kind === "damaged" ? damaged : undefined };
  const { list, lost } = found;
  const told = lost ? damaged : say("team.listed", { n: list.people.length });
  return { team: listed(standard, list), told };
}
