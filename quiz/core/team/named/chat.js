/**
 * Where a message of a chat begins, and who wrote it.
 *
 * @import { Lexicon } from "./lexicon.js"
 */

/** Messages of WhatsApp as exported by iPhones and Android. */
const EXPORTED = [
  /^\[(?=[^\]]*\d[./-]\d{1,2}[./-]\d)[^\]]{6,40}\]\s(?:([^:]{1,80}):(?:\s|$))?/,
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[^–-]{4,20}\s[–-]\s(?:([^:]{1,80}):(?:\s|$))?/,
];
/** Above a message, as Teams, Telegram, Slack and Discord copy it, with the day or without. */
const COPIED = [
  /^\[\d{1,2}[.:]\d\d(?:\s?[AP]M)?\]\s([^:]{2,80})$/,
  /^(.{2,60}?), \[[^\]]*\d[.:]\d\d[^\]]*\]:?$/,
  /^([^:]{2,60}?)(?:\s[—–]\s[^:]{0,30}?|,?\s+\d{1,4}(?:[./-]\d{1,4}){1,2},?)?\s+\d{1,2}[.:]\d\d(?:\s?[AP]M)?$/,
];
/** In columns, as LINE and Zoom save them. */
const COLUMNS = /^\d{1,2}(?:[.:]\d\d){1,2}(?:\s?[AP]M)?\t([^\t]{2,80}?):?\t/;
/** "09:14:05 From Budi to Everyone:", as Zoom saves what is written in a meeting. */
const FROM = /^[\d:.]{5,8}\s+(\p{L}+)\s+(.{2,120}):$/u;
const CLOCK = /^\d{1,2}[.:]\d\d(?:\s?[AP]M)?$/;

/**
 * @param {string} line
 * @param {string} above the line before
 * @param {Lexicon} lexicon
 * @param {boolean} free false: what has columns is a table's
 * @returns {{sender: string, inLine: boolean} | null} `inLine`: what is written begins behind the sender;
 *   otherwise in the next line
 */
export function message(line, above, lexicon, free) {
  const exported = first(EXPORTED, line) ?? (free ? COLUMNS.exec(line) : null);
  if (exported) return { sender: exported[1] ?? "", inLine: true };
  const sender = first(COPIED, line)?.[1] ?? (CLOCK.test(line) ? above : "");
  if (sender) return { sender, inLine: false };
  const [, from = "", rest = ""] = FROM.exec(line) ?? [];
  const words = rest.split(/\s+/);
  const end = words.findIndex((word) => lexicon.heads.has(word.toLowerCase()));
  return end > 0 && lexicon.senders.has(from.toLowerCase())
    ? { sender: words.slice(0, end).join(" "), inLine: false }
    : null;
}

/** @param {RegExp[]} forms @param {string} line */
const first = (forms, line) => forms.map((form) => form.exec(line)).find(Boolean) ?? null;
