import assert from "node:assert/strict";
import { LONGEST, reader, whole } from "../../../../quiz/core/vacancy/reading.js";
import { uniform } from "../../random.js";
import { standard, vocabulary } from "./vocabulary.js";

const PIECES = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "=HYPERLINK(1)",
  "+62812",
  "@SUM(A1)",
  "{{7*7}}",
  "${constructor}",
  "__proto__",
  "javascript:alert(1)",
  "\0",
  "\u202e",
  "\u200b",
  "\ud83d",
  "🔥",
  "\u0301".repeat(50),
  "求人 営業 日本語",
  "вакансия менеджер",
  "مطلوب مدير",
  "Vorerst suchen wir",
  "menjual",
  "komuni-\n",
  "Saya ",
  "syarat:",
  "usia 99999999999999999999",
  "-".repeat(300),
  "a-\n".repeat(200),
  "\n".repeat(500),
  " ".repeat(700),
  ".)".repeat(300),
  "a.".repeat(300),
  "•".repeat(200),
  "x".repeat(5000),
  '{"a": [1, 2]}',
  "<!--",
  "]]>",
  "%00%ff",
  "\r",
  "\t",
  ":",
];

Deno.test("three hundred hostile pastes are read to an end, and quoted as they are", () => {
  const steps = reader(standard, vocabulary);
  const read = (/** @type {string} */ text) => whole(steps(text));
  const dice = uniform(20261128);
  const squeezed = (/** @type {string} */ text) => text.replace(/[\s\u00ad…-]+/g, "");
  for (let paste = 0; paste < 300; paste++) {
    const length = paste % 10 ? 1 + Math.floor(dice() * 60) : 0;
    const parts = Array.from(
      { length },
      () => PIECES[Math.floor(dice() * PIECES.length)] + (dice() < 0.5 ? " " : ""),
    );
    const text = parts.join("").repeat(paste % 50 === 1 ? 100 : 1);
    const found = read(text);
    assert.ok(["empty", "vacancy", "curriculum", "other"].includes(found.kind));
    assert.equal(found.cut, text.length > LONGEST);
    assert.ok(found.title.length <= 80);
    for (const { level, quotes } of found.demands) {
      assert.ok(level >= 1 && level <= 5);
      for (const { before, phrase, after } of quotes) {
        assert.ok(phrase && squeezed(text).includes(squeezed(phrase)), text);
        assert.ok(squeezed(text).includes(squeezed(before + phrase + after)), text);
      }
    }
  }
});
