/**
 * CRC-30/CDMA: polynomial 2030B9C7, all ones before and after, most significant bit first. It
 * finds every error that lies within 30 bits, so any one changed character of the text.
 */

const POLYNOMIAL = 0x2030b9c7;
const ONES = 0x3fffffff;
const TOP = 0x20000000;

/**
 * @param {string} text in ASCII; of other characters only the last eight bits count
 * @returns {number} 30 bits
 */
export function crc30(text) {
  let rest = ONES;
  for (let index = 0; index < text.length; index++) {
    rest ^= (text.charCodeAt(index) & 0xff) << 22;
    for (let bit = 0; bit < 8; bit++) {
      rest = (rest << 1) ^ (rest & TOP ? POLYNOMIAL : 0);
    }
  }
  return (rest & ONES) ^ ONES;
}
