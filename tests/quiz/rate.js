/**
 * Rates answers with quiz/core: {constants, answers} as JSON in, a list of ratings as JSON out.
 *
 * @import { Answer } from "../../quiz/core/rating.js"
 * @import { RatingConstants } from "../../quiz/core/standard.js"
 */

import { rate } from "../../quiz/core/rating.js";

/** @type {{constants: RatingConstants, answers: Answer[]}} */
const { constants, answers } = await new Response(Deno.stdin.readable).json();
console.log(JSON.stringify(answers.map((answer) => rate(answer, constants))));
