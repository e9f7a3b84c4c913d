/**
 * The group goes on to the page where its training is planned, in a tab of its own: this one stays as it is.
 *
 * @import { TeamApp } from "./app.js"
 */

import { writeTeam } from "../../core/team/saved.js";
import { HANDED, handOn } from "../../core/training/handed.js";

/** @param {TeamApp} app @param {string} [person] key of the one whose sheet is to be shown */
export function planTraining({ team, standard: { profession: { id } } }, person = "") {
  const plan = `../../../${id}/hr/rencana/index.html`;
  try {
    const { sessionStorage: tab } = window;
    tab.setItem(HANDED, handOn(writeTeam(team, id), person));
    // The tab that is opened begins with a copy of what this one holds.
    open(plan);
    tab.removeItem(HANDED);
  } catch {
    // Where nothing may be kept, that page opens the saved file.
    open(plan);
  }
}
