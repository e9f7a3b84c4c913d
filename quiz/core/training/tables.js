/**
 * A plan as a table for spreadsheets: a row for each person and step.
 *
 * @import { Cell } from "../export.js"
 * @import { Say } from "../words.js"
 * @import { Step } from "./plan.js"
 * @import { Task, Training, TrainingStandard } from "./training.js"
 */

import { GROUPS } from "../people/columns.js";

/**
 * @param {TrainingStandard} standard
 * @param {Training} training
 * @param {Step[]} steps
 * @param {(id: string) => Task} taskOf
 * @param {(key: string) => string} nameOf
 * @param {Say} say
 * @returns {Cell[][]} heads first
 */
export function planTable({ lessons }, { team: { groups } }, steps, taskOf, nameOf, say) {
  const heads = [
    say("team.name"),
    say("train.division"),
    say("team.branch"),
    say("train.batch"),
    say("team.skill"),
    say("table.level"),
    say("team.target"),
    say("train.to"),
    say("train.practice"),
    say("train.helper"),
    say("train.owner"),
    say("train.date"),
  ];
  const lines = steps.flatMap((step) => {
    const { id, skill, from, to, pairs } = step;
    const { practice, helpers, owner = "", date = step.date } = taskOf(id);
    const lesson = lessons[skill.id]?.steps[to - 2];
    return pairs.flatMap(({ helper, learners }) =>
      learners.map(({ person: { key }, target }) => [
        nameOf(key),
        ...GROUPS.map((group) => groups[key]?.[group] ?? ""),
        skill.name,
        from,
        Number(target),
        to,
        practice ?? lesson ?? "",
        helpers ?? (helper ? nameOf(helper.person.key) : say("train.nobody")),
        owner,
        date,
      ])
    );
  });
  return [heads, ...lines];
}
