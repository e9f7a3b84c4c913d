/**
 * What a reader has answered for another profession: offered while there is anything open, told in the result.
 *
 * @import { App } from "./app.js"
 */

import { isBegun } from "../../core/attempt.js";
import { carried, filled, open } from "../../core/carried.js";
import { PREFIX } from "../../core/keys.js";
import { listed, longDate } from "../../core/words.js";
import { minute } from "../clock.js";
import { button, h } from "../dom.js";

/** @param {App} app @returns {Node[]} an offer to go on from there; what HR asks is answered anew */
export function offer(app) {
  const { say, standard, attempt } = app;
  if (attempt.invitation || app.store.problem) return [];
  const all = carried(standard, kept);
  const found = all && open(all, attempt);
  if (!found) return [];
  const use = () => {
    const more = filled(app.attempt, found, minute());
    app.change(more);
    app.begin(more);
  };
  const words = {
    n: Object.keys(found.sources).length,
    all: standard.skills.length,
    open: standard.skills.filter(({ id }) => attempt.answers[id]?.anchor === undefined).length,
    name: standard.profession.short_name,
    ...origin(app, found.sources),
  };
  return [
    h("p", {}, say(isBegun(attempt) ? "carried.open" : "carried.offer", words)),
    button("btn sec sm", say("carried.use"), use),
  ];
}

/** @param {App} app @returns {string} which competencies of the result were answered elsewhere, "" for none */
export function told(app) {
  const { say, standard, attempt: { carried: sources = {} } } = app;
  const names = standard.skills.filter(({ id }) => sources[id]).map(({ name }) => name);
  if (!names.length) return "";
  const skills = listed(names, standard.language);
  return say("carried.told", { skills, ...origin(app, sources) });
}

/**
 * @param {App} app
 * @param {Record<string, import("../../core/carried.js").Source>} sources by competency
 * @returns {{from: string, date: string}} the professions, and the day of the last answer
 */
function origin({ standard }, sources) {
  const all = Object.values(sources);
  const from = standard.sharing.filter(({ id }) => all.some((source) => source.from === id));
  const last = all.map(({ date }) => date).sort().pop() ?? "";
  return {
    from: listed(from.map(({ name }) => name), standard.language),
    date: longDate(last, standard.language),
  };
}

/** @param {string} profession its id @returns {string | null} */
function kept(profession) {
  try {
    return localStorage.getItem(PREFIX + profession);
  } catch {
    return null;
  }
}
