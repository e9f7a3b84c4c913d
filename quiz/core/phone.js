/**
 * Telephone numbers as people write them, with Indonesia's for a number that names no country. A
 * library that knows each country's numbers is larger than the page that needs one; so a number is
 * judged by Indonesia's rules alone, and about any other its writer is asked.
 *
 * @typedef {"short" | "long" | "fixed" | "foreign"} Doubt a mobile number of Indonesia is longer, or
 *   shorter · of Indonesia, and not a mobile's · of another country
 *
 * @typedef {{digits: string, doubt: Doubt | null}} Phone digits in international form; a doubt is to be
 *   put to whoever wrote it
 */

import { COUNTRIES } from "./countries.js";

/** Digits of an international number, after ITU-T E.164; shorter ones are no phone's. */
export const DIGITS = { least: 8, most: 15 };

const HOME = "62";
/** Blanks, what nobody sees, every dash, and what else people put between digits. */
const BETWEEN = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}\p{Pd}\u2212[\]*.,/·•'_]/gu;
/** After the country's code a 0 in brackets is for callers within the country. */
const FROM_WITHIN = /^(\(?(?:\+|00)?(?:62|(?!62)\d{1,3})\)?)\(0\)/;
/** Mobile numbers of Indonesia after its 62; there is none with 80 or 84. */
const MOBILE = /^8[1-35-9]/;
const MOBILE_DIGITS = { least: 9, most: 12 };

/**
 * @param {string} typed
 * @returns {Phone | null} null: no number, or none that is whole. "+62 (0)812 3456 7890" and
 *   "812-3456-7890" are both 6281234567890
 */
export function phone(typed) {
  const bare = typed.normalize("NFKC").replace(BETWEEN, "").replace(FROM_WITHIN, "$1");
  const [, sign = "", written = ""] = /^(\+|00)?(\d+)$/.exec(bare.replace(/[()]/g, "")) ?? [];
  const home = sign ? written : written.replace(/^(?:0|(?=8))/, HOME);
  const digits = home.replace(/^620+/, HOME);
  return isPhone(digits) ? { digits, doubt: doubt(digits) } : null;
}

/** @param {string} digits @returns {boolean} whether it may be an international number */
export function isPhone(digits) {
  const { least, most } = DIGITS;
  return /^[1-9]\d+$/.test(digits) && digits.length >= least && digits.length <= most;
}

/** @param {string} digits @returns {Doubt | null} */
function doubt(digits) {
  if (!digits.startsWith(HOME)) return "foreign";
  const own = digits.slice(HOME.length);
  if (!MOBILE.test(own)) return "fixed";
  if (own.length < MOBILE_DIGITS.least) return "short";
  return own.length > MOBILE_DIGITS.most ? "long" : null;
}

/**
 * @param {string} digits in international form
 * @param {string} language
 * @returns {string} "+62 812-3456-7890 (Indonesia)"
 */
export function phoneText(digits, language) {
  const [code = "", ...regions] = countryOf(digits);
  const own = digits.slice(code.length);
  const groups = code === HOME && MOBILE.test(own)
    ? own.replace(/^(\d{3})(\d{3,4})(?=\d{3,})/, "$1-$2-")
    : own.replace(/\B(?=(\d{4})+$)/g, "-");
  // Names of countries came later than the oldest browsers that are served.
  const names = Intl.DisplayNames && new Intl.DisplayNames(language, { type: "region" });
  const country = regions.map((region) => names?.of(region) ?? region).join("/");
  return `+${[code, groups].filter(Boolean).join(" ")}${country && ` (${country})`}`;
}

/** @param {string} digits @returns {string[]} the country's code and its regions; [] for none */
function countryOf(digits) {
  for (const [, code = "", regions = ""] of COUNTRIES.matchAll(/(\d+)(\D+)/g)) {
    if (digits.startsWith(code)) return [code, ...regions.split(/(?=(?:..)+$)/)];
  }
  return [];
}
