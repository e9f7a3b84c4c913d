/** Files in. */

/** Beginnings of files that hold no plain text: archives, such as Excel's, PDF, pictures, old Excel. */
const BINARY = [[0x50, 0x4b], [0x25, 0x50, 0x44, 0x46], [0x89, 0x50], [0xff, 0xd8], [0xd0, 0xcf]];

/**
 * The text of a file, in whatever encoding Windows wrote it.
 *
 * @param {ArrayBuffer | Uint8Array} buffer
 * @returns {string | null} null: it is no text
 */
export function textOf(buffer) {
  const bytes = new Uint8Array(buffer);
  if (BINARY.some((start) => start.every((byte, index) => bytes[index] === byte))) return null;
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === "255 254") return new TextDecoder("utf-16le").decode(bytes);
  if (mark === "254 255") return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
