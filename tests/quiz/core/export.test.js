import assert from "node:assert/strict";
import { csv, tsv } from "../../../quiz/core/export.js";

Deno.test("semicolons between cells, a byte order mark in front, CRLF behind", () => {
  assert.equal(
    csv([["Kompetensi", "Level"], ["Negosiasi", 3]]),
    '\ufeff"Kompetensi";"Level"\r\n"Negosiasi";3\r\n',
  );
});

Deno.test("every text is quoted", () => {
  assert.equal(csv([['a;b "c"', "d\ne", "f\rg", "h"]]), '\ufeff"a;b ""c""";"d\ne";"f\rg";"h"\r\n');
});

/** Signs in full width, what nobody sees in front of one, and what may end a cell. */
const FORMULAS = [
  "＝1",
  "＋1",
  "－1",
  "＠a",
  "\u00a0=1",
  "\u200b=1",
  "\ufeff=1",
  "\u3000＝1",
  ";=1",
  ",=1",
]
  .concat(["|=1", '"=1', "\u0000=1", "\u2212=1"]);

Deno.test("no text is a formula, a number stays one", () => {
  for (
    const text of ["=1+1", "+1", "-1", "@a", "\t=1", " =1", "\r=1", "\n=1", "\n", "\t", ...FORMULAS]
  ) {
    const written = csv([[text]]).slice(1).replace(/^"/, "");
    assert.ok(written.startsWith("'"), JSON.stringify(text));
  }
  assert.equal(csv([["a=1", "2–4", "–", -1]]), '\ufeff"a=1";"2–4";"–";-1\r\n');
});

Deno.test("a table to paste: tabs between cells, no cell over two, no formula", () => {
  for (const text of FORMULAS) assert.match(tsv([[text]]), /^'/, JSON.stringify(text));
  assert.equal(tsv([["Nama", "Level"], ["=A\tB\n C", -1]]), "Nama\tLevel\n'=A B C\t-1");
});

Deno.test("no quotation mark makes one cell of several that are pasted", () => {
  assert.equal(tsv([['"Ayu', "1"], ['Rina "R"', "2"]]), '"""Ayu"\t1\nRina "R"\t2');
});
