/**
 * Where a unit of text holds phrases of the lexicon.
 *
 * @import { Lexicon } from "./lexicon.js"
 * @import { Unit, Word } from "./text.js"
 *
 * @typedef {object} Match
 * @property {string} owner whose phrase it is
 * @property {number} from its first word in the unit
 * @property {number} to the word after its last
 */

import { origins } from "../../../search/roots.js";
import { near } from "../../../search/words.js";
import { GAP, numbered, shape } from "./lexicon.js";

/** Words that a gap may hold. */
const WIDEST = 3;
/** Of shorter words too many are alike. */
const LONG = 8;
/** Of shorter ones a scanner makes others. */
const SHAPED = 4;
/** "Syaratnya". */
const OWNED = /nya$/;
/** No word is longer; what is, is a link or noise. */
const LONGEST = 30;

export class Finder {
  /** What each word may stand for, of all that the lexicon knows. @type {Map<string, string[]>} */
  #forms = new Map();
  /** Long words that the lexicon knows, by how they begin and end. @type {Map<string, string[]>} */
  #long = new Map();

  /** @param {Lexicon} lexicon */
  constructor(lexicon) {
    this.lexicon = lexicon;
    for (const word of lexicon.known) {
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
    for (const [from, here] of forms.entries()) {
      for (const form of here) {
        for (const phrase of this.lexicon.first.get(form) ?? []) {
          const to = reach(phrase.words, forms, 1, from + 1);
          if (to && (!phrase.exact || isExact(phrase.words, words, from))) {
            (phrase.beside ? beside : found).push({ owner: phrase.owner, from, to });
          }
        }
      }
    }
    return beside.length
      ? found.filter((match) => !beside.some((other) => covers(other, match)))
      : found;
  }

  /** Whether the lexicon has a word, or one that it is derived of. @param {string} word */
  knows(word) {
    return this.#of(word).length > 0;
  }

  /** @param {string} word @returns {string[]} */
  #of(word) {
    let found = this.#forms.get(word);
    if (!found) this.#forms.set(word, found = this.#read(word));
    return found;
  }

  /** @param {string} word @returns {string[]} */
  #read(word) {
    if (word.length > LONGEST) return [];
    const { known, shapes } = this.lexicon;
    const all = [...origins(word)];
    const found = all.filter((form) => known.has(form));
    const single = word.replace(/s$/, "");
    if (single !== word && known.has(single)) found.push(single);
    found.push(...numbered(word).filter((form) => !found.includes(form)));
    if (found.length) return found;
    // As people talk: "nyari", "ngejual".
    const spoken = [...origins(word, true)].filter((form) => known.has(form));
    if (spoken.length) return spoken;
    for (const form of all) {
      const mistaken = form.length >= SHAPED ? shapes.get(shape(form)) : undefined;
      if (mistaken) return [mistaken];
    }
    const typed = word.length < LONG
      ? undefined
      : this.#long.get(edgesOf(word))?.find((other) => isTypo(word, other));
    return typed ? [typed] : [];
  }
}

/** @param {string[]} phrase @param {Word[]} words @param {number} from */
const isExact = (phrase, words, from) =>
  phrase.every((word, place) => words[from + place]?.word.replace(OWNED, "") === word);

/**
 * How far a phrase reaches that is found up to a word of it.
 *
 * @param {string[]} phrase
 * @param {string[][]} forms of the words of the unit
 * @param {number} next of the phrase
 * @param {number} at in the unit
 * @returns {number} the word after its last; 0: it is not there
 */
function reach(phrase, forms, next, at) {
  for (; next < phrase.length; next++, at++) {
    if (phrase[next] === GAP) {
      for (let skip = 0; skip <= WIDEST; skip++) {
        const to = reach(phrase, forms, next + 1, at + skip);
        if (to) return to;
      }
      return 0;
    }
    if (!forms[at]?.includes(/** @type {string} */ (phrase[next]))) return 0;
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
