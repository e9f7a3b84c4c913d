/**
 * What a page brings along as data: the part of the standard that the apps need. The keys are
 * those of the content files; compiler/apps.py writes it.
 *
 * @typedef {"a" | "b" | "c" | "d"} Choice an option of a case
 *
 * @typedef {"anchors" | "statements" | "case"} Part of a competency, on which a result depends
 *
 * @typedef {object} Statement
 * @property {number} code its permanent number within the competency
 * @property {number} level 2 to 5: it tells this level from the one below
 * @property {string} text
 *
 * @typedef {object} Case
 * @property {number} code its permanent number within the competency
 * @property {string} situation
 * @property {string[]} options a to d
 *
 * @typedef {object} FirstCases how the cases of the first editions are weighed
 * @property {number} until the last edition that asked for one choice
 * @property {number[]} expected_share as in Standard
 * @property {number} difference as in Standard
 * @property {number} answers_needed as in Standard
 * @property {Record<string, number[]>} credits of a to d, by competency
 *
 * @typedef {object} Skill
 * @property {string} id its slug, as in addresses
 * @property {number} code its permanent number
 * @property {number} changed edition in which an anchor, a statement or the case last changed
 * @property {Record<number, Part[]>} rewritten by edition, which parts mean something else from it
 *   on; see More
 * @property {number} [added] edition that first asked it, unless that is 1
 * @property {string} name
 * @property {string} cluster id of its cluster
 * @property {Statement[]} statements their texts: see More
 * @property {Case} case see More
 * @property {[number, string][]} key credit and rationale of each way to act in the case; see More
 * @property {Record<string, number>} targets level by target id
 * @property {number} duties how many duties need it; see More
 * @property {number} kpis how many KPIs need it; see More
 * @property {Partial<Record<"question" | "statements" | "case", string[]>>} terms ids of the trade
 *   terms in each part's questions
 *
 * @typedef {object} Step from a level to the next
 * @property {string} action
 * @property {string} time how long it takes in all
 * @property {string} proof what one then holds in hand
 * @property {{title: string, url: string, language: string, status: "VERIFIED" | "SEEN"}} [resource]
 * @property {{cue: string, action: string}} plan if `cue`, then `action`
 * @property {{experience: string, line: string}} cv of somebody who has arrived
 *
 * @typedef {object} Practice what answers a result in a competency; it comes apart from the standard
 * @property {Step[]} steps to the levels 2 to 5
 * @property {string} evidence_example
 *
 * @typedef {object} Retired a competency of earlier editions
 * @property {number} code
 * @property {string} name
 * @property {number} edition the first without it
 *
 * @typedef {object} RatingModel how likely each answer is; rating.js says what comes of it
 * @property {number[][]} anchor by level - 1, by pick - 1: per thousand readers of that level
 * @property {Record<number, number[][]>} statements likewise, by the statement's level
 * @property {number} hold percent that the likely levels hold at least
 * @property {number} most statements that are asked at most
 * @property {number} wide levels in a row that are narrow enough to stop asking
 * @property {number[]} expected by the anchor's pick - 1: how many statements are asked on average
 * @property {FirstRating | null} first how the first editions were rated; null: there were none
 *
 * @typedef {object} FirstRating
 * @property {number} until the last edition that was rated so
 * @property {number} statements_needed
 * @property {number} anchor_weight
 * @property {number} inter_item_correlation
 * @property {number} item_sd
 *
 * @typedef {object} Mode
 * @property {string} id
 * @property {number} code its permanent number
 * @property {string} name
 * @property {string} meaning
 * @property {boolean} statements whether it asks them
 * @property {boolean} cases whether it asks them
 * @property {Record<string, number>} [tasks] how many with one right answer end it, by competency; see More
 * @property {string | null} limit what its result is not
 * @property {number} questions how many it asks, those of the modes before it included
 * @property {number} minutes how long that takes
 *
 * @typedef {object} Target what a result can be set against: a position, of any kind of the
 *   profession or of one
 * @property {string} id
 * @property {number} code its permanent number
 * @property {string} name
 * @property {string} meaning
 * @property {string} position id of the same position of any kind
 * @property {string} [kind] id of the kind
 *
 * @typedef {object} Sharing another profession that asks some of the same competencies
 * @property {string} id
 * @property {string} name
 * @property {number} edition
 * @property {Record<string, number>} skills those, with the edition that last changed what they mean
 *
 * @typedef {object} Standard
 * @property {string} site name of the site
 * @property {string} language
 * @property {string} url address of this page on the published site
 * @property {{id: string, code: number, edition: number, name: string, short_name: string,
 *   retired: Retired[]}} profession
 * @property {string[]} levels names of the levels 1 to 5
 * @property {Target[]} targets those of any kind from low to high, then those of each kind
 * @property {{id: string, name: string}[]} kinds of the profession
 * @property {string} usual_target id of the one that a result is set against until one is chosen
 * @property {{id: string, name: string}[]} clusters
 * @property {Mode[]} modes from short to long; each asks what the one before it asks, and more
 * @property {{instruction: string, options: {value: number | null, label: string}[]}} frequency how
 *   statements are answered; null is never faced
 * @property {RatingModel} rating
 * @property {[number, number][]} alone lowest and highest likely level of each anchor without statements
 * @property {{expected_share: number[], difference: number, answers_needed: number,
 *   first: FirstCases | null}} cases share of the credits expected at levels 1 to 5, the difference
 *   that counts, and for how many answers; null: there were no others before
 * @property {{answers: number, share: number}} careless a flat profile: so many answers, this share
 *   of them the same
 * @property {string[]} limits what the result of any mode is not
 * @property {Record<string, {term: string, meaning: string}>} terms of the trade, by id
 * @property {{address: string, title: string} | null} contact where messages about a question go,
 *   and what their title is called there; null: nowhere
 * @property {{edition: number, reasons: string[]}[]} changes why there were later editions than the
 *   first, the newest first
 * @property {string} changes_page where all of it is told, seen from this page
 * @property {string} pages where the pages of the competencies are, seen from this one
 * @property {string | null} [vacancies] where a vacancy is read, seen from this page; null: nowhere
 * @property {Record<string, {noun: string, minutes: number}>} [tasks] the competencies that have tasks with
 *   one right answer: what one is called, and how long a round takes
 * @property {Sharing[]} sharing
 * @property {Skill[]} skills in the order of the questions
 * @property {Record<string, string>} messages
 */

