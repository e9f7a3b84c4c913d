import assert from "node:assert/strict";
import { pieces, plainItems, plainText } from "../../../../quiz/core/cv/document.js";
import { docx } from "../../../../quiz/core/cv/docx.js";
import { zip } from "../../../../quiz/core/cv/zip.js";

const LABELS = {
  lines: "Lines",
  answers: "Answers",
  situation: "S",
  action: "A",
  result: "R",
  witness: "W",
};
const NONE = { line: "", when: "", who: "" };
const TOLD = [
  { name: "One", evidence: { ...NONE, line: "menjual", number: "14" }, witness: "Boss" },
  { name: "Two", evidence: { ...NONE, situation: "At a shop" }, witness: "" },
  { name: "Three", evidence: NONE, witness: " " },
];

Deno.test("lines stand first, then an answer for each competency, without what is empty", () => {
  const all = pieces(TOLD, LABELS);
  assert.equal(
    plainText(all),
    "Lines\n- Menjual; 14.\n\nAnswers\n\nOne\nA: menjual\nR: 14\nW: Boss\n\nTwo\nS: At a shop\n",
  );
  assert.equal(plainItems(all), "- Menjual; 14.\n");
  assert.deepEqual(pieces(TOLD.slice(2), LABELS), []);
  assert.equal(plainText(pieces(TOLD.slice(1), LABELS)), "Answers\n\nTwo\nS: At a shop\n");
});

Deno.test("the same pieces make the same bytes, and a document of nothing is one, too", () => {
  const all = pieces(TOLD, LABELS);
  assert.deepEqual(docx(all, "id"), docx(all, "id"));
  const text = new TextDecoder().decode(docx(all, "id"));
  assert.match(text, /<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t [^>]+>Lines</);
  assert.match(text, /<w:lang w:val="id"\/>/);
  assert.match(new TextDecoder().decode(docx([], "id")), /<w:body><w:sectPr>/);
});

Deno.test("an archive of nothing is its end alone", () => {
  assert.deepEqual([...zip({})], [80, 75, 5, 6, ...Array.from({ length: 18 }, () => 0)]);
});
