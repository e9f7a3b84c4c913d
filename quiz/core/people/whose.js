/** Whose an answer is that came under a number, by what names say. */

import { alike } from "../ratings.js";

/**
 * @template {string | number} K
 * @param {string} name that stands in the answer, "" for none
 * @param {K} number under which it came
 * @param {Map<K, string>} names of those who were asked, by number
 * @returns {K} another's number, if the name cannot be the owner's and can be one other person's alone
 */
export function whose(name, number, names) {
  const own = names.get(number);
  if (!name || !own || own === name || alike(own, name)) return number;
  const others = [...names].filter(([, other]) => other && alike(other, name));
  return others.length === 1 && others[0] ? others[0][0] : number;
}
