/**
 * In place of a screen that the page has not brought yet.
 *
 * @import { App } from "./app.js"
 */

import { button, h } from "../dom.js";

/** Not every browser tells that a page broke off; after this many milliseconds it may well have. */
const PATIENCE = 8000;

/** @param {App} app */
export function waitScreen(app) {
  const { say } = app;
  const broken = h(
    "div",
    { hidden: true },
    h("p", { class: "hint" }, say("wait.broken")),
    h("div", { class: "keep" }, button("btn", say("tab.reload"), () => app.reload())),
  );
  const tell = () => broken.hidden = false;
  if (document.readyState === "loading") setTimeout(tell, PATIENCE);
  else tell();
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("wait.title")),
    h("p", { class: "hint" }, say("wait.text")),
    h("div", { role: "status" }, broken),
  );
}
