/**
 * Duties, two at a time, what the choices come to, and where a result of the check stands in each
 * profession.
 *
 * @import { Answers } from "../../core/choose/record.js"
 * @import { Hard, Pair } from "../../core/choose/reading.js"
 * @import { Standard } from "../../core/standard.js"
 *
 * @typedef {Standard & {check: string, fit: string, weigh: string, hard: Hard[]}} Profession
 * @typedef {{url: string, language: string, messages: Record<string, string>, note: string,
 *   limits: string, pairs: Pair[], professions: Profession[]}} Data
 *
 * @typedef {Stepwise<Data, Answers>} Choosing
 */

import { KEY, readChoices, writeChoices } from "../../core/choose/record.js";
import { sayFrom } from "../../core/words.js";
import { Answered } from "../answered.js";
import { button, need } from "../dom.js";
import { Stepwise } from "../stepwise.js";
import { readingScreen } from "./reading.js";
import { standingScreen } from "./standing.js";

/** @param {Data} standard @returns {Choosing} */
export function choosing(standard) {
  const app = new Stepwise(standard, {
    say: sayFrom(standard.messages),
    store: new Answered({ key: KEY, read: readChoices, write: writeChoices }),
    items: standard.pairs,
    words: {
      progress: "choose.progress",
      erased: "choose.erased",
      denied: "choose.not-kept",
      damaged: "choose.damaged",
      newer: "choose.newer",
    },
    reading: readingScreen,
  });
  // What the check knows stands beneath the choices from the first on.
  const standing = need("#standing", HTMLElement);
  standing.replaceChildren(...standingScreen(app));
  const heading = standing.querySelector("h2");
  if (heading) {
    const show = button("link no-print", app.say("choose.see"), () => heading.focus());
    need("#intro", HTMLElement).append(" ", show);
  }
  return app;
}
