/**
 * An invented group to try first: a page fetches this once somebody wants it.
 *
 * @import { Standard } from "../../core/standard.js"
 */

import { example } from "../../core/team/example.js";
import { say } from "./words.js";

/**
 * @param {Standard} standard
 * @param {string} opener address that opens a result, without its code
 * @returns {{text: string, people: number}} a chat with the results of so many
 */
export function chat(standard, opener) {
  const names = say("team.example-names").split(", ");
  const text = example(standard, names, say("team.example-title"), opener);
  return { text, people: names.length };
}
