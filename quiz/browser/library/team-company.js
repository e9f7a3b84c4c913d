/**
 * What a company asks of its own positions, as targets of a group: a page fetches this once somebody opens a
 * profile.
 *
 * @import { Standard } from "../../core/standard.js"
 * @import { Row } from "../../core/team/summary.js"
 * @import { Position } from "../../core/team/target.js"
 */

import { readCompany } from "../../core/company.js";
import { WRONG } from "../company/read.js";
import { say } from "./words.js";

/**
 * @param {string} text
 * @param {string} file its name
 * @param {Standard} standard
 * @param {Row[]} rows the group as it is compared so far
 * @returns {{problem: string} | {positions: Position[], told: string}} told: what the first position, which
 *   is the group's target from now on, asks otherwise
 */
export function open(text, file, standard, rows) {
  const found = readCompany(text, standard);
  if (found.kind !== "company") return { problem: say(WRONG[found.kind], { name: file }) };
  const { name: company, positions: all } = found.company;
  const positions = all.map(({ name, levels }, at) => ({
    id: `company:${at}`,
    name: company ? say("team.position-of", { name, company }) : name,
    levels,
  }));
  const [first] = positions;
  const compared = rows.filter(({ targets }) => targets.length);
  const n =
    compared.filter(({ skill, targets: [only, more] }) => more || only !== first?.levels[skill.id])
      .length;
  const told = [
    say("team.company-target", { name: String(first?.name) }),
    compared.length > 0 && say("team.company-changes", { n, total: compared.length }),
    say("team.company-rest"),
    positions.length > 1 && say("team.company-more", { n: positions.length }),
  ];
  return { positions, told: told.filter(Boolean).join(" ") };
}
