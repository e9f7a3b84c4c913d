/**
 * What somebody has rated so far who was asked about several people: kept on the device beside the check,
 * in a form of its own, until it is sent or erased. People have the numbers of the invitation; names are
 * the rater's own help and go into no link.
 *
 * @import { Pick as Level } from "./rating.js"
 * @import { Invitation } from "./invitation.js"
 *
 * @typedef {object} Rated
 * @property {string} name as the rater typed it, "" for none
 * @property {string} listed as the file from HR has it, "" for none
 * @property {Record<string, Level>} picks by competency
 *
 * @typedef {Record<string, Rated>} Sitting by the person's number
 * @typedef {Record<string, Sitting>} Sittings by the id of the invitation
 */

import { tidy } from "./code/name.js";
import { PREFIX } from "./keys.js";
import { isPick } from "./rating.js";
import { isRecord, readRecord, writeRecord } from "./record.js";

const CONTENT = "ratings";
/** Characters of a name that are kept. */
export const LONGEST_NAME = 60;

/** @returns {Rated} */
export const unrated = () => ({ name: "", listed: "", picks: {} });

/** What the rater calls somebody, "" for nothing. @param {Pick<Rated, "name" | "listed">} person */
export const nameOf = ({ name, listed }) => name || listed;

/** @param {string} profession its id @returns {string} where on the device */
export const ratingsKey = (profession) => `${PREFIX}${profession}:ratings`;

/** @param {Sittings} sittings */
export const writeRatings = (sittings) => writeRecord(CONTENT, sittings);

/**
 * @param {string | null} text what `writeRatings` wrote; null: nothing yet
 * @returns {{kind: "ratings", ratings: Sittings} | {kind: "damaged" | "newer"}}
 */
export const readRatings = (text) => readRecord(text, CONTENT, {}, whole);

/** @param {Record<string, unknown>} sittings @returns {Sittings} what of them is whole */
const whole = (sittings) => mapped(sittings, (people) => mapped(people, rated));

/** @param {unknown} value @returns {Rated | null} */
function rated(value) {
  if (!isRecord(value)) return null;
  const [name = "", listed = ""] = [value.name, value.listed].map((text) =>
    typeof text === "string" ? tidy(text, LONGEST_NAME) : ""
  );
  return { name, listed, picks: mapped(value.picks, (pick) => isPick(pick) ? pick : null) };
}

/**
 * @template T
 * @param {unknown} values by keys
 * @param {(value: unknown) => T | null} take null: not whole
 * @returns {Record<string, T>}
 */
function mapped(values, take) {
  const all = Object.entries(isRecord(values) ? values : {}).flatMap(([key, value]) => {
    const whole = take(value);
    return whole === null ? [] : [/** @type {[string, T]} */ ([key, whole])];
  });
  return Object.fromEntries(all);
}

/**
 * @param {Pick<Invitation, "skills">} invitation
 * @param {Rated} person
 * @returns {number} how many of the competencies that are asked have an answer
 */
export const given = ({ skills }, { picks }) => skills.filter((skill) => skill in picks).length;

/**
 * @param {Sitting} sitting
 * @param {number[]} people who are asked about
 * @param {string} skill
 * @returns {number} how many of them have an answer for the competency
 */
export const over = (sitting, people, skill) =>
  people.filter((number) => skill in (sitting[number]?.picks ?? {})).length;

/**
 * @param {Sitting} sitting
 * @param {Invitation} invitation
 * @returns {string | null} the first competency with somebody left; null: none
 */
export const nextOpen = (sitting, { skills, people = [] }) =>
  skills.find((skill) => over(sitting, people, skill) < people.length) ?? null;

/**
 * Whether two names may be the same person's: one has all words of the other, whatever their order, small
 * or capital; a single letter stands for a word that begins with it.
 *
 * @param {string} one
 * @param {string} other
 */
export function alike(one, other) {
  const [less = [], more = []] = [words(one), words(other)].sort((a, b) => a.length - b.length);
  return less.every((word) =>
    more.some((each) =>
      each === word || (word.length === 1 || each.length === 1) && each[0] === word[0]
    )
  );
}

/** @param {string} name */
const words = (name) => name.toLowerCase().normalize("NFKD").match(/[\p{L}\p{N}]+/gu) ?? [];
