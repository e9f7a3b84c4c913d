/**
 * A group as a file: links, names and choices, and nothing of the text around the links.
 *
 * @import { Standard } from "../standard.js"
 * @import { Team } from "./picture.js"
 *
 * @typedef {{kind: "team", team: Team} | {kind: "damaged" | "newer" | "more" | "other"}} Read
 *   more: results beyond MOST, counted as often as their links were found · "other": no file of ours
 */

import { LIMIT } from "./find.js";
import { emptyTeam } from "./picture.js";
import { emptyPool, MOST as RESULTS, pour } from "./read.js";
import { EACH, INVITED } from "./target.js";

const FORMAT = "standar-profesi/rekap";
const VERSION = 1;
const LONGEST_NAME = 60;
const MOST = 100_000;

/** @param {Team} team @param {string} profession its id */
export function writeTeam({ pool, separate, ...choices }, profession) {
  const links = [...pool.entries.values()].map(({ code, count }) => [code, count]);
  return JSON.stringify(
    {
      format: FORMAT,
      version: VERSION,
      profession,
      ...choices,
      separate: [...separate],
      invitations: [...pool.invitations.keys()],
      links,
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
  const { title, labels, separate, invited, invitation, target, invitations, links } = data;
  if (data.version !== VERSION || !isName(title) || !isList(separate, isText)) return DAMAGED;
  if (!isList(invitations, isText) || !isList(links, isLink) || !isNames(labels)) return DAMAGED;
  if (links.reduce((sum, [, count]) => sum + count, 0) > RESULTS) return { kind: "more" };
  if (!isCount(invited) || !isCount(invitation) || !isChoice(target)) return DAMAGED;
  const team = { ...emptyTeam(), title, labels, separate: new Set(separate) };
  const known = [EACH, INVITED, ...standard.targets.map(({ id }) => id)];
  team.target = known.find((id) => id === target);
  team.invited = invited ?? null;
  team.invitation = invitation;
  team.pool = emptyPool();
  for (const code of invitations) pourCode(standard, team, code);
  for (const [code, count] of links) {
    pourCode(standard, team, code);
    const entry = team.pool.entries.get(code);
    if (entry) entry.count = count;
  }
  return { kind: "team", team };
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
  for (const [code, entry] of other.pool.entries) {
    const known = pool.entries.get(code);
    pool.entries.set(code, known ? { ...entry, count: count(known.count, entry.count) } : entry);
  }
  pool.invitations = new Map([...mine.pool.invitations, ...other.pool.invitations]);
  pool.others = [...mine.pool.others, ...other.pool.others];
  return {
    title: mine.title || other.title,
    pool,
    labels: { ...other.labels, ...mine.labels },
    separate: new Set([...mine.separate, ...other.separate]),
    invited: mine.invited ?? other.invited,
    invitation: mine.invitation === undefined ? other.invitation : mine.invitation,
    target: mine.target ?? other.target,
  };
}

/** @type {(value: unknown) => value is string} */
const isText = (value) => typeof value === "string";

/** @type {(value: unknown) => value is string} */
const isName = (value) => isText(value) && value.length <= LONGEST_NAME;

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
  return isText(code) && isWhole(count) && count > 0 && count <= MOST;
}

/** @type {(value: unknown) => value is Record<string, string>} */
const isNames = (value) =>
  typeof value === "object" && value !== null && Object.values(value).every(isName);

/**
 * @template T
 * @param {unknown} value
 * @param {(entry: unknown) => entry is T} is
 * @returns {value is T[]}
 */
const isList = (value, is) => Array.isArray(value) && value.length <= MOST && value.every(is);
