/**
 * A vacancy as the target of the check's result, in what the check keeps (see ../saved.js). Nothing else
 * of it is touched: a page that does not know all answers must not write them anew.
 *
 * @typedef {{target: string | null, levels: Record<string, number>}} Aim of the last attempt
 */

import { OWN } from "../attempt.js";
import { VERSION } from "../keys.js";

/**
 * @param {string | null} text what the check keeps
 * @returns {{kind: "aim", aim: Aim} | {kind: "none" | "invited"}} none: no attempt that can be read;
 *   invited: its target is that of an invitation
 */
export function aimIn(text) {
  const last = lastOf(parsed(text));
  if (!last) return { kind: "none" };
  if (last.invitation) return { kind: "invited" };
  return { kind: "aim", aim: { target: last.target ?? null, levels: last.levels ?? {} } };
}

/**
 * @param {string} text of which `aimIn` tells an aim
 * @param {Aim} aim
 * @returns {string} the same with another target
 */
export function withAim(text, { target, levels }) {
  const data = parsed(text);
  Object.assign(lastOf(data), { target, levels });
  return JSON.stringify(data);
}

/** @param {Record<string, number>} levels of a vacancy, 0 for what it does not ask @returns {Aim} */
export const aimAt = (levels) => ({ target: OWN, levels: { ...levels } });

/** @param {string | null} text @returns {any} */
function parsed(text) {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}

/** @param {any} data @returns {any} */
function lastOf(data) {
  if (!(data?.version <= VERSION) || !Array.isArray(data.attempts)) return null;
  const last = data.attempts[data.attempts.length - 1];
  return typeof last === "object" ? last : null;
}
