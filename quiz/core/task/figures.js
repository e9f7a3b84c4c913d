/**
 * Numbers as a reader of the site sees them: 1.250, 12,5%, Rp18.000.000.
 *
 * @import { Fraction } from "./fraction.js"
 */

import { round } from "./fraction.js";

export const RUPIAH = "Rp";
export const PERCENT = "%";
const MOST_DECIMALS = 6;

/**
 * @param {Fraction} value
 * @param {number} [decimals] at most
 * @param {boolean} [english] "1,250.5" instead of "1.250,5"
 * @returns {string} a half goes away from zero
 */
export function plain(value, decimals = MOST_DECIMALS, english = false) {
  const { n, d } = round(value, decimals);
  const size = n < 0n ? -n : n;
  const [thousands, point] = english ? [",", "."] : [".", ","];
  const whole = String(size / d).replace(/\B(?=(\d{3})+$)/g, thousands);
  const scale = 10n ** BigInt(decimals);
  const rest = String(scale + (size % d) * scale / d).slice(1).replace(/0+$/, "");
  return (n < 0n ? "−" : "") + whole + (rest && point + rest);
}

/**
 * @param {Fraction} value
 * @param {string} unit
 * @param {number} [decimals]
 * @param {boolean} [english]
 * @returns {string} with its unit where that is a sign; a noun is for the text around it
 */
export function figure(value, unit, decimals = 0, english = false) {
  const text = plain(value, decimals, english);
  if (unit === RUPIAH) return text.replace(/^−?/, `$&${RUPIAH}`);
  return unit === PERCENT ? text + PERCENT : text;
}

/** A number with its unit, whatever that is. @type {(value: Fraction, unit: string, decimals?: number) => string} */
export function measured(value, unit, decimals = 0) {
  const text = figure(value, unit, decimals);
  return unit && unit !== RUPIAH && unit !== PERCENT ? `${text} ${unit}` : text;
}
