import assert from "node:assert/strict";
import { begin, pickAnchor } from "../../../quiz/core/attempt.js";
import { NOTHING } from "../../../quiz/core/personal.js";
import { read, write } from "../../../quiz/core/saved.js";
import { readTold, withTold } from "../../../quiz/core/told.js";
import { standard } from "../standard.js";

const attempt = pickAnchor(begin(standard, "quick"), "a", 3, "2026-11-28T04:00Z");
const TOLD = {
  line: "Menawar harga",
  when: "2026-10",
  who: "Bendahara",
  situation: "Acara himpunan",
  number: "turun Rp1,2 juta",
};
const LINE = { line: "A line", when: "", who: "" };

const told = (/** @type {string | null} */ text) => {
  const found = readTold(text, standard);
  return found.kind === "attempts" ? found.evidence : found.kind;
};

Deno.test("one competency's is set anew in what the check keeps, which stays as it was", () => {
  const tried = /** @type {const} */ ({ b: { said: "yes", date: "2026-11-25" } });
  const text = write([attempt], { ...NOTHING, evidence: { b: LINE }, tried });
  const more = withTold(text, "a", TOLD, standard);
  const evidence = { b: LINE, a: TOLD };
  const others = { attempts: [attempt], tried, opinions: [], lost: false };
  assert.deepEqual(readTold(more, standard), { kind: "attempts", ...others, evidence });
  assert.equal(more, write([attempt], { ...NOTHING, evidence, tried }));
  const blank = { line: "", when: "", who: " ", situation: "", number: "\n" };
  assert.equal(withTold(more, "a", blank, standard), text);
});

Deno.test("without a check there is room for it, too, and no trace of it once it is gone", () => {
  const text = withTold(null, "a", TOLD, standard);
  const found = read(text ?? "", standard);
  assert.deepEqual(found, {
    ...{ kind: "attempts", attempts: [], tried: {}, opinions: [], lost: false },
    evidence: { a: TOLD },
  });
  assert.equal(withTold(text, "a", { line: " ", when: "", who: "" }, standard), null);
  assert.deepEqual(told(null), {});
});

Deno.test("what version 1 kept with attempts stands once, with the others", () => {
  const attempts = [{ ...attempt, evidence: { a: "A line", b: "B" } }, null];
  const text = JSON.stringify({ version: 1, attempts });
  assert.deepEqual(told(text), { a: LINE, b: { ...LINE, line: "B" } });
  const better = { ...LINE, line: "Better" };
  assert.deepEqual(told(withTold(text, "b", better, standard)), { a: LINE, b: better });
});

Deno.test("what cannot be read is told, and a bad value stays where it is", () => {
  for (const text of ["", "{", "null", "[]", '{"version":2}']) assert.equal(told(text), "damaged");
  assert.equal(told('{"version":3}'), "newer");
  const some = { a: { ...TOLD, number: 7, who: null }, b: 5 };
  const text = JSON.stringify({ version: 2, attempts: [attempt], evidence: some });
  const { number: _, ...left } = { ...TOLD, who: "" };
  assert.deepEqual(told(text), { a: left });
  const more = JSON.parse(withTold(text, "d", LINE, standard) ?? "");
  assert.deepEqual(more.evidence, { ...some, d: LINE });
  const list = JSON.stringify({ version: 2, attempts: [attempt], evidence: [] });
  assert.deepEqual(told(withTold(list, "a", TOLD, standard)), { a: TOLD });
});
