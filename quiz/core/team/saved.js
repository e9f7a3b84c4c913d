/**
 * A group as a file: links, names and choices; of the text around the links the names alone.
 *
 * @import { Standard } from "../standard.js"
 * @import { List } from "../people/list.js"
 * @import { Named } from "./proposal.js"
 * @import { Groups } from "../people/columns.js"
 * @import { Choices, Team } from "./picture.js"
 * @import { Pool } from "./read.js"
 * @import { Position } from "./target.js"
 *
 * @typedef {{kind: "team", team: Team, lost: boolean} | {kind: "damaged" | "newer" | "more" | "other"}} Read
 *   lost: some values could not be read, each of which is lost alone · more: results beyond MOST, counted as often as their links were found · "other": no file of ours
 */

import { writeInvitation } from "../code/invitation.js";
import { lengthOf } from "../length.js";
import { isLevel } from "../rating.js";
import { isRecord } from "../record.js";
import { groupsIn } from "../people/columns.js";
import { LIMIT } from "./find.js";
import { personKey } from "./gather.js";
import { emptyTeam } from "./picture.js";
import { agreed, LONGEST_NAME, PLACES } from "./proposal.js";
import { both, MOST as RESULTS, pour } from "./read.js";
import { targetIn } from "./target.js";

const FORMAT = "standar-profesi/rekap";
const VERSION = 1;

/** @param {Team} team @param {string} profession its id */
export function writeTeam({ pool, separate, ...choices }, profession) {
  const entries = [...pool.entries, ...pool.foreign];
  const links = entries.map(([code, { count }]) => [code, count]);
  const named = entries.flatMap(([code, { named }]) => named ? [{ code, ...named }] : []);
  return JSON.stringify(
    {
      format: FORMAT,
      version: VERSION,
      profession,
      ...choices,
      separate: [...separate],
      invitations: [...pool.invitations.keys()],
      links,
      named,
      seconds: [...pool.seconds].map(([code, { name }]) => [code, name]),
    },
    null,
    1,
  );
}

/**
 * @param {string} text
 * @param {Standard} standard
 * @returns {Read}
 */
export function readTeam(text, standard) {
  if (text.length > LIMIT) return { kind: text.includes(FORMAT) ? "more" : "other" };
  /** @type {Record<string, unknown>} */
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return text.includes(FORMAT) ? DAMAGED : { kind: "other" };
  }
  if (data?.format !== FORMAT) return { kind: "other" };
  if (Number.isInteger(data.version) && Number(data.version) > VERSION) return { kind: "newer" };
  if (data.version !== VERSION) return DAMAGED;
  const sieve = new Sieve();
  const links = sieve.list(data.links, isLink);
  if (links.reduce((sum, [, count]) => sum + count, 0) > RESULTS) return { kind: "more" };
  const team = emptyTeam();
  team.title = sieve.one(data.title, isName) ?? "";
  team.labels = sieve.names(data.labels);
  // Files of before had none of these two.
  team.groups = sieve.groups(data.groups ?? {});
  const lists = sieve.one(data.lists ?? {}, isObject) ?? {};
  team.lists = Object.fromEntries(sieve.list(Object.entries(lists), isLink));
  team.separate = new Set(sieve.list(data.separate, isText));
  const { id } = standard.profession;
  const of = isText(data.profession) ? data.profession : id;
  // Files of before had none.
  const all = Object.entries({ ...sieve.one(data.aside ?? {}, isObject), [of]: data });
  const { [id]: own, ...aside } = Object.fromEntries(
    all.map(([id, each]) => [id, sieve.choices(each)]),
  );
  Object.assign(team, own && { ...own, target: targetIn(standard, own) }, { aside });
  for (const code of sieve.list(data.invitations, isText)) pourCode(standard, team, code);
  for (const [code, count] of links) {
    pourCode(standard, team, code);
    const entry = knownOf(team, code);
    if (!entry) continue;
    team.pool.total += count - entry.count;
    entry.count = count;
  }
  // Files of before had none, nor second raters' views.
  for (const [code, name] of sieve.list(data.seconds ?? [], isSecond)) {
    pourCode(standard, team, code);
    const second = team.pool.seconds.get(code);
    if (second) second.name = name;
  }
  for (const { code, ...named } of sieve.list(data.named ?? [], isNaming)) {
    const entry = knownOf(team, code);
    if (entry) entry.named = named;
  }
  return sieve.lost && !links.length ? DAMAGED : { kind: "team", team, lost: sieve.lost };
}

/** @param {Team} team @param {string} code */
const knownOf = ({ pool }, code) => pool.entries.get(code) ?? pool.foreign.get(code);

/**
 * A list of people as a group of whom nobody has answered yet: their names, by their numbers.
 *
 * @param {Standard} standard
 * @param {List} list
 * @returns {Team}
 */
export function listed(standard, { invitation, people }) {
  const team = emptyTeam();
  pourCode(standard, team, writeInvitation(standard, invitation));
  team.lists = { [invitation.id]: people.length };
  team.labels = Object.fromEntries(
    people.map(({ number, name }) => [personKey(invitation.id, number), name]),
  );
  team.groups = Object.fromEntries(
    people.flatMap((person) => {
      const groups = groupsIn(person);
      return groups ? [[personKey(invitation.id, person.number), groups]] : [];
    }),
  );
  return team;
}

/** Keeps what is whole, and knows whether anything was not. */
class Sieve {
  lost = false;

  /**
   * @template T
   * @param {unknown} value
   * @param {(value: unknown) => value is T} is
   * @returns {T | undefined}
   */
  one(value, is) {
    if (is(value)) return value;
    this.lost = true;
    return undefined;
  }

