/**
 * A group's numbers once more, straight from the definition and slowly: a list of plain facts in,
 * and nothing of quiz/core used.
 *
 * @typedef {object} Fact one result: what a link says
 * @property {string} code
 * @property {number} count
 * @property {number} invitation
 * @property {number} reply
 * @property {string} name
 * @property {string} aim
 * @property {string} finished
 * @property {(Level | null)[]} levels by competency
 *
 * @typedef {{level: number, highest: number}} Level the level, and the highest likely one
 */

/**
 * Whose results count: with a reply the last one of each person under it, without one each link.
 * Another name or target under the same reply is another person, and counts only if separate; so does
 * what a later one takes the place of.
 *
 * @param {Fact[]} facts
 * @param {number | null} invitation null: all
 * @param {string[]} separate
 * @returns {string[]} codes, sorted, each as often as it counts
 */
export function countedCodes(facts, invitation, separate) {
  const counted = [];
  const later = (/** @type {Fact} */ a, /** @type {Fact} */ b) =>
    a.finished > b.finished || (a.finished === b.finished && a.code > b.code);
  for (const fact of facts) {
    if (invitation !== null && fact.invitation !== invitation) continue;
    if (!fact.reply) {
      const times = separate.includes(fact.code) ? fact.count : 1;
      for (let time = 0; time < times; time++) counted.push(fact.code);
      continue;
    }
    const group = facts.filter(({ invitation, reply }) =>
      invitation === fact.invitation && reply === fact.reply
    );
    const typed = group.map(({ name }) => name).filter((name) => name !== "");
    const mixed = typed.some((name) => name !== typed[0]) ||
      group.some(({ aim }) => aim !== group[0]?.aim);
    const self = group.filter(({ name, aim }) =>
      !mixed || (name === fact.name && aim === fact.aim)
    );
    if (self.some((other) => later(other, fact))) {
      if (separate.includes(fact.code)) counted.push(fact.code);
      continue;
    }
    const begun = group.reduce((first, other) => (later(first, other) ? other : first));
    if (self.includes(begun) || separate.includes(fact.code)) counted.push(fact.code);
  }
  return counted.sort();
}

/**
 * @param {(Level | null)[]} states one competency
 * @param {(number | null)[]} targets
 */
export function numbers(states, targets) {
  const levels = states.map((state) => state && state.level);
  const rated = levels.filter((level) => level !== null).sort();
  const pairs = states.flatMap((state, index) => {
    const target = targets[index] ?? null;
    return state && target !== null ? [{ ...state, target }] : [];
  });
  const missing = pairs.filter(({ level, target }) => level < target);
  const surely = missing.filter(({ highest, target }) => highest < target);
  const half = rated.length / 2;
  const middle = rated.length % 2 ? [rated[Math.floor(half)]] : [rated[half - 1], rated[half]];
  return {
    n: rated.length,
    levels: [1, 2, 3, 4, 5].map((level) => rated.filter((other) => other === level).length),
    compared: pairs.length,
    within: missing.length - surely.length,
    below: surely.length,
    gap: surely.reduce((sum, { level, target }) => sum + target - level, 0),
    median: rated.length >= 5 ? mean(middle.map(Number)) : null,
    mean: rated.length >= 5 ? mean(rated.map(Number)) : null,
  };
}

/** @param {number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
