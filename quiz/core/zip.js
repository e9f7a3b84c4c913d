/**
 * Files in one ZIP archive, stored as they are: what is made here is a few thousand letters, and a
 * library that packs is four thousand bytes more than this. The form is that of the ZIP specification
 * (APPNOTE.TXT 6.3, 4.3.7, 4.3.12, 4.3.16), with names in UTF-8 and the oldest date it knows, so that the
 * same text makes the same bytes.
 */

/** Version that a reader needs, names in UTF-8, stored. */
const HOW = [20, 0, 0, 8, 0, 0];
/** Midnight of 1 January 1980. */
const DATE = [0, 0, 33, 0];

/**
 * @param {Record<string, string>} files text by name
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function zip(files) {
  const encoder = new TextEncoder();
  /** @type {number[][]} */
  const entries = [];
  /** @type {(number[] | Uint8Array)[]} */
  const parts = [];
  let offset = 0;
  const add = (/** @type {number[] | Uint8Array} */ part) => {
    parts.push(part);
    offset += part.length;
  };
  for (const [name, text] of Object.entries(files)) {
    const [path, content] = [encoder.encode(name), encoder.encode(text)];
    const size = bytes(content.length, 4);
    const head = [...HOW, ...DATE, ...bytes(crc32(content), 4), ...size, ...size];
    head.push(...bytes(path.length, 2), 0, 0);
    const none = Array.from({ length: 10 }, () => 0);
    entries.push([80, 75, 1, 2, 20, 0, ...head, ...none, ...bytes(offset, 4), ...path]);
    add([80, 75, 3, 4, ...head, ...path]);
    add(content);
  }
  const start = offset;
  for (const entry of entries) add(entry);
  const count = bytes(entries.length, 2);
  const listed = [...bytes(offset - start, 4), ...bytes(start, 4)];
  add([80, 75, 5, 6, 0, 0, 0, 0, ...count, ...count, ...listed, 0, 0]);
  const whole = new Uint8Array(offset);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @param {number} number @param {number} count @returns {number[]} the lowest byte first */
const bytes = (number, count) =>
  Array.from({ length: count }, (_, place) => number >>> 8 * place & 255);

/** CRC-32 of ISO 3309, as ZIP asks for it. @param {Uint8Array} content */
function crc32(content) {
  let crc = -1;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc >>> 1 ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
