/**
 * Two attempts of the same reader beside each other: what moved, and how surely, and what became of
 * what was planned.
 *
 * @import { App } from "./app.js"
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Change } from "../../core/history.js"
 *
 * @typedef {ReturnType<typeof plansOf>} Plans
 */

import { movement, thenAndNow } from "../../core/history.js";
import { levelName } from "../../core/standard.js";
import { plansOf } from "../../core/tried.js";
import { listed } from "../../core/words.js";
import { h } from "../dom.js";
import { folded } from "../fold.js";
import { grid } from "../table.js";
import { about } from "./about.js";
import { sentence } from "./plans.js";
import { triedLine } from "./tried.js";

/**
 * @param {App} app
 * @param {Attempt} before
 * @param {Attempt} after
 * @returns {Node[]} nothing where neither has a level
 */
export function thenParts(app, before, after) {
  const { say } = app;
  const changes = thenAndNow(before, after, app.standard);
  if (!changes.length) return [];
  const plans = plansOf(before, app.standard);
  const more = () => [
    table(app, changes),
    h("p", { class: "note" }, say("then.drop")),
    told(app, plans),
  ];
  return [
    ...moves(app, changes, about(app, before).date),
    ...editions(app, before, after),
    ...asking(app, plans),
    h("div", { class: "folds" }, folded(say("then.more"), more)),
  ];
}

/** What became of each plan, in a line. @param {App} app @param {Plans} plans */
function asking(app, plans) {
  const lines = plans.map(({ skill, plan }) =>
    triedLine(app, skill.id, plan, skill.name, `then-${skill.id}`)
  );
  const name = h("p", { class: "sub", id: "tried" }, app.say("tried.plans"));
  const group = h("div", { role: "group", "aria-labelledby": "tried" }, name, ...lines);
  return lines.length ? [group] : [];
}

/** How each plan went. @param {App} app @param {Plans} plans */
function told(app, plans) {
  const items = plans.map(({ skill, plan }) => {
    return h("li", {}, h("h3", {}, skill.name), h("p", {}, sentence(app, plan)));
  });
  return items.length > 0 && h("ul", { class: "plain" }, ...items);
}

/** @param {App} app @param {Change[]} changes */
function table(app, changes) {
  const { say, standard } = app;
  const heads = [say("table.skill"), say("then.then"), say("then.now"), say("then.difference")];
  const level = (/** @type {Change["now"]} */ rated) =>
    rated ? levelName(standard, rated.level) : "–";
  const rows = changes.map((change) => {
    return [change.skill.name, level(change.then), level(change.now), words(app, change)];
  });
  return grid(say("then.title"), heads, rows);
}

/** @param {App} app @param {Change} change */
function words({ say }, { then, now, difference }) {
  if (!then || !now) return then ? say("then.gone") : say("then.new");
  if (difference === "same") return say("then.same");
  const n = Math.abs(now.level - then.level);
  const way = say(now.level > then.level ? "then.up" : "then.down", { n });
  return `${way}, ${difference === "within" ? say("then.within") : say("then.different")}`;
}

/**
 * What the whole profile did and how surely, then what differs surely by itself, having no likely level
 * in common.
 *
 * @param {App} app
 * @param {Change[]} changes
 * @param {string} date
 */
function moves({ say, standard }, changes, date) {
  const { ups, downs, way } = movement(changes);
  const moved = (/** @type {string} */ words) => h("p", { class: "moved" }, words);
  if (!ups && !downs) return [moved(say("then.still", { date }))];
  const sure = way === "up" ? "then.risen" : way === "down" ? "then.fallen" : "then.chance";
  const names = changes.flatMap(({ skill, then, now, difference }) =>
    difference === "different" && then && now
      ? [say("then.levels", { name: skill.name, then: then.level, now: now.level })]
      : []
  );
  const single = names.length
    ? say("then.surely", { names: listed(names, standard.language) })
    : say("then.unsure");
  return [
    moved(`${say("then.moved", { date, ups, downs })} ${say(sure)}`),
    h("p", { class: "sub" }, single),
  ];
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
