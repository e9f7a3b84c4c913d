/**
 * What the code in the address opens here: one's own answers from elsewhere, or a sentence that says
 * why it opens nothing. Results and invitations have a page of their own.
 *
 * @import { App } from "./app.js"
 * @import { Fault } from "../core/code/envelope.js"
 */

import { readProgress } from "../core/code/progress.js";
import { button, h } from "./dom.js";
import { progressScreen } from "./taking.js";

/** The page that opens results and invitations, seen from this one. */
export const OPENER = "../buka/";

/** @param {string} hash of the address @returns {boolean} whether there is a code in it */
export const isCode = (hash) => /^#[a-z]=/.test(hash);

/** @param {string} hash @returns {boolean} whether the other page opens it */
export const isElsewhere = (hash) => /^#[hu]=/.test(hash);

/** @param {App} app */
export function codeScreen(app) {
  const found = readProgress(app.whole, location.hash.slice(1));
  return found.kind === "ok" ? progressScreen(app, found) : faultScreen(app, found.kind);
}

/** @type {Record<Fault, string>} */
const FAULTS = {
  damaged: "code.damaged",
  newer: "code.newer",
  profession: "code.profession",
  foreign: "code.foreign",
};

/** @param {App} app @param {Fault} fault */
function faultScreen(app, fault) {
  const { say } = app;
  const leave = button("btn", say("code.leave"), () => app.leaveCode());
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("code.title")),
    h("p", { class: "said" }, say(FAULTS[fault])),
    h("p", { class: "note" }, say("code.untouched")),
    h("div", { class: "keep" }, leave),
  );
}
