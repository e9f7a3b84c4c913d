/**
 * What was found in a text, read as codes.
 *
 * @import { Fault } from "../code/envelope.js"
 * @import { Since } from "../code/editions.js"
 * @import { Ids } from "../code/fields.js"
 * @import { SharedResult } from "../code/shared.js"
 * @import { Invitation } from "../invitation.js"
 * @import { Groups } from "../people/columns.js"
 * @import { Standard } from "../standard.js"
 * @import { Found } from "./find.js"
 * @import { Second } from "./paired.js"
 * @import { Named } from "./proposal.js"
 *
 * @typedef {object} Entry one result, however often its link was found
 * @property {string} code
 * @property {number} count how often
 * @property {Named | null} named whose it is, as far as the text around it says
 * @property {SharedResult} result
 * @property {Ids} ids
 * @property {Since} since
 * @property {Whose} [whose] where people of several professions are counted together
 *
 * @typedef {{id: string, name: string, opener: string}} Whose profession a result is of, what it is called
 *   in short, and the address that opens its results
 *
 * @typedef {object} Foreign a code of another profession, kept as it is
 * @property {number} count how often it was found
 * @property {Named | null} named
 * @property {Groups | null} groups of its person, as far as a table says
 * @property {number} line where it was found, and the text around it
 * @property {string} excerpt
 *
 * @typedef {Fault | "page" | "progress" | "invitation" | "more"} Reason why something is
 *   no result: it cannot be read · the address of the check, with nothing in it · answers to go on
 *   with · an invitation to rate somebody else · a result beyond MOST
 *
 * @typedef {object} Other something that was found and is no result
 * @property {Reason} reason
 * @property {number} line
 * @property {string} excerpt
 * @property {Named | null} [named] whose it is, as far as the text around it says
 *
 * @typedef {object} Pool everything that was read
 * @property {Map<string, Entry>} entries by code
 * @property {Map<string, Invitation>} invitations to rate oneself, by code
 * @property {Map<string, Second & {since: Since}>} seconds second raters' views, by code
 * @property {Map<string, Foreign>} foreign by code
 * @property {Other[]} others
 * @property {number} total how often all entries, and what is foreign, were found
 */

import { readInvitation } from "../code/invitation.js";
import { readRating } from "../code/rater.js";
import { readShared } from "../code/shared.js";
import { agreed } from "./proposal.js";

/** So many results are read, each as often as it was found. */
export const MOST = 10_000;

/** @returns {Pool} */
export const emptyPool = () => ({
  entries: new Map(),
  invitations: new Map(),
  seconds: new Map(),
  foreign: new Map(),
  others: [],
  total: 0,
});

/**
 * Put what was found into the pool.
 *
 * @param {Standard} standard
 * @param {Pool} pool is changed
 * @param {(Pick<Found, "kind" | "code" | "line" | "excerpt"> & {named?: Named | null})[]} found
 */
export function pour(standard, pool, found) {
  for (const { kind, code, line, excerpt, named = null } of found) {
    let reason = kind === "code" ? put(standard, pool, code, named) : SAYS[kind];
    if (reason === "profession") {
      reason = keep(pool, code, { count: 1, named, groups: null, line, excerpt });
    }
    if (reason) pool.others.push({ reason, line, excerpt, ...named && { named } });
  }
}

/** @param {Pool} pool @param {string} code @param {Foreign} found @returns {Reason | null} as `put` does */
function keep(pool, code, found) {
  if (pool.total >= MOST) return "more";
  pool.total += 1;
  const known = pool.foreign.get(code);
  pool.foreign.set(code, both(known, found, (known?.count ?? 0) + 1));
  return null;
}

/**
 * What is known of a code, and what is found of it besides.
 *
 * @param {Foreign | undefined} known
 * @param {Foreign} found
 * @param {number} count
 * @returns {Foreign}
 */
export const both = (known, found, count) => ({
  ...found,
  ...known,
  count,
  named: agreed(known?.named ?? null, found.named),
});

/** @type {Record<"broken" | "page", Reason>} */
const SAYS = { broken: "damaged", page: "page" };

/**
 * @param {Standard} standard
 * @param {Pool} pool
 * @param {string} code
 * @param {Named | null} named
 * @returns {Reason | null} null: it has its place in the pool
 */
function put(standard, pool, code, named) {
  if (code.startsWith("l")) return "progress";
  if (code.startsWith("p")) return putSecond(standard, pool, code);
  if (code.startsWith("u")) return putInvitation(standard, pool, code);
  const known = pool.entries.get(code);
  if (known) {
    if (pool.total >= MOST) return "more";
    pool.total += 1;
    known.count += 1;
    known.named = agreed(known.named, named);
    return null;
  }
  const found = readShared(standard, code);
  if (found.kind !== "ok") return found.kind;
  if (pool.total >= MOST) return "more";
  pool.total += 1;
  const { result, ids, since } = found;
  pool.entries.set(code, { code, count: 1, named, result, ids, since });
  return null;
}

/** @param {Standard} standard @param {Pool} pool @param {string} code @returns {Reason | null} */
function putSecond(standard, { seconds }, code) {
  const found = readRating(standard, code);
  if (found.kind !== "ok") return found.kind;
  if (seconds.has(code)) return null;
  if (seconds.size >= MOST) return "more";
  seconds.set(code, { rating: found.rating, since: found.since, name: "" });
  return null;
}

/** @param {Standard} standard @param {Pool} pool @param {string} code @returns {Reason | null} */
function putInvitation(standard, pool, code) {
  const found = readInvitation(standard, code);
  if (found.kind !== "ok") return found.kind;
  if (found.invitation.role === "second") return "invitation";
  pool.invitations.set(code, found.invitation);
  return null;
}

/**
 * An invitation keeps its id while it is edited. Of several forms that are known the one with the
 * latest day counts.
 *
 * @param {Pool} pool
 * @param {number} id
 * @returns {Invitation | null} null: its link was not pasted
 */
export function invitationOf({ invitations }, id) {
  const forms = [...invitations].filter(([, invitation]) => invitation.id === id)
    .map(([code, invitation]) => ({ invitation, rank: `${invitation.due ?? ""} ${code}` }))
    .sort((a, b) => (a.rank < b.rank ? 1 : -1));
  return forms[0]?.invitation ?? null;
}
