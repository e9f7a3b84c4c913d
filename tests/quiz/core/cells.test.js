import assert from "node:assert/strict";
import { row } from "../../../quiz/core/cells.js";

/** @param {string} text @param {string} delimiter */
function rows(text, delimiter) {
  const all = [];
  for (let at = 0; at < text.length;) {
    const { cells, end } = row(text, at, delimiter);
    all.push(cells);
    at = end + 1;
  }
  return all;
}

Deno.test("rows as spreadsheets copy and save them", () => {
  assert.deepEqual(rows("Nama\tDivisi\nBudi \t\n", "\t"), [["Nama", "Divisi"], ["Budi", ""]]);
  assert.deepEqual(rows('"Dewi, S.E.","kata ""ya"""\n1,2', ","), [["Dewi, S.E.", 'kata "ya"'], [
    "1",
    "2",
  ]]);
  assert.deepEqual(rows('Budi;"Jl. Melati 3\nSurabaya";1\n', ";"), [[
    "Budi",
    "Jl. Melati 3\nSurabaya",
    "1",
  ]]);
  assert.deepEqual(rows("| Budi | Barat |", "|"), [["", "Budi", "Barat", ""]]);
  assert.deepEqual(rows('5" layar;2\nBudi;3', ";"), [['5" layar', "2"], ["Budi", "3"]]);
});

Deno.test("a quotation mark that is never closed takes no other row along", () => {
  const text = `"Budi;1\n${"Sari;2\n".repeat(2000)}`;
  assert.deepEqual(rows(text, ";").length, 2001);
});
