/**
 * Everything that is known of a group, from the finding down to the single link: each part with all that
 * it shows.
 *
 * @import { TeamApp } from "./app.js"
 * @import { Part } from "./parts.js"
 * @import { Picture } from "../../core/team/picture.js"
 */

import { A_PAGE, ABREAST } from "../../core/team/arrange.js";
import { FEW } from "../../core/team/summary.js";
import { filtersOf } from "../../core/team/tables.js";
import { h } from "../dom.js";
import { added } from "./added.js";
import { controls } from "./controls.js";
import { groups } from "./groups.js";
import { askedOf, head } from "./head.js";
import { heatMap } from "./heat.js";
import { keeping } from "./keeping.js";
import { noted, notes } from "./notes.js";
import { peopleList, someTasks } from "./people.js";

/** @param {TeamApp} app @param {Picture} picture @returns {Part[]} */
export function screen(app, picture) {
  const { invitation, known, gathered, target, missing, people, names, rows, shown, order } =
    picture;
  const { team: { title, pool }, listed, saved, invented } = app;
  // The rows of many people come and go in the table.
  const abreast = names.length <= ABREAST || !order.length;
  const some = gathered.people.length > 0;
  const part = (
    /** @type {string} */ key,
    /** @type {unknown[]} */ seen,
    /** @type {Part["make"]} */ make,
  ) => ({ key, seen: [some, ...seen], make });
  const told = [known, title, askedOf(app, picture)];
  return [
    part(
      "head",
      [
        ...told,
        rows,
        gathered,
        `${missing}`,
        pool,
        `${filtersOf(app.standard, app.view, app.say)}`,
      ],
      () => head(app, picture, noted(app, picture)),
    ),
    part(
      "controls",
      [...told, pool, app.team.groups, invitation, target],
      () => (some || pool.foreign.size > 0) && controls(app, picture),
    ),
    part(
      "map",
      abreast ? [shown, order, names] : [shown.length > 0, order.length > A_PAGE],
      () => some && heatMap(app, picture),
    ),
    part("groups", [shown, people.length < FEW], () => some && groups(app, picture)),
    part("compare", [picture], () => some && comparison(app, picture)),
    part(
      "seconds",
      [picture, pool.seconds],
      () => pool.seconds.size > 0 && secondViews(app, picture),
    ),
    part("people", [someTasks(picture)], () => some && peopleList(app, picture)),
    part(
      "notes",
      [gathered, pool, listed, gathered.moved.length && app.team.labels],
      () => notes(app, picture),
    ),
    part("keeping", [picture, saved, invented], () => keeping(app, picture)),
  ];
}

/** How second raters see the people. @param {TeamApp} app @param {Picture} picture */
const secondViews = (app, picture) =>
  h(
    "section",
    { class: "seconds folds", id: "seconds-title", tabindex: -1 },
    added(app, "seconds", app.say("team.seconds"), ({ seconds }) => seconds(app, picture)),
  );

/** Groups side by side, then and now, who could help. @param {TeamApp} app @param {Picture} picture */
const comparison = (app, picture) =>
  h(
    "section",
    { class: "compare folds" },
    added(app, "compare", app.say("team.compare-all"), ({ compared }) => compared(app, picture)),
    added(app, "compare", app.say("team.help"), ({ helpers }) => helpers(picture)),
  );
