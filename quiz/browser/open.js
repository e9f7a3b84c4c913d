/**
 * Codes in the address: one's own answers from elsewhere are taken over here. Results, invitations,
 * and what cannot be read have a page of their own.
 *
 * @import { App } from "./app.js"
 * @import { Standard } from "../core/standard.js"
 */

import { readProgress } from "../core/code/progress.js";
import { progressScreen } from "./taking.js";

/** The page that opens everything else, seen from this one. */
const OPENER = "../buka/";

/** @param {string} hash of the address @returns {boolean} whether there is a code in it */
export const isCode = (hash) => /^#[a-z]=/.test(hash);

/**
 * @param {Standard} standard
 * @param {string} hash of the address
 * @returns {string | false} where it is opened, unless here
 */
export function elsewhere(standard, hash) {
  if (/^#[hu]=/.test(hash)) return OPENER + hash;
  if (!isCode(hash)) return false;
  const { kind } = readProgress(standard, hash.slice(1));
  return kind !== "ok" && `${OPENER}?${kind}`;
}

/** @param {App} app */
export function codeScreen(app) {
  const found = readProgress(app.whole, location.hash.slice(1));
  if (found.kind !== "ok") throw new RangeError(found.kind);
  return progressScreen(app, found);
}
