/** Words: what of a text is one, and how near one is to another. */

const WORD = /[\p{L}\p{N}]+/gu;
const LONG = 6;
/** How many letters more or fewer a word may have that looks like another. */
const UNLIKE = 3;

/**
 * A word as it is looked for: without capitals and accents.
 * @param {string} word
 */
export function plain(word) {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * The words of a text in order, with their places. A lone letter, as of an option or a formula, is
 * none; nor is a lone digit.
 * @param {string} text
 */
export function words(text) {
  const found = [];
  for (const match of text.matchAll(WORD)) {
    const word = plain(match[0]);
    if (word.length > 1) found.push({ word, start: match.index ?? 0, length: match[0].length });
  }
  return found;
}

/** @param {string} text */
export const bare = (text) => words(text).map(({ word }) => word);

/**
 * Whether a word may be another one, mistyped: its first letter stands, and one letter is too many or
 * too few, two are changed over, or, in a long word, one is another. Short words are too alike.
 * @param {string} one
 * @param {string} other
 */
export function near(one, other) {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return short.length >= LONG;
  return short[start] === long[start + 1] && short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2);
}

/**
 * The words that look like one of those that are not there, the likest first.
 * @param {string[]} missing
 * @param {string[]} words
 * @param {number} least the share of pairs of letters that two must have in common
 */
export function alike(missing, words, least) {
  const asked = missing.map(pairs);
  return words.map((word) => {
    const own = pairs(word);
    const fits = asked.filter((other) => Math.abs(other.length - own.length) <= UNLIKE);
    const likest = Math.max(0, ...fits.map((other) => share(own, other)));
    return { word, likest };
  }).filter(({ likest }) => likest >= least).sort((a, b) => b.likest - a.likest)
    .map(({ word }) => word);
}

/**
 * @param {string[]} one
 * @param {string[]} other
 */
function share(one, other) {
  return 2 * one.filter((pair) => other.includes(pair)).length / (one.length + other.length);
}

/** @param {string} word */
function pairs(word) {
  const edged = ` ${word} `;
  return [...edged].slice(1).map((letter, at) => edged[at] + letter);
}
