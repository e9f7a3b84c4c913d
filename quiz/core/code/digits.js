/**
 * A number in mixed radix, written as base64url text. The least significant digit comes first, in
 * the number as in the text: a reader learns from each digit what the next one means, and zeros at
 * the end cost nothing.
 */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

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
  #number = 0n;
  #canonical;

  /** @param {string} text of the alphabet */
  constructor(text) {
    this.#canonical = !text.endsWith(ALPHABET.charAt(0));
    for (let index = text.length - 1; index >= 0; index--) {
      this.#number = (this.#number << 6n) | BigInt(ALPHABET.indexOf(text.charAt(index)));
    }
  }

  /**
   * @param {number} radix
   * @returns {number} the next digit, 0 to radix - 1
   */
  take(radix) {
    const digit = this.#number % BigInt(radix);
    this.#number /= BigInt(radix);
    return Number(digit);
  }

  /** @param {boolean} canonical whether what was read is as it is written, where it could be otherwise */
  must(canonical) {
    this.#canonical &&= canonical;
  }

  /** Whether all of the text is read, and is the only one that means what was read. */
  get isWhole() {
    return this.#canonical && this.#number === 0n;
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