/**
 * What a standard lacks until that part of the page is here which answers.
 *
 * @typedef {object} More
 * @property {Pick<Standard, "cases" | "careless" | "changes" | "changes_page" | "clusters" | "contact" | "frequency" | "kinds" | "levels" | "limits" | "modes" | "pages" | "sharing" | "targets" | "tasks" | "terms" | "vacancies">} standard
 * @property {Record<string, Pick<Skill, "case" | "cluster" | "duties" | "key" | "kpis" | "rewritten" | "statements" | "targets" | "terms">>} skills
 * @property {string[]} messages whose numbers go on where those of the standard end
 */

/** @type {Choice[]} */
export const CHOICES = ["a", "b", "c", "d"];

/** Make a standard whole, in place. @param {Standard} standard @param {More} more */
export function complete(standard, { standard: rest, skills, messages }) {
  Object.assign(standard, rest);
  for (const skill of standard.skills) Object.assign(skill, skills[skill.id]);
  const known = Object.keys(standard.messages).length;
  for (const [index, message] of messages.entries()) standard.messages[known + index] = message;
}

/**
 * @param {Standard} standard
 * @param {string} id
 * @returns {Skill}
 * @throws {RangeError} for an id that the standard does not have
 */
export function skillOf(standard, id) {
  const skill = standard.skills.find((skill) => skill.id === id);
  if (!skill) throw new RangeError(`unknown skill ${id}`);
  return skill;
}

/** The address of a competency's page. @param {Standard} standard @param {{id: string}} skill */
export const pageOf = ({ pages }, { id }) => `${pages}${id}/`;

/**
 * @param {Pick<Standard, "modes">} standard
 * @param {string} mode its id
 * @returns {string} "" for none that the standard has
 */
export const modeName = ({ modes }, mode) => modes.find(({ id }) => id === mode)?.name ?? "";

/**
 * What a result of that mode is not.
 *
 * @param {Pick<Standard, "modes" | "limits">} standard
 * @param {string} mode its id
 * @returns {string[]}
 */
export function limitsOf({ modes, limits }, mode) {
  const own = modes.find(({ id }) => id === mode)?.limit;
  return own ? [...limits, own] : limits;
}

/**
 * @param {Pick<Standard, "levels">} standard
 * @param {number} level from 1
 * @returns {string} "3 Mandiri"
 */
export const levelName = ({ levels }, level) => `${level} ${levels[level - 1]}`;
