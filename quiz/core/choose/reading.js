/**
 * What choices between two duties come to: how often the duties of each profession were chosen, and
 * whether that is more than chance.
 *
 * @typedef {{id: string, title: string, to: string}} Hard what is hard about a duty, and where it is told
 * @typedef {{profession: string, text: string, hard: string | null}} Side a duty; the id of its hard part
 * @typedef {{id: string, first: Side, second: Side}} Pair
 * @typedef {{id: string, short_name: string}} Named a profession
 *
 * @typedef {object} Tally of a profession
 * @property {string} id
 * @property {{pair: Pair, side: Side}[]} chosen its duties that were chosen
 * @property {{pair: Pair, side: Side}[]} passed those in whose place another was
 *
 * @typedef {object} Reading
 * @property {Tally[]} tallies what was chosen more often first, else in the order of the professions
 * @property {Pair[]} both where both duties are wanted
 * @property {Pair[]} neither where neither is
 * @property {Pair[]} open without an answer
 * @property {string | null} lead the profession that is chosen more often than chance would have it
 * @property {number} chance how many in a hundred who choose by a coin come to a lead like the largest
 */

/** Answers that prefer no profession. */
export const BOTH = "both";
export const NEITHER = "neither";

/** So many in a hundred may be told of a preference that was chance. */
const MISTAKEN = 5;

/**
 * @param {Pair[]} pairs
 * @param {Named[]} professions
 * @param {Record<string, string>} answers by pair: a profession's id, BOTH or NEITHER; any other counts
 *   for nothing
 * @returns {Reading}
 */
export function reading(pairs, professions, answers) {
  /** @type {Tally[]} */
  const tallies = professions.map(({ id }) => ({ id, chosen: [], passed: [] }));
  /** @type {Reading} */
  const found = { tallies, both: [], neither: [], open: [], lead: null, chance: 100 };
  /** @type {[string, string][]} */
  const decided = [];
  for (const pair of pairs) {
    const answer = answers[pair.id];
    const sides = [pair.first, pair.second];
    if (answer === BOTH) found.both.push(pair);
    else if (answer === NEITHER) found.neither.push(pair);
    else if (!sides.some(({ profession }) => profession === answer)) found.open.push(pair);
    else {
      decided.push([pair.first.profession, pair.second.profession]);
      for (const side of sides) {
        const tally = tallies.find(({ id }) => id === side.profession);
        tally?.[side.profession === answer ? "chosen" : "passed"].push({ pair, side });
      }
    }
  }
  const ahead = (/** @type {Tally} */ { chosen, passed }) => chosen.length - passed.length;
  tallies.sort((a, b) => ahead(b) - ahead(a));
  const [first, second] = tallies;
  if (!first || !decided.length) return found;
  const chance = 100 * byChance(decided, ahead(first));
  const alone = !second || ahead(second) < ahead(first);
  return {
    ...found,
    lead: alone && chance <= MISTAKEN ? first.id : null,
    chance: Math.ceil(chance),
  };
}

/**
 * The share of those who choose each time by a coin for whom some profession is ahead by as much, or
 * by more: every way to choose is counted, so it is exact. With two professions it is the two-sided
 * sign test (Dixon and Mood, 1946).
 *
 * @param {[string, string][]} pairs the two professions of each choice
 * @param {number} ahead how many times more a profession is chosen than passed over
 * @returns {number} 0 to 1
 */
export function byChance(pairs, ahead) {
  const names = [...new Set(pairs.flat())];
  /** Standings of all professions, with the number of ways to come to each. */
  let ways = new Map([[names.map(() => 0).join(), 1]]);
  for (const pair of pairs) {
    const [one, other] = pair.map((name) => names.indexOf(name));
    /** @type {Map<string, number>} */
    const next = new Map();
    for (const [key, count] of ways) {
      const standings = key.split(",").map(Number);
      for (const step of [1, -1]) {
        const after = standings.map((standing, place) =>
          place === one ? standing + step : place === other ? standing - step : standing
        ).join();
        next.set(after, (next.get(after) ?? 0) + count);
      }
    }
    ways = next;
  }
  let met = 0;
  for (const [key, count] of ways) {
    if (key.split(",").some((standing) => Number(standing) >= ahead)) met += count;
  }
  return met / 2 ** pairs.length;
}
