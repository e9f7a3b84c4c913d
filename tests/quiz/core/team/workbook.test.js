import assert from "node:assert/strict";
import { WHOLE } from "../../../../quiz/core/team/arrange.js";
import { emptyTeam, picture } from "../../../../quiz/core/team/picture.js";
import { pour } from "../../../../quiz/core/team/read.js";
import { teamWorkbook } from "../../../../quiz/core/team/workbook.js";
import { at, code, first } from "./links.js";

/** @type {import("../../../../quiz/core/words.js").Say} */
const say = (key, fields) => fields ? `${key} ${Object.values(fields)}` : key;
const told = { title: "Tim", facts: "Dua orang.", opener: "https://contoh.id/hasil/" };
const NONE = { invitation: 0, reply: 0 };

/** @param {{name: string, states: number[], target: number, finished?: number}[]} people @param {Partial<import("../../../../quiz/core/team/arrange.js").View>} [view] */
function sheets(people, view = {}, target = "each") {
  const team = { ...emptyTeam(), invitation: null, target };
  for (const person of people) {
    pour(first, team.pool, [{ kind: "code", code: code(person), line: 1, excerpt: "" }]);
  }
  const looked = { ...WHOLE, ...view };
  return teamWorkbook(first, picture(first, team, looked, say), looked, say, told, []);
}

/** @param {import("../../../../quiz/core/workbook.js").Sheet | undefined} sheet */
const values = (sheet) => (sheet?.rows ?? []).map((row) => row.map(({ value }) => value));

const AYU = { name: "Ayu", states: [at(1), 2, 0, 1, at(2)], target: 2, finished: 9 };
const BUDI = { name: "", states: [at(5), at(3)], target: 1, finished: 0, ...NONE };

Deno.test("levels are numbers with a mark, all else is said", () => {
  const [levels] = sheets([AYU, BUDI]);
  const [aims = [], heads = [], ...people] = levels?.rows ?? [];
  assert.equal(heads.length, first.skills.length + 5);
  // Two targets that differ are a text, one is a number.
  const [junior, senior] = first.targets.map(({ id }) => first.skills[0]?.targets[id]);
  assert.equal(aims[3]?.value, junior === senior ? junior : `${junior}–${senior}`);
  // Whose day is not known comes first.
  const [budi = [], ayu = []] = people;
  assert.deepEqual(ayu[3], { value: 1, level: 1, mark: "below" });
  assert.deepEqual(ayu[4], { value: "difference.never" });
  assert.deepEqual(ayu[5], { value: "open.unasked" });
  assert.deepEqual(ayu[6], { value: "difference.open" });
  assert.deepEqual(ayu[7], { value: 2, level: 2, mark: "within" });
  assert.deepEqual(budi[3], { value: 5, level: 5, mark: undefined });
});

Deno.test("without a number, a minute or a target their cells are empty", () => {
  const [levels, gaps, , people] = sheets([{ ...BUDI, target: 0 }]);
  assert.equal(values(levels)[0]?.[3], null);
  assert.equal(values(levels)[2]?.[1], null);
  assert.deepEqual([...new Set(values(gaps)[2]?.slice(1, -1))], [null]);
  assert.deepEqual(values(people)[1]?.slice(0, 5), ["team.person WYJ-2NN", null, null, null, null]);
  assert.equal(values(people)[1]?.[7], null);
});

Deno.test("the group is numbers from five people on", () => {
  const five = [1, 2, 3, 4, 5].map((n) => ({ ...AYU, name: `${n}`, states: [at(1)], finished: n }));
  const [, , few] = sheets(five.slice(1));
  assert.deepEqual([...new Set(few?.rows[1]?.slice(3).map(({ value }) => value))], [null]);
  const [, , whole] = sheets(five, {}, "each");
  const row = whole?.rows[1] ?? [];
  assert.deepEqual(row.slice(-2), [{ value: 1, form: "decimal" }, { value: 1, form: "decimal" }]);
  assert.ok(row.slice(2).every(({ value }) => typeof value === "number"));
});

Deno.test("a part says that it is one", () => {
  const about = (
    /** @type {Partial<import("../../../../quiz/core/team/arrange.js").View>} */ view,
  ) => values(sheets([AYU], view)[4])[2]?.[0];
  assert.equal(about({}), "team.whole");
  const [cluster] = first.clusters;
  const [mode] = first.modes;
  assert.equal(
    about({ cluster: cluster?.id, mode: mode?.id, below: true }),
    `team.filtered ${cluster?.name}; ${mode?.name}; team.only-below`,
  );
});
