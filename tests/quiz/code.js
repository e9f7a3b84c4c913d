/**
 * Write a code as the app writes it: {kind, standard, attempt, name} as JSON in, as JSON out. The
 * standard and the attempt are those of a page, or what a test made of them.
 */

import { begin } from "../../quiz/core/attempt.js";
import { writeInvitation } from "../../quiz/core/code/invitation.js";
import { writeProgress } from "../../quiz/core/code/progress.js";
import { writeRating } from "../../quiz/core/code/rater.js";
import { withName } from "../../quiz/core/code/shared.js";
import { writeShared } from "../../quiz/core/code/sharing.js";

const { kind, standard, attempt, name } = await new Response(Deno.stdin.readable).json();
const whole = { ...begin(standard, "quick"), ...attempt };
const invitation = { id: 1, skills: Object.keys(whole.answers) };
/** @type {Record<string, () => string>} */
const write = {
  h: () => withName(standard, writeShared(standard, whole), name ?? ""),
  l: () => writeProgress(standard, whole),
  u: () => writeInvitation(standard, attempt.invitation),
  p: () => writeRating(standard, { ...whole, invitation }),
};
console.log(JSON.stringify(write[kind]?.()));
