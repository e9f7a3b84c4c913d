/**
 * Invitations that are kept on the device, as the codes of their links. A code says of itself
 * whether it is whole, so there is little more to this form.
 *
 * @typedef {{kind: "codes", codes: string[]} | {kind: "damaged" | "newer"}} Kept
 */

import { readRecord, writeRecord } from "./record.js";

const NAME = "codes";

/** @param {string[]} codes */
export const writeKept = (codes) => writeRecord(NAME, codes);

/**
 * @param {string | null} text what `writeKept` wrote; null: nothing yet
 * @returns {Kept}
 */
export const readKept = (text) =>
  // What is no code is none of the others' fault: it stays among them, unread.
  readRecord(text, NAME, [], (codes) =>
    codes.map((/** @type {unknown} */ code) =>
      typeof code === "string" ? code : JSON.stringify(code)
    ));
