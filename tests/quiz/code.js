/**
 * Write a code as the app writes it: {kind, standard, attempt, name} as JSON in, as JSON out. The
 * standard and the attempt are those of a page, or what a test made of them.
 */

import { begin } from "../../quiz/core/attempt.js";
import { writeProgress } from "../../quiz/core/code/progress.js";
import { writeShared } from "../../quiz/core/code/shared.js";

const { kind, standard, attempt, name } = await new Response(Deno.stdin.readable).json();
const whole = { ...begin(standard, "quick"), ...attempt };
const code = kind === "h" ? writeShared(standard, whole, name) : writeProgress(standard, whole);
console.log(JSON.stringify(code));
