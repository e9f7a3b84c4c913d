/**
 * Codes of invented people, {people: Given[]}, or hostile pastes, {hostile: count}: as JSON in, as
 * JSON out.
 */

import { code } from "./core/team/links.js";
import { hostile } from "./core/team/hostile.js";

const { people = [], hostile: count = 0 } = await new Response(Deno.stdin.readable).json();
console.log(JSON.stringify(count ? hostile(count) : people.map(code)));
