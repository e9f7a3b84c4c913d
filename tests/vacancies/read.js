/** What the app finds in vacancies: {standard, vocabulary, texts} as JSON in, a reading for each out. */

import { reader } from "../../quiz/core/vacancy/reading.js";

const { standard, vocabulary, texts } = await new Response(Deno.stdin.readable).json();
const read = reader(standard, vocabulary);
console.log(JSON.stringify(texts.map((/** @type {string} */ text) => read(text))));
