/** Read the codes of ratings as the apps read them: {standard, codes} as JSON in, number and levels of each out. */

import { readRating } from "../../quiz/core/code/rater.js";

const { standard, codes } = await new Response(Deno.stdin.readable).json();
const read = codes.map((/** @type {string} */ code) => {
  const found = readRating(standard, code);
  if (found.kind !== "ok") return found.kind;
  const { person, invitation, states } = found.rating;
  const some = states.filter(({ state }) => state !== "unasked" && state !== "unanswered");
  const levels = some.map(({ skill, state }) => [
    skill.id,
    typeof state === "object" ? state.level : state,
  ]);
  return { person, invitation, levels: Object.fromEntries(levels) };
});
console.log(JSON.stringify(read));
