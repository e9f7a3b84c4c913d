/** An area and queries as JSON in, the addresses of the hits of each query out. */

/** @import { Area } from "../../search/find.js" */

import { finder } from "../../search/find.js";

/** @type {{ area: Area, queries: string[] }} */
const { area, queries } = await new Response(Deno.stdin.readable).json();
const find = finder(area);
console.log(JSON.stringify(queries.map((query) => find(query).hits.map(({ url }) => url))));
