/** The characters of a code, however each of them is written. */

const PLAIN = /[\w-]+/y;
const ESCAPED = /%(?:25)*([2-7][\dA-Fa-f])|&#(?:x0*([2-7][\dA-Fa-f])|0*(\d{2,3}));/y;
const HYPHENS = new Map([["‐", "-"], ["‑", "-"], ["–", "--"], ["—", "--"]]);
/** What may stand between two of them: nothing to see, an escape, the end of a line. */
const BETWEEN =
  /[\p{Cf}\0]|&(?:shy|ZeroWidthSpace|zwj|zwnj);|<wbr ?\/?>|\\(?=[_-])|=?[ \t]*\n[\s>|]*|[ \t]+/uy;
/**
 * No code is broken into more pieces. Without this, a short beginning of one in each of many lines
 * would be read again and again.
 */
const PIECES = 16;

/**
 * @param {string} text
 * @param {number} start
 * @param {number} stop no character from here on is read
 * @param {number} longest so many are enough
 * @returns {{spelling: string, piece: number, endOf: (length: number) => number}} `piece`: how many
 *   of the characters stand together; `endOf`: where in the text so many of them end
 */
export function spelled(text, start, stop, longest) {
  let spelling = "";
  let piece = 0;
  let pieces = 1;
  /** @type {{length: number, end: number}[]} */
  const parts = [{ length: 0, end: start }];
  for (let at = start; at < stop && spelling.length < longest;) {
    const part = characters(text, at);
    if (part) {
      at = part.end;
      spelling += part.letters;
      parts.push({ length: spelling.length, end: at });
      if (pieces === 1) piece = spelling.length;
      continue;
    }
    BETWEEN.lastIndex = at;
    const gap = BETWEEN.exec(text);
    if (!gap || pieces > PIECES) break;
    if (/\s/.test(gap[0])) pieces += 1;
    at = BETWEEN.lastIndex;
  }
  const endOf = (/** @type {number} */ length) => {
    const part = parts.reduce((before, next) => before.length >= length ? before : next);
    return part.end - (part.length - length);
  };
  return { spelling: spelling.slice(0, longest), piece: Math.min(piece, longest), endOf };
}

/**
 * @param {string} text
 * @param {number} at
 * @returns {{letters: string, end: number} | null}
 */
function characters(text, at) {
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(text);
  if (plain) return { letters: plain[0], end: PLAIN.lastIndex };
  const hyphens = HYPHENS.get(text.charAt(at));
  if (hyphens) return { letters: hyphens, end: at + 1 };
  ESCAPED.lastIndex = at;
  const [, percent, hex, decimal] = ESCAPED.exec(text) ?? [];
  const number = decimal ? Number(decimal) : parseInt(percent ?? hex ?? "0", 16);
  const letters = String.fromCharCode(number);
  return /[\w-]/.test(letters) ? { letters, end: ESCAPED.lastIndex } : null;
}
