/**
 * What a later edition has made of the competencies that an earlier one asked.
 *
 * @import { Part, Skill } from "./standard.js"
 *
 * @typedef {{parts: Part[], skills: Skill[]}} Rewritten parts: what of them, [] where no record tells
 */

/** @type {Part[]} */
const PARTS = ["anchors", "statements", "case"];

/**
 * @param {Skill[]} skills
 * @param {number} edition
 * @returns {Rewritten[]} those that mean something else since then, by what of them does
 */
export function rewritten(skills, edition) {
  /** @type {Map<string, Rewritten>} */
  const found = new Map();
  for (const skill of skills.filter(({ changed }) => changed > edition)) {
    const later = Object.entries(skill.rewritten).filter(([number]) => Number(number) > edition);
    const said = later.flatMap(([, each]) => each);
    const parts = PARTS.filter((part) => said.includes(part));
    const group = found.get(String(parts)) ?? { parts, skills: [] };
    found.set(String(parts), { parts, skills: [...group.skills, skill] });
  }
  return [...found.values()];
}
