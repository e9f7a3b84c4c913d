/**
 * What vacancies say, as the content has it, made ready to be found: each phrase by its first word, and
 * ready only once that stands in a text, as most never do.
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
 * @property {string} owner whose phrase it is: "skills negosiasi"
 * @property {number[]} words by their numbers, NONE for a gap
 * @property {boolean} beside whether it takes away what it covers
 * @property {string[] | null} exact its words as they are, where nothing derived stands for them, as in
 *   headings
 *
 * @typedef {object} Lexicon
 * @property {(first: number) => Map<number, Phrase[]> | undefined} from the phrases that begin with a word,
 *   by the second, NONE where a gap follows, or nothing; undefined for none
 * @property {Map<string, number>} known every word of every phrase, and its number
 * @property {Map<string, number>} shapes of known words, as a scanner may mistake them
 */

export const GAP = "…";
export const NUMBER = "0";
export const AGE = "17";
const AGES = { from: 17, to: 65 };

/** Whether a word begins with a digit. @param {string} word */
export const isDigit = (word) => word >= "0" && word < ":";

/** What a number may stand for. @param {string} word one that begins with a digit @returns {string[]} */
export function numbered(word) {
  if (!/^\d+$/.test(word)) return [NUMBER];
  return Number(word) >= AGES.from && Number(word) <= AGES.to ? [NUMBER, AGE] : [NUMBER];
}

/** @param {string} word or several @returns {string} the same for all that a scanner may take for each other */
export const shape = (word) =>
  word.replace(/rn/g, "m").replace(/vv/g, "w").replace(/[i1|!j]/g, "l").replace(/0/g, "o")
    .replace(/5/g, "s");

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

/** How what has headings is called. */
export const HEADINGS = " headings";

/** The number of no word. */
export const NONE = 0;

/**
 * @param {Vocabulary} vocabulary
 * @returns {Generator<undefined, Lexicon>} made in short steps
 */
export function* lexicon(vocabulary) {
  /** Phrases as they are written, by the number of a first word. @type {[string, string, boolean][][]} */
  const written = [];
  /** @type {Map<number, Phrase[]>[]} */
  const ready = [];
  const known = new Map([[GAP, NONE]]);
  for (const group of parted(vocabulary.synonyms)) {
    const number = known.size;
    for (const word of group.split("/")) known.set(word, number);
  }
  const numberOf = (/** @type {string} */ word) => /** @type {number} */ (known.get(word));
  for (const owner of owned(vocabulary)) {
    const [name, texts, beside] = owner;
    for (const text of parted(texts)) {
      for (const word of text.split(/[ /]/)) if (!known.has(word)) known.set(word, known.size);
      const phrase = /** @type {typeof owner} */ ([name, text, beside]);
      for (const word of firstOf(text).split("/")) {
        const all = written[numberOf(word)] ??= [];
        if (all[all.length - 1] !== phrase) all.push(phrase);
      }
    }
    yield;
  }
  known.delete(GAP);
  const words = [...known.keys()];
  const shapes = new Map();
  for (const [place, alike] of shape(words.join(" ")).split(" ").entries()) {
    const word = /** @type {string} */ (words[place]);
    if (word.length > 3) shapes.set(alike, numberOf(word));
  }
  const make = (/** @type {number} */ first, /** @type {[string, string, boolean][]} */ all) => {
    /** @type {Map<number, Phrase[]>} */
    const found = new Map();
    for (const [owner, text, beside] of all) {
      const begins = firstOf(text);
      const own = begins.split("/").filter((word) => numberOf(word) === first).join("/");
      for (const parts of spread(own + text.slice(begins.length))) {
        const exact = owner.endsWith(HEADINGS) ? parts : null;
        const words = parts.map((part) => known.get(part) ?? NONE);
        const second = words[1] ?? NONE;
        const others = found.get(second);
        const phrase = { owner, words, beside, exact };
        if (others) others.push(phrase);
        else found.set(second, [phrase]);
      }
    }
    return found;
  };
  const from = (/** @type {number} */ first) => {
    const all = written[first];
    return all && (ready[first] ??= make(first, all));
  };
  return { from, known, shapes };
}

/** @param {string} text a phrase @returns {string} its first words, of which it begins with any */
const firstOf = (text) => /** @type {string} */ (text.split(" ", 1)[0]);

/**
 * All phrases by what they are of: by the part of the vocabulary, and where it has several, what each is
 * called there.
 *
 * @param {Vocabulary} vocabulary
 * @returns {[owner: string, texts: string, beside: boolean][]}
 */
function owned({ synonyms: _, skills, positions, levels, facts, red_flags, ...others }) {
  return Object.entries({ skills, positions, levels, facts, red_flags, ...others })
    .flatMap(([part, all]) =>
      Object.entries(typeof all === "string" ? { phrases: all } : all).flatMap(
        ([name, /** @type {string | Phrases & {id?: string}} */ each]) => {
          const { id = name, phrases, besides = "" } = typeof each === "string"
            ? { phrases: each }
            : each;
          const owner = `${part} ${id}`;
          return /** @type {[string, string, boolean][]} */ ([
            [owner, phrases, false],
            [owner, besides, true],
          ]);
        },
      )
    );
}
