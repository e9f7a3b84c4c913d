/**
 * One code of a kind in what somebody pasted.
 *
 * @typedef {{kind: "code", code: string} | {kind: "empty" | "none" | "damaged" | "foreign"}} Pasted
 *   nothing was pasted · no code is in it · only a piece of one · only one of another kind
 */

import { Search } from "./team/find.js";

/**
 * @param {string} text
 * @param {string} elsewhere what was pasted beside it: two texts that were swapped do no harm
 * @param {"h" | "p"} letter
 * @param {string} profession id, as in addresses
 * @returns {Pasted}
 */
export function pasted(text, elsewhere, letter, profession) {
  const here = found(text, profession);
  const hits = [...here, ...found(elsewhere, profession)];
  const code = hits.find((hit) => hit.code.startsWith(letter))?.code;
  if (code) return { kind: "code", code };
  if (!text.trim()) return { kind: "empty" };
  if (!here.length) return { kind: "none" };
  return { kind: here.some((hit) => hit.kind === "code") ? "foreign" : "damaged" };
}

/** @param {string} text @param {string} profession */
function found(text, profession) {
  const search = new Search(text, profession);
  const hits = [];
  while (search.share < 1) hits.push(...search.next());
  return hits.filter(({ kind }) => kind !== "page");
}
