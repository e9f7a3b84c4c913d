/**
 * A role play: ten minutes for two, each with a sheet of their own.
 *
 * @typedef {{opens: number, limit: number}} Bounds
 * @typedef {{name: string, unit: string, you: Bounds, partner: Bounds}} Bargain
 *
 * @typedef {object} Play
 * @property {string} id
 * @property {string} title
 * @property {string} summary
 * @property {number} minutes
 * @property {string[]} skills
 * @property {string} setting what both know
 * @property {Bargain[]} bargains
 * @property {{role: string, goal: string, facts: string[]}} you
 * @property {{role: string, opening: string, wants: string[], facts: string[],
 *   reveals: {asked: string, says: string}[]}} partner
 * @property {string[]} look
 */

/** In the address, before the id of a role play: the partner's sheet, and nothing else. */
export const PARTNER = "lawan-";

/**
 * @param {Play[]} plays
 * @param {string} name what stands after the # of an address
 * @returns {{play: Play, side: "player" | "partner"} | null} null: of no role play
 */
export function sheetIn(plays, name) {
  for (const play of plays) {
    if (name === play.id) return { play, side: "player" };
    if (name === PARTNER + play.id) return { play, side: "partner" };
  }
  return null;
}

/** @param {Bargain} bargain @returns {[number, number]} from and to where both can agree */
export function room({ you, partner }) {
  return you.limit < partner.limit ? [you.limit, partner.limit] : [partner.limit, you.limit];
}

/**
 * @param {number} amount
 * @param {string} unit
 * @param {string} language
 * @returns {string} "Rp108.000.000", "45 hari", "10%"
 */
export function amountText(amount, unit, language) {
  const figure = amount.toLocaleString(language);
  if (unit === "Rp") return unit + figure;
  return unit === "%" ? figure + unit : `${figure} ${unit}`;
}
