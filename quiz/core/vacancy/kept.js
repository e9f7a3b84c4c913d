/**
 * Vacancies that are kept on the device, beside the check, in a form of their own.
 *
 * @typedef {object} Vacancy
 * @property {number} id counted up; what it was called by in the page
 * @property {string} name
 * @property {string} text as it was pasted
 * @property {Record<string, number>} levels what it asks by competency, 0 for nothing
 *
 * @typedef {{kind: "vacancies", vacancies: Vacancy[]} | {kind: "damaged" | "newer"}} Kept
 */

import { PREFIX } from "../saved.js";
import { LONGEST } from "./reading.js";

const VERSION = 1;
/** Letters of a name. */
export const NAME = 80;
/** So many are kept; who adds one more loses none. */
export const MOST = 20;

/** @param {string} profession its id @returns {string} where on the device */
export const vacanciesKey = (profession) => `${PREFIX}${profession}:vacancies`;

/** @param {Vacancy[]} vacancies */
export const writeVacancies = (vacancies) => JSON.stringify({ version: VERSION, vacancies });

/**
 * @param {string | null} text what `writeVacancies` wrote; null: nothing yet
 * @returns {Kept} those that are whole; one that is not takes no other with it
 */
export function readVacancies(text) {
  if (text === null) return { kind: "vacancies", vacancies: [] };
  /** @type {any} */
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: "damaged" };
  }
  if (typeof data?.version === "number" && data.version > VERSION) return { kind: "newer" };
  if (data?.version !== VERSION || !Array.isArray(data.vacancies)) return { kind: "damaged" };
  return { kind: "vacancies", vacancies: data.vacancies.filter(isVacancy) };
}

/**
 * @param {Vacancy[]} vacancies
 * @param {Omit<Vacancy, "id">} added
 * @returns {Vacancy[]} with one more, the newest last, or the same where there are as many as are kept
 */
export function add(vacancies, { name, text, levels }) {
  if (vacancies.length >= MOST) return vacancies;
  const id = free(vacancies);
  return [...vacancies, { id, name: name.slice(0, NAME), text: text.slice(0, LONGEST), levels }];
}

/**
 * What two places hold: none is lost, however many they are.
 *
 * @param {Vacancy[]} mine
 * @param {Vacancy[]} others counted on, the same text by the same name left as it is here
 * @returns {Vacancy[]} those that are whole
 */
export function joinVacancies(mine, others) {
  const all = mine.filter(isVacancy);
  for (const other of others.filter(isVacancy)) {
    const isHere = all.some(({ name, text }) => name === other.name && text === other.text);
    if (!isHere) all.push({ ...other, id: free(all) });
  }
  return all;
}

/** @param {Vacancy[]} vacancies @returns {number} the next number */
const free = (vacancies) => Math.max(0, ...vacancies.map(({ id }) => id)) + 1;

/** @param {any} value */
const isVacancy = (value) =>
  typeof value === "object" && value !== null && Number.isInteger(value.id) && value.id > 0 &&
  typeof value.name === "string" && typeof value.text === "string" &&
  typeof value.levels === "object" && value.levels !== null && !Array.isArray(value.levels) &&
  Object.values(value.levels).every((level) => [0, 1, 2, 3, 4, 5].includes(level));
