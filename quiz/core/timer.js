/**
 * A clock that can be paused and cuts nobody off: past the end it counts on. Times in milliseconds.
 *
 * @typedef {object} Timer
 * @property {number} length
 * @property {number} spent before it was last started
 * @property {number | null} since when it runs; null: it stands
 */

/** @param {number} length @returns {Timer} */
export const timer = (length) => ({ length, spent: 0, since: null });

/** @param {Timer} timer @param {number} now @returns {Timer} */
export const begin = (timer, now) => timer.since === null ? { ...timer, since: now } : timer;

/** @param {Timer} timer @param {number} now @returns {Timer} */
export const pause = (timer, now) => ({
  ...timer,
  spent: timer.length - left(timer, now),
  since: null,
});

/** @param {Timer} timer @param {number} now @returns {number} below 0: how far it is past the end */
export const left = ({ length, spent, since }, now) =>
  length - spent - (since === null ? 0 : Math.max(0, now - since));

/**
 * @param {number} left
 * @param {number} [step] the finest difference that is shown
 * @returns {string} "1:45"; past the end how far, without a sign
 */
export function shown(left, step = 1000) {
  const steps = left > 0 ? Math.ceil(left / step) : Math.floor(-left / step);
  const seconds = steps * step / 1000;
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")}`;
}

/**
 * @param {number} before what was left
 * @param {number} after what is left now
 * @param {readonly number[]} marks
 * @returns {number | null} the last mark that was passed between the two
 */
export function passed(before, after, marks) {
  const found = marks.filter((mark) => before > mark && after <= mark);
  return found.length ? Math.min(...found) : null;
}
