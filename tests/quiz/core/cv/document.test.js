import assert from "node:assert/strict";
import { blocks, pieces, plainItems, plainText } from "../../../../quiz/core/cv/document.js";

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

Deno.test("pieces as blocks of a document: the label of a part is bold", () => {
  const [title, item] = blocks(pieces(TOLD, LABELS));
  assert.deepEqual(title, { kind: "title", runs: [{ text: "Lines" }] });
  assert.deepEqual(item, { kind: "item", runs: [{ text: "Menjual; 14." }] });
  assert.deepEqual(blocks([{ kind: "part", label: "A", text: "menjual" }]), [
    { kind: "text", runs: [{ text: "A: ", bold: true }, { text: "menjual" }] },
  ]);
});
