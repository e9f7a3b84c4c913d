/**
 * What other pages keep on the device beside the check ("Cocok untuk Anda?", "Baca lowongan", "Latihan
 * wawancara"): it goes along in a file, in the form in which it is kept.
 *
 * @typedef {{version: number} & Record<string, unknown>} Kept
 * @typedef {Record<string, Kept>} Beside by the end of the key on the device
 */

import { joinInterview, readInterview } from "./interview/record.js";
import { isRecord, readRecord } from "./record.js";
import { PREFIX } from "./keys.js";
import { joinVacancies, readVacancies } from "./vacancy/kept.js";
import { readAnswers } from "./weigh/record.js";

/** The ends of the keys, and what can be read there. @type {Record<string, (kept: Kept) => boolean>} */
const KINDS = {
  fit: (kept) => readAnswers(JSON.stringify(kept)).kind === "answers",
  ticks: (kept) => {
    const found = readRecord(JSON.stringify(kept), "ticks", [], areTexts);
    return found.kind === "ticks" && found.ticks;
  },
  vacancies: (kept) => readVacancies(JSON.stringify(kept)).kind === "vacancies",
  interview: (kept) => readInterview(JSON.stringify(kept)).kind === "interview",
};

/** @param {string} profession its id @returns {[string, string][]} each end with its key */
export const besideKeys = (profession) =>
  Object.keys(KINDS).map((end) => [end, `${PREFIX}${profession}:${end}`]);

/**
 * @param {unknown} data by the ends of the keys
 * @returns {Beside} what of it can be read
 */
export function readBeside(data) {
  const found = Object.entries(KINDS).flatMap(([end, isWhole]) => {
    const kept = isRecord(data) ? data[end] : undefined;
    return isRecord(kept) && isWhole(/** @type {Kept} */ (kept)) ? [[end, kept]] : [];
  });
  return Object.fromEntries(found);
}

/**
 * What two places hold; where both say something of the same, what is here counts.
 *
 * @param {Beside} mine
 * @param {Beside} others
 * @returns {Beside}
 */
export const joined = (mine, others) => ({
  ...others,
  ...Object.fromEntries(
    Object.entries(mine).map(([end, kept]) => {
      /** @type {Record<string, unknown>} */
      const other = others[end] ?? {};
      const parts = Object.entries(kept).map((
        [name, part],
      ) => [name, both(name, part, other[name])]);
      return [end, Object.fromEntries(parts)];
    }),
  ),
});

/** @param {string} name @param {any} mine @param {any} other */
function both(name, mine, other) {
  if (name === "vacancies") return joinVacancies(mine, other ?? []);
  if (name === "interview") return joinInterview(mine, other ?? {});
  if (Array.isArray(mine) && Array.isArray(other)) return [...new Set([...mine, ...other])];
  return isRecord(mine) && isRecord(other) ? { ...other, ...mine } : mine;
}

/** @param {unknown[]} values */
const areTexts = (values) => values.every((value) => typeof value === "string");
