import assert from "node:assert/strict";
import { aimAt, aimIn, withAim } from "../../../../quiz/core/vacancy/aim.js";
import { common, nearest } from "../../../../quiz/core/vacancy/beside.js";
import {
  add,
  MOST,
  readVacancies,
  vacanciesKey,
  writeVacancies,
} from "../../../../quiz/core/vacancy/kept.js";
import { ratedLast } from "../../../../quiz/core/vacancy/result.js";
import { begin, OWN, pickAnchor } from "../../../../quiz/core/attempt.js";
import { result } from "../../../../quiz/core/result.js";
import { read, write } from "../../../../quiz/core/saved.js";
import { NOTHING } from "../../../../quiz/core/personal.js";
import { standard } from "../../standard.js";

/** @param {number} id @param {Record<string, number>} levels */
const vacancy = (id, levels) => ({ id, name: `v${id}`, text: "menjual", levels });
const NOW = "2026-11-28T04:00Z";
const answered = ["a", "b", "c"].reduce(
  (attempt, skill) => pickAnchor(attempt, skill, 3, NOW),
  begin(standard, "quick"),
);

Deno.test("vacancies are kept under our prefix, counted up, and no more than so many", () => {
  assert.equal(vacanciesKey("ae"), "standar-profesi:ae:vacancies");
  const one = add([vacancy(4, { a: 1 })], { name: "n".repeat(99), text: "t", levels: { a: 0 } });
  assert.deepEqual(one.map(({ id }) => id), [4, 5]);
  assert.equal(one[1]?.name.length, 80);
  assert.deepEqual(readVacancies(writeVacancies(one)), { kind: "vacancies", vacancies: one });
  const full = Array.from({ length: MOST }, (_, place) => vacancy(place + 1, {}));
  assert.equal(add(full, vacancy(0, {})), full);
});

Deno.test("what is damaged is lost alone, what is newer is left alone", () => {
  assert.deepEqual(readVacancies(null), { kind: "vacancies", vacancies: [] });
  for (const text of ["", "{", "null", "[]", '{"version":1}', '{"version":0,"vacancies":[]}']) {
    assert.deepEqual(readVacancies(text), { kind: "damaged" });
  }
  assert.deepEqual(readVacancies('{"version":2,"vacancies":7}'), { kind: "newer" });
  const good = vacancy(1, { a: 0, b: 5 });
  const bad = [null, 1, {}, { ...good, id: 0 }, { ...good, text: 1 }, { ...good, name: null }, {
    ...good,
    levels: { a: 6 },
  }, { ...good, levels: [] }];
  const text = JSON.stringify({ version: 1, vacancies: [...bad, good] });
  assert.deepEqual(readVacancies(text), { kind: "vacancies", vacancies: [good] });
});

Deno.test("the nearest vacancy stands first, and what several ask in common is told", () => {
  const rated = ratedLast(write([answered], NOTHING), standard);
  assert.equal(rated.a?.level, 3);
  assert.equal(rated.d, null);
  const far = vacancy(1, { a: 5, b: 5, c: 0, d: 0 });
  const near = vacancy(2, { a: 3, b: 0, c: 3, d: 2 });
  const met = vacancy(3, { a: 3, b: 3, c: 0, d: 0 });
  const found = nearest([far, near, met], rated);
  assert.deepEqual(found.map(({ vacancy }) => vacancy.id), [3, 2, 1]);
  assert.deepEqual([found[1]?.asked, found[1]?.reached, found[1]?.open], [3, 2, ["d"]]);
  assert.deepEqual(found[2]?.below, ["a", "b"]);
  assert.deepEqual(common([far, near, met], 3), [{ skill: "a", count: 3, lowest: 3, highest: 5 }]);
});

Deno.test("a vacancy becomes the target and gives it back; nothing else is touched", () => {
  const text = write([answered], NOTHING);
  const before = aimIn(text);
  assert.deepEqual(before, { kind: "aim", aim: { target: null, levels: {} } });
  const levels = { a: 4, b: 0, c: 2, d: 0 };
  const aimed = withAim(text, aimAt(levels));
  assert.deepEqual(aimIn(aimed), { kind: "aim", aim: { target: OWN, levels } });
  assert.ok(before.kind === "aim");
  assert.equal(withAim(aimed, before.aim), text);
  for (
    const bad of [null, "", "{", '{"version":3,"attempts":[{}]}', '{"version":2,"attempts":[]}']
  ) {
    assert.deepEqual(aimIn(bad), { kind: "none" });
    assert.deepEqual(ratedLast(bad, standard), {});
  }
  const invited = JSON.stringify({ version: 2, attempts: [{ invitation: {} }] });
  assert.deepEqual(aimIn(invited), { kind: "invited" });
});

Deno.test("what a vacancy does not ask is no row, no gap, and is kept as such", () => {
  const levels = { a: 5, b: 0, c: 3, d: 0 };
  const kept = read(withAim(write([answered], NOTHING), aimAt(levels)), standard);
  assert.ok(kept.kind === "attempts" && !kept.lost);
  const attempt = kept.attempts[0] ?? answered;
  assert.deepEqual(attempt.levels, levels);
  const { rows, gaps, never } = result(attempt, standard, OWN);
  assert.deepEqual(rows.map(({ skill }) => skill.id), ["a", "c"]);
  assert.deepEqual(gaps.map(({ skill }) => skill.id), ["a"]);
  assert.deepEqual(never, []);
});

Deno.test("of two that miss the same share the one with fewer levels is nearer, and none asks nothing", () => {
  const rated = { a: { level: 1, lowest: 1, highest: 1, likeliest: 1 } };
  const steep = vacancy(1, { a: 5 });
  const flat = vacancy(2, { a: 4 });
  const empty = vacancy(3, { a: 0 });
  const found = nearest([empty, steep, flat], rated).map(({ vacancy }) => vacancy.id);
  assert.deepEqual(found, [2, 1, 3]);
});

Deno.test("an attempt without a target has none", () => {
  const text = JSON.stringify({ version: 2, attempts: [{}] });
  const found = aimIn(text);
  assert.deepEqual(found, { kind: "aim", aim: { target: null, levels: {} } });
});
