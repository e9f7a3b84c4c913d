/**
 * The number that every request for an opinion from this device carries, so that an answer to one of
 * them is known again. It says nothing else.
 *
 * @import { Standard } from "../../core/standard.js"
 */

import { isId } from "../../core/invitation.js";
import { PREFIX } from "../../core/keys.js";
import { randomId } from "../random.js";

/** @param {Standard} standard */
const key = ({ profession }) => `${PREFIX}${profession.id}:asked`;

/** @param {Standard} standard @returns {number} 0: nothing was asked from here, as far as is known */
export function asked(standard) {
  try {
    const found = Number(localStorage.getItem(key(standard)));
    return isId(found) ? found : 0;
  } catch {
    return 0;
  }
}

/** @param {Standard} standard @returns {number} the same from the first request on */
export function asks(standard) {
  const id = asked(standard) || randomId();
  try {
    localStorage.setItem(key(standard), String(id));
  } catch { /* An answer opens all the same; that it was asked for here is not known then. */ }
  return id;
}
