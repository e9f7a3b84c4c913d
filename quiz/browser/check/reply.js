/**
 * What an invitation waits for, above everything else of the result: the way to the page that shows
 * what is sent and sends it. Whoever comes back from there is asked whether it is sent.
 *
 * @import { App } from "./app.js"
 */

import { OPENED, opened, said, stage } from "../../core/reply.js";
import { longDate } from "../../core/words.js";
import { minute } from "../clock.js";
import { button, h } from "../dom.js";
import { sending } from "./share.js";

/**
 * @param {App} app whose attempt answers an invitation
 * @returns {{block: HTMLElement, leave: () => void}} leave: to be called by any other way to that page
 */
export function reply(app) {
  const { say, standard } = app;
  const words = h("p", { id: "reply", role: "status" });
  const leave = () => {
    app.change(opened(app.attempt));
    // Back from there, this page may stand as it was left.
    fill();
  };
  const way = h("a", { class: "btn sm", href: sending(app), click: leave });
  const choices = h("span", { class: "keep" });
  const answer = (
    /** @type {string} */ look,
    /** @type {string} */ key,
    /** @type {boolean} */ yes,
  ) =>
    button(`btn sm${look}`, say(key), () => {
      app.change(said(app.attempt, yes ? minute() : null));
      fill();
      way.focus();
    });
  const fill = () => {
    const { sent = "", invitation } = app.attempt;
    const label = invitation?.label ?? say("reply.someone");
    const told = stage(app.attempt) === "sent";
    const asking = sent === OPENED;
    const date = told ? longDate(sent, standard.language) : "";
    words.textContent = told
      ? say("reply.said", { date })
      : say(asking ? "reply.ask" : "reply.waits", { label });
    way.textContent = say(told ? "reply.again" : "reply.show");
    way.classList.toggle("sec", told || asking);
    choices.replaceChildren(
      ...asking ? [answer("", "reply.yes", true), answer(" sec", "reply.no", false)] : [],
      way,
    );
  };
  fill();
  return { block: h("div", { class: "reply no-print" }, words, choices), leave };
}
