import assert from "node:assert/strict";
import { checks } from "../../../../quiz/core/cv/checks.js";

const WORDS = {
  alone: ["saya"],
  together: ["kami", "kita"],
  verbs: ["ikut", "led"],
  nouns: ["media", "berbagai"],
  numbers: ["dua"],
};
const found = (/** @type {string} */ line, number = "") =>
  checks({ line, when: "", who: "", number }, WORDS);

Deno.test("a line with a verb, a number and oneself is left in peace", () => {
  for (
    const line of [
      "Menawar harga kepada 3 pemasok.",
      "Ikut 5 rapat",
      "Led 3 teams",
      "Managed 3 clients",
      "Berjualan selama dua bulan",
      "Saya memimpin rapat; kami menjual 14 bungkus",
    ]
  ) assert.deepEqual(found(line), [], line);
  assert.deepEqual(found("Menawar harga", "turun 8%"), []);
});

Deno.test("each lack is told, and nothing of what is not written", () => {
  assert.deepEqual(found("Menawar harga kepada pemasok"), ["number"]);
  assert.deepEqual(found("Media sosial untuk berbagai 3 acara"), ["verb"]);
  assert.deepEqual(found("Kami menjual 14 bungkus"), ["own"]);
  assert.deepEqual(found("“Kita” menjual 14 bungkus"), ["own"]);
  assert.deepEqual(found("Kami panitia"), ["number", "verb", "own"]);
  for (const line of ["", "\n", "- "]) assert.deepEqual(found(line, "12"), []);
});

Deno.test("25 words are not too long, 26 are; every line counts for itself", () => {
  const words = (/** @type {number} */ n) => `Menulis ${"surat ".repeat(n - 2)}9`;
  assert.deepEqual(found(words(25)), []);
  assert.deepEqual(found(`${words(24)} – 9`), []);
  assert.deepEqual(found(words(26)), ["long"]);
  assert.deepEqual(found(`${words(20)}\n${words(20)}`), []);
  assert.deepEqual(found(words(20), words(6)), ["long"]);
});
