import assert from "node:assert/strict";
import { csv } from "../../../../quiz/core/export.js";
import { WHOLE } from "../../../../quiz/core/team/arrange.js";
import { emptyTeam, picture } from "../../../../quiz/core/team/picture.js";
import { pour } from "../../../../quiz/core/team/read.js";
import {
  decimal,
  fileName,
  groupTable,
  partsOf,
  peopleTable,
  targetRange,
} from "../../../../quiz/core/team/tables.js";
import { at, code, first } from "./links.js";

/** @type {import("../../../../quiz/core/words.js").Say} */
const say = (key) => key;
const standard = {
  ...first,
  targets: first.targets.map((target) => ({ ...target, name: target.id.toUpperCase() })),
};

const team = { ...emptyTeam(), target: "candidate" };
const names = ["=Budi", "", "Ayu", "Citra", "Dimas", "Eka"];
names.forEach((name, index) => {
  const states = [at(1 + index % 5), [0, 1, 2, at(4), at(4), at(5)][index] ?? 0];
  const target = [1, 15, 0, 1, 1, 1][index] ?? 1;
  const given = { states, target, name, finished: index, mode: 1 + index % 2 };
  pour(first, team.pool, [{ kind: "code", code: code(given), line: 1, excerpt: "" }]);
});
const shown = picture(standard, team, { ...WHOLE, people: "name" }, say);

Deno.test("a row for each person, states in words", () => {
  const table = peopleTable(standard, shown, say, (minute) => minute.slice(0, 10));
  assert.deepEqual(
    table.map((row) => row.slice(0, 10)),
    [
      [
        "team.name",
        "team.signed",
        "team.mode",
        "team.own-target",
        "team.finished",
        "team.edition",
        "team.within",
        "team.below",
        "Skill 1",
        "Skill 2",
      ],
      ["=Budi", "=Budi", "quick", "CANDIDATE", "", 1, 8, 0, 1, "open.unasked"],
      ["Ayu", "Ayu", "quick", "team.no-target", "2026-01-01", 1, 0, 0, 3, "difference.never"],
      ["Citra", "Citra", "thorough", "CANDIDATE", "2026-01-01", 1, 0, 0, 4, 4],
      ["Dimas", "Dimas", "quick", "CANDIDATE", "2026-01-01", 1, 0, 0, 5, 4],
      ["Eka", "Eka", "thorough", "CANDIDATE", "2026-01-01", 1, 8, 0, 1, 5],
      ["team.person", "", "thorough", "team.own", "2026-01-01", 1, 0, 0, 2, "difference.open"],
    ],
  );
  assert.match(String.fromCharCode(...csv(table)), /\r\n"'=Budi"\t"'=Budi"\t"quick"/);
});

Deno.test("tasks with one right answer stand apart, after all levels", () => {
  const some = { ...emptyTeam(), target: "candidate" };
  [[{ code: 2, right: 1, all: 5 }, { code: 5, right: 2, all: 2 }], undefined].forEach(
    (scores, n) => {
      const given = { name: `${n}`, finished: n, ...scores && { scores } };
      pour(first, some.pool, [{ kind: "code", code: code(given), line: 1, excerpt: "" }]);
    },
  );
  const words = (/** @type {string} */ key, /** @type {any} */ fields) =>
    [key, ...Object.values(fields ?? {})].join(" ");
  const [head, ...rows] = peopleTable(standard, picture(standard, some, WHOLE, say), words, String);
  const levels = standard.skills.length + 8;
  assert.deepEqual(head?.slice(levels), ["team.tasks-of Skill 2", "team.tasks-of Skill 5"]);
  assert.deepEqual(rows.map((row) => [row[0], ...row.slice(levels)]), [
    ["0", "team.n-of 1 5", "team.n-of 2 2"],
    ["1", "", ""],
  ]);
});

/** @type {import("../../../../quiz/core/words.js").Say} */
const told = (key, { n, total } = {}) => key === "team.n-of" ? `${n} dari ${total}` : key;

Deno.test("a row for each competency, and nobody in it", () => {
  const table = groupTable(standard, shown.rows, told, shown.people);
  const [head, one, other] = table;
  assert.equal(table.length, 17);
  assert.deepEqual(head?.slice(0, 4), ["team.cluster", "team.skill", "team.n", "1 one"]);
  assert.deepEqual(one, [
    "One",
    "Skill 1",
    6,
    2,
    1,
    1,
    1,
    1,
    0,
    0,
    0,
    "2",
    6,
    2,
    0,
    0,
    "2,5 dari 5",
    "2,7 dari 5",
  ]);
  assert.deepEqual(other, ["One", "Skill 2", 3, ...Array(15).fill("")]);
  const lost = groupTable({ ...standard, clusters: [] }, shown.rows, say, shown.people);
  assert.equal(lost[1]?.[0], "");
  for (const name of names.filter(Boolean)) assert.ok(!JSON.stringify(table).includes(name));
});

Deno.test("one target, several, none", () => {
  const row = /** @type {import("../../../../quiz/core/team/summary.js").Row} */ (shown.rows[0]);
  assert.equal(targetRange(row), "2");
  assert.equal(targetRange({ ...row, targets: [2, 4] }), "2–4");
  assert.equal(targetRange({ ...row, targets: [] }), "–");
});

Deno.test("a mean as the language writes it, nothing where there is none", () => {
  assert.deepEqual([decimal(2.75, "id"), decimal(3, "id"), decimal(null, "id")], ["2,8", "3", ""]);
});

Deno.test("a part says so in each row and in the name of its file", () => {
  const view = { ...WHOLE, mode: "quick", division: "Timur/Barat", below: true };
  const name = standard.modes.find(({ id }) => id === "quick")?.name ?? "";
  const rows = [["a", "b"], ["1", 2]];
  assert.deepEqual(partsOf(standard, view, rows, say), [
    ["a", "b", "team.part-column"],
    ["1", 2, `${name}; Timur/Barat; team.only-below`],
  ]);
  assert.equal(fileName(standard, view, say, "f"), `f, ${name}, Timur-Barat, team.only-below`);
  assert.deepEqual(partsOf(standard, WHOLE, rows, say), rows);
  assert.equal(fileName(standard, WHOLE, say, "f"), "f");
  const cluster = { ...WHOLE, cluster: "two" };
  assert.equal(fileName(standard, cluster, say, "f"), "f, Two");
});

Deno.test("of a part nothing is told that tells of the few who are left out", () => {
  const all = [...shown.people, ...shown.people.slice(0, 2)];
  assert.ok(groupTable(standard, shown.rows, told, shown.people)[1]?.[3] !== "");
  assert.equal(groupTable(standard, shown.rows, told, all)[1]?.[3], "");
});
