/**
 * What the check says beside its screens: where answers are kept or why they are not, and how
 * things stand on arrival.
 *
 * @import { App } from "./app.js"
 */

import { isBegun } from "../../core/attempt.js";
import { totals } from "../../core/parts.js";
import { button, h } from "../dom.js";
import { saveFile } from "./keep.js";

/** @type {Record<import("./store.js").StoreProblem, string>} */
const PROBLEMS = {
  denied: "kept.denied",
  full: "kept.full",
  damaged: "kept.damaged",
  newer: "kept.newer",
  behind: "tab.behind",
};

/** @param {App} app @returns {string} where answers are kept, or why they are not */
export const kept = ({ say, store: { problem } }) => say(problem ? PROBLEMS[problem] : "kept.here");

/** Say so wherever the page has a line for it. @param {App} app */
export function showKept(app) {
  const words = kept(app);
  const rescue = app.store.problem && isBegun(app.attempt) ? app.say("keep.save") : "";
  for (const line of document.querySelectorAll(".kept")) {
    if (line.textContent === `${words} ${rescue}`) continue;
    line.replaceChildren(words, " ", rescue && button("link", rescue, () => saveFile(app)));
  }
}

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
    const erase = () => void app.erase();
    const way = button("link", say("erase.button"), erase);
    return [h("p", {}, kept(app)), problem === "damaged" ? way : ""];
  }
  const invited = app.attempt.invitation ? [h("p", {}, say("invited.note"))] : [];
  if (!returning || !isBegun(app.attempt) || app.route.at === "result") return invited;
  const restart = () => void app.restart();
  const { answered, total } = totals(app.standard, app.attempt);
  return [
    ...invited,
    h("p", {}, say("resume.note", { n: answered, total })),
    button("link", say("restart.button"), restart),
  ];
}
