/**
 * Who sent a mail: its head, or the line above what another mail quotes of it.
 *
 * @import { Lexicon } from "./lexicon.js"
 * @import { Named } from "../proposal.js"
 */

export const HEAD = /^[>*\s]*([\p{L} -]{2,20})\*?:\s*(\S.*)$/u;
const SENDER = /^[>\s]*(.{2,90}?)\s<[^<>\s]+@[^<>\s]+>(.*)$/;
/** "On Tue, Nov 24, 2026 at 8:00 AM " before a name. */
const DAY = /^.*\d[.:]\d\d\S*\s+(?:[AP]M,?\s+)?/;

/** @param {string} line @returns {number} how often what it holds was quoted */
export const depth = (line) => line.replace(/[^>\s].*$/s, "").replace(/\s/g, "").length;

/**
 * @param {string} line
 * @param {string[]} around the lines before and behind it
 * @param {Lexicon} lexicon
 * @param {boolean} inChat whether it may be part of somebody's message
 * @returns {{named: Named | null, quotes: boolean} | null} null: no such line
 */
export function sender(line, around, lexicon, inChat) {
  const [, name = "", rest = ""] = SENDER.exec(line) ?? [];
  const [, head = "", value = ""] = HEAD.exec(line) ?? [];
  const isHead = (/** @type {string} */ word) => lexicon.heads.has(word.toLowerCase());
  const from = lexicon.senders.has(head.toLowerCase());
  if (!from && (!name || isHead(head))) return null;
  // "… wrote:"
  if (!from && rest) {
    const told = name.replace(DAY, "");
    const named = lexicon.named(told, "mail", "", !inChat && !/\d/.test(told));
    return { named, quotes: true };
  }
  const is = /@/.test(value) || around.some((line) => isHead(HEAD.exec(line)?.[1] ?? ""));
  const sure = !inChat && (!from || is);
  const told = (from ? value : name).replace(/\s*[<[].*/, "");
  return { named: lexicon.named(told, "mail", head, sure), quotes: false };
}
