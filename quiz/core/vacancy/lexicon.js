/**
 * What vacancies say, as the content has it, made ready to be found: each phrase by its first word.
 *
 * In a phrase a word stands for all that is derived of it ("jual" for "menjual" and "penjualan"), a
 * slash for either of two words, "…" for up to three words of any kind, 0 for a number,
 * 17 for one from 17 to 65, which may be an age. A word stands for its synonyms, too, but in headings.
 *
 * Several phrases are one text, a "|" between them.
 *
 * @typedef {{phrases: string, besides?: string}} Phrases besides: the same words, where they mean
 *   something else
 * @typedef {Phrases & {id: string, name: string, to: string, everywhere?: boolean}} Fact to: where it is
 *   explained; everywhere: also what the company says of itself
 * @typedef {Phrases & {id: string, name: string, to: string, why: string}} Flag
 *
 * @typedef {object} Vocabulary what the page brings along; its keys are those of the content file
 * @property {string} [synonyms] words that stand for each other, a slash between them
 * @property {Record<string, Phrases>} skills
 * @property {(Phrases & {target: string, years: number})[]} positions from low to high
 * @property {(Phrases & {least?: number | null, most?: number | null})[]} levels what moves the level of a
 *   demand beside it
 * @property {Fact[]} facts
 * @property {Flag[]} red_flags
 * @property {{headings: string, phrases: string}} applicant what opens a part of the text, or a
 *   sentence, that speaks of the applicant
 * @property {{headings: string, phrases: string, opening: string, begins: string}} company likewise, of
 *   the company; opening: words of a sentence about it before any heading; begins: of one that begins so
 * @property {{headings: string, phrases: string, denied: Phrases, taught: Phrases, others: Phrases}} waived
 *   what opens a part of the text, or stands near, what is not asked; denied: right before it; taught: a
 *   lesson in it; others: after it, who else does it
 * @property {string} vacancy what tells a vacancy
 * @property {string} curriculum what tells a CV
 *
 * @typedef {object} Phrase
 * @property {string} owner whose phrase it is: "skill negosiasi"
 * @property {number[]} words by their numbers, NONE for a gap
 * @property {boolean} beside whether it takes away what it covers
 * @property {string[] | null} exact its words as they are, where nothing derived stands for them, as in
 *   headings
 *
 * @typedef {object} Lexicon
 * @property {Map<number, Phrase[]>} first by `keyOf` of the first two words
 * @property {Map<string, number>} known every word of every phrase, and its number
 * @property {Map<string, number>} shapes of known words, as a scanner may mistake them
 */

export const GAP = "…";
export const NUMBER = "0";
export const AGE = "17";
const AGES = { from: 17, to: 65 };

/** Whether a word begins with a digit. @param {string} word */
export const isDigit = (word) => word >= "0" && word < ":";

/** What a number may stand for. @param {string} word @returns {string[]} none for one that begins with a letter */
export function numbered(word) {
  if (!isDigit(word)) return [];
  if (!/^\d+$/.test(word)) return [NUMBER];
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

/** @param {string} [texts] @returns {string[]} each of several phrases */
export const parted = (texts) => texts ? texts.split("|") : [];

/** The number of no word. */
export const NONE = 0;
/** Words have lower numbers. */
const WORDS = 2 ** 15;

/**
 * By what a phrase is looked up: most that begin alike differ in the second word.
 *
 * @param {number} first
 * @param {number} second NONE where a gap follows, or nothing
 */
export const keyOf = (first, second) => first * WORDS + second;

/**
 * @param {Vocabulary} vocabulary
 * @returns {Generator<undefined, Lexicon>} made in short steps
 */
export function* lexicon(vocabulary) {
  /** @type {Map<number, Phrase[]>} */
  const first = new Map();
  const known = new Map([[GAP, NONE]]);
  for (const group of parted(vocabulary.synonyms)) {
    const number = known.size;
    for (const word of group.split("/")) known.set(word, number);
  }
  const numberOf = (/** @type {string} */ word) => {
    let number = known.get(word);
    if (number === undefined) known.set(word, number = known.size);
    return number;
  };
  for (const [owner, texts, beside] of owned(vocabulary)) {
    const isExact = owner.startsWith("heading ");
    for (const text of parted(texts)) {
      for (const parts of spread(text)) {
        const words = parts.map(numberOf);
        const key = keyOf(/** @type {number} */ (words[0]), words[1] ?? NONE);
        const phrase = { owner, words, beside, exact: isExact ? parts : null };
        const others = first.get(key);
        if (others) others.push(phrase);
        else first.set(key, [phrase]);
      }
    }
    yield;
  }
  known.delete(GAP);
  const shapes = new Map();
  for (const [word, number] of known) if (word.length > 3) shapes.set(shape(word), number);
  return { first, known, shapes };
}

/**
 * @param {Vocabulary} vocabulary
 * @returns {[owner: string, texts: string, beside: boolean][]} all phrases by what they are of
 */
function owned(
  { skills, positions, levels, facts, red_flags, applicant, company, waived, ...others },
) {
  const listed = (/** @type {string} */ kind, /** @type {(Phrases & {id?: string})[]} */ all) =>
    all.map((each, place) => /** @type {const} */ ([`${kind} ${each.id ?? place}`, each]));
  return [
    ...Object.entries(skills).map(([id, each]) => /** @type {const} */ ([`skill ${id}`, each])),
    ...listed("position", positions),
    ...listed("level", levels),
    ...listed("fact", facts),
    ...listed("flag", red_flags),
    .../** @type {const} */ ([
      ["heading applicant", { phrases: applicant.headings }],
      ["heading company", { phrases: company.headings }],
      ["speaks applicant", { phrases: applicant.phrases }],
      ["speaks company", { phrases: company.phrases }],
      ["opening", { phrases: company.opening }],
      ["begins", { phrases: company.begins }],
      ["heading waived", { phrases: waived.headings }],
      ["waived", { phrases: waived.phrases }],
      ["denied", waived.denied],
      ["taught", waived.taught],
      ["others", waived.others],
      ["vacancy", { phrases: others.vacancy }],
      ["curriculum", { phrases: others.curriculum }],
    ]),
  ].flatMap((/** @type {readonly [string, Phrases]} */ [owner, { phrases, besides = "" }]) => [
    [owner, phrases, false],
    [owner, besides, true],
  ]);
}
