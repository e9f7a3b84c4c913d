/**
 * A number in mixed radix, written as base64url text. The least significant digit comes first, in
 * the number as in the text: a reader learns from each digit what the next one means, and zeros at
 * the end cost nothing.
 */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** What each of them counts, by its code. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < 64; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

export class Writer {
  /** @type {[bigint, bigint][]} */
  #digits = [];

  /**
   * Add a digit.
   *
   * @param {number} value 0 to radix - 1; throws RangeError for any other
   * @param {number} radix
   */
  put(value, radix) {
    if (!Number.isInteger(value) || value < 0 || value >= radix) {
      throw new RangeError(`${value} is no digit below ${radix}`);
    }
    this.#digits.push([BigInt(value), BigInt(radix)]);
  }

  /** The text of all digits, without a zero at its end. */
  toString() {
    let number = this.#digits.reduceRight((sum, [value, radix]) => sum * radix + value, 0n);
    let text = "";
    for (; number > 0n; number >>= 6n) text += ALPHABET[Number(number & 63n)];
    return text;
  }
}

export class Reader {
  /** Of what is left, three characters each: dividing them takes a fraction of a BigInt's time. @type {number[]} */
  #digits = [];
  #canonical;

  /** @param {string} text of the alphabet */
  constructor(text) {
    this.#canonical = !text.endsWith(ALPHABET.charAt(0));
    for (let index = 0; index < text.length; index += 3) {
      this.#digits.push(unfixed(text.slice(index, index + 3)));
    }
  }

  /**
   * @param {number} radix at most 2 ** 32
   * @returns {number} the next digit, 0 to radix - 1
   */
  take(radix) {
    const digits = this.#digits;
    let rest = 0;
    for (let index = digits.length - 1; index >= 0; index--) {
      const value = rest * 64 ** 3 + Number(digits[index]);
      const quotient = Math.floor(value / radix);
      digits[index] = quotient;
      rest = value - quotient * radix;
    }
    while (digits[digits.length - 1] === 0) digits.pop();
    return rest;
  }

  /**
   * @param {number} radix
   * @param {number} count
   * @returns {number[]} so many digits of one radix, as many at a time as can be divided off at once
   */
  takeEach(radix, count) {
    const most = Math.floor(32 / Math.log2(radix));
    const digits = [];
    while (digits.length < count) {
      const end = Math.min(digits.length + most, count);
      for (let rest = this.take(radix ** (end - digits.length)); digits.length < end;) {
        digits.push(rest % radix);
        rest = Math.floor(rest / radix);
      }
    }
    return digits;
  }

  /** @param {boolean} canonical whether what was read is as it is written, where it could be otherwise */
  must(canonical) {
    this.#canonical &&= canonical;
  }

  /** Whether all of the text is read, and is the only one that means what was read. */
  get isWhole() {
    return this.#canonical && !this.#digits.some(Boolean);
  }
}

/**
 * @param {number} number below 64 ** length
 * @param {number} length
 * @returns {string} exactly that many characters
 */
export function fixed(number, length) {
  const writer = new Writer();
  writer.put(number, 64 ** length);
  return writer.toString().padEnd(length, ALPHABET.charAt(0));
}

/** @param {string} text as `fixed` makes it @returns {number} its number */
export function unfixed(text) {
  let number = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    number = number * 64 + Number(VALUES[text.charCodeAt(at)]);
  }
  return number;
}
