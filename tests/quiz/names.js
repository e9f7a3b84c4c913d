/**
 * Whose result each link of a text is: {profession, clues, texts} as JSON in; for each text the names
 * of its codes in order, as JSON out.
 */

import { exportedChat } from "../../quiz/core/team/exported.js";
import { Search } from "../../quiz/core/team/find.js";
import { Names } from "../../quiz/core/team/named.js";

const { profession, clues, texts } = await new Response(Deno.stdin.readable).json();
const named = texts.map((/** @type {string} */ text) => {
  const search = new Search(exportedChat(text) ?? text, profession);
  const names = new Names(search.text, clues);
  const found = [];
  while (search.share < 1) found.push(...search.next());
  return found.filter(({ kind }) => kind === "code")
    .map(({ start, end }) => names.of(start, end));
});
console.log(JSON.stringify(named));
