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

import { isRecord, readRecord, writeRecord } from "../record.js";
import { PREFIX } from "../keys.js";
import { LONGEST } from "./reading.js";

const CONTENT = "vacancies";
/** Letters of a name. */
export const NAME = 80;
/** So many are kept; who adds one more loses none. */
export const MOST = 20;

/** @param {string} profession its id @returns {string} where on the device */
export const vacanciesKey = (profession) => `${PREFIX}${profession}:vacancies`;

/** @param {Vacancy[]} vacancies */
export const writeVacancies = (vacancies) => writeRecord(CONTENT, vacancies);

/**
 * @param {string | null} text what `writeVacancies` wrote; null: nothing yet
 * @returns {Kept}
 */
export const readVacancies = (text) =>
  readRecord(text, CONTENT, [], (vacancies) => vacancies.filter(isVacancy));

/**
 * @param {Vacancy[]} vacancies
 * @param {Omit<Vacancy, "id">} added
 * @returns {Vacancy[]} with one more, the newest last, or the same where there are as many as are kept
 */
export function add(vacancies, { name, text, levels }) {
  if (vacancies.length >= MOST) return vacancies;
  const id = free(vacancies);
  // With a letter more than is read, it still tells that there was more.
  const kept = { id, name: name.slice(0, NAME), text: text.slice(0, LONGEST + 1), levels };
  return [...vacancies, kept];
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

/** @param {any} value @returns {value is Vacancy} */
const isVacancy = (value) =>
  isRecord(value) && Number.isInteger(value.id) && Number(value.id) > 0 &&
  typeof value.name === "string" && typeof value.text === "string" && isRecord(value.levels) &&
  Object.values(value.levels).every((level) => [0, 1, 2, 3, 4, 5].includes(Number(level)));
