/**
 * What a picture of a result says: as much as its owner chooses, and always that nobody checked it.
 *
 * @import { SharedResult } from "./code/shared.js"
 * @import { Standard } from "./standard.js"
 * @import { Say } from "./words.js"
 *
 * @typedef {object} Choice
 * @property {boolean} strengths
 * @property {boolean} all every competency against the target
 * @property {boolean} date
 * @property {boolean} address of the check
 * @property {string} name "" for none
 *
 * @typedef {{name: string, words: string}} Strength
 *
 * @typedef {object} Line one competency
 * @property {string} name
 * @property {number | null} level
 * @property {{lowest: number, highest: number} | null} likely
 * @property {number | null} target
 * @property {string} words its level, or why there is none
 *
 * @typedef {object} Poster
 * @property {string} site
 * @property {string} title
 * @property {string} name
 * @property {string} about
 * @property {string} best what the strengths are called
 * @property {Strength[]} strengths
 * @property {string} compared what the lines are called
 * @property {Line[]} lines
 * @property {string[]} foot
 */

import { strongest } from "./result.js";
import { rangeOf, shownRows, WITHOUT } from "./shown.js";
import { levelName } from "./standard.js";
import { longDate } from "./words.js";

/**
 * @param {SharedResult} result
 * @param {Standard} standard
 * @param {{say: Say, target: string, address: string}} words the name of the target; the check's address
 * @param {Choice} choice
 * @returns {Poster}
 */
export function poster(result, standard, { say, target, address }, choice) {
  const rows = shownRows(result, standard).filter(({ state }) => state !== "unasked");
  const best = choice.strengths ? strongest([...rows], ({ level }) => Number(level)) : [];
  // In the order of the standard: every picture is read alike.
  const lines = standard.skills.flatMap(({ id }) => rows.filter(({ skill }) => skill.id === id));
  const { finished } = result;
  return {
    site: standard.site,
    title: standard.profession.name,
    name: choice.name,
    about: [
      say("poster.over"),
      ...choice.date && finished ? [longDate(finished, standard.language)] : [],
    ].join(", "),
    best: say("open.strengths"),
    strengths: best.map(({ skill, level }) => {
      return { name: skill.name, words: levelName(standard, Number(level)) };
    }),
    compared: say("poster.compared", { n: rows.length, target }),
    lines: (choice.all ? lines : []).map(({ skill, state, level, target }) => ({
      name: skill.name,
      level,
      likely: typeof state === "object" ? rangeOf(state, standard) : null,
      target,
      words: typeof state === "object" ? levelName(standard, state.level) : say(WITHOUT[state]),
    })),
    foot: [say("poster.unverified"), ...choice.address ? [address] : []],
  };
}

/**
 * The same in words, for those who cannot see it.
 *
 * @param {Poster} poster
 * @param {Say} say
 * @returns {string[]} a line each
 */
export function inWords({ site, title, name, about, best, strengths, compared, lines, foot }, say) {
  const line = (/** @type {Line} */ { name, words, target }) => {
    return `${name}: ${words}${target === null ? "" : `, ${say("table.target")} ${target}`}`;
  };
  return [
    [site, title, name, about].filter(Boolean).join(". "),
    ...strengths.length ? [best, ...strengths.map(({ name, words }) => `${name}: ${words}`)] : [],
    ...lines.length ? [compared, ...lines.map(line)] : [],
    ...foot,
  ];
}
