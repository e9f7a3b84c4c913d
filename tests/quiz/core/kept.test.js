import assert from "node:assert/strict";
import { readKept, writeKept } from "../../../quiz/core/kept.js";

/** What version 1 wrote. It must be read for ever. */
const FROZEN = '{"version":1,"codes":["u=a","u=b"]}';

Deno.test("codes come back as they were", () => {
  assert.equal(writeKept(["u=a", "u=b"]), FROZEN);
  assert.deepEqual(readKept(FROZEN), { kind: "codes", codes: ["u=a", "u=b"] });
  assert.deepEqual(readKept(null), { kind: "codes", codes: [] });
});

Deno.test("what is damaged, and what a later version wrote", () => {
  const damaged = ["", "{", "null", "7", '"x"', "{}", '{"version":1}', '{"version":0,"codes":[]}'];
  damaged.push('{"version":1,"codes":"u=a"}', '{"codes":[]}');
  for (const text of damaged) assert.deepEqual(readKept(text), { kind: "damaged" }, text);
  assert.deepEqual(readKept('{"version":2,"anything":1}'), { kind: "newer" });
});

Deno.test("what is no code loses only itself, and stays", () => {
  const found = { kind: "codes", codes: ["u=a", "7", "null", "u=b"] };
  assert.deepEqual(readKept('{"version":1,"codes":["u=a",7,null,"u=b"]}'), found);
});
