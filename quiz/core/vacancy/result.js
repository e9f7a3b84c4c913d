/**
 * What the check says of its reader, of what it keeps on the device: only looked at, and only the levels.
 *
 * @import { Rated } from "../rating.js"
 * @import { Standard } from "../standard.js"
 */

import { ratedIn } from "../edition.js";
import { VERSION } from "../keys.js";

/**
 * @param {string | null} text what `write` of saved.js wrote; null: nothing
 * @param {Standard} standard
 * @returns {Record<string, Rated | null>} by competency, of the last attempt that has answers; {} where
 *   there is none that can be read
 */
export function ratedLast(text, standard) {
  try {
    const { version, attempts } = JSON.parse(text ?? "");
    const { edition } = standard.profession;
    if (!(version <= VERSION)) return {};
    const begun = attempts.filter((/** @type {any} */ attempt) =>
      attempt.edition <= edition && Object.keys(attempt.answers).length
    );
    const last = begun[begun.length - 1];
    if (!last) return {};
    return Object.fromEntries(
      standard.skills.map((skill) => [skill.id, ratedIn(last, standard, skill)]),
    );
  } catch {
    return {};
  }
}
