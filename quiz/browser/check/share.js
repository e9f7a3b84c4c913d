/**
 * The ways out of the device: links to the result and to all answers. The page that opens links
 * shows what they contain and sends them.
 *
 * @import { App } from "./app.js"
 */

import { writeProgress } from "../../core/code/progress.js";
import { writeShared } from "../../core/code/sharing.js";
import { h } from "../dom.js";

/**
 * Where all answers can be taken over by another browser.
 *
 * @param {App} app
 */
export const progressLink = ({ whole, attempt }) =>
  new URL(`../buka/#${writeProgress(whole, attempt)}`, whole.url).href;

/** @param {App} app */
export function shareSection({ say, whole, attempt }) {
  const invited = attempt.invitation;
  const result = writeShared(whole, attempt) + (invited?.code ? `&${invited.code}` : "");
  const way = (
    /** @type {string} */ look,
    /** @type {string} */ words,
    /** @type {string} */ code,
  ) => h("a", { class: `btn sm${look}`, href: `../buka/?kirim#${code}` }, words);
  return h(
    "section",
    { class: "no-print" },
    h("h2", {}, say("share.title")),
    h("p", { class: "sub" }, say("share.text")),
    h(
      "div",
      { class: "keep" },
      way("", invited ? say("share.reply") : say("share.result"), result),
      way(" sec", say("share.progress"), writeProgress(whole, attempt)),
    ),
  );
}
