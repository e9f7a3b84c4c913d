/**
 * Between the numbers of a code and the standard that reads it, which may be a later edition.
 *
 * @import { Retired, Skill, Standard } from "../standard.js"
 * @import { Head } from "./envelope.js"
 * @import { Aim } from "./fields.js"
 *
 * @typedef {object} Since what has happened to the competencies that a code speaks of
 * @property {number} edition that the code was written for
 * @property {Skill[]} changed those whose meaning has changed
 * @property {Retired[]} retired those that the standard no longer has
 */

import { OWN } from "../attempt.js";
import { VERSION } from "./envelope.js";
import { OWN_LEVELS } from "./fields.js";

/** @param {Standard} standard @returns {Head} */
export function headOf({ profession, skills }) {
  const codes = [...skills, ...profession.retired].map(({ code }) => code);
  const { code, edition } = profession;
  return { version: VERSION, profession: code, edition, highest: Math.max(...codes) };
}

/**
 * @param {Standard} standard
 * @param {number} edition that the code was written for
 * @param {boolean[]} said by competency code - 1: whether the code says anything of it
 * @returns {Since | null} null: the code speaks of competencies that this standard never had
 */
export function since(standard, edition, said) {
  const heard = (/** @type {{code: number}} */ { code }) => said[code - 1] === true;
  const skills = standard.skills.filter(heard);
  const retired = standard.profession.retired
    .filter((entry) => heard(entry) && entry.edition > edition);
  if (skills.length + retired.length < said.filter(Boolean).length) return null;
  return { edition, changed: skills.filter(({ changed }) => changed > edition), retired };
}

/**
 * @param {{id: string, code: number}[]} entries
 * @param {string | null} id
 * @returns {number} 0 when there is none of that id
 */
export function codeOf(entries, id) {
  return entries.find((entry) => entry.id === id)?.code ?? 0;
}

/**
 * @param {Standard} standard
 * @param {string | null} target
 * @param {Record<string, number>} levels
 * @returns {Aim}
 */
export function aimOf(standard, target, levels) {
  if (target !== OWN) {
    return { target: codeOf(standard.targets, target), levels: [] };
  }
  const { highest } = headOf(standard);
  const own = spread(highest, standard, ({ id }) => levels[id] ?? 0);
  return { target: OWN_LEVELS, levels: own };
}

/**
 * @param {Standard} standard
 * @param {Aim} aim
 * @returns {{target: string | null, levels: Record<string, number>}} null: a target that the
 *   standard no longer has, or none
 */
export function aimFrom(standard, { target, levels }) {
  if (target !== OWN_LEVELS) {
    const found = standard.targets.find(({ code }) => code === target);
    return { target: found?.id ?? null, levels: {} };
  }
  const own = standard.skills.flatMap(({ id, code }) => {
    const level = levels[code - 1];
    return level ? [[id, level]] : [];
  });
  return { target: OWN, levels: Object.fromEntries(own) };
}

/**
 * @template T
 * @param {number} highest
 * @param {Standard} standard
 * @param {(skill: Skill) => T} value
 * @returns {(T | 0)[]} by competency code - 1
 */
export function spread(highest, standard, value) {
  return Array.from({ length: highest }, (_, index) => {
    const skill = standard.skills.find(({ code }) => code === index + 1);
    return skill ? value(skill) : 0;
  });
}
