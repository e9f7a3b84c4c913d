/**
 * What the page that opens links hands to the check once the reader agrees: an invitation to answer,
 * answers to go on with, or an opinion to keep. It goes by the tab's own storage, where no link can write, and the address
 * names the code that the reader agreed to. A code without that is asked about first.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Asked, Invitation } from "./invitation.js"
 * @import { Opinion } from "./opinion.js"
 * @import { Standard } from "./standard.js"
 */

import { readAsked } from "./invitation.js";
import { read, VERSION } from "./saved.js";

/** Where in the tab's storage. */
export const HANDED = "standar-profesi:handed";

/**
 * @param {string} code that was read
 * @param {{invitation: Invitation, anew?: boolean} | {attempt: Attempt, earlier: Attempt | null} |
 *   {opinion: Opinion}} found in it; anew: what was answered of the invitation stays as it is
 * @returns {string} what `handed` reads
 */
export function handOver(code, found) {
  const asked = "invitation" in found ? { ...found.invitation, code } : null;
  const attempts = "attempt" in found ? [found.earlier, found.attempt].filter(Boolean) : [];
  const anew = "invitation" in found && found.anew === true;
  const opinions = "opinion" in found ? [found.opinion] : [];
  return JSON.stringify({ version: VERSION, attempts, opinions, code, asked, anew });
}

/**
 * @param {string} text what `handOver` wrote
 * @param {Standard} standard
 * @returns {{code: string, asked: Asked | null, anew: boolean, attempts: Attempt[],
 *   opinions: Opinion[]} | null} the one to go on with last; null: it is not whole
 */
export function handed(text, standard) {
  const found = read(text, standard);
  if (found.kind !== "attempts" || found.lost) return null;
  const { code, asked, anew = false } = JSON.parse(text);
  const { attempts, opinions } = found;
  return { code, asked: readAsked(asked, standard), anew, attempts, opinions };
}
