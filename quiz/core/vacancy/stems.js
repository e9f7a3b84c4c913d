/**
 * What English words may come from: "deal" of "deals", "agree" of "agreed", "plan" of "planning".
 */

const ENDING = /(?:ie[sd]|e?s|ed|ing)$/;
const DOUBLE = /([^aeiou])\1$/;
const SHORTEST = 3;

/** @param {string} word @returns {string[]} its stems by the rules, words or none; it is none of them */
export function stems(word) {
  if (!ENDING.test(word)) return [];
  const rest = word.replace(ENDING, "");
  const found = [rest, `${rest}e`, `${rest}y`, rest.replace(DOUBLE, "$1")];
  return found.filter((stem) => stem.length >= SHORTEST);
}
