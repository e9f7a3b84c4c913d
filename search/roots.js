/**
 * The roots of Indonesian words. Affixes melt into a root ("menulis" is of "tulis", "mengelola" of
 * "kelola") and rules alone cannot tell from what; so all that a word may come from is looked at, and
 * what most words of the same text may come from is its root.
 */

/** What ends otherwise has none of the endings. */
const ENDED = "hnaui";
const ENDINGS = [["lah", "kah", "tah", "pun"], ["nya", "ku", "mu"], ["kan"], ["an"], ["i"]];
/**
 * What is put in a beginning's place, if these letters follow it: one of a group, none of it after "^", or
 * any for "". Every word of a text goes through them, so they are no regular expressions.
 *
 * @typedef {[beginning: string, next: string[], instead: string]} Rule
 */

/**
 * What follows "me" and "pe" changes with the first letter of the root, which may melt into it.
 * @param {"m" | "p"} first
 * @returns {Rule[]}
 */
const melted = (first) => [
  [`${first}em`, ["bfpv"], ""],
  [`${first}em`, ["aeiou"], "p"],
  [`${first}en`, ["cdjstz"], ""],
  [`${first}en`, ["aeiou"], "t"],
  [`${first}eng`, ["aeioughk"], ""],
  [`${first}eng`, ["aeiou"], "k"],
  [`${first}enge`, ["^aeiou", "aeiou", "^aeiou"], ""],
  [`${first}eny`, ["aeiou"], "s"],
];
/** By the letter a word begins with. */
const WRITTEN = /** @type {Record<string, Rule[]>} */ ({
  b: [
    ["ber", ["", ""], ""],
    ["be", ["r"], ""],
    ["be", ["^aeiour", "e", "r"], ""],
    ["bel", ["a", "j", "a", "r"], ""],
  ],
  d: [["di", ["", ""], ""]],
  k: [["ke", ["", ""], ""]],
  m: [["me", ["lmnrwy"], ""], ...melted("m")],
  p: [
    ["per", ["", ""], ""],
    ["pel", ["a", "j", "a", "r"], ""],
    ["pe", ["^aeiou"], ""],
    ...melted("p"),
  ],
  t: [["ter", ["", ""], ""], ["te", ["r"], ""]],
});
/** As people talk: "nulis", "ngatur", "nyari", "mikir". */
const SPOKEN = /** @type {Record<string, Rule[]>} */ ({
  m: [["m", ["aiou"], "p"], ["m", ["e", "^mn"], "p"]],
  n: [
    ["n", ["aeiou"], "t"],
    ["ng", ["aeiou"], ""],
    ["ng", ["aeiou"], "k"],
    ["ng", ["aeiou"], "h"],
    ["nge", ["^aeiou"], ""],
    ["ny", ["aeiou"], "s"],
  ],
});
/** How words end as people talk: "lanjutin", "malem", "pake", "kalo". @type {[RegExp, string][]} */
const SOUNDED = [
  [/in$/, ""],
  [/e(?=[^aeiou]+$)/, "a"],
  [/e$/, "ai"],
  [/o$/, "au"],
];
const VOWEL = /[aeiou]/;
/** @type {Rule[]} */
const NONE = [];
/** How much more a root is worth that is a word itself. */
const WORD = 1.5;
const SHORTEST = 3;
const LAYERS = 3;

/**
 * All that a word may come from by the rules, itself first, each once.
 * @param {string} word
 * @param {boolean} [spoken] as people talk, too
 */
export function origins(word, spoken = false) {
  const found = [word];
  if (ENDED.includes(word.charAt(word.length - 1))) {
    for (const endings of ENDINGS) {
      for (let place = 0, all = found.length; place < all; place++) {
        const each = /** @type {string} */ (found[place]);
        for (const ending of endings) {
          if (each.endsWith(ending)) keep(found, each.slice(0, -ending.length));
        }
      }
    }
  }
  if (spoken) {
    for (const [end, instead] of SOUNDED) {
      for (const each of found.slice()) keep(found, each.replace(end, instead));
    }
  }
  let from = 0;
  for (let depth = 0; depth < LAYERS && from < found.length; depth++) {
    const to = found.length;
    for (; from < to; from++) {
      const each = /** @type {string} */ (found[from]);
      const letter = each.charAt(0);
      for (const rule of WRITTEN[letter] ?? NONE) begin(found, each, rule);
      if (!spoken || depth) continue;
      for (const rule of SPOKEN[letter] ?? NONE) begin(found, each, rule);
    }
  }
  return found;
}

/**
 * Add what a word is by a rule, if it is anything new.
 * @param {string[]} found
 * @param {string} word
 * @param {Rule} rule
 */
function begin(found, word, rule) {
  if (!word.startsWith(rule[0])) return;
  let place = rule[0].length;
  const rest = rule[2] + word.slice(place);
  for (const group of rule[1]) {
    const letter = word.charAt(place++);
    if (!letter || (group && group.includes(letter) === (group.charAt(0) === "^"))) return;
  }
  keep(found, rest);
}

/**
 * @param {string[]} found
 * @param {string} word
 */
function keep(found, word) {
  if (word.length >= SHORTEST && VOWEL.test(word) && !found.includes(word)) found.push(word);
}

/**
 * The root of each word of a text: what most of its words may come from, rather a word itself, and
 * of equals the longest.
 * @param {Iterable<string>} words
 * @returns {Map<string, string>}
 */
export function roots(words) {
  const all = new Map([...new Set(words)].map((word) => [word, origins(word)]));
  /** @type {Map<string, number>} */
  const shared = new Map();
  for (const found of all.values()) {
    for (const each of found) shared.set(each, (shared.get(each) ?? 0) + 1);
  }
  /** @param {string} each */
  const worth = (each) => (shared.get(each) ?? 0) * (all.has(each) ? WORD : 1) + each.length / 100;
  return new Map(
    [...all].map(([word, found]) => [
      word,
      [...found].reduce((best, each) => worth(each) > worth(best) ? each : best),
    ]),
  );
}
