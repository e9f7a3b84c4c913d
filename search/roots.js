/**
 * The roots of Indonesian words. Affixes melt into a root ("menulis" is of "tulis", "mengelola" of
 * "kelola") and rules alone cannot tell from what; so all that a word may come from is looked at, and
 * what most words of the same text may come from is its root.
 */

const VOWEL = /[aeiou]/;
/** What ends otherwise has none of the endings. */
const ENDED = /[hnaui]$/;
const ENDINGS = [/(?:lah|kah|tah|pun)$/, /(?:nya|ku|mu)$/, /kan$/, /an$/, /i$/];
/** @typedef {[beginning: RegExp, instead: string]} Rule what is put in a beginning's place */

/** What follows "me" and "pe" changes with the first letter of the root, which may melt into it. */
const MELTED = /** @type {Rule[]} */ ([
  [/^.em(?=[bfpv])/, ""],
  [/^.em(?=[aeiou])/, "p"],
  [/^.en(?=[cdjstz])/, ""],
  [/^.en(?=[aeiou])/, "t"],
  [/^.eng(?=[aeioughk])/, ""],
  [/^.eng(?=[aeiou])/, "k"],
  [/^.enge(?=[^aeiou][aeiou][^aeiou])/, ""],
  [/^.eny(?=[aeiou])/, "s"],
]);
/** By the letter a word begins with. */
const WRITTEN = /** @type {Record<string, Rule[]>} */ ({
  b: [[/^ber(?=..)/, ""], [/^be(?=r)/, ""], [/^be(?=[^aeiour]er)/, ""], [/^bel(?=ajar)/, ""]],
  d: [[/^di(?=..)/, ""]],
  k: [[/^ke(?=..)/, ""]],
  m: [[/^me(?=[lmnrwy])/, ""], ...MELTED],
  p: [[/^per(?=..)/, ""], [/^pel(?=ajar)/, ""], [/^pe(?=[^aeiou])/, ""], ...MELTED],
  t: [[/^ter(?=..)/, ""], [/^te(?=r)/, ""]],
});
/** As people talk: "nulis", "ngatur", "nyari", "mikir". */
const SPOKEN = /** @type {Record<string, Rule[]>} */ ({
  m: [[/^m(?=[aeiou])/, "p"]],
  n: [
    [/^n(?=[aeiou])/, "t"],
    [/^ng(?=[aeiou])/, ""],
    [/^ng(?=[aeiou])/, "k"],
    [/^ng(?=[aeiou])/, "h"],
    [/^nge(?=[^aeiou])/, ""],
    [/^ny(?=[aeiou])/, "s"],
  ],
});
/** How words end as people talk: "lanjutin", "malem", "pake", "kalo". */
const SOUNDED = /** @type {Rule[]} */ ([
  [/in$/, ""],
  [/e(?=[^aeiou]+$)/, "a"],
  [/e$/, "ai"],
  [/o$/, "au"],
]);
/** How much more a root is worth that is a word itself. */
const WORD = 1.5;
const SHORTEST = 3;
const LAYERS = 3;

/**
 * All that a word may come from by the rules, itself first.
 * @param {string} word
 * @param {boolean} [spoken] as people talk, too
 */
export function origins(word, spoken = false) {
  const found = new Set([word]);
  if (ENDED.test(word)) {
    for (const ending of ENDINGS) {
      for (const each of [...found]) keep(found, each.replace(ending, ""));
    }
  }
  if (spoken) {
    for (const [end, instead] of SOUNDED) {
      for (const each of [...found]) keep(found, each.replace(end, instead));
    }
  }
  let layer = [...found];
  for (let depth = 0; depth < LAYERS; depth++) {
    const before = layer;
    layer = [];
    for (const each of before) {
      const letter = each[0] ?? "";
      const rules = [...WRITTEN[letter] ?? [], ...(spoken && !depth && SPOKEN[letter]) || []];
      for (const [beginning, instead] of rules) {
        const rest = each.replace(beginning, instead);
        if (rest !== each && keep(found, rest)) layer.push(rest);
      }
    }
  }
  return found;
}

/**
 * @param {Set<string>} found
 * @param {string} word
 */
function keep(found, word) {
  const fits = word.length >= SHORTEST && VOWEL.test(word) && !found.has(word);
  if (fits) found.add(word);
  return fits;
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
