/**
 * What somebody typed in, the roots that answer it out.
 *
 * @typedef {{ words: string[], means: string[] }} Synonym what people say, and what the pages do
 * @typedef {{ roots: string[], ignored: string[], synonyms: Synonym[], names: string[] }} Known
 * @typedef {Map<string, number>} Roots that answer a word, and how well
 * @typedef {{ roots: Roots, weight: number }} Wanted a word, and what it counts beside the others
 * @typedef {{ wanted: Wanted[], missing: string[], nearest: string[] }} Understood
 */

import { origins } from "./roots.js";
import { alike, bare, near } from "./words.js";

/** How well a root answers a word that begins like it, and one that may be mistyped. */
const [BEGUN, MISTYPED] = [.6, .7];
const [SHORTEST_BEGUN, SHORTEST_BARE, SHORTEST_MISTYPED, SHORTEST_SPOKEN] = [3, 4, 5, 5];
/** How well a word is answered by itself, where it means something else, too. */
const ITSELF = .8;
/** What the profession's own name counts: it stands on every page. */
const NAME = .5;
const LONGEST_SAYING = 4;
const CLITIC = /(?:nya|ku|mu|lah|kah)$/;
/** As people type: "capeeek", and "ciri2" for "ciri-ciri". */
const DRAWN = /(\p{L})\1{2,}/gu;
const TWICE = /(\p{L}{3})2(?![\p{L}\p{N}])/gu;
const [NEAREST, ALIKE, SHORTEST_OFFERED] = [3, .5, 4];

/**
 * @param {Known} known
 * @returns {(text: string) => Understood}
 */
export function understand({ roots, ignored, synonyms, names }) {
  const answer = answers(roots);
  const idle = new Set(ignored);
  /** @param {string} text */
  const telling = (text) => bare(text).filter((word) => !idle.has(word));
  const name = names.flatMap(telling);
  const offered = roots.filter((root) => root.length >= SHORTEST_OFFERED);
  /** @type {Map<string, string[]>} */
  const sayings = new Map();
  for (const { words, means } of synonyms) {
    for (const saying of words) {
      const told = telling(saying);
      // In full, and as what tells something of it, unless that is a word that means more alone.
      const keys = [bare(saying).join(" "), ...told.length > 1 ? [told.join(" ")] : []];
      for (const key of keys) sayings.set(key, means.flatMap(telling));
    }
  }
  const called = new Set(names.map((each) => telling(each).join(" ")));
  /** @param {string} saying */
  const has = (saying) => sayings.has(saying) || called.has(saying);

  /**
   * What a saying means; a single word also with what people put before and after it ("ngeprint").
   * @param {string} saying
   * @param {number} size
   */
  const meant = (saying, size) => {
    const known = sayings.get(saying) ?? sayings.get(saying.replace(CLITIC, ""));
    if (known || size > 1 || saying.length < SHORTEST_SPOKEN || answer.root(saying)) return known;
    return origins(saying, true).map((each) => sayings.get(each)).find(Boolean);
  };

  /** What a single word means that is a mistyped saying. @param {string} word @returns {Wanted[]} */
  const mistyped = (word) => {
    const saying = [...sayings.keys()].find((each) => near(word, each));
    if (!saying || word.length < SHORTEST_MISTYPED) return [];
    const means = sayings.get(saying) ?? [];
    const weight = MISTYPED / Math.sqrt(means.length);
    return means.map((each) => ({ roots: new Map([sure(answer.root(each))]), weight }));
  };

  return (typed) => {
    const text = typed.replace(DRAWN, "$1").replace(TWICE, "$1");
    const words = bare(text);
    const idly = words.every((word) => idle.has(word));
    /** @type {Wanted[]} */
    const wanted = [];
    /** @type {string[]} */
    const missing = [];
    for (let start = 0, end; start < words.length; start = end) {
      const found = longest(words, start, has, idle);
      end = found.end;
      const { said } = found;
      if (said.length === 1 && idle.has(said[0] ?? "") && !idly && !has(said[0] ?? "")) continue;
      const saying = said.join(" ");
      const means = meant(saying, said.length);
      if (called.has(saying)) {
        wanted.push({ roots: new Map(name.map((word) => [answer.root(word), 1])), weight: NAME });
      } else if (means) {
        // Of several words none is as telling as what they mean together.
        const own = said.length > 1 ? [] : said.filter(answer.has).map(itself);
        const weight = Math.sqrt(said.length / means.length);
        for (const word of means) {
          wanted.push({ roots: new Map([...own, sure(answer.root(word))]), weight });
        }
      } else {
        const open = end === words.length && !text.endsWith(" ");
        for (const word of said) {
          const roots = answer.to(word, open);
          const meant = roots.size ? [{ roots, weight: 1 }] : mistyped(word);
          wanted.push(...meant);
          if (!meant.length) missing.push(word);
        }
      }
    }
    const nearest = wanted.length ? [] : alike(missing, offered, ALIKE).slice(0, NEAREST);
    return { wanted, missing, nearest };
  };
}

