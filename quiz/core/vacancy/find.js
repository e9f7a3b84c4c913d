/**
 * Where a unit of text holds phrases of the lexicon.
 *
 * @import { Lexicon, Phrase } from "./lexicon.js"
 * @import { Unit, Word } from "./text.js"
 *
 * @typedef {object} Match
 * @property {string} owner whose phrase it is
 * @property {number} from its first word in the unit
 * @property {number} to the word after its last
 */

import { origins } from "../../../search/roots.js";
import { near } from "../../../search/words.js";
import { isDigit, NONE, numbered, shape } from "./lexicon.js";
import { stems } from "./stems.js";

/** Words that a gap may hold. */
const WIDEST = 3;
/** Of shorter words too many are alike. */
const LONG = 8;
/** Of shorter ones a scanner, or who writes as one talks, makes others. */
const SHAPED = 4;
/** "Syaratnya". */
const OWNED = /nya$/;
/** No word is longer; what is, is a link or noise. */
const LONGEST = 30;

/** @type {never[]} */
const NOTHING = [];

export class Finder {
  /** What each word may stand for, of all that the lexicon knows. @type {Map<string, number[]>} */
  #forms = new Map();
  /** Long words that the lexicon knows, by how they begin and end. @type {Map<string, string[]>} */
  #long = new Map();

  /** @param {Lexicon} lexicon */
  constructor(lexicon) {
    this.lexicon = lexicon;
    for (const word of lexicon.known.keys()) {
      if (word.length < LONG) continue;
      const edges = edgesOf(word);
      const others = this.#long.get(edges);
      if (others) others.push(word);
      else this.#long.set(edges, [word]);
    }
  }

  /**
   * @param {Unit} unit
   * @returns {Match[]} in the order of the text; nothing that a phrase beside them covers
   */
  find({ words }) {
    const forms = words.map(({ word }) => this.#of(word));
    /** @type {Match[]} */
    const found = [];
    /** @type {Match[]} */
    const beside = [];
    let from = 0;
    for (const own of forms) {
      const next = forms[from + 1] ?? NOTHING;
      for (const first of own) {
        const begun = this.lexicon.from(first);
        if (!begun) continue;
        put(begun.get(NONE), words, forms, from, 1, found, beside);
        for (const second of next) put(begun.get(second), words, forms, from, 2, found, beside);
      }
      from++;
    }
    return beside.length
      ? found.filter((match) => !beside.some((other) => covers(other, match)))
      : found;
  }

  /** Whether the lexicon has a word, or one that it is derived of. @param {string} word */
  knows(word) {
    return this.#of(word).length > 0;
  }

  /** @param {string} word @returns {number[]} */
  #of(word) {
    let found = this.#forms.get(word);
    if (!found) this.#forms.set(word, found = this.#read(word));
    return found;
  }

  /** @param {string} word @returns {number[]} */
  #read(word) {
    if (word.length > LONGEST) return NOTHING;
    const { shapes } = this.lexicon;
    const all = origins(word);
    const found = this.#known(all);
    for (
      const number of this.#known(isDigit(word) ? [...stems(word), ...numbered(word)] : stems(word))
    ) {
      if (!found.includes(number)) found.push(number);
    }
    if (found.length) return found;
    // As people talk: "nyari", "ngejual".
    const spoken = this.#known(origins(word, true).filter((form) => form.length >= SHAPED));
    if (spoken.length) return spoken;
    for (const form of all) {
      const mistaken = form.length >= SHAPED ? shapes.get(shape(form)) : undefined;
      if (mistaken) return [mistaken];
    }
    const typed = word.length < LONG
      ? undefined
      : this.#long.get(edgesOf(word))?.find((other) => isTypo(word, other));
    return typed ? this.#known([typed]) : NOTHING;
  }

  /** @param {Iterable<string>} words @returns {number[]} the numbers of those that the lexicon knows */
  #known(words) {
    const found = [];
    for (const word of words) {
      const number = this.lexicon.known.get(word);
      if (number !== undefined) found.push(number);
    }
    return found;
  }
}

/**
 * Add what is there of phrases.
 *
 * @param {Phrase[] | undefined} phrases
 * @param {Word[]} words
 * @param {number[][]} forms of the words
 * @param {number} from the word they begin with
 * @param {number} length how many words of them are there
 * @param {Match[]} found
 * @param {Match[]} beside
 */
function put(phrases, words, forms, from, length, found, beside) {
  for (const phrase of phrases ?? NOTHING) {
    const to = reach(phrase.words, forms, length, from + length);
    if (!to || (phrase.exact && !isExact(phrase.exact, words, from))) continue;
    (phrase.beside ? beside : found).push({ owner: phrase.owner, from, to });
  }
}

/** @param {string[]} phrase @param {Word[]} words @param {number} from */
const isExact = (phrase, words, from) =>
  words.slice(from, from + phrase.length)
    .every(({ word }, place) => word.replace(OWNED, "") === phrase[place]);

/**
 * How far a phrase reaches that is found up to a word of it.
 *
 * @param {number[]} phrase
 * @param {number[][]} forms of the words of the unit
 * @param {number} next of the phrase
 * @param {number} at in the unit
 * @returns {number} the word after its last; 0: it is not there
 */
function reach(phrase, forms, next, at) {
  while (next < phrase.length) {
    const word = /** @type {number} */ (phrase[next++]);
    if (word === NONE) {
      for (let skip = 0; skip <= WIDEST; skip++) {
        const to = reach(phrase, forms, next, at + skip);
        if (to) return to;
      }
      return 0;
    }
    if (!forms[at++]?.includes(word)) return 0;
  }
  return at;
}

/** Its first two letters and the last one, by which forms of a word differ. @param {string} word */
const edgesOf = (word) => word.slice(0, 2) + word[word.length - 1];

/**
 * Whether a word is another one with the same edges, mistyped: a letter too many, too few, or two changed
 * over.
 *
 * @param {string} word
 * @param {string} other
 */
const isTypo = (word, other) =>
  near(word, other) &&
  (word.length !== other.length || [...word].sort().join("") === [...other].sort().join(""));

/** @param {Match} one @param {Match} other */
const covers = (one, other) =>
  one.owner === other.owner && one.from <= other.from && one.to >= other.to;
