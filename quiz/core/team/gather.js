/**
 * Whose results are counted. Nothing here depends on the order in which links were found.
 *
 * @import { SharedResult } from "../code/shared.js"
 * @import { Entry } from "./read.js"
 *
 * @typedef {object} Person
 * @property {string} key stays the same when the person answers again; labels hang on it
 * @property {Entry} entry
 *
 * @typedef {object} Gathered
 * @property {Person[]} people who finished first comes first
 * @property {{entry: Entry, later: Entry, counted: boolean}[]} earlier results that a later one by
 *   the same reply takes the place of; `counted` besides if so chosen
 * @property {{entry: Entry, like: Entry, counted: boolean}[]} doubtful results under the number of
 *   somebody with another name, target or reply
 * @property {{entry: Entry, counted: boolean, one: boolean}[]} repeated links found more than once;
 *   `counted` each time if so chosen; `one`: its reply says that it is the same person's
 * @property {Entry[]} apart results for another invitation
 * @property {{entry: Entry, key: string, from: string}[]} moved results under another's number, that of
 *   `from`; `key`: whose they are
 *
 * @typedef {object} Owners what names say of whose results are
 * @property {Record<string, string>} of code → key of a person, instead of the number's
 * @property {string[]} first codes that count under their number before others with the same
 */

import { Reader } from "../code/digits.js";

/** Every result is that of its number. @type {Owners} */
const BY_NUMBER = { of: {}, first: [] };

/** Results of every invitation, and those without one. */
export const ALL = null;

/**
 * @param {Iterable<Entry>} entries
 * @param {number | null} invitation the one that is looked at; 0: results without one; or ALL
 * @param {Set<string>} separate codes to count by themselves, each time they were found
 * @param {Owners} owners
 * @returns {Gathered}
 */
export function gather(entries, invitation, separate, owners = BY_NUMBER) {
  const all = [...entries].sort(byTime);
  const [looked = [], apart = []] = [true, false].map((wanted) =>
    all.filter(({ ids }) => (invitation === ALL || ids.invitation === invitation) === wanted)
  );
  /** @type {Gathered} */
  const gathered = { people: [], earlier: [], doubtful: [], repeated: [], apart, moved: [] };
  const first = new Set(owners.first);
  const ownerOf = (/** @type {Entry} */ entry) => owners.of[entry.code] ?? keyOf(entry);
  for (const [key, group] of grouped(looked, ownerOf)) {
    settle(gathered, key, group, separate, first);
  }
  for (const entry of looked) {
    const key = owners.of[entry.code];
    if (key) gathered.moved.push({ entry, key, from: keyOf(entry) });
  }
  for (const entry of looked) {
    if (entry.count < 2) continue;
    const one = entry.ids.reply > 0;
    const counted = !one && separate.has(entry.code);
    gathered.repeated.push({ entry, counted, one });
    for (let copy = 2; counted && copy <= entry.count; copy++) {
      gathered.people.push({ key: `${ownerOf(entry)} ${copy}`, entry });
    }
  }
  gathered.people.sort((a, b) => byTime(a.entry, b.entry));
  return gathered;
}

/**
 * The results under one number, or one result without.
 *
 * @param {Gathered} gathered is changed
 * @param {string} key
 * @param {Entry[]} group by time
 * @param {Set<string>} separate
 * @param {Set<string>} first codes that count before others
 */
function settle(gathered, key, group, separate, first) {
  const [entry] = group;
  if (entry && group.length < 2) {
    gathered.people.push({ key, entry });
    return;
  }
  const names = new Set(group.map(({ result }) => result.name).filter(Boolean));
  const aims = new Set(group.map(({ result }) => aimOf(result)));
  const replies = new Set(group.map(({ ids }) => ids.reply));
  // Who answers on a second device has another reply, and so has who got somebody else's link.
  const signed = names.size === 1 && group.every(({ result }) => result.name);
  const one = names.size < 2 && aims.size < 2 && (replies.size < 2 || signed);
  const rank = (/** @type {Entry[]} */ entries) =>
    Number(!entries.some(({ code }) => first.has(code)));
  const persons = grouped(group, ({ result, ids }) => one || apart(result, signed ? 0 : ids.reply));
  const [own = [], ...others] = [...persons.values()].sort((a, b) => rank(a) - rank(b));
  const latest = take(gathered, own, separate);
  gathered.people.push({ key, entry: latest });
  for (const other of others) {
    const entry = take(gathered, other, separate);
    const counted = separate.has(entry.code);
    gathered.doubtful.push({ entry, like: latest, counted });
    if (counted) gathered.people.push({ key: entry.code, entry });
  }
}

/**
 * @param {Gathered} gathered is changed: it gets what is not the latest
 * @param {Entry[]} entries of one person, by time
 * @param {Set<string>} separate
 */
function take(gathered, entries, separate) {
  const later = /** @type {Entry} */ (entries[entries.length - 1]);
  for (const entry of entries.slice(0, -1)) {
    const counted = separate.has(entry.code);
    gathered.earlier.push({ entry, later, counted });
    if (counted) gathered.people.push({ key: entry.code, entry });
  }
  return later;
}

/**
 * @param {Iterable<Entry>} entries
 * @returns {Map<number, number>} invitation → how many results; the one with the most comes first,
 *   0 stands for none
 */
export function invitations(entries) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const { ids } of entries) {
    counts.set(ids.invitation, (counts.get(ids.invitation) ?? 0) + 1);
  }
  return new Map(
    [...counts].sort(([a, m], [b, n]) => n - m || Number(a === 0) - Number(b === 0) || a - b),
  );
}

/**
 * @template K, T
 * @param {Iterable<T>} entries
 * @param {(entry: T) => K} keyOf
 * @returns {Map<K, T[]>} the entries by their key, in their order
 */
export function grouped(entries, keyOf) {
  /** @type {Map<K, T[]>} */
  const groups = new Map();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** @param {number} invitation @param {number} number that it gives a person */
export const personKey = (invitation, number) => `${invitation}:${number}`;

/** @param {Pick<Entry, "code" | "ids">} entry @returns {string} of whom it is the only result, or the latest */
export function keyOf({ code, ids: { invitation, reply, person } }) {
  if (person) return personKey(invitation, person);
  return reply ? `${invitation}/${reply}` : code;
}

/** Without the letters that are taken for digits, and without U. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * @param {Person} person without a name
 * @returns {string} six signs that the person has wherever the same result is read: those of the
 *   reply, without one those of the result; "7K2-9QF", or "7K2-9QF (2)" for one that counts again
 */
export function numberOf({ key, entry: { code, ids } }) {
  const [own, copy] = key.split(" ");
  const number = own === code ? new Reader(code.slice(2)).take(2 ** 30) : ids.reply;
  const signs = Array.from({ length: 6 }, (_, at) => DIGITS[(number >>> (25 - 5 * at)) % 32]);
  return `${signs.join("").replace(/^.../, "$&-")}${copy ? ` (${copy})` : ""}`;
}

/** What a result is compared with, as a text. @param {SharedResult} result */
const aimOf = ({ target, levels }) => JSON.stringify([target, Object.entries(levels).sort()]);

/** @param {SharedResult} result @param {number} reply */
const apart = (result, reply) => JSON.stringify([result.name, aimOf(result), reply]);

/** @param {Entry} a @param {Entry} b */
function byTime(a, b) {
  const [one, other] = [a.result.finished ?? "", b.result.finished ?? ""];
  const [first, second] = one === other ? [a.code, b.code] : [one, other];
  return first < second ? -1 : Number(first !== second);
}
