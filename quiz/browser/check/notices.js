/**
 * What the check says beside its screens: where answers are kept or why they are not, and how
 * things stand on arrival.
 *
 * @import { App } from "./app.js"
 */

import { isBegun } from "../../core/attempt.js";
import { isLikely } from "../../core/days.js";
import { totals } from "../../core/parts.js";
import { longDate } from "../../core/words.js";
import { today } from "../clock.js";
import { button, h } from "../dom.js";
import { keeper } from "../keeper.js";
import { answers } from "./answers.js";
import { left } from "./left.js";

/** @type {Record<import("./store.js").StoreProblem, string>} */
const PROBLEMS = {
  denied: "kept.denied",
  full: "kept.full",
  damaged: "kept.damaged",
  newer: "kept.newer",
  behind: "tab.behind",
};

/** @param {App} app @returns {string} where answers are kept, or why they are not */
export const kept = ({ say, store: { problem } }) =>
  say(problem ? PROBLEMS[problem] : keeper() ? "kept.lms" : "kept.here");

/** @param {App} app @returns {string} that the device's clock is wrong, "" where it can be right */
function clock({ say, standard }) {
  const day = today();
  return isLikely(day) ? "" : say("kept.clock", { date: longDate(day, standard.language, "UTC") });
}

/** @param {App} app */
const save = (app) => void answers.then(({ saveFile }) => saveFile(app));

/** Say so wherever the page has a line for it. @param {App} app */
export function showKept(app) {
  const words = `${kept(app)} ${clock(app)}`.trim();
  const rescue = app.store.problem && isBegun(app.attempt) ? app.say("keep.save") : "";
  for (const line of document.querySelectorAll(".kept")) {
    if (line.textContent === `${words} ${rescue}`) continue;
    line.replaceChildren(words, " ", rescue && button("link", rescue, () => save(app)));
  }
}

/** @param {App} app @param {string} raw */
const saving = (app, raw) =>
  button("link", app.say("raw.save"), () => void answers.then(({ saveRaw }) => saveRaw(app, raw)));

/** @param {App} app @returns {Node[]} what a tab that is behind says */
export function warning({ say, store }) {
  if (store.problem !== "behind") return [];
  const reload = button("link", say("tab.reload"), () => location.reload());
  return [h("p", {}, say("tab.behind")), reload];
}

/**
 * @param {App} app
 * @param {boolean} returning with answers of an earlier visit
 * @returns {(Node | string)[]} how things stand on arrival
 */
export function greeting(app, returning) {
  const { say, store: { problem } } = app;
  if (problem) {
    const erase = () => void answers.then(({ erase }) => erase(app));
    const way = button("link", say("erase.button"), erase);
    const ways = problem === "damaged" ? [saving(app, app.store.raw ?? ""), " ", way] : [];
    return [h("p", {}, kept(app)), ...ways];
  }
  if (app.renewed !== null) {
    const fields = { then: app.renewed, now: app.whole.profession.edition };
    const show = () => app.go({ at: "attempts" });
    return [h("p", {}, say("renew.note", fields)), button("link", say("history.button"), show)];
  }
  // They say more of it.
  if (app.route.at === "result" || app.route.at === "opinions") return [];
  const invited = app.attempt.invitation ? [h("p", {}, say("invited.note"))] : [];
  if (!returning || !isBegun(app.attempt)) return invited;
  const restart = () => void answers.then(({ restart }) => restart(app));
  const { answered } = totals(app.standard, app.attempt);
  const open = left(app, app.standard, app.attempt);
  return [
    ...invited,
    h("p", {}, say("resume.note", { n: answered, open })),
    button("link", say("restart.button"), restart),
  ];
}
