import assert from "node:assert/strict";
import { answerOf, cvLines } from "../../../../quiz/core/cv/line.js";

const NONE = { line: "", when: "", who: "" };
const lines = (/** @type {string} */ line, number = "") => cvLines({ ...NONE, line, number });

Deno.test("what was done and what came of it are one line, in the reader's words", () => {
  assert.deepEqual(lines("Menawar harga ayam kepada 3 pemasok", "belanja turun 8%"), [
    "Menawar harga ayam kepada 3 pemasok; belanja turun 8%.",
  ]);
  assert.deepEqual(lines("  saya   menulis 14\tringkasan. "), ["Menulis 14 ringkasan."]);
  assert.deepEqual(lines("I led 3 teams;"), ["Led 3 teams."]);
  assert.deepEqual(lines("Sayangnya hanya 2"), ["Sayangnya hanya 2."]);
  assert.deepEqual(lines("Menjual kopi!", "Rp5,4 juta…"), ["Menjual kopi!; Rp5,4 juta…"]);
});

Deno.test("what is empty stays empty, and nothing is said twice", () => {
  for (const line of ["", " \n ", "- ", "•", "..."]) assert.deepEqual(lines(line, "turun 8%"), []);
  assert.deepEqual(lines("Menjual 14 bungkus", "14 bungkus"), ["Menjual 14 bungkus."]);
  assert.deepEqual(cvLines({ ...NONE, situation: "Di kantor", who: "Atasan" }), []);
});

Deno.test("several lines stay several, each with its own number, the last with what is left", () => {
  assert.deepEqual(lines("- menulis surat\n\n• mencatat iuran"), [
    "Menulis surat.",
    "Mencatat iuran.",
  ]);
  assert.deepEqual(lines("Menulis\nMencatat", "9 surat\n40 warga\n2 bulan"), [
    "Menulis; 9 surat.",
    "Mencatat; 40 warga; 2 bulan.",
  ]);
  assert.deepEqual(lines("Menulis\nMencatat", "9 surat"), ["Menulis; 9 surat.", "Mencatat."]);
});

Deno.test("an answer has the parts that are told, as they are told", () => {
  const told = { line: " Saya menawar.\nLalu mencatat. ", when: "", who: "", number: "\n" };
  assert.deepEqual(answerOf(told), {
    situation: "",
    action: "Saya menawar.\nLalu mencatat.",
    result: "",
  });
  assert.equal(answerOf({ ...NONE, situation: " Bazar " }).situation, "Bazar");
});
