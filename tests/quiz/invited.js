/** Read codes of invitations as the app reads them: {standard, texts} as JSON in, as JSON out. */

import { readInvitation } from "../../quiz/core/code/invitation.js";

const { standard, texts } = await new Response(Deno.stdin.readable).json();
const found = texts.map((/** @type {string} */ text) => readInvitation(standard, text));
console.log(
  JSON.stringify(
    found.map((/** @type {ReturnType<typeof readInvitation>} */ one) =>
      one.kind === "ok" ? one.invitation : null
    ),
  ),
);
