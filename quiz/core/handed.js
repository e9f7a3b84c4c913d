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
export const beginWith = (invitation, code) =>
  fragment("mulai", JSON.stringify({ ...invitation, code }));

/** @param {Attempt} attempt @returns {string} what ends the address */
export const goOnWith = (attempt) => fragment("lanjut", write([attempt]));

/**
 * @param {string} hash of the address
 * @param {Standard} standard
 * @returns {{asked?: Asked | null, attempt?: Attempt} | null} null: nothing is handed over; nothing in
 *   it: what is handed over is not whole
 */
export function handed(hash, standard) {
  const [, way, written = ""] = /^#(mulai|lanjut)=(.*)/.exec(hash) ?? [];
  if (!way) return null;
  try {
    const text = decodeURIComponent(written);
    if (way === "mulai") return { asked: readAsked(JSON.parse(text), standard) };
    const found = read(text, standard);
    return found.kind === "attempts" ? { attempt: found.attempts[0] } : {};
  } catch {
    return {};
  }
}

/** @param {string} way @param {string} text */
const fragment = (way, text) => `#${way}=${encodeURIComponent(text)}`;
