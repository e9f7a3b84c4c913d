import assert from "node:assert/strict";
import { KEY, readChoices, writeChoices } from "../../../../quiz/core/choose/record.js";

Deno.test("choices of the first version open for ever", () => {
  assert.equal(KEY, "standar-profesi:profesi:choices");
  const text = '{"version":1,"choices":{"one":"sales","two":"both","odd":3}}';
  const answers = { one: "sales", two: "both" };
  assert.deepEqual(readChoices(text), { kind: "answers", answers });
  assert.deepEqual(readChoices(writeChoices(answers)), { kind: "answers", answers });
  assert.deepEqual(readChoices(null), { kind: "answers", answers: {} });
});

Deno.test("what cannot be read is told apart", () => {
  assert.deepEqual(readChoices("{"), { kind: "damaged" });
  assert.deepEqual(readChoices('{"version":1,"choices":[]}'), { kind: "damaged" });
  assert.deepEqual(readChoices('{"version":2,"choices":{}}'), { kind: "newer" });
});
