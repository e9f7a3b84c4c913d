/**
 * The trade-offs, one at a time, and what the answers come to.
 *
 * @import { Item, Neighbour } from "../../core/weigh/reading.js"
 * @import { Answers } from "../../core/weigh/record.js"
 *
 * @typedef {{url: string, language: string, messages: Record<string, string>, fit: string, check: string,
 *   profession: {id: string, name: string}, note: string, limits: string, items: Item[],
 *   neighbours: Neighbour[]}} Data
 *
 * @typedef {Stepwise<Data, Answers>} Weighing
 */

import { readAnswers, weighKey, writeAnswers } from "../../core/weigh/record.js";
import { sayFrom } from "../../core/words.js";
import { Answered } from "../answered.js";
import { Stepwise } from "../stepwise.js";
import { readingScreen } from "./reading.js";

/** @param {Data} standard @returns {Weighing} */
export function weighing(standard) {
  const key = weighKey(standard.profession.id);
  return new Stepwise(standard, {
    say: sayFrom(standard.messages),
    store: new Answered({ key, read: readAnswers, write: writeAnswers }),
    items: standard.items,
    words: {
      progress: "weigh.progress",
      erased: "weigh.erased",
      denied: "weigh.not-kept",
      damaged: "weigh.damaged",
      newer: "weigh.newer",
    },
    reading: readingScreen,
  });
}
