import assert from "node:assert/strict";
import { plainCsv } from "../../../../quiz/core/export.js";
import { COLUMNS, resultRows } from "../../../../quiz/core/team/results.js";

Deno.test("a table for programs is RFC 4180, and no text of it a formula", () => {
  assert.equal(plainCsv([["a", 1], ['b "c", d', "=1"]]), '"a",1\r\n"b ""c"", d","\'=1"\r\n');
});

Deno.test("without anybody there are only the columns", () => {
  const none = /** @type {any} */ ({ people: [], names: [], shown: [], order: [] });
  assert.deepEqual(resultRows(/** @type {any} */ ({}), none), [COLUMNS]);
});
