/**
 * Self-ratings of a group beside a second rater's, paired by the number that the invitation gave each
 * person, and what of it looks exchanged. Nothing is ever changed: whoever reads it looks and decides.
 *
 * @import { Rating } from "../code/rater.js"
 * @import { SharedResult } from "../code/shared.js"
 * @import { Pair } from "../compare.js"
 * @import { Standard } from "../standard.js"
 *
 * @typedef {object} Second a second rater's view, as it was found
 * @property {Rating} rating
 * @property {string} name beside its link, "" for none
 *
 * @typedef {object} Row one number that both know
 * @property {number} person
 * @property {SharedResult} result
 * @property {Rating} rating the latest
 * @property {number} earlier how many ratings the latest one takes the place of
 * @property {Pair[]} pairs by competency, as compare.js has them
 * @property {number} different how many competencies are called different
 * @property {boolean} misnamed whether the name beside the rating cannot be that of the result
 *
 * @typedef {object} Paired
 * @property {Row[]} rows by number
 * @property {number[]} alone numbers that were rated and whose result is not there
 * @property {number} unnumbered ratings without a number
 * @property {[number, number][]} swapped numbers whose ratings fit each other's results much better
 */

import { pairs } from "../compare.js";
import { alike } from "../ratings.js";
import { levelOf } from "../shown.js";

/**
 * Variance of the distance between two ratings of a person: an anchor errs by .775 (`make bench`), each
 * of the two here by twice that in variance, for nobody measured how far managers and people disagree.
 */
const VARIANCE = 4 * .775 ** 2;
/**
 * With nothing exchanged, at most one group in so many is told of an exchange, as long as each competency
 * is rated by itself; where impressions colour several at a time it is more (the page says how many).
 */
const ONE_IN = 20;

/**
 * @param {{person: number, name: string, result: SharedResult}[]} people of one invitation, each once;
 *   0: without a number
 * @param {Second[]} seconds for the same invitation
 * @param {Pick<Standard, "alone">} standard
 * @returns {Paired}
 */
export function paired(people, seconds, standard) {
  /** @type {Map<number, Second[]>} */
  const byNumber = new Map();
  for (const second of seconds) {
    const { person } = second.rating;
    byNumber.set(person, [...byNumber.get(person) ?? [], second]);
  }
  const unnumbered = byNumber.get(0)?.length ?? 0;
  byNumber.delete(0);
  const rows = [];
  for (const { person, name, result } of people) {
    const found = byNumber.get(person)?.sort(byTime);
    const last = found?.[found.length - 1];
    if (!found || !last) continue;
    byNumber.delete(person);
    const own = pairs(result, last.rating, standard);
    rows.push({
      person,
      result,
      rating: last.rating,
      earlier: found.length - 1,
      pairs: own,
      different: own.filter(({ difference }) => difference === "different").length,
      misnamed: Boolean(name && last.name && !alike(name, last.name)),
    });
  }
  rows.sort((a, b) => a.person - b.person);
  const alone = [...byNumber.keys()].sort((a, b) => a - b);
  return { rows, alone, unnumbered, swapped: swaps(rows) };
}

/** @param {Second} a @param {Second} b */
const byTime = ({ rating: a }, { rating: b }) =>
  String(a.finished ?? "") < String(b.finished ?? "") ? -1 : 1;

/**
 * Two ratings that fit each other's results: how much likelier is what was found if they were exchanged
 * than if they were not? Only the shape of a profile counts, so that a strict rater or a modest person is
 * no exchange. A ratio of k comes up by chance at most once in k times (Markov), whatever the profiles,
 * where errors are independent; every pair of a group is looked at, and so is asked for as many times more.
 *
 * @param {Pick<Row, "person" | "result" | "rating">[]} rows
 * @returns {[number, number][]}
 */
export function swaps(rows) {
  const needed = Math.log(ONE_IN * rows.length * (rows.length - 1) / 2);
  const shapes = rows.map((row) => ({ person: row.person, shape: shapeOf(row) }));
  return shapes.flatMap((one, at) =>
    shapes.slice(at + 1).flatMap((other) =>
      ratio(one.shape, other.shape) > needed
        ? [/** @type {[number, number]} */ ([one.person, other.person])]
        : []
    )
  );
}

/**
 * @param {Pick<Row, "result" | "rating">} row
 * @returns {({own: number, second: number} | null)[]} both levels of each competency; null where one has none
 */
const shapeOf = ({ result, rating }) =>
  result.states.map(({ skill, state }) => {
    const [own, second] = [levelOf(state), levelOf(at(rating, skill.id))];
    return own && second ? { own, second } : null;
  });

/**
 * @param {ReturnType<typeof shapeOf>} one
 * @param {ReturnType<typeof shapeOf>} other
 * @returns {number} logarithm of the ratio; 0 where nothing can be said
 */
function ratio(one, other) {
  const apart = one.flatMap((mine, index) => {
    const theirs = other[index];
    return mine && theirs
      ? [{ own: mine.own - theirs.own, second: mine.second - theirs.second }]
      : [];
  });
  const own = apart.reduce((sum, each) => sum + each.own, 0) / apart.length;
  const second = apart.reduce((sum, each) => sum + each.second, 0) / apart.length;
  const product = apart.reduce(
    (sum, each) => sum + (each.own - own) * (each.second - second),
    0,
  );
  return -product / VARIANCE;
}

/** @param {Pick<SharedResult, "states">} view @param {string} id */
const at = ({ states }, id) => states.find(({ skill }) => skill.id === id)?.state ?? "unasked";
