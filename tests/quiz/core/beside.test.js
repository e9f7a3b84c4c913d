import assert from "node:assert/strict";
import { besideKeys, joined, readBeside } from "../../../quiz/core/beside.js";
import { besideIn, readFile, writeFile } from "../../../quiz/core/file.js";
import { NOTHING } from "../../../quiz/core/personal.js";
import { standard } from "../standard.js";

const FIT = { version: 1, answers: { travel: "fits", writing: "ask" } };
const TICKS = { version: 1, ticks: ["kind", "sample"] };

Deno.test("what stands beside the check goes along in a file", () => {
  const text = writeFile([], NOTHING, standard, { fit: FIT, ticks: TICKS });
  assert.equal(readFile(text, standard).kind, "attempts");
  assert.deepEqual(besideIn(text), { fit: FIT, ticks: TICKS });
  assert.deepEqual(besideIn(writeFile([], NOTHING, standard)), {});
  assert.deepEqual(besideKeys("ae"), [
    ["fit", "standar-profesi:ae:fit"],
    ["ticks", "standar-profesi:ae:ticks"],
    ["vacancies", "standar-profesi:ae:vacancies"],
    ["interview", "standar-profesi:ae:interview"],
  ]);
});

Deno.test("what cannot be read takes nothing else with it", () => {
  for (const bad of [null, 1, "", [], {}, { version: 2, answers: {}, ticks: [] }, { version: 1 }]) {
    assert.deepEqual(readBeside({ fit: bad, ticks: TICKS, other: FIT }), { ticks: TICKS });
    assert.deepEqual(readBeside({ fit: FIT, ticks: bad }), { fit: FIT });
    assert.deepEqual(readBeside(bad), {});
  }
  assert.deepEqual(readBeside({ ticks: { version: 1, ticks: [1] } }), {});
});

Deno.test("of what both places hold nothing is lost, and what is here counts", () => {
  const others = {
    fit: { version: 1, answers: { travel: "think", numbers: "think" } },
    ticks: { version: 1, ticks: ["sample", "contact"] },
  };
  assert.deepEqual(joined({ fit: FIT, ticks: TICKS }, others), {
    fit: { version: 1, answers: { travel: "fits", writing: "ask", numbers: "think" } },
    ticks: { version: 1, ticks: ["kind", "sample", "contact"] },
  });
  assert.deepEqual(joined({}, others), others);
  assert.deepEqual(joined(others, {}), others);
  assert.deepEqual(joined({ fit: FIT, ticks: TICKS }, { fit: FIT, ticks: TICKS }), {
    fit: FIT,
    ticks: TICKS,
  });
});

Deno.test("vacancies of two places are counted on, and the same one is kept once, as it is here", () => {
  const one = (/** @type {number} */ id, /** @type {string} */ name, level = 3) => ({
    id,
    name,
    text: "Dicari AE",
    levels: { a: level },
  });
  const kept = (/** @type {unknown[]} */ ...vacancies) => ({
    vacancies: { version: 1, vacancies },
  });
  assert.deepEqual(
    joined(kept(one(1, "Bank", 5), one(4, "Media")), kept(one(1, "Agensi"), 7, one(2, "Bank"))),
    kept(one(1, "Bank", 5), one(4, "Media"), one(5, "Agensi")),
  );
  const many = Array.from({ length: 20 }, (_, place) => one(place + 1, `v${place}`));
  const more = joined(kept(...many), kept(...many, one(21, "Agensi")));
  assert.deepEqual(more, kept(...many, one(21, "Agensi")));
  const text = writeFile([], NOTHING, standard, more);
  assert.deepEqual(besideIn(text), more);
  assert.deepEqual(readBeside({ vacancies: { version: 2, vacancies: [] } }), {});
});

Deno.test("vacancies of one place alone stay as they are", () => {
  const vacancies = [{ id: 1, name: "v", text: "t", levels: { a: 3 } }];
  const mine = { vacancies: { version: 1, vacancies } };
  assert.deepEqual(joined(mine, {}), mine);
});

Deno.test("notes of two places are joined question by question", () => {
  const note = (/** @type {string} */ text) => ({ text, heard: [], date: "2026-11-28" });
  const kept = (/** @type {object} */ notes) => ({
    interview: { version: 1, interview: { notes, purpose: "ae", fresh: null } },
  });
  const mine = kept({ a: { one: note("Satu") } });
  const others = kept({ a: { two: note("Dua") } });
  assert.deepEqual(joined(mine, others), kept({ a: { one: note("Satu"), two: note("Dua") } }));
  assert.deepEqual(joined(mine, {}), mine);
  assert.deepEqual(readBeside(mine), mine);
  assert.deepEqual(readBeside({ interview: { version: 1, interview: [] } }), {});
});
