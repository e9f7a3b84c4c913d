/**
 * How a rating stands to a target, and two ratings to each other. One vocabulary for every place
 * that compares: app, paper, HR pages, method.
 *
 * @typedef {object} Range the levels of a rating, as rating.js finds them
 * @property {number} level
 * @property {number} lowest
 * @property {number} highest
 * @property {number} likeliest
 *
 * @typedef {"above" | "reached" | "within" | "below"} Standing to a target
 * @typedef {"same" | "within" | "different"} Difference between two ratings
 */

/**
 * The target is reached where the chosen and the likeliest level both reach it; it is missed where
 * no likely level does.
 *
 * @param {Range} rated
 * @param {number} target
 * @returns {Standing}
 */
export function standing({ level, highest, likeliest }, target) {
  const sure = Math.min(level, likeliest);
  if (sure > target) return "above";
  if (sure === target) return "reached";
  return highest >= target ? "within" : "below";
}

/**
 * Levels that are missing, by the likeliest level: it is the true one more often than the chosen
 * (`make bench`). 0 and below: none.
 *
 * @param {Range} rated
 * @param {number} target
 */
export const gap = ({ likeliest }, target) => target - likeliest;

/**
 * Two ratings are different where they have no likely level in common. With nothing changed that is
 * so for at most one competency in twenty, in every pair of modes (`make bench`).
 *
 * @param {Range} one
 * @param {Range} other
 * @returns {Difference}
 */
export function difference(one, other) {
  if (one.highest < other.lowest || other.highest < one.lowest) return "different";
  return one.level === other.level ? "same" : "within";
}

/**
 * Whether a whole profile moved: the sign test, two-sided, at five percent. Ups and downs of the
 * chosen level are equally likely where nothing changed; what stayed says nothing.
 * Dixon and Mood (1946), The statistical sign test.
 *
 * @param {number} ups
 * @param {number} downs
 * @returns {"up" | "down" | null} null: it may be chance
 */
export function moved(ups, downs) {
  const all = ups + downs;
  let [tail, ways] = [0, 1];
  for (let count = 0; count <= Math.min(ups, downs); count++) {
    tail += ways;
    ways = ways * (all - count) / (count + 1);
  }
  if (tail * 40 > 2 ** all) return null;
  return ups > downs ? "up" : "down";
}
