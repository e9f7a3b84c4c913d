/**
 * Which words of a text are for somebody's name, and what is one.
 *
 * @import { Named, Place } from "../proposal.js"
 *
 * @typedef {object} Clues words in small letters
 * @property {string[]} columns of which the head of a column or field consists that holds names
 * @property {string[]} parts those of them that are for a part of a name
 * @property {string[]} senders heads of a mail's sender
 * @property {string[]} heads others of a mail
 * @property {string[]} nobody what stands in place of a name
 * @property {string[]} greetings words before the name of somebody who is greeted
 * @property {string[]} own by which writers mean themselves
 * @property {string[]} division in heads of columns with a division
 * @property {string[]} branch likewise
 * @property {string[]} batch likewise
 * @property {string[]} plain others that go with a link without naming anybody
 */

import { firstOf } from "../../length.js";
import { GROUPS } from "../../people/columns.js";
import { LONGEST_NAME, wordsOf } from "../proposal.js";

export class Lexicon {
  #columns;
  #nobody;
  #plain;
  #own;
  #greetings;
  #clues;

  /** @param {Clues} clues */
  constructor(clues) {
    const { columns, senders, heads, nobody, greetings, own, plain, parts } = clues;
    this.#clues = clues;
    this.#columns = new Set(columns);
    this.senders = new Set(senders);
    this.heads = new Set(heads);
    this.#nobody = new Set(nobody);
    this.parts = new Set(parts);
    this.#own = new Set(own);
    this.#plain = new Set([...greetings, ...own, ...plain]);
    this.#greetings = new Set(greetings);
  }

  /** @param {string} label */
  holdsNames(label) {
    const words = wordsOf(label);
    return words.length > 0 && words.every((word) => this.#columns.has(word));
  }

  /**
   * @param {string[]} labels of columns
   * @returns {number[]} where those with groups are, in the order of GROUPS; -1 for none
   */
  places(labels) {
    return GROUPS.map((group) =>
      labels.findIndex((label) => wordsOf(label).some((word) => this.#clues[group].includes(word)))
    );
  }

  /** @param {string} text */
  isPlain(text) {
    return wordsOf(text).every((word) => this.#plain.has(word));
  }

  /** @param {string} text */
  hasPlain(text) {
    return wordsOf(text).some((word) => this.#plain.has(word));
  }

  /** Whether a message names nobody but who wrote it. @param {string} message @param {string} name */
  says(message, name) {
    const text = message.replace(/\S*(?:\/\/|#)\S*/g, "");
    const mine = new Set(wordsOf(name));
    const parts = text.split(/[,!.\n]/).map(wordsOf);
    const own = parts.some((words) => words.some((word) => this.#own.has(word)));
    return parts.every((words) =>
      own && this.#greets(words) || words.every((word) => this.#plain.has(word) || mine.has(word))
    );
  }

  /** "Selamat pagi Bu Rina" @param {string[]} words */
  #greets(words) {
    const name = words.findIndex((word) => !this.#greetings.has(word));
    return name > 0 && words.length <= name + 2;
  }

  /**
   * @param {string} written
   * @param {Place} from
   * @param {string} at
   * @param {boolean} sure
   * @returns {Named | null} null: nothing of it names anybody
   */
  named(written, from, at, sure) {
    const shown = written.replace(/\s+/g, " ").replace(/\p{C}/gu, "");
    const name = shown.replace(/^[ ~"'*]+|[ "'*]+$/g, "");
    if (this.isPlain(name) || /@|=\?|\/\//.test(name)) return null;
    if (this.#nobody.has(name.toLowerCase())) return null;
    return { name: firstOf(name, LONGEST_NAME), from, at, sure };
  }
}
