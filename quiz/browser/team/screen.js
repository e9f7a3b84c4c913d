/**
 * Everything that is known of a group, from the finding down to the single link.
 *
 * @import { TeamApp } from "./app.js"
 * @import { Picture } from "../../core/team/picture.js"
 */

import { controls } from "./controls.js";
import { groups, helpers } from "./groups.js";
import { head } from "./head.js";
import { heatMap } from "./heat.js";
import { keeping } from "./keeping.js";
import { notes } from "./notes.js";
import { peopleList } from "./people.js";

/** @param {TeamApp} app @param {Picture} picture @returns {Node[]} */
export function screen(app, picture) {
  const some = picture.gathered.people.length > 0;
  const noted = notes(app, picture);
  const parts = [
    head(app, picture, noted !== false),
    some && controls(app, picture),
    some && heatMap(app, picture),
    some && groups(app, picture),
    some && helpers(app, picture),
    some && peopleList(app, picture),
    noted,
    keeping(app, picture),
  ];
  return parts.filter((part) => part instanceof Node);
}
