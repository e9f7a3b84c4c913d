/**
 * Sets self-ratings beside cases with quiz/core: {standard, attempts} as JSON in; the verdict of
 * each cluster, for each attempt, as JSON out.
 *
 * @import { Attempt } from "../../quiz/core/attempt.js"
 * @import { Standard } from "../../quiz/core/standard.js"
 */

import { againstCases } from "../../quiz/core/cases.js";

/** @type {{standard: Standard, attempts: Attempt[]}} */
const { standard, attempts } = await new Response(Deno.stdin.readable).json();
const verdicts = attempts.map((attempt) =>
  againstCases(attempt, standard).map(({ verdict }) => verdict)
);
console.log(JSON.stringify(verdicts));
