/**
 * What the code in the address opens: somebody's result, one's own answers from elsewhere, or a
 * sentence that says why it opens nothing.
 *
 * @import { App } from "./app.js"
 * @import { Fault } from "../core/code/envelope.js"
 */

import { readProgress } from "../core/code/progress.js";
import { readShared } from "../core/code/shared.js";
import { button, h } from "./dom.js";
import { progressScreen } from "./taking.js";
import { sharedScreen } from "./shown.js";

/** @param {string} hash of the address @returns {boolean} whether there is a code in it */
export const isCode = (hash) => /^#[lhup]=/.test(hash);

/** @param {App} app */
export function codeScreen(app) {
  const text = location.hash.slice(1);
  const progress = text.startsWith("l");
  const found = progress ? readProgress(app.standard, text) : readShared(app.standard, text);
  if (found.kind !== "ok") return faultScreen(app, found.kind);
  return "attempt" in found ? progressScreen(app, found) : sharedScreen(app, found);
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
