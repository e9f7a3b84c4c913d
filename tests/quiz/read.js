/** Read the code of a result as the app reads it: {standard, text} as JSON in, as JSON out. */

import { readShared } from "../../quiz/core/code/shared.js";

const { standard, text } = await new Response(Deno.stdin.readable).json();
console.log(JSON.stringify(readShared(standard, text)));
