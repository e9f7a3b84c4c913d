import assert from "node:assert/strict";
import { quote } from "../../../../quiz/core/vacancy/quote.js";
import { units } from "../../../../quiz/core/vacancy/text.js";

/**
 * The quote of some words of a text, the phrase in brackets.
 *
 * @param {string} text
 * @param {number} from
 * @param {number} to
 */
function quoted(text, from, to) {
  const [unit] = units(text, () => false);
  assert.ok(unit);
  const { before, phrase, after } = quote(text, unit, { owner: "", from, to });
  return `${before}<${phrase}>${after}`;
}

Deno.test("a number is whole, whatever parts it", () => {
  assert.equal(quoted("Deposit Rp 500.000 di awal", 1, 3), "Deposit <Rp 500.000> di awal");
  assert.equal(quoted("Gaji Rp 4.500.000,00", 1, 3), "Gaji <Rp 4.500.000,00>");
  assert.equal(quoted("IDR 5,000,000 gross", 0, 2), "<IDR 5,000,000> gross");
  assert.equal(quoted("usia 20-35 tahun", 0, 2), "<usia 20>-35 tahun");
});

Deno.test("what was opened before a phrase is closed after it", () => {
  assert.equal(quoted("English (spoken & written)", 1, 3), "English (<spoken & written>)");
  assert.equal(quoted('Nilai "jujur dan ulet". Lalu', 1, 4), 'Nilai "<jujur dan ulet>"');
});
