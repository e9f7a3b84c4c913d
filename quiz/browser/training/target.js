/**
 * What people are compared with.
 *
 * @import { TrainingApp } from "./app.js"
 */

import { EACH, INVITED } from "../../core/team/target.js";

/** @param {TrainingApp} app @returns {{id: string, name: string}[]} what can be chosen */
export function targets(app) {
  const { say, standard } = app;
  return [
    ...app.picture().known?.target ? [{ id: INVITED, name: say("team.invited-target") }] : [],
    ...standard.targets.map(({ id, name }) => ({ id, name: say("team.aim", { name }) })),
    ...app.training.team.positions.map(({ id, name }) => ({ id, name: say("team.aim", { name }) })),
    { id: EACH, name: say("team.each") },
  ];
}

/** @param {TrainingApp} app @returns {string} name of what is chosen */
export function against(app) {
  const { target } = app.picture();
  return targets(app).find(({ id }) => id === target)?.name ?? "";
}
