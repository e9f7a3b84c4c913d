/** Stylesheets by name as JSON in, their texts for the oldest browsers out, in that order. */

import { lowered } from "./styles.js";
import floor from "./floor.json" with { type: "json" };

/** @type {Record<string, string>} */
const styles = await new Response(Deno.stdin.readable).json();
const texts = Object.entries(styles).map(([name, style]) => lowered(name, style, floor));
console.log(JSON.stringify(texts));
