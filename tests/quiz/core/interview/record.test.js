import assert from "node:assert/strict";
import {
  interviewKey,
  joinInterview,
  noted,
  NOTHING,
  readInterview,
  writeInterview,
} from "../../../../quiz/core/interview/record.js";

const NOTE = { text: "Kami sepakat.", heard: ["Menyebut batas"], date: "2026-11-28" };

Deno.test("what is written is read again", () => {
  const kept = {
    notes: noted(noted({}, "negosiasi", "prepared", NOTE), "negosiasi", "beyond-authority", NOTE),
    purpose: "v3",
    fresh: true,
  };
  assert.deepEqual(readInterview(writeInterview(kept)), { kind: "interview", interview: kept });
  assert.deepEqual(readInterview(null), { kind: "interview", interview: NOTHING });
  assert.equal(interviewKey("account-executive"), "standar-profesi:account-executive:interview");
});

Deno.test("the first version is read for ever", () => {
  const text =
    '{"version":1,"interview":{"notes":{"negosiasi":{"prepared":{"text":"a","heard":["b"],' +
    '"date":"2026-11-28"}}},"purpose":"senior","fresh":false}}';
  assert.deepEqual(readInterview(text), {
    kind: "interview",
    interview: {
      notes: { negosiasi: { prepared: { text: "a", heard: ["b"], date: "2026-11-28" } } },
      purpose: "senior",
      fresh: false,
    },
  });
});

Deno.test("a note that is not whole takes no other with it", () => {
  const notes = {
    negosiasi: { prepared: NOTE, gone: { ...NOTE, text: 3 } },
    menjual: { strangers: { ...NOTE, date: "2026-02-30" }, other: null },
    analisis: { own: { ...NOTE, heard: [1] }, more: { ...NOTE, heard: "x" } },
    visioner: 5,
  };
  const found = readInterview(
    JSON.stringify({ version: 1, interview: { notes, purpose: 3, fresh: "ya" } }),
  );
  assert.deepEqual(found, {
    kind: "interview",
    interview: { notes: { negosiasi: { prepared: NOTE } }, purpose: "", fresh: null },
  });
});

Deno.test("other texts are damaged, or of a later version", () => {
  for (
    const text of [
      "",
      "{",
      "null",
      "[]",
      "3",
      '{"version":1}',
      '{"version":1,"interview":[]}',
      '{"interview":{}}',
    ]
  ) {
    assert.deepEqual(readInterview(text), { kind: "damaged" });
  }
  assert.deepEqual(readInterview('{"version":2}'), { kind: "newer" });
});

Deno.test("of two places the later answer counts, and no words are lost", () => {
  const later = { text: "Kini lebih baik.", heard: [], date: "2026-11-29" };
  const kept = (/** @type {any} */ notes, purpose = "v1") => ({ notes, purpose, fresh: null });
  const mine = kept({ negosiasi: { prepared: NOTE } });
  const others = kept({
    negosiasi: { prepared: later, more: NOTE },
    menjual: { strangers: later },
  }, "ae");
  const both = {
    negosiasi: {
      prepared: { ...later, text: "Kini lebih baik.\n\nKami sepakat." },
      more: NOTE,
    },
    menjual: { strangers: later },
  };
  assert.deepEqual(joinInterview(mine, others), kept(both));
  assert.deepEqual(joinInterview(others, mine), kept(both, "ae"));
  assert.deepEqual(joinInterview(kept(both), others), kept(both));
  assert.deepEqual(joinInterview(mine, /** @type {any} */ ({})), mine);
  // Of a question that only the other place knows, of a competency that both do.
  const more = { negosiasi: { more: NOTE } };
  assert.deepEqual(
    joinInterview(kept(more), mine),
    kept({ negosiasi: { more: NOTE, prepared: NOTE } }),
  );
});
