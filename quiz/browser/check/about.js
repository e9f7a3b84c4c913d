/**
 * What an attempt was: in which mode, for which target, when, and by which edition.
 *
 * @import { App } from "./app.js"
 * @import { Attempt } from "../../core/attempt.js"
 */

import { modeName } from "../../core/standard.js";
import { longDate } from "../../core/words.js";
import { chosenTarget } from "./target.js";

/** @param {App} app @param {Attempt} attempt */
export function about({ say, standard }, attempt) {
  const target = chosenTarget({ say, standard, attempt }) ?? standard.targets[0];
  return {
    mode: modeName(standard, attempt.mode),
    target: target?.name ?? "",
    date: attempt.changed ? longDate(attempt.changed, standard.language) : "",
    edition: attempt.edition,
  };
}