  /**
   * @template T
   * @param {unknown} value
   * @param {(entry: unknown) => entry is T} is
   * @returns {T[]}
   */
  list(value, is) {
    const entries = this.one(value, isList) ?? [];
    const found = entries.filter(is);
    this.lost ||= found.length < entries.length;
    return found;
  }

  /** @param {any} value @returns {Choices} */
  choices(value) {
    return {
      invited: this.one(value?.invited, isCount) ?? null,
      invitation: this.one(value?.invitation, isCount),
      target: this.one(value?.target, isChoice),
      // Files of before had none.
      positions: this.list(value?.positions ?? [], isPosition),
    };
  }

  /** @param {unknown} value @returns {Record<string, string>} */
  names(value) {
    const entries = Object.entries(this.one(value, isObject) ?? {});
    return Object.fromEntries(this.list(entries, isNamed));
  }

  /** @param {unknown} value @returns {Record<string, Groups>} */
  groups(value) {
    const entries = Object.entries(this.one(value, isObject) ?? {});
    /** @type {Record<string, Groups>} */
    const groups = {};
    for (const [key, value] of entries) {
      const own = groupsIn(value, (text) => isName(text) ? text : "");
      if (own) groups[key] = own;
      this.lost ||= !own;
    }
    return groups;
  }
}

/** @type {Read} */
const DAMAGED = { kind: "damaged" };

/** @param {Standard} standard @param {Team} team @param {string} code */
function pourCode(standard, { pool }, code) {
  pour(standard, pool, [{ kind: "code", code, line: 0, excerpt: code }]);
}

/**
 * Names and choices of one beside those of another.
 *
 * @param {Team} mine what counts where both say something
 * @param {Team} other
 * @param {(mine: number, other: number) => number} count how often a link was found that both have
 * @returns {Team}
 */
export function join(mine, other, count) {
  const pool = { ...mine.pool, entries: new Map(mine.pool.entries) };
  pool.invitations = new Map([...mine.pool.invitations, ...other.pool.invitations]);
  pool.seconds = new Map([...other.pool.seconds, ...mine.pool.seconds]);
  pool.foreign = new Map(pool.foreign);
  pool.others = [...mine.pool.others, ...other.pool.others];
  for (const [code, found] of other.pool.foreign) {
    const known = pool.foreign.get(code);
    const has = known ? count(known.count, found.count) : found.count;
    if (more(pool, code, has - (known?.count ?? 0))) continue;
    pool.foreign.set(code, both(known, found, has));
  }
  for (const [code, entry] of other.pool.entries) {
    const { count: had = 0, named = null } = pool.entries.get(code) ?? {};
    const has = had ? count(had, entry.count) : entry.count;
    if (more(pool, code, has - had)) continue;
    pool.entries.set(code, { ...entry, count: has, named: agreed(named, entry.named) });
  }
  return {
    title: mine.title || other.title,
    pool,
    labels: { ...other.labels, ...mine.labels },
    groups: { ...other.groups, ...mine.groups },
    lists: { ...mine.lists, ...other.lists },
    separate: new Set([...mine.separate, ...other.separate]),
    invited: mine.invited ?? other.invited,
    invitation: mine.invitation === undefined ? other.invitation : mine.invitation,
    target: mine.target ?? other.target,
    positions: mine.positions.length ? mine.positions : other.positions,
    aside: { ...other.aside, ...mine.aside },
  };
}

/** Count so many more. @param {Pool} pool @param {string} code @param {number} n @returns {boolean} whether that is too many */
function more(pool, code, n) {
  const over = pool.total + n > RESULTS;
  if (over) pool.others.push({ reason: "more", line: 0, excerpt: code });
  else pool.total += n;
  return over;
}

/** @type {(value: unknown) => value is string} */
const isText = (value) => typeof value === "string";

/** @type {(value: unknown) => value is string} */
const isName = (value) => isText(value) && lengthOf(value) <= LONGEST_NAME;

/** @type {(value: unknown) => value is string | undefined} */
const isChoice = (value) => value === undefined || isText(value);

/** @type {(value: unknown) => value is number | null | undefined} */
const isCount = (value) => value === undefined || value === null || isWhole(value);

/** @type {(value: unknown) => value is number} */
const isWhole = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0;

/** @type {(value: unknown) => value is [string, number]} */
function isLink(value) {
  if (!Array.isArray(value)) return false;
  const [code, count] = value;
  return isText(code) && isWhole(count) && count > 0;
}

/** @type {(value: unknown) => value is [string, string]} */
const isSecond = (value) => isNamed(value) && isText(value[0]);

/** @type {(value: unknown) => value is Position} */
const isPosition = (value) =>
  isRecord(value) && isText(value.id) && isText(value.name) && isRecord(value.levels) &&
  Object.values(value.levels).every(isLevel);

/** @type {(value: unknown) => value is Named & {code: string}} */
function isNaming(value) {
  if (!isObject(value)) return false;
  const { code, name, from, at, sure } = /** @type {Record<string, unknown>} */ (value);
  const known = PLACES.some((place) => place === from) && typeof sure === "boolean";
  return isText(code) && isText(at) && isName(name) && name !== "" && known;
}

/** @type {(value: unknown) => value is [string, string]} */
const isNamed = (value) => Array.isArray(value) && isName(value[1]);

/** @type {(value: unknown) => value is object} */
const isObject = (value) => typeof value === "object" && value !== null && !isList(value);

/** @type {(value: unknown) => value is unknown[]} */
const isList = (value) => Array.isArray(value);
