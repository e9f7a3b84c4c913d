/**
 * Rates answers with quiz/core: {model, skill, answers} as JSON in; for each answer the rating and
 * the code of the statement to ask next as JSON out.
 *
 * @import { Answer } from "../../quiz/core/rating.js"
 * @import { RatingModel, Skill } from "../../quiz/core/standard.js"
 */

import { nextStatement, rate } from "../../quiz/core/rating.js";

/** @type {{model: RatingModel, skill: Skill, answers: Answer[]}} */
const { model, skill, answers } = await new Response(Deno.stdin.readable).json();
console.log(JSON.stringify(answers.map((answer) => {
  return { rated: rate(answer, skill, model), next: nextStatement(answer, skill, model) };
})));
