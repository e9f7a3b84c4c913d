/** Read the code of an invitation as the app reads it: {standard, text} as JSON in, as JSON out. */

import { readInvitation } from "../../quiz/core/code/invitation.js";

const { standard, text } = await new Response(Deno.stdin.readable).json();
const found = readInvitation(standard, text);
console.log(JSON.stringify(found.kind === "ok" ? found.invitation : null));
