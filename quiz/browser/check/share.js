/**
 * The ways out of the device: links to the result and to all answers, and one to the check for
 * somebody else. The page that opens links shows what the first two contain and sends them.
 *
 * @import { App } from "./app.js"
 */

import { whatsappTo } from "../../core/address.js";
import { writeProgress } from "../../core/code/progress.js";
import { writeShared } from "../../core/code/sharing.js";
import { copyable } from "../copy.js";
import { h } from "../dom.js";
import { folded } from "../fold.js";
import { sheet } from "../sheet.js";
import { scores } from "./tasks.js";

/**
 * Where all answers can be taken over by another browser.
 *
 * @param {App} app
 */
export const progressLink = ({ whole, attempt }) =>
  new URL(`../buka/#${writeProgress(whole, attempt)}`, whole.url).href;

/**
 * The page that makes something of a code of one's own: shows what it contains and sends it, asks for an
 * opinion, draws a picture.
 *
 * @param {string} code
 * @param {"kirim" | "pendapat" | "gambar"} [what]
 */
const page = (code, what = "kirim") => `../buka/?${what}#${code}`;

/** The page that asks others for their opinion. @param {App} app */
export const asking = ({ whole, attempt }) => page(writeShared(whole, attempt), "pendapat");

/** The page that sends the result, to the invitation that it answers. @param {App} app */
export function sending(app) {
  const { whole, attempt } = app;
  const code = attempt.invitation?.code;
  return page(writeShared(whole, attempt, scores(app)) + (code ? `&${code}` : ""));
}

/**
 * @param {App} app
 * @param {(() => void) | undefined} leave called on the way to the page that sends; of an invitation
 */
export function shareSection(app, leave) {
  const { say, whole, attempt } = app;
  return h(
    "section",
    { class: "no-print" },
    h("h2", {}, say("share.title")),
    h("p", { class: "sub" }, say("share.text")),
    h(
      "div",
      { class: "keep" },
      h(
        "a",
        { class: "btn sm", href: sending(app), click: leave },
        leave ? say("share.reply") : say("share.result"),
      ),
      way(say("ask.opinion"), asking(app)),
      way(say("poster.make"), page(writeShared(whole, attempt), "gambar")),
      way(say("share.progress"), page(writeProgress(whole, attempt))),
    ),
    h("div", { class: "folds" }, folded(say("friend.title"), () => friend(app))),
  );
}

/** @param {string} words @param {string} href */
const way = (words, href) => h("a", { class: "btn sm sec", href }, words);

/** A link to the check and nothing else, with words that go along. @param {App} app */
function friend(app) {
  const { say, whole } = app;
  const text = say("friend.message", {
    name: whole.profession.name,
    n: whole.skills.length,
    minutes: whole.modes[0]?.minutes ?? 0,
    link: whole.url,
  });
  const whatsapp = h("a", {
    class: "btn sec sm",
    href: whatsappTo(text),
    target: "_blank",
    rel: "noreferrer",
  }, say("share.whatsapp"));
  const ways = [whatsapp, ...sheet(say("share.send"), () => ({ text }))];
  const { block, set } = copyable(app, "friend", say("friend.label"), say("friend.copy"), ...ways);
  set(text);
  return [h("div", { class: "friend" }, h("p", { class: "sub" }, say("friend.text")), block)];
}
