/**
 * Codes of second raters' views: {views: {invitation, person, levels: (1 to 5, or 0 for never seen)[]}[]} as
 * JSON in, as JSON out. The levels go on from the beginning where there are fewer than competencies.
 */

import { encode } from "../../quiz/core/code/envelope.js";
import { RATER } from "../../quiz/core/code/rater.js";
import { WITHOUT } from "../../quiz/core/code/sharing.js";
import { first } from "./core/team/links.js";

const { views } = await new Response(Deno.stdin.readable).json();
const { code: profession, edition } = first.profession;
const head = { version: 2, profession, edition, highest: first.skills.length };
const codes = views.map((/** @type {any} */ { invitation, person, levels }) => {
  const states = first.skills.map((_, index) => WITHOUT.length - 1 + levels[index % levels.length]);
  return encode(RATER, head, { states, finished: 470_000, invitation, person });
});
console.log(JSON.stringify(codes));
