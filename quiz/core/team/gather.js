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
 * @property {{entry: Entry, later: Entry}[]} earlier results that a later one by the same reply
 *   takes the place of
 * @property {{entry: Entry, like: Entry, counted: boolean}[]} doubtful results under the reply of
 *   somebody with another name or target
 * @property {{entry: Entry, counted: boolean, one: boolean}[]} repeated links found more than once;
 *   `counted` each time if so chosen; `one`: its reply says that it is the same person's
 * @property {Entry[]} apart results for another invitation
 */

/** Results of every invitation, and those without one. */
export const ALL = null;

/**
 * @param {Iterable<Entry>} entries
 * @param {number | null} invitation the one that is looked at; 0: results without one; or ALL
 * @param {Set<string>} separate codes to count by themselves, each time they were found
 * @returns {Gathered}
 */
export function gather(entries, invitation, separate) {
  const all = [...entries].sort(byTime);
  const [looked = [], apart = []] = [true, false].map((wanted) =>
    all.filter(({ ids }) => (invitation === ALL || ids.invitation === invitation) === wanted)
  );
  /** @type {Gathered} */
  const gathered = { people: [], earlier: [], doubtful: [], repeated: [], apart };
  for (const [key, group] of grouped(looked, keyOf)) settle(gathered, key, group, separate);
  for (const entry of looked) {
    if (entry.count < 2) continue;
    const one = entry.ids.reply > 0;
    const counted = !one && separate.has(entry.code);
    gathered.repeated.push({ entry, counted, one });
    for (let copy = 2; counted && copy <= entry.count; copy++) {
      gathered.people.push({ key: `${keyOf(entry)} ${copy}`, entry });
    }
  }
  gathered.people.sort((a, b) => byTime(a.entry, b.entry));
  return gathered;
}

/**
 * The results of one reply, or one result without.
 *
 * @param {Gathered} gathered is changed
 * @param {string} key
 * @param {Entry[]} group by time
 * @param {Set<string>} separate
 */
function settle(gathered, key, group, separate) {
  const names = new Set(group.map(({ result }) => result.name).filter(Boolean));
  const aims = new Set(group.map(({ result }) => aimOf(result)));
  const same = names.size < 2 && aims.size < 2;
  const persons = grouped(group, ({ result }) => same || nameAndAim(result));
  const [own = [], ...others] = persons.values();
  const latest = take(gathered, own);
  gathered.people.push({ key, entry: latest });
  for (const other of others) {
    const entry = take(gathered, other);
    const counted = separate.has(entry.code);
    gathered.doubtful.push({ entry, like: latest, counted });
    if (counted) gathered.people.push({ key: entry.code, entry });
  }
}

/**
 * @param {Gathered} gathered is changed: it gets what is not the latest
 * @param {Entry[]} entries of one person, by time
 */
function take(gathered, entries) {
  const later = /** @type {Entry} */ (entries[entries.length - 1]);
  for (const entry of entries.slice(0, -1)) gathered.earlier.push({ entry, later });
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
 * @template K
 * @param {Entry[]} entries
 * @param {(entry: Entry) => K} keyOf
 * @returns {Map<K, Entry[]>} the entries by their key, in their order
 */
function grouped(entries, keyOf) {
  /** @type {Map<K, Entry[]>} */
  const groups = new Map();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** @param {Entry} entry */
function keyOf({ code, ids: { invitation, reply } }) {
  return reply ? `${invitation}/${reply}` : code;
}

/** What a result is compared with, as a text. @param {SharedResult} result */
const aimOf = ({ target, levels }) => JSON.stringify([target, Object.entries(levels).sort()]);

/** @param {SharedResult} result */
const nameAndAim = (result) => JSON.stringify([result.name, aimOf(result)]);

/** @param {Entry} a @param {Entry} b */
function byTime(a, b) {
  const [one, other] = [a, b].map(({ code, result }) => `${result.finished ?? ""} ${code}`);
  return String(one) < String(other) ? -1 : Number(one !== other);
}
