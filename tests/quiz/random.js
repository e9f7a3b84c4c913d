/** Dice for tests: the same seed gives the same numbers. */

/**
 * Numbers from 0 to below 1 (mulberry32).
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Numbers of a standard normal distribution (Box and Muller).
 *
 * @param {() => number} uniform
 * @returns {() => number}
 */
export function normal(uniform) {
  return () => {
    const distance = Math.sqrt(-2 * Math.log(1 - uniform()));
    return distance * Math.cos(2 * Math.PI * uniform());
  };
}
