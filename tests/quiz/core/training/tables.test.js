import assert from "node:assert/strict";
import { emptyTeam } from "../../../../quiz/core/team/picture.js";
import { planTable } from "../../../../quiz/core/training/tables.js";

Deno.test("a row for each who learns: what is written counts, else what was proposed", () => {
  const learner = (/** @type {string} */ key) => ({ person: { key }, target: 4 });
  const step = (
    /** @type {string} */ id,
    /** @type {number} */ to,
    /** @type {string} */ helper,
  ) => ({
    id,
    skill: { id: "a", name: "Analisis" },
    from: to - 1,
    to,
    date: "2026-12-28",
    pairs: [{
      helper: helper ? { person: { key: helper } } : null,
      learners: [learner("x"), learner("y")],
    }],
  });
  const lessons = { a: { steps: ["Langkah dua"] } };
  const training = {
    team: { ...emptyTeam(), groups: { x: { division: "Timur", branch: "Bogor", batch: "3" } } },
  };
  const tasks = {
    two: { practice: "Latihan", helpers: "Rina", owner: "Budi", date: "2027-01-04" },
  };
  /** @type {any} */
  const [standard, given, steps, taskOf] = [
    { lessons },
    training,
    [step("one", 2, "z"), step("two", 2, "z"), step("three", 3, "")],
    (/** @type {string} */ id) => new Map(Object.entries(tasks)).get(id) ?? {},
  ];
  const nameOf = (/** @type {string} */ key) => key.toUpperCase();
  const rows = planTable(standard, given, steps, taskOf, nameOf, (key) => `<${key}>`);
  assert.equal(rows[0]?.length, 12);
  assert.deepEqual(rows[1], [
    "X",
    "Timur",
    "Bogor",
    "3",
    "Analisis",
    1,
    4,
    2,
    "Langkah dua",
    "Z",
    "",
    "2026-12-28",
  ]);
  assert.deepEqual(rows[2]?.slice(0, 3), ["Y", "", ""]);
  assert.deepEqual(rows[3]?.slice(8), ["Latihan", "Rina", "Budi", "2027-01-04"]);
  assert.deepEqual(rows[5]?.slice(8, 10), ["", "<train.nobody>"]);
});
