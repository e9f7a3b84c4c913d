/** What the app finds in vacancies: {standard, vocabulary, texts} as JSON in, a reading for each out. */

import { reader, whole } from "../../quiz/core/vacancy/reading.js";

const { standard, vocabulary, texts } = await new Response(Deno.stdin.readable).json();
const steps = reader(standard, vocabulary);
const read = (/** @type {string} */ text) => whole(steps(text));
console.log(JSON.stringify(texts.map((/** @type {string} */ text) => read(text))));
