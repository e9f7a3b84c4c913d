/**
 * What the page that opens links hands to the check, in the address, once the reader agrees: an
 * invitation to answer, or answers to go on with.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Asked, Invitation } from "./invitation.js"
 * @import { Standard } from "./standard.js"
 */

import { readAsked } from "./invitation.js";
import { read, write } from "./saved.js";

/** @param {Invitation} invitation @param {string} code of it @returns {string} what ends the address */
export const beginWith = (invitation, code) => fragment("mulai", { ...invitation, code });

/** @param {Attempt} attempt @returns {string} what ends the address */
export const goOnWith = (attempt) => fragment("lanjut", JSON.parse(write([attempt])));

/**
 * @param {string} hash of the address
 * @param {Standard} standard
 * @returns {{asked?: Asked | null, attempt?: Attempt}} nothing where nothing whole is handed over
 */
export function handed(hash, standard) {
  const [, way, text = ""] = /^#(mulai|lanjut)=(.+)/.exec(hash) ?? [];
  if (!way) return {};
  /** @type {unknown} */
  let data;
  try {
    data = JSON.parse(decodeURIComponent(text));
  } catch {
    return {};
  }
  if (way === "mulai") return { asked: readAsked(data, standard) };
  const found = read(JSON.stringify(data), standard);
  return found.kind === "attempts" ? { attempt: found.attempts[0] } : {};
}

/** @param {string} way @param {unknown} data */
const fragment = (way, data) => `#${way}=${encodeURIComponent(JSON.stringify(data))}`;
