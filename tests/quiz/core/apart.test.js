import assert from "node:assert/strict";
import { apartWords } from "../../../quiz/core/apart.js";

Deno.test("which of two views is higher is said as surely as it is known", () => {
  /** @type {import("../../../quiz/core/words.js").Say} */
  const say = (key, fields) => `${key} ${Object.values(fields ?? {})}`.trim();
  const words = /** @type {const} */ ([
    ["different", 2, "compare.talk-up 2"],
    ["different", -3, "compare.talk-down 3"],
    ["within", 1, "compare.within-up"],
    ["within", -1, "compare.within-down"],
    ["same", 0, "compare.same"],
    [null, 0, "–"],
  ]);
  for (const [difference, apart, said] of words) {
    assert.equal(apartWords(say, difference, apart), said);
  }
});
