/**
 * What an interview may be for: a vacancy that is kept, one's own target, or one of the positions.
 *
 * @import { Aim } from "../vacancy/aim.js"
 * @import { Vacancy } from "../vacancy/kept.js"
 * @import { Standard } from "../standard.js"
 *
 * @typedef {object} Purpose
 * @property {string} id kept, so it stays what it is
 * @property {"vacancy" | "own" | "target"} kind
 * @property {string} name "" for the own one
 * @property {Record<string, number>} levels by competency, 0 for what is not asked
 * @property {string} target the position that it is like
 */

import { OWN } from "../attempt.js";
import { asks } from "../vacancy/beside.js";

/**
 * @param {Pick<Standard, "targets" | "usual_target"> & {skills: {id: string, targets: Record<string, number>}[]}} standard
 * @param {{kind: "aim", aim: Aim} | {kind: "none" | "invited"}} aim of the result
 * @param {Vacancy[]} vacancies oldest first
 * @returns {{all: Purpose[], usual: Purpose}} usual: the reader's own target, else the newest vacancy, else
 *   the position that the result is set against
 */
export function purposes({ targets, usual_target, skills }, aim, vacancies) {
  const target = usual_target;
  /** @type {Purpose[]} */
  const posts = vacancies.filter((each) => asks(each).length).reverse()
    .map(({ id, name, levels }) => ({ id: `v${id}`, kind: "vacancy", name, levels, target }));
  const positions = targets.map(({ id, name, position }) => ({
    id,
    kind: /** @type {const} */ ("target"),
    name,
    levels: levelsOf(skills, (skill) => skill.targets[id]),
    target: position,
  }));
  const wanted = aim.kind === "aim" ? aim.aim : { target: null, levels: {} };
  const position = positions.find(({ id }) => id === (wanted.target ?? target)) ??
    /** @type {Purpose} */ (positions[0]);
  if (wanted.target !== OWN) return { all: [...posts, ...positions], usual: posts[0] ?? position };
  const lowest = targets[0]?.id ?? "";
  const levels = levelsOf(skills, ({ id, targets }) => wanted.levels[id] ?? targets[lowest]);
  // What a vacancy made of it is that vacancy.
  const post = posts.find((each) =>
    skills.every(({ id }) => (each.levels[id] ?? 0) === levels[id])
  );
  if (post) return { all: [...posts, ...positions], usual: post };
  /** @type {Purpose} */
  const own = { id: OWN, kind: "own", name: "", levels, target };
  return { all: [own, ...posts, ...positions], usual: own };
}

/**
 * @template {{id: string}} T
 * @param {T[]} skills
 * @param {(skill: T) => number | undefined} level
 */
const levelsOf = (skills, level) =>
  Object.fromEntries(skills.map((skill) => [skill.id, level(skill) ?? 0]));
