/**
 * CRC-30/CDMA: polynomial 2030B9C7, all ones before and after, most significant bit first. It
 * finds every error that lies within 30 bits, so any one changed character of the text.
 */

const POLYNOMIAL = 0x2030b9c7;
const ONES = 0x3fffffff;
const TOP = 0x20000000;

/** What a byte at the top of the rest adds to it. */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 22;
  for (let bit = 0; bit < 8; bit++) rest = (rest << 1) ^ (rest & TOP ? POLYNOMIAL : 0);
  return rest & ONES;
});

/**
 * @param {string} text in ASCII; of other characters only the last eight bits count
 * @returns {number} 30 bits
 */
export function crc30(text) {
  return new Crc30(text).value;
}

/** The same for a text of which more and more becomes known. */
export class Crc30 {
  #rest = ONES;

  /** @param {string} text */
  constructor(text) {
    for (let index = 0; index < text.length; index++) this.add(text.charCodeAt(index));
  }

  /** @param {number} character its code, of which the last eight bits count */
  add(character) {
    const byte = ((this.#rest >> 22) ^ character) & 0xff;
    this.#rest = ((this.#rest << 8) & ONES) ^ Number(TABLE[byte]);
  }

  get value() {
    return this.#rest ^ ONES;
  }
}
