import assert from "node:assert/strict";
import { evidenceIn, toAsk } from "../../../../quiz/core/interview/material.js";

Deno.test("evidence is read of what the check keeps, as far as it can be", () => {
  const evidence = {
    negosiasi: {
      line: "Menawar sewa.",
      when: "2026-10",
      who: "Ketua",
      situation: "Dua acara",
      number: "",
    },
    menjual: { line: 3, when: "kemarin", who: null },
  };
  assert.deepEqual(evidenceIn(JSON.stringify({ version: 2, evidence })), {
    negosiasi: { line: "Menawar sewa.", when: "2026-10", who: "Ketua", situation: "Dua acara" },
    menjual: { line: "", when: "", who: "" },
  });
  for (const text of [null, "{", "null", '{"version":9,"evidence":{}}', '{"version":2}']) {
    assert.deepEqual(evidenceIn(text), {});
  }
  assert.deepEqual(evidenceIn('{"version":2,"evidence":{"a":null}}'), {});
});

Deno.test("what is to be asked is what the reader said to ask", () => {
  const weighed = [{ id: "travel", question: "Berapa hari?" }, { id: "pay", question: "Berapa?" }];
  const text = JSON.stringify({ version: 1, answers: { travel: "fits", pay: "ask", gone: "ask" } });
  assert.deepEqual(toAsk(text, weighed), ["Berapa?"]);
  assert.deepEqual(toAsk(null, weighed), []);
  assert.deepEqual(toAsk("{", weighed), []);
});
