/**
 * Stylesheets for pages, as the oldest browsers read them. In, as JSON: `styles` by name, and for each
 * page in `pages` the name of its style and the words that may ever be in it. Out: the texts.
 */

import { purged } from "./purge.js";
import { lowered } from "./styles.js";
import floor from "./floor.json" with { type: "json" };

/** @type {{ styles: Record<string, string>, pages: [string, string[]][] }} */
const { styles, pages } = await new Response(Deno.stdin.readable).json();

// What no page of a style can meet is left out once, which makes each page's turn short.
const common = Object.entries(styles).map(([name, style]) => {
  const words = pages.flatMap(([of, words]) => of === name ? words : []);
  return [name, purged(name, lowered(name, style, floor), floor, words)];
});
/** @type {Record<string, string>} */
const shorter = Object.fromEntries(common);
const texts = pages.map(([name, words]) => purged(name, shorter[name] ?? "", floor, words));
console.log(JSON.stringify(texts));
