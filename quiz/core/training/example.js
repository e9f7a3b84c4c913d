/**
 * An invented group in two divisions. It was never sent, so it has no links.
 *
 * @import { State } from "../code/shared.js"
 * @import { TrainingStandard, Training } from "./training.js"
 */

import { rangeOf } from "../shown.js";
import { nothing } from "./training.js";

/** How far each person is from the target, competency by competency, over and over. */
const STEPS = [0, 1, 0, -2, 1, 0, 2, -1, 0, 0, -2, 0, 1];
const MINUTE = "2026-11-25T02:14Z";

/**
 * @param {TrainingStandard} standard
 * @param {string[]} names of invented people
 * @param {string[]} divisions
 * @param {string} start
 * @returns {Training}
 */
export function example(standard, names, divisions, start) {
  const training = nothing(start);
  const target = String(standard.targets[0]?.id);
  names.forEach((name, person) => {
    const ids = { invitation: 0, reply: person + 1, person: 0 };
    const states = standard.skills.map((skill, index) => {
      const at = person * 5 + index * 3;
      const level = Math.max(Number(skill.targets[target]) + Number(STEPS[at % STEPS.length]), 1);
      const seen = { level, statements: person % 2 > 0 };
      /** @type {State} */
      const state = at % 29 === 7 ? "never" : { ...seen, range: rangeOf(seen, standard) };
      return { skill, state };
    });
    const { edition } = standard.profession;
    const mode = String(standard.modes[person % 2]?.id);
    const result = { edition, mode, target, levels: {}, finished: MINUTE, states, name, ...ids };
    const since = { edition, changed: [], retired: [] };
    training.team.pool.entries.set(name, { code: name, count: 1, named: null, result, ids, since });
    const division = String(divisions[person % divisions.length]);
    training.team.groups[`0/${ids.reply}`] = { division, branch: "", batch: "" };
  });
  return training;
}
