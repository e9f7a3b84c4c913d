import assert from "node:assert/strict";
import { local } from "../../../quiz/core/workbook.js";

Deno.test("a minute is shown as the clock of this place shows it", () => {
  const minute = "2026-11-25T04:10Z";
  const date = new Date(minute);
  const shown = local(minute);
  assert.equal(shown.getUTCHours(), date.getHours());
  assert.equal(shown.getUTCMinutes(), date.getMinutes());
  assert.equal(shown.getUTCDate(), date.getDate());
});
