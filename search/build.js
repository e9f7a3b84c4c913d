/** Areas as JSON in, the index of each out. */

import { build } from "./index.js";

/** @import { Page } from "./index.js" */

/** @type {{ pages: Page[], ignored: string[] }[]} */
const areas = await new Response(Deno.stdin.readable).json();
console.log(JSON.stringify(areas.map(({ pages, ignored }) => build(pages, new Set(ignored)))));
