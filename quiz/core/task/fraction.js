/**
 * Exact numbers, so that what the build reckoned and what the browser reckons agree to the digit.
 *
 * @typedef {{n: bigint, d: bigint}} Fraction in lowest terms, d above 0
 */

/** @param {bigint} a @param {bigint} b @returns {bigint} */
const common = (a, b) => b ? common(b, a % b) : a < 0n ? -a : a;

/** @param {bigint} value */
const size = (value) => value < 0n ? -value : value;

/**
 * @param {bigint | number} n whole
 * @param {bigint | number} [d]
 * @returns {Fraction}
 * @throws {RangeError} where d is 0
 */
export function fraction(n, d = 1n) {
  const [above, below] = [BigInt(n), BigInt(d)];
  if (!below) throw new RangeError("division by zero");
  const shared = common(above, below) * (below < 0n ? -1n : 1n);
  return { n: above / shared, d: below / shared };
}

/** @type {(a: Fraction, b: Fraction) => Fraction} */
export const add = (a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);

/** @type {(a: Fraction, b: Fraction) => Fraction} */
export const less = (a, b) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);

/** @type {(a: Fraction, b: Fraction) => Fraction} */
export const times = (a, b) => fraction(a.n * b.n, a.d * b.d);

/** @type {(a: Fraction, b: Fraction) => Fraction} */
export const over = (a, b) => fraction(a.n * b.d, a.d * b.n);

/** Below 0, 0 or above: a is smaller, as large, larger. @type {(a: Fraction, b: Fraction) => number} */
export const compare = (a, b) => Number(a.n * b.d > b.n * a.d) - Number(a.n * b.d < b.n * a.d);

/** @param {Fraction} a */
export const distance = (a) => fraction(size(a.n), a.d);

/** @param {Fraction} a */
export function floor({ n, d }) {
  const whole = n / d;
  return fraction(n < 0n && whole * d !== n ? whole - 1n : whole);
}

/** @param {Fraction} a */
export function ceil({ n, d }) {
  const whole = n / d;
  return fraction(n > 0n && whole * d !== n ? whole + 1n : whole);
}

/**
 * @param {Fraction} a
 * @param {number} [decimals]
 * @returns {Fraction} a half goes away from zero, as people round
 */
export function round({ n, d }, decimals = 0) {
  const scale = 10n ** BigInt(decimals);
  const whole = (2n * size(n) * scale + d) / (2n * d);
  return fraction(n < 0n ? -whole : whole, scale);
}

/** @param {Fraction} a @param {number} decimals */
export const isExact = (a, decimals) => compare(a, round(a, decimals)) === 0;
