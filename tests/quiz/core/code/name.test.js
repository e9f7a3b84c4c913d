import assert from "node:assert/strict";
import { Reader, Writer } from "../../../../quiz/core/code/digits.js";
import { LONGEST_NAME, putName, takeName, tidyName } from "../../../../quiz/core/code/name.js";
import { uniform } from "../../random.js";

/** @param {string} name */
function written(name) {
  const writer = new Writer();
  putName(writer, name);
  return writer.toString();
}

Deno.test("a name is normalised, trimmed and cut", () => {
  assert.equal(tidyName("  Siti \t\n Nurhaliza "), "Siti Nurhaliza");
  assert.equal(tidyName("e\u0301"), "\u00e9");
  assert.equal(tidyName("a\u0000b\u007f\u0085\u00a0c"), "ab c");
  assert.equal(tidyName("a\u202eb\u2066 \u200f c\ufeff"), "ab c");
  assert.equal(tidyName("\ud800x\udc00"), "x");
  assert.equal(tidyName(" \u200e "), "");
  for (const blank of ["\u200b\u200d", "\u3164", "\u2800 \u00ad", "\u{e0041}\u{e0042}\ufe0f"]) {
    assert.equal(tidyName(blank), "", JSON.stringify(blank));
  }
  assert.equal(tidyName("👩\u200d👧 \u200b"), "👩\u200d👧 \u200b");
  assert.equal(tidyName("😀".repeat(40)), "😀".repeat(30));
  assert.equal(tidyName(`${"a".repeat(29)} b`), "a".repeat(29));
});

Deno.test("a tidy name stays as it is, and comes back", () => {
  const next = uniform(2);
  const ranges = [128, 0x300, 0x3000, 0x110000];
  for (let run = 0; run < 2000; run++) {
    const range = ranges[run % 4] ?? 0;
    const typed = String.fromCodePoint(
      ...Array.from({ length: run % 45 }, () => Math.floor(next() * range)),
    );
    const name = tidyName(typed);
    assert.equal(tidyName(name), name);
    assert.ok([...name].length <= LONGEST_NAME);
    assert.doesNotMatch(name, /[\p{Cc}\p{Cs}]/u);
    assert.equal(takeName(new Reader(written(name))), name);
  }
});

Deno.test("a common name takes six bits a letter", () => {
  assert.equal(written("").length, 0);
  assert.ok(written("a".repeat(30)).length <= 32);
});

Deno.test("a name that nobody can have typed in is refused", () => {
  for (const name of ["e\u0301", " a", "a  b", "a\u0000", "\u202ea", "a\ud800", "\u200b"]) {
    assert.equal(takeName(new Reader(written(name))), null);
  }
});
