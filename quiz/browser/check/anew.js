/**
 * Three ways to begin anew, each asked about before.
 *
 * @import { App } from "./app.js"
 */

import { again, renew as renewed } from "../../core/attempt.js";
import { ask } from "../ask.js";
import { kept } from "./notices.js";

/** @param {App} app */
export async function restart(app) {
  const { say } = app;
  const words = app.attempt.finished !== null
    ? { title: say("again.title"), text: say("restart.keeps"), yes: say("again.button") }
    : { title: say("restart.title"), text: say("restart.text"), yes: say("restart.yes") };
  if (!await ask({ ...words, no: say("ask.no") })) return;
  const blank = again(app.whole, app.attempt);
  app.store.restart(blank);
  app.begin(blank);
}

/** Answer by today's edition what an earlier one asked; the earlier result stays. @param {App} app */
export async function renew(app) {
  const { say, whole, store } = app;
  const fields = { then: app.attempt.edition, now: whole.profession.edition };
  const words = { title: say("renew.title"), text: say("renew.text", fields) };
  if (!await ask({ ...words, yes: say("renew.yes"), no: say("ask.no") })) return;
  const attempt = renewed(app.attempt, whole);
  store.add(attempt);
  app.begin(attempt);
}

/** @param {App} app */
export async function erase(app) {
  const { say, store } = app;
  const words = { title: say("erase.title"), text: say("erase.text") };
  if (!await ask({ ...words, yes: say("erase.button"), no: say("ask.no") })) return;
  store.erase();
  // Not back in the history: what is said here would be cleared on arrival.
  app.begin(app.blank(), { back: false });
  app.tell(store.problem ? kept(app) : say("erase.done"));
}
