/**
 * Stylesheets for pages, as the oldest browsers read them. In, as JSON: `styles` by name, and for each
 * page in `pages` the name of its style and the words that may ever be in it. Out: the texts.
 */

import { purged } from "./purge.js";
import { lowered } from "./styles.js";
import floor from "./floor.json" with { type: "json" };

/** @type {{ styles: Record<string, string>, pages: [string, string[]][] }} */
const { styles, pages } = await new Response(Deno.stdin.readable).json();

/** @type {Record<string, string>} */
const old = {};
for (const [name, style] of Object.entries(styles)) old[name] = lowered(name, style, floor);
const texts = pages.map(([name, words]) => purged(name, old[name] ?? "", floor, words));
console.log(JSON.stringify(texts));
