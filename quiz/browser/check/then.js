/**
 * Two attempts of the same reader beside each other.
 *
 * @import { App } from "./app.js"
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Change } from "../../core/history.js"
 */

import { movement, thenAndNow } from "../../core/history.js";
import { levelName } from "../../core/standard.js";
import { h } from "../dom.js";
import { folded } from "../fold.js";
import { grid } from "../table.js";
import { about } from "./about.js";

/**
 * @param {App} app
 * @param {Attempt} before
 * @param {Attempt} after
 * @returns {Node[]} nothing where neither has a level
 */
export function thenTable(app, before, after) {
  const { say, standard } = app;
  const changes = thenAndNow(before, after, standard);
  if (!changes.length) return [];
  const heads = [say("table.skill"), say("then.then"), say("then.now"), say("then.difference")];
  const level = (/** @type {Change["now"]} */ rated) =>
    rated ? levelName(app.standard, rated.level) : "–";
  const rows = changes.map((change) => {
    return [change.skill.name, level(change.then), level(change.now), words(app, change)];
  });
  return [
    h(
      "p",
      { class: "sub" },
      say("then.text", { then: about(app, before).date, now: about(app, after).date }),
    ),
    h("p", { class: "moved" }, whole(app, changes)),
    ...editions(app, before, after),
    h(
      "div",
      { class: "folds" },
      folded(say("table.title"), () => [grid(say("then.title"), heads, rows)]),
    ),
    h("p", { class: "note" }, say("then.drop")),
  ];
}

/** @param {App} app @param {Change} change */
function words({ say }, { then, now, difference }) {
  if (!then || !now) return then ? say("then.gone") : say("then.new");
  if (difference === "same") return say("then.same");
  const n = Math.abs(now.level - then.level);
  const way = say(now.level > then.level ? "then.up" : "then.down", { n });
  return `${way}, ${difference === "within" ? say("then.within") : say("then.different")}`;
}

/** What the whole profile did, and how surely. @param {App} app @param {Change[]} changes */
function whole({ say }, changes) {
  const { ups, downs, way } = movement(changes);
  if (!ups && !downs) return say("then.still");
  const sure = way === "up" ? "then.risen" : way === "down" ? "then.fallen" : "then.chance";
  return `${say("then.moved", { ups, downs })} ${say(sure)}`;
}

/** Levels of different editions may mean different things. @param {App} app @param {Attempt[]} two */
function editions({ say, standard }, ...two) {
  const [before = 0, after = 0] = two.map(({ edition }) => edition);
  if (before === after) return [];
  const changed = standard.skills.filter(({ changed }) => changed > Math.min(before, after));
  const names = changed.map(({ name }) => name).join(", ");
  const fields = { then: before, now: after, names };
  return [
    h(
      "p",
      { class: "sub" },
      say("then.editions", fields),
      " ",
      names && say("then.changed", fields),
    ),
  ];
}
