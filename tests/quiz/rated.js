/**
 * The code of a second rater's view of everything: {invitation, person, level} as JSON in, as JSON out.
 */

import { encode } from "../../quiz/core/code/envelope.js";
import { RATER } from "../../quiz/core/code/rater.js";
import { WITHOUT } from "../../quiz/core/code/sharing.js";
import { first } from "./core/team/links.js";

const { invitation, person, level } = await new Response(Deno.stdin.readable).json();
const { code: profession, edition } = first.profession;
const head = { version: 2, profession, edition, highest: first.skills.length };
const states = first.skills.map(() => WITHOUT.length - 1 + level);
console.log(JSON.stringify(encode(RATER, head, { states, finished: 470_000, invitation, person })));
