import assert from "node:assert/strict";
import { csv, tsv } from "../../../quiz/core/export.js";

/** @param {Parameters<typeof csv>[0]} rows @returns {string} behind its byte order mark */
const written = (rows) => {
  const bytes = new Uint8Array(csv(rows).buffer);
  assert.deepEqual([...bytes.slice(0, 2)], [0xff, 0xfe]);
  return new TextDecoder("utf-16le", { fatal: true }).decode(bytes);
};

Deno.test("UTF-16 with its mark in front, tabs between cells, CRLF behind", () => {
  assert.equal(
    written([["Kompetensi", "Level"], ["Negosiasi", 3], ["Éka 😀", 1]]),
    '"Kompetensi"\t"Level"\r\n"Negosiasi"\t3\r\n"Éka 😀"\t1\r\n',
  );
});

Deno.test("every text is quoted", () => {
  assert.equal(
    written([['a\tb "c"', "d\ne", "f\rg", "h"]]),
    '"a\tb ""c"""\t"d\ne"\t"f\rg"\t"h"\r\n',
  );
});

Deno.test("numbers of people keep the zeros in front and all their digits", () => {
  const kept = ["0012", "3201010101010001"];
  assert.equal(
    written([[...kept, "6281234567890", "0", "12"]]).replaceAll('"', ""),
    "'0012\t'3201010101010001\t6281234567890\t0\t12\r\n",
  );
  assert.equal(tsv([kept]), "'0012\t'3201010101010001");
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
    assert.match(written([[text]]), /^"'/, JSON.stringify(text));
  }
  assert.equal(written([["a=1", "2–4", "–", -1]]), '"a=1"\t"2–4"\t"–"\t-1\r\n');
});

Deno.test("a table to paste: tabs between cells, no cell over two, no formula", () => {
  for (const text of FORMULAS) assert.match(tsv([[text]]), /^'/, JSON.stringify(text));
  assert.equal(tsv([["Nama", "Level"], ["=A\tB\n C", -1]]), "Nama\tLevel\n'=A B C\t-1");
});

Deno.test("no quotation mark makes one cell of several that are pasted", () => {
  assert.equal(tsv([['"Ayu', "1"], ['Rina "R"', "2"]]), '"""Ayu"\t1\nRina "R"\t2');
});
