/**
 * The codes in the address by which a page was opened. Chats and mail programs encode its # and =,
 * once or twice, swallow them, and add to its end; what is left whole opens.
 */

import { Search } from "./team/find.js";

/** No two codes are longer, however they are encoded; the rest is not read. */
const LONGEST = 2 ** 12;

/**
 * @param {string} hash of an address
 * @param {string} profession id, as in addresses
 * @returns {string[]} the codes in it, [] for none that is whole
 */
export function linked(hash, profession) {
  const search = new Search(decoded(hash.slice(0, LONGEST)), profession);
  return search.next().flatMap(({ code }) => code || []);
}

/** @param {string} text @returns {string} without percent signs, as far as they are escapes */
function decoded(text) {
  try {
    const once = decodeURIComponent(text);
    return once === text ? text : decoded(once);
  } catch {
    return text;
  }
}
