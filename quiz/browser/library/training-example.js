/**
 * An invented group with a plan to try first: a page fetches this once somebody wants it.
 *
 * @import { Training, TrainingStandard } from "../../core/training/training.js"
 */

import { example } from "../../core/training/example.js";
import { say } from "./words.js";

/**
 * @param {TrainingStandard} standard
 * @param {string} start day
 * @returns {Training}
 */
export function group(standard, start) {
  const [names = [], divisions = []] = ["team.example-names", "train.example-divisions"]
    .map((key) => say(key).split(", "));
  const training = example(standard, names, divisions, start);
  training.team.title = say("team.example-title");
  return training;
}
