/**
 * A number as an Indonesian types it: a comma before decimals, dots between thousands, "Rp", "%",
 * "juta". What could mean two numbers is refused, never guessed.
 *
 * @import { Fraction } from "./fraction.js"
 *
 * @typedef {"empty" | "letters" | "dot" | "groups" | "comma" | "both" | "unit" | "several" | "long"} Fault
 *   nothing · a word that is no unit · a dot before decimals · dots that part no thousands · a comma that
 *   may be either · commas between thousands · another unit than is asked · more than one number · too many digits
 *
 * @typedef {{kind: "number", value: Fraction} | {kind: Fault, typed: string}} Typed
 */

import { PERCENT, RUPIAH } from "./figures.js";
import { fraction, times } from "./fraction.js";

const LONGEST = 18;
/** What is told of what was typed. */
const TOLD = 40;
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const MINUS = /[\u2010-\u2015\u2212\uFE63]/g;
/** @type {Record<string, bigint>} */
const SCALES = {
  "": 1n,
  ribu: 10n ** 3n,
  rb: 10n ** 3n,
  juta: 10n ** 6n,
  jt: 10n ** 6n,
  miliar: 10n ** 9n,
  milyar: 10n ** 9n,
  triliun: 10n ** 12n,
};
const SHAPE = /^([-+]?)(rp\.?|idr)?([-+]?)([\d.,]+)([a-z]*?)(%|persen|rupiah)?$/;

/**
 * @param {string} typed
 * @param {string} unit that is asked for: Rp, %, or a noun
 * @returns {Typed}
 */
export function read(typed, unit) {
  const text = typed.normalize("NFKC").replace(UNSEEN, "").trim().replace(/\s+/g, " ");
  const fault = (/** @type {Fault} */ kind) => ({ kind, typed: shortened(text) });
  if (!text) return fault("empty");
  const noun = unit.toLowerCase();
  const bare = text.toLowerCase().replace(MINUS, "-")
    // Of blanks between digits only those between thousands say something.
    .replace(
      /^(\D*)(\d{1,3}(?: \d{3})+)(?![\d.])/,
      (_, before, all) => before + all.replace(/ /g, "."),
    )
    // "Rp1.500.000,-" has no cents, and a sentence ends with a dot.
    .replace(/[.,]-+(?=\D*$)/, "")
    .replace(/([\da-z%])\.$/, "$1");
  if (/\d[^\d.,]+\d/.test(bare)) return fault("several");
  const own = noun !== "rp" && bare.endsWith(noun) ? bare.slice(0, -noun.length) : bare;
  const [, sign = "", money, inner = "", digits = "", scale = "", after] =
    SHAPE.exec(own.replace(/ /g, "")) ?? [];
  const factor = SCALES[scale];
  if (!digits || factor === undefined || (sign && inner)) return fault("letters");
  const isMoney = money !== undefined || after === "rupiah";
  const isShare = after === PERCENT || after === "persen";
  if ((isMoney && unit !== RUPIAH) || (isShare && (isMoney || unit !== PERCENT))) {
    return fault("unit");
  }
  const found = number(digits);
  if (typeof found === "string") return fault(found);
  const whole = times(found, fraction(factor));
  return { kind: "number", value: sign + inner === "-" ? fraction(-whole.n, whole.d) : whole };
}

/** @param {string} text */
function shortened(text) {
  const letters = [...text];
  return letters.length > TOLD ? `${letters.slice(0, TOLD).join("")}…` : text;
}

/** @param {string} digits with their dots and commas @returns {Fraction | Fault} */
function number(digits) {
  const [, whole = "", decimals = ""] = /^([\d.]+)(?:,(\d+))?$/.exec(digits) ?? [];
  if (!whole) return digits.includes(".") || /,.*,/.test(digits) ? "both" : "letters";
  if (whole.includes(".") && !/^[1-9]\d{0,2}(\.\d{3})+$/.test(whole)) {
    return /^\d+\.\d+$/.test(whole) && !decimals ? "dot" : "groups";
  }
  // 1,500 is one and a half here, and a thousand and a half where English is written.
  if (/^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3) return "comma";
  const plain = whole.replace(/\./g, "") + decimals;
  if (plain.length > LONGEST) return "long";
  return fraction(BigInt(plain), 10n ** BigInt(decimals.length));
}
