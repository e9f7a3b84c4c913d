/**
 * One option nearly everywhere may be true, or quick. The reader is told, and nobody else.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Pick } from "./rating.js"
 * @import { Standard } from "./standard.js"
 *
 * @typedef {object} Flat
 * @property {"anchors" | "statements"} part of the check
 * @property {number} pick the option that was chosen
 * @property {number} same how often
 * @property {number} total of how many answers
 */

/**
 * Anchors and statements have scales of their own, so each part is looked at alone. Never faced is
 * no option here: who is new to the work may say it everywhere.
 *
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @returns {Flat | null} the first part with enough answers of which a large enough share, both as
 *   the content has it, are the same; null for none
 */
export function flat({ answers }, { careless }) {
  const given = Object.values(answers);
  const parts = {
    anchors: given.map(({ anchor }) => anchor),
    statements: given.flatMap(({ statements = {} }) => Object.values(statements)),
  };
  for (const part of /** @type {("anchors" | "statements")[]} */ (["anchors", "statements"])) {
    const picks = parts[part].flatMap((pick) => (typeof pick === "number" ? [pick] : []));
    if (picks.length < careless.answers) continue;
    for (const pick of new Set(picks)) {
      const same = picks.filter((other) => other === pick).length;
      if (same >= careless.share * picks.length) return { part, pick, same, total: picks.length };
    }
  }
  return null;
}
