/**
 * What people send besides their result: a second rater's view of them, and the file of their answers,
 * of which the evidence alone is taken.
 *
 * @import { Evidence } from "../evidence.js"
 * @import { Standard } from "../standard.js"
 */

import { isSaid, NONE } from "../evidence.js";
import { isId } from "../invitation.js";
import { isRecord } from "../record.js";
import { personKey } from "../team/gather.js";

const FORMAT = "standar-profesi/cek";
const PARTS = /** @type {(keyof Evidence)[]} */ (["line", "when", "who", "situation", "number"]);

/**
 * @param {string} text of a file that core/file.js wrote
 * @param {Standard} standard
 * @returns {{keys: string[], evidence: Record<string, Evidence>} | null} keys: whose it may be; null: no
 *   such file, or one of another profession
 */
export function evidenceIn(text, standard) {
  /** @type {unknown} */
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(data) || data.format !== FORMAT) return null;
  if (data.profession !== standard.profession.id) return null;
  const attempts = (Array.isArray(data.attempts) ? data.attempts : []).filter(isRecord);
  const keys = attempts.flatMap(({ invitation, reply }) => {
    if (!isRecord(invitation) || !isId(invitation.id)) return [];
    const { id, person } = invitation;
    return [
      ...Number(person) > 0 ? [personKey(id, Number(person))] : [],
      ...Number(reply) > 0 ? [`${id}/${reply}`] : [],
    ];
  });
  /** @type {Record<string, Evidence>} */
  const evidence = {};
  // The first version kept it with each attempt; what stands apart is the latest.
  for (const { evidence: all } of [...attempts, data]) {
    for (const [skill, said] of isRecord(all) ? Object.entries(all) : []) {
      const found = evidenceFrom(said);
      if (isSaid(found)) evidence[skill] = found;
    }
  }
  return { keys, evidence };
}

/** @param {unknown} said @returns {Evidence} */
function evidenceFrom(said) {
  if (typeof said === "string") return { ...NONE, line: said };
  if (!isRecord(said)) return NONE;
  const parts = PARTS.flatMap((part) => typeof said[part] === "string" ? [[part, said[part]]] : []);
  return { ...NONE, ...Object.fromEntries(parts) };
}
