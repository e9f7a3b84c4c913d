/**
 * What HR makes of the results of a group: what is practised by whom, and what was agreed with each.
 *
 * @import { Evidence } from "../evidence.js"
 * @import { Standard } from "../standard.js"
 * @import { Team } from "../team/picture.js"
 *
 * @typedef {object} Lesson what practises a competency
 * @property {string[]} steps what to do for the levels 2 to 5
 * @property {string} question that a talk can begin with
 *
 * @typedef {Standard & {opener: {result: string}, lessons: Record<string, Lesson>}} TrainingStandard
 *   lessons: by competency
 *
 * @typedef {object} Task what HR says otherwise than is proposed; what is not there is as proposed
 * @property {string} [practice]
 * @property {string} [helpers]
 * @property {string} [owner] who sees to it
 * @property {string} [date] by which it is done
 * @property {string[]} [out] keys of the people who do not take part
 *
 * @typedef {{agreed: string, date: string, next: string}} Talk with one person: what was agreed, when it
 *   was, and when the next one is; "" for not said
 *
 * @typedef {object} Training
 * @property {Team} team
 * @property {string} start day from which the proposed dates count
 * @property {Record<string, string[]>} chosen competencies that are practised, by group; without an
 *   entry those that are proposed
 * @property {Record<string, Task>} tasks by group and step
 * @property {Record<string, Talk>} talks by person
 * @property {Record<string, string>} ratings codes of second raters' views, by person
 * @property {Record<string, Record<string, Evidence>>} evidence by person and competency
 */

import { emptyTeam } from "../team/picture.js";

/** @param {string} start @returns {Training} */
export const nothing = (start) => ({
  team: emptyTeam(),
  start,
  chosen: {},
  tasks: {},
  talks: {},
  ratings: {},
  evidence: {},
});

/** @type {Talk} */
export const NO_TALK = { agreed: "", date: "", next: "" };

/** Characters that are kept of a text. */
export const LONGEST = { practice: 400, helpers: 400, owner: 80, agreed: 1000 };