/** @param {string} root @returns {[root: string, worth: number]} */
const sure = (root) => [root, 1];

/** @param {string} word @returns {[root: string, worth: number]} */
const itself = (word) => [word, ITSELF];

/**
 * What of the roots answers a single word.
 * @param {string[]} roots
 */
function answers(roots) {
  const known = new Set(roots);
  /** @param {string} word */
  const has = (word) => known.has(word);

  /** The longest root that a word may come from, or none. @param {string} word @param {boolean} [spoken] */
  const root = (word, spoken = false) =>
    origins(word, spoken).filter(has)
      .reduce((best, each) => each.length > best.length ? each : best, "");

  /** @param {string[]} found @param {number} [worth] @returns {Roots} */
  const all = (found, worth = 1) => new Map(found.map((each) => [each, worth]));

  /**
   * @param {string} word
   * @param {boolean} open it may go on
   * @returns {Roots}
   */
  const to = (word, open) => {
    const spoken = word.length >= SHORTEST_SPOKEN;
    const own = root(word) || root(word, spoken);
    if (own) return all([own]);
    const forms = origins(word, spoken);
    const affixed = roots.filter((each) => forms.some((form) => comesFrom(each, form)));
    if (affixed.length) return all(affixed);
    const begun = open && word.length >= SHORTEST_BEGUN
      ? roots.filter((each) => each.startsWith(word))
      : [];
    if (begun.length) return all(begun, BEGUN);
    for (let cut = SHORTEST_BEGUN; cut <= word.length - SHORTEST_BEGUN; cut++) {
      const parts = [root(word.slice(0, cut)), root(word.slice(cut))];
      if (parts.every(Boolean)) return all(parts);
    }
    const long = forms.filter((form) => form.length >= SHORTEST_MISTYPED);
    return all(roots.filter((each) => long.some((form) => near(form, each))), MISTYPED);
  };

  return { has, root, to };
}

/**
 * Whether the pages have a word with an affix only: "membela", of "bela". All of it but the first
 * letter is in it then, which is soon looked for.
 * @param {string} root
 * @param {string} form
 */
function comesFrom(root, form) {
  return form.length >= SHORTEST_BARE && root.length > form.length &&
    root.includes(form.slice(1)) && origins(root).includes(form);
}

/**
 * The longest saying from a place on, as it was typed or without the words that tell nothing; a single
 * word if none is known.
 * @param {string[]} words
 * @param {number} start
 * @param {(saying: string) => boolean} known
 * @param {Set<string>} idle
 * @returns {{ said: string[], end: number }}
 */
function longest(words, start, known, idle) {
  const places = [...words.keys()].slice(start);
  const telling = places.filter((place) => place === start || !idle.has(words[place] ?? ""));
  for (let size = Math.min(LONGEST_SAYING, places.length); size > 1; size--) {
    for (const each of [places, telling]) {
      const said = each.slice(0, size).map((place) => words[place] ?? "");
      const last = each[size - 1];
      if (last !== undefined && known(said.join(" "))) return { said, end: last + 1 };
    }
  }
  return { said: words.slice(start, start + 1), end: start + 1 };
}
