import assert from "node:assert/strict";
import { crc30 } from "../../../../quiz/core/code/crc.js";

Deno.test("the check value of CRC-30/CDMA", () => {
  assert.equal(crc30("123456789"), 0x04c34abf);
});

Deno.test("bit by bit it is the same", () => {
  for (const text of ["", "A", "\u0000", "\u00ff\u0080", "hAAAAA", "The quick brown fox"]) {
    let rest = 0x3fffffffn;
    for (const character of text) {
      for (let bit = 7; bit >= 0; bit--) {
        const top = (rest >> 29n) ^ (BigInt(character.charCodeAt(0)) >> BigInt(bit)) & 1n;
        rest = (rest << 1n) & 0x3fffffffn;
        if (top & 1n) rest ^= 0x2030b9c7n;
      }
    }
    assert.equal(crc30(text), Number(rest ^ 0x3fffffffn), text);
  }
});
