/**
 * A pasted vacancy in, what it asks out, each with the words that say so.
 *
 * @import { Fact, Flag, Vocabulary } from "./lexicon.js"
 * @import { Part } from "./asked.js"
 * @import { Match } from "./find.js"
 * @import { Quote } from "./quote.js"
 * @import { Unit, Word } from "./text.js"
 *
 * @typedef {Vocabulary["levels"][number]} Move
 *
 * @typedef {object} Demand
 * @property {string} skill its id
 * @property {number} level 1 to 5
 * @property {string} raised the words that decide the level; "" for the position's
 * @property {Quote[]} quotes at least one, the first that was found first
 *
 * @typedef {object} Reading
 * @property {"empty" | "vacancy" | "curriculum" | "other"} kind curriculum: a CV; other: neither
 * @property {boolean} cut whether the text was longer than is read
 * @property {string} target id of the position whose levels are asked where nothing says more
 * @property {string} title what may be its name, "" for nothing
 * @property {Demand[]} demands in the order of the standard
 * @property {{fact: Fact, quotes: Quote[]}[]} facts what it says besides
 * @property {{flag: Flag, quotes: Quote[]}[]} flags what is to be asked about
 */

import { headingOf, isAside, taken } from "./asked.js";
import { Finder } from "./find.js";
import { lexicon } from "./lexicon.js";
import { quote, said } from "./quote.js";
import { units } from "./text.js";
import { titleOf } from "./title.js";

/** Letters that are read: three times the longest vacancy. */
export const LONGEST = 60_000;
/** Sentences that are quoted for one thing. */
const QUOTES = 3;
/** Signs of a CV that make one, and demands that make a vacancy of a text which does not say so. */
const SIGNS = 3;
const DEMANDS = 3;
/** What asks, after a sentence. */
const QUESTION = /^[^\n]*\?/;
/** What parts the demands of a list. */
const COMMA = /[,;]/;
/** Words between a demand and what moves its level. */
const MOVED = 4;

/**
 * @param {{profession: {name: string, short_name: string}, usual_target: string,
 *   skills: {id: string, targets: Record<string, number>}[]}} standard
 * @param {Vocabulary} vocabulary
 * @returns {(text: string) => Generator<undefined, Reading>} reads in short steps, between which a page
 *   may answer its reader; the lexicon is made by the first that is taken
 */
export function reader({ profession, skills, usual_target }, vocabulary) {
  const isOwn = new Set(
    vocabulary.facts.filter(({ everywhere }) => !everywhere).map(({ id }) => `facts ${id}`),
  );
  const { levels } = vocabulary;
  // Who begins with another text goes on with it.
  const making = finderOf(vocabulary);
  return function* (text) {
    const finder = yield* making();
    const isOne = (/** @type {string} */ whole, /** @type {string[]} */ ...parts) =>
      finder.knows(whole) || !parts.every((part) => finder.knows(part));
    const read = text.slice(0, LONGEST);
    /** @type {Map<string, {unit: Unit, match: Match, move: Move | null, by: string}[]>} */
    const found = new Map();
    /** @type {number[]} */
    const years = [];
    const heard = [];
    for (const unit of units(read, isOne)) {
      const matches = finder.find(unit);
      heard.push({ unit, matches, heading: headingOf(unit, matches) });
      yield;
    }
    // Before the first heading stands who is looking for somebody.
    /** @type {Part | "opening" | ""} */
    let part = heard.some(({ heading }) => heading === "applicant") ? "opening" : "";
    for (const [place, { unit, matches, heading }] of heard.entries()) {
      const before = part;
      if (heading) part = heading;
      if (!matches.length) continue;
      yield;
      const aside = isAside(part, unit, matches) || isDenied(read, unit, heard[place + 1]);
      // What is waived in the same line is all that is.
      if (heading === "waived" && unit.words.length > unit.lead && unit.lead) part = before;
      const away = taken(read, unit, matches);
      const movers = moversOf(
        matches,
        (from, to) => COMMA.test(read.slice(unit.words[from]?.start, unit.words[to]?.start)),
      );
      for (const match of matches) {
        const demand = match.owner.startsWith("skills ");
        if (aside && (demand || isOwn.has(match.owner))) continue;
        if (demand && inHeading(unit, match, heading)) continue;
        // What a red flag is told by says itself where it is none.
        if (away.has(match) && !match.owner.startsWith("red_flags ")) continue;
        const mover = movers.get(match);
        const move = mover ? /** @type {Move} */ (levels[Number(mover.owner.slice(7))]) : null;
        const by = mover ? said(read, unit, mover) : "";
        const others = found.get(match.owner);
        const one = { unit, match, move, by };
        if (others) others.push(one);
        else found.set(match.owner, [one]);
        if (match.owner === "facts years") years.push(...yearsIn(unit, match));
      }
    }
    const quotes = (/** @type {string} */ owner) => {
      const seen = new Set();
      return (found.get(owner) ?? []).filter(({ unit }) => !seen.has(unit) && seen.add(unit))
        .slice(0, QUOTES).map(({ unit, match }) => quote(read, unit, match));
    };
    /**
     * What is said of it, where that is anything.
     *
     * @template T
     * @param {string} owner
     * @param {T} what
     */
    const besides = (owner, what) => {
      const heard = quotes(owner);
      return heard.length ? [{ ...what, quotes: heard }] : [];
    };
    const target = position(vocabulary, found, years) ?? usual_target;
    const demands = skills.flatMap(({ id, targets }) => {
      const heard = found.get(`skills ${id}`);
      if (!heard) return [];
      const usual = /** @type {number} */ (targets[target]);
      const moved = heard.find(({ move }) => move && moveTo(usual, move) !== usual);
      const level = moved?.move ? moveTo(usual, moved.move) : usual;
      return [{ skill: id, level, raised: moved?.by ?? "", quotes: quotes(`skills ${id}`) }];
    });
    const flags = vocabulary.red_flags.flatMap((flag) => besides(`red_flags ${flag.id}`, { flag }));
    const told = (/** @type {string} */ owner) => found.get(owner)?.length ?? 0;
    return {
      kind: kindOf(
        heard.length,
        told("vacancy phrases"),
        told("curriculum phrases"),
        demands.length,
        flags.length,
      ),
      cut: text.length > LONGEST,
      target,
      title: titleOf(read, heard, [profession.name, profession.short_name]),
      demands,
      facts: vocabulary.facts.flatMap((fact) => besides(`facts ${fact.id}`, { fact })),
      flags,
    };
  };
}

