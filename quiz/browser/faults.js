/**
 * Why a code opens nothing, in a sentence.
 *
 * @import { Fault } from "../core/code/envelope.js"
 * @import { Say } from "../core/words.js"
 */

import { h } from "./dom.js";

/** @type {Record<Fault, string>} */
export const FAULTS = {
  damaged: "code.damaged",
  newer: "code.newer",
  profession: "code.profession",
  foreign: "code.foreign",
};

/** @param {{say: Say}} app @param {Fault} fault @param {...Node} more what else there is to say */
export function faultScreen({ say }, fault, ...more) {
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("code.title")),
    h("p", { class: "said" }, say(FAULTS[fault])),
    ...more,
  );
}
