/**
 * What every code in a link has in common: `l=` + check + payload + `z`.
 *
 * The check is the CRC over the kind's letter and the payload's characters. Over the characters,
 * not over what they mean: in a mixed radix one changed character changes every digit behind it.
 * The payload begins with version, profession, edition of the standard and highest competency
 * code; what follows is the kind's own, and from version 2 on, at the end, whether there is more that
 * a later form says. What was written by an earlier version is read for ever. The `z` is there because chat programs cut a link at a
 * final `-` or `_`. There is exactly one text for each meaning: `read` takes
 * what `write` writes and nothing else.
 *
 * @typedef {"l" | "h" | "u" | "p"} Letter
 *
 * @typedef {object} Head
 * @property {number} version of the form, 1 to VERSION
 * @property {number} profession its permanent code, 1 to 255
 * @property {number} edition of the standard, 1 to 255
 * @property {number} highest competency code, 1 to 63
 *
 * @typedef {"damaged" | "newer" | "profession" | "foreign"} Fault
 *   not a code of ours, or one that was changed on its way · written by a later version of the
 *   format or the standard · of another profession · of another kind
 */

import { crc30 } from "./crc.js";
import { fixed, Reader, unfixed, Writer } from "./digits.js";

export const VERSION = 2;
export const LONGEST = 512;
/** Editions of a standard are below this. */
export const EDITIONS = 256;
const SHAPE = /^([lhup])=([A-Za-z0-9_-]{5})([A-Za-z0-9_-]+)z$/;

const CLAIMS =
  /^#(?:#|%(?:25)*[\dA-F]{2}|\p{Cf})*(?:(?:[a-z]|mulai|lanjut)(?:=|%(?:25)*3[Dd]|&#?\w+;)|[hlup](?=[\w-]*[A-Z])[\w-]{12})/u;

/**
 * @param {string} hash of an address
 * @returns {boolean} whether it claims to be a code, of any kind, as sent or as a chat has encoded it
 */
export const isCode = (hash) => CLAIMS.test(hash);

/**
 * @param {{hash: string, search: string}} address
 * @returns {string} its hash, even where the # was encoded and so became a part of the query
 */
export function fragment({ hash, search }) {
  const swallowed = /%(?:25)*23.*/.exec(search);
  return hash || !swallowed ? hash : `#${swallowed[0]}`;
}

/**
 * One kind of code.
 *
 * @template T
 * @typedef {object} Format
 * @property {Letter} letter
 * @property {(writer: Writer, head: Head, body: T) => void} write
 * @property {(reader: Reader, head: Head) => T | null} read null, or `must` of the reader: no body that
 *   `write` writes
 */

/**
 * @template T
 * @param {Pick<Format<T>, "letter" | "write">} format
 * @param {Head} head
 * @param {T} body
 * @returns {string} what stands after the # of a link
 * @throws {RangeError} for a value that the format has no room for
 */
export function encode(format, head, body) {
  const writer = new Writer();
  writer.put(head.version, 16);
  writer.put(head.profession, 256);
  writer.put(head.edition, EDITIONS);
  writer.put(head.highest, 64);
  format.write(writer, head, body);
  if (head.version > 1) writer.put(0, 2);
  const payload = writer.toString();
  return `${format.letter}=${fixed(crc30(format.letter + payload), 5)}${payload}z`;
}

/** @param {string} code that is whole @returns {number} the permanent code of its profession */
export function professionOf(code) {
  const reader = new Reader(code.slice(7, -1));
  reader.take(16);
  return reader.take(256);
}

/**
 * Read any text, without an exception.
 *
 * @template T
 * @param {Pick<Format<T>, "letter" | "read">} format
 * @param {string} text what stands after the # of a link
 * @param {Head} known the standard that is to read it
 * @returns {{kind: "ok", head: Head, body: T} | {kind: Fault}}
 */
export function decode(format, text, known) {
  const found = text.length <= LONGEST ? SHAPE.exec(text) : null;
  const [, letter = "", check = "", payload = ""] = found ?? [];
  if (!found || unfixed(check) !== crc30(letter + payload)) return { kind: "damaged" };
  if (letter !== format.letter) return { kind: "foreign" };
  const reader = new Reader(payload);
  const version = reader.take(16);
  if (version > VERSION) return { kind: "newer" };
  const head = {
    version,
    profession: reader.take(256),
    edition: reader.take(EDITIONS),
    highest: reader.take(64),
  };
  if (version === 0 || !head.profession || !head.edition || !head.highest) {
    return { kind: "damaged" };
  }
  if (head.profession !== known.profession) return { kind: "profession" };
  if (head.edition > known.edition || head.highest > known.highest) return { kind: "newer" };
  const body = format.read(reader, head);
  if (body === null) return { kind: "damaged" };
  if (version > 1 && reader.take(2)) return { kind: "newer" };
  if (!reader.isWhole) return { kind: "damaged" };
  return { kind: "ok", head, body };
}
