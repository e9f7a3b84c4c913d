import assert from "node:assert/strict";
import { readAnswers, weighKey, writeAnswers } from "../../../../quiz/core/weigh/record.js";

Deno.test("what is kept is read again", () => {
  const answers = /** @type {const} */ ({ travel: "fits", writing: "think", numbers: "ask" });
  assert.deepEqual(readAnswers(writeAnswers(answers)), { kind: "answers", answers });
  assert.deepEqual(readAnswers(null), { kind: "answers", answers: {} });
  assert.equal(weighKey("ae"), "standar-profesi:ae:fit");
});

Deno.test("the form of the first version is read for ever", () => {
  const text = '{"version":1,"answers":{"variable-pay":"fits","refusals":"think","travel":"ask"}}';
  assert.deepEqual(readAnswers(text), {
    kind: "answers",
    answers: { "variable-pay": "fits", refusals: "think", travel: "ask" },
  });
});

Deno.test("what is not whole is told, and takes no other with it", () => {
  for (const text of ["", "{", "1", "null", "[]", '{"version":1}', '{"version":0,"answers":{}}']) {
    assert.equal(readAnswers(text).kind, "damaged", text);
  }
  assert.equal(readAnswers('{"version":1,"answers":[]}').kind, "damaged");
  assert.equal(readAnswers('{"version":2,"answers":{"a":"maybe"}}').kind, "newer");
  for (const bad of [null, [], {}, 1, "", "FITS", "open"]) {
    const text = JSON.stringify({ version: 1, answers: { bad, good: "ask" } });
    assert.deepEqual(readAnswers(text), { kind: "answers", answers: { good: "ask" } });
  }
});