/**
 * @param {Vocabulary} vocabulary
 * @returns {() => Generator<undefined, Finder>} the steps that are left; none once it is made
 */
function finderOf(vocabulary) {
  const steps = lexicon(vocabulary);
  /** @type {Finder | undefined} */
  let finder;
  return function* () {
    while (!finder) {
      const { done, value } = steps.next();
      if (done) finder = new Finder(value);
      else yield;
    }
    return finder;
  };
}

/**
 * @template T
 * @param {Generator<undefined, T>} steps
 * @returns {T} what they end with, taken in one go
 */
export function whole(steps) {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Who takes money or papers often asks for nothing else: the warning is worth reading alone.
 *
 * @param {number} units
 * @param {number} vacancy signs of one
 * @param {number} curriculum signs of one
 * @param {number} demands
 * @param {number} flags
 * @returns {Reading["kind"]}
 */
function kindOf(units, vacancy, curriculum, demands, flags) {
  if (!units) return "empty";
  if (curriculum >= SIGNS && curriculum > vacancy) return "curriculum";
  return demands >= DEMANDS || (vacancy && (demands || flags)) ? "vacancy" : "other";
}

/** @param {Unit} unit @param {Match} match @param {string} heading */
const inHeading = ({ words, lead }, { from }, heading) =>
  heading !== "" && from < (lead || words.length);

/**
 * Whether a unit asks what the next one denies: "Bisa desain? Tidak perlu."
 *
 * @param {string} text
 * @param {Unit} unit
 * @param {{unit: Unit, matches: Match[]}} [next]
 */
const isDenied = (text, { words }, next) =>
  next !== undefined &&
  next.matches.some(({ owner, from }) =>
    from === 0 && (owner === "waived denied" || owner === "waived phrases")
  ) &&
  QUESTION.test(text.slice(words[words.length - 1]?.end, next.unit.words[0]?.start));

/**
 * The words that move the level of each demand, the nearest: those that hold it or stand near it, but not
 * those of another one: "Excel, fasih berbahasa Inggris".
 *
 * @param {Match[]} matches
 * @param {(from: number, to: number) => boolean} isParted whether a comma stands between two words
 * @returns {Map<Match, Match>} by the demand
 */
function moversOf(matches, isParted) {
  const found = new Map();
  const asks = matches.filter(({ owner }) => owner.startsWith("skills "));
  for (const mover of matches.filter(({ owner }) => owner.startsWith("levels "))) {
    const near = asks.filter((each) => distance(each, mover) <= MOVED);
    const held = near.filter((each) => distance(each, mover) < 0);
    const parted = (/** @type {Match} */ { from }) =>
      isParted(Math.min(from, mover.from), Math.max(from, mover.from));
    for (const each of held.length ? held : near) {
      const isOthers = parted(each) &&
        near.some((other) => other.from < mover.from !== each.from < mover.from && !parted(other));
      const known = found.get(each);
      if (!isOthers && !(known && distance(known, each) <= distance(mover, each))) {
        found.set(each, mover);
      }
    }
  }
  return found;
}

/** Words between two; less than none where they share some. @param {Match} one @param {Match} other */
const distance = (one, other) => Math.max(one.from - other.to, other.from - one.to);

/** @param {number} level @param {Move} move */
const moveTo = (level, { least, most }) => Math.min(Math.max(level, least ?? level), most ?? 5);

/** The years that are said, also in months. @param {Unit} unit @param {Match} match @returns {number[]} */
const yearsIn = ({ words }, { from, to }) => {
  const parts = /^[bm]/.test(/** @type {Word} */ (words[to - 1]).word) ? 12 : 1;
  return words.slice(from, to)
    .flatMap(({ word }) => /^\d{1,2}$/.test(word) ? Number(word) / parts : []);
};

/**
 * The position that a vacancy means: by what it is called, else by the years that it asks.
 *
 * @param {Vocabulary} vocabulary
 * @param {Map<string, unknown>} found
 * @param {number[]} years
 * @returns {string | undefined}
 */
function position({ positions }, found, years) {
  const named = positions.filter((_, place) => found.has(`positions ${place}`));
  const least = years.length ? Math.min(...years) : null;
  const aged = least === null ? [] : positions.filter((each) => each.years <= least);
  return (named[named.length - 1] ?? aged[aged.length - 1])?.target;
}
