import assert from "node:assert/strict";
import { firstOf, lengthOf } from "../../../quiz/core/length.js";

Deno.test("a character counts once, however it is written, and is never cut in two", () => {
  assert.equal(lengthOf("aé😀"), 3);
  assert.equal(firstOf("aé😀b", 3), "aé😀");
  assert.equal(firstOf("ab", 3), "ab");
});
