/**
 * Results as learning systems (LMS) and those of HR (HRIS) take them in: a row for each person and
 * competency. What each column means is told in compiler/templates/data.yaml.
 *
 * @import { SkillState } from "../code/shared.js"
 * @import { Cell } from "../export.js"
 * @import { Standard } from "../standard.js"
 * @import { Person } from "./gather.js"
 * @import { Picture } from "./picture.js"
 * @import { Cell as PersonCell } from "./summary.js"
 */

import { rangeOf } from "../shown.js";

export const COLUMNS = [
  ...["profession", "edition", "invitation_id", "reply_id", "person_number", "name", "finished"],
  ...["mode", "target", "skill_id", "skill_code", "state", "level", "level_low", "level_high"],
  ...["target_level", "standing"],
];

/**
 * @param {Standard} standard
 * @param {Picture} picture
 * @returns {Cell[][]} the heads first; the people and competencies that are shown, in their order
 */
export function resultRows(standard, { people, names, shown, order }) {
  const rows = order.flatMap((place) => {
    const { entry: { result, ids, whose: of } } = /** @type {Person} */ (people[place]);
    const whose = [
      ...[of?.id ?? standard.profession.id, result.edition, ids.invitation || "", ids.reply || ""],
      ...[ids.person || "", String(names[place]), result.finished ?? "", result.mode],
      (result.target ?? "").replace(/.*:/, ""),
    ];
    return shown.flatMap(({ skill, cells }) => {
      const { skill: own } = /** @type {SkillState} */ (
        result.states[standard.skills.indexOf(skill)]
      );
      // Of several professions, not each asks for all of them.
      if (of && own === skill) return [];
      const { state, target, standing } = /** @type {PersonCell} */ (cells[place]);
      const range = typeof state === "string" ? null : rangeOf(state, standard);
      return [[
        ...whose,
        ...[skill.id, own.code, typeof state === "string" ? state : "rated"],
        ...[range?.level ?? "", range?.lowest ?? "", range?.highest ?? ""],
        ...[target ?? "", standing ?? ""],
      ]];
    });
  });
  return [COLUMNS, ...rows];
}
