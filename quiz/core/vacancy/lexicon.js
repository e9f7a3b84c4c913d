/**
 * What vacancies say, as the content has it, made ready to be found: each phrase by its first word.
 *
 * In a phrase a word stands for all that is derived of it ("jual" for "menjual" and "penjualan"), a
 * slash for either of two words, "…" for up to three words of any kind, 0 for a number,
 * 17 for one from 17 to 65, which may be an age.
 *
 * @typedef {{phrases: string[], besides?: string[]}} Phrases besides: the same words, where they mean
 *   something else
 * @typedef {Phrases & {id: string, name: string, to: string, everywhere?: boolean}} Fact to: where it is
 *   explained; everywhere: also what the company says of itself
 * @typedef {Phrases & {id: string, name: string, to: string, why: string}} Flag
 *
 * @typedef {object} Vocabulary what the page brings along; its keys are those of the content file
 * @property {Record<string, Phrases>} skills
 * @property {(Phrases & {target: string, years: number})[]} positions from low to high
 * @property {(Phrases & {least?: number | null, most?: number | null})[]} levels what moves the level of a
 *   demand beside it
 * @property {Fact[]} facts
 * @property {Flag[]} red_flags
 * @property {{headings: string[], phrases: string[]}} applicant what opens a part of the text, or a
 *   sentence, that speaks of the applicant
 * @property {{headings: string[], phrases: string[], opening: string[]}} company likewise, of the
 *   company; opening: words of a sentence about it before any heading
 * @property {string[]} waived before what is not asked
 * @property {string[]} vacancy what tells a vacancy
 * @property {string[]} curriculum what tells a CV
 *
 * @typedef {object} Phrase
 * @property {string} owner whose phrase it is: "skill negosiasi"
 * @property {string[]} words
 * @property {boolean} beside whether it takes away what it covers
 * @property {boolean} exact whether nothing derived stands for its words, as in headings
 *
 * @typedef {object} Lexicon
 * @property {Map<string, Phrase[]>} first by the first word
 * @property {Set<string>} known every word of every phrase
 * @property {Map<string, string>} shapes of known words, as a scanner may mistake them
 */

export const GAP = "…";
export const NUMBER = "0";
export const AGE = "17";
const AGES = { from: 17, to: 65 };

/** What a number may stand for. @param {string} word @returns {string[]} none for one that begins with a letter */
export function numbered(word) {
  if (!/^\d+$/.test(word)) return /^\d/.test(word) ? [NUMBER] : [];
  return Number(word) >= AGES.from && Number(word) <= AGES.to ? [NUMBER, AGE] : [NUMBER];
}

/** Letters that scanners take for each other, by what they are all taken for here. */
const ALIKE = /** @type {Record<string, string>} */ ({
  rn: "m",
  vv: "w",
  i: "l",
  j: "l",
  1: "l",
  "|": "l",
  "!": "l",
  0: "o",
  5: "s",
});
const MISTAKEN = /rn|vv|[i1|!j05]/g;

/** @param {string} word @returns {string} the same for all that a scanner may take for each other */
export const shape = (word) =>
  word.replace(MISTAKEN, (sign) => /** @type {string} */ (ALIKE[sign]));

/**
 * @param {string} text a phrase of the content
 * @returns {string[][]} the words of each phrase that it stands for
 */
export function spread(text) {
  /** @type {string[][]} */
  let all = [[]];
  for (const part of text.split(" ")) {
    const either = part.split("/");
    if (either.length === 1) { for (const words of all) words.push(part); }
    else all = all.flatMap((words) => either.map((word) => [...words, word]));
  }
  return all;
}

/** @param {Vocabulary} vocabulary @returns {Lexicon} */
export function lexicon(vocabulary) {
  const { skills, positions, levels, facts, red_flags, applicant, company } = vocabulary;
  /** @type {Map<string, Phrase[]>} */
  const first = new Map();
  const known = new Set();
  const put = (/** @type {string} */ owner, /** @type {string[]} */ texts, beside = false) => {
    const exact = owner.startsWith("heading ");
    for (const words of texts.flatMap(spread)) {
      const [begin = ""] = words;
      const phrase = { owner, words, beside, exact };
      const others = first.get(begin);
      if (others) others.push(phrase);
      else first.set(begin, [phrase]);
      for (const word of words) known.add(word);
    }
  };
  const both = (/** @type {string} */ owner, /** @type {Phrases} */ { phrases, besides = [] }) => {
    put(owner, phrases);
    put(owner, besides, true);
  };
  for (const [id, phrases] of Object.entries(skills)) both(`skill ${id}`, phrases);
  for (const [place, each] of positions.entries()) both(`position ${place}`, each);
  for (const [place, each] of levels.entries()) both(`level ${place}`, each);
  for (const each of facts) both(`fact ${each.id}`, each);
  for (const each of red_flags) both(`flag ${each.id}`, each);
  put("heading applicant", applicant.headings);
  put("heading company", company.headings);
  put("speaks applicant", applicant.phrases);
  put("speaks company", company.phrases);
  put("opening", company.opening);
  put("waived", vocabulary.waived);
  put("vacancy", vocabulary.vacancy);
  put("curriculum", vocabulary.curriculum);
  const shapes = new Map([...known].filter(({ length }) => length > 3).map((w) => [shape(w), w]));
  return { first, known, shapes };
}
