/**
 * Who helps whom, so that the help is spread: an optimal semi-matching. Each learner takes the least
 * loaded helper that can be had, where need be by others changing theirs.
 * Harvey, Ladner, Lovász and Tamir (2006), Semi-matchings for bipartite graphs and load balancing,
 * Journal of Algorithms 59.
 */

/**
 * @template H
 * @param {H[][]} able by learner, who can help; those that are preferred come first. Learners with the
 *   same helpers share one list, which is then looked at once
 * @returns {(H | null)[]} the helper of each; null: nobody can help. The sum of the squares of how many
 *   each of them helps is the least possible
 */
export function spread(able) {
  /** @type {Map<H, Set<number>>} */
  const helped = new Map(able.flat().map((helper) => [helper, new Set()]));
  /** @type {(H | null)[]} */
  const taken = able.map(() => null);
  const load = (/** @type {H} */ helper) => Number(helped.get(helper)?.size);
  able.forEach((_, learner) => {
    /** @type {Map<H, number>} by helper, the learner who could change to them */
    const ways = new Map();
    /** @type {Set<H[]>} */
    const seen = new Set();
    /** @type {H | null} */
    let least = null;
    let waiting = [learner];
    while (waiting.length) {
      /** @type {H[]} */
      const reached = [];
      for (const one of waiting) {
        const helpers = /** @type {H[]} */ (able[one]);
        if (seen.has(helpers)) continue;
        seen.add(helpers);
        for (const helper of helpers) {
          if (ways.has(helper)) continue;
          ways.set(helper, one);
          reached.push(helper);
          if (least === null || load(helper) < load(least)) least = helper;
        }
      }
      waiting = reached.flatMap((helper) => [.../** @type {Set<number>} */ (helped.get(helper))]);
    }
    while (least !== null) {
      const changes = /** @type {number} */ (ways.get(least));
      const before = /** @type {H | null} */ (taken[changes] ?? null);
      if (before !== null) helped.get(before)?.delete(changes);
      helped.get(least)?.add(changes);
      taken[changes] = least;
      least = changes === learner ? null : before;
    }
  });
  return taken;
}
