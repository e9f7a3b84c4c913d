import assert from "node:assert/strict";
import { BOX, docx } from "../../../quiz/core/docx.js";
import { tables } from "../../../quiz/core/docx-table.js";
import { zip } from "../../../quiz/core/zip.js";

/** @typedef {import("../../../quiz/core/docx.js").Block} Block */

/** @param {Block[]} blocks @returns {string} stored as it is in the archive */
const text = (blocks) => new TextDecoder().decode(docx(blocks, "id", tables));

/** @param {Exclude<Block["kind"], "table">} kind @param {string} text @returns {Block} */
const line = (kind, text) => ({ kind, runs: [{ text }] });

Deno.test("the same blocks make the same bytes, and a document of nothing is one, too", () => {
  const all = [line("title", "Lines"), line("text", "a & <b>\u0000")];
  assert.deepEqual(docx(all, "id"), docx(all, "id"));
  assert.match(text(all), /<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t [^>]+>Lines</);
  assert.match(text(all), />a &amp; &lt;b&gt;</);
  assert.match(text(all), /<w:lang w:val="id"\/>/);
  assert.match(text([]), /<w:body><w:sectPr>/);
});

Deno.test("each list with numbers begins at one", () => {
  const whole = text([line("step", "a"), line("step", "b"), line("text", "c"), line("step", "d")]);
  const lists = [...whole.matchAll(/<w:numId w:val="(\d)"\/><\/w:numPr><\/w:pPr>/g)];
  assert.deepEqual(lists.map(([, list]) => list), ["2", "2", "3"]);
  assert.equal(whole.match(/<w:startOverride w:val="1"\/>/g)?.length, 2);
});

Deno.test("tables fill the page, cells may take several columns, and two tables are two", () => {
  /** @type {Block} */
  const table = {
    kind: "table",
    heads: 1,
    rows: [
      [{ runs: [{ text: "Level", bold: true }] }, { runs: [{ text: "a".repeat(200) }] }, {
        runs: [{ text: `${BOX} 1 ${BOX}` }],
      }],
      [{ runs: [{ text: "Catatan" }] }, { runs: [{ text: "\n" }], span: 2 }],
    ],
  };
  const whole = text([table, table]);
  const widths = [...whole.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  assert.equal(widths.length, 6);
  const [first = 0, second = 0, third = 0] = widths;
  assert.ok(Math.abs(first + second + third - 9638) < 3);
  assert.ok(second > 4 * first && first === third);
  assert.match(whole, new RegExp(`<w:tcW w:w="${second + third}"[^>]*/><w:gridSpan w:val="2"/>`));
  assert.equal(whole.match(/<w:tblHeader\/>/g)?.length, 2);
  assert.equal(whole.match(/<w14:checkbox>/g)?.length, 4);
  assert.match(whole, /<\/w:sdt><w:r><w:t [^>]*> 1 <\/w:t><\/w:r><w:sdt>/);
  assert.equal(whole.match(/<\/w:tbl><w:p\/><w:tbl>/g)?.length, 1);
});

Deno.test("a figure stays whole beside long texts", () => {
  const cells = (/** @type {string[]} */ ...texts) => texts.map((text) => ({ runs: [{ text }] }));
  const rows = [
    cells("Ukuran", "Cara menghitung", "Target"),
    cells("Pencapaian target penjualan", "nilai ".repeat(20), "Rp1.500.000.000"),
  ];
  const found = text([{ kind: "table", heads: 1, rows }]);
  const [first = 0, second = 0, third = 0] = [...found.matchAll(/<w:gridCol w:w="(\d+)"/g)]
    .map(([, width]) => Number(width));
  // Fifteen letters of a wide font of eleven points, and the sides of the cell.
  assert.ok(third >= 15 * 125 + 216, `${third}`);
  assert.ok(Math.abs(first + second + third - 9638) < 3);
  assert.ok(second > third);
});

Deno.test("a link is one, whatever its address holds", () => {
  const runs = [{ text: "CC BY", link: 'https://a.id/?a=1&b="2"' }];
  const found = text([{ kind: "note", runs }]);
  assert.match(
    found,
    /w:instr='HYPERLINK "https:\/\/a\.id\/\?a=1&amp;b=&quot;2&quot;"'>/,
  );
});

Deno.test("an archive of nothing is its end alone", () => {
  assert.deepEqual([...zip({})], [80, 75, 5, 6, ...Array.from({ length: 18 }, () => 0)]);
});
