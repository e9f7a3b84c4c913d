import assert from "node:assert/strict";
import { emptyTeam, picture } from "../../../../quiz/core/team/picture.js";
import { WHOLE } from "../../../../quiz/core/team/arrange.js";
import { pour } from "../../../../quiz/core/team/read.js";
import { lacking, planned, proposed } from "../../../../quiz/core/training/plan.js";
import { sheetOf } from "../../../../quiz/core/training/sheet.js";
import { at, code, first } from "../team/links.js";

const NEVER = 2;

/** @param {number[][]} states of each person, by competency */
function group(...states) {
  const team = { ...emptyTeam(), target: "senior" };
  states.forEach((states, index) => {
    const link = code({ states, finished: index + 1, name: `${index}` });
    pour(first, team.pool, [{ kind: "code", code: link, line: 1, excerpt: "" }]);
  });
  return picture(first, team, WHOLE, (key) => key);
}

/** @param {import("../../../../quiz/core/training/plan.js").Step} step */
const told = ({ from, to, pairs, date }) => [
  from,
  to,
  pairs.map(({ helper, learners }) => [
    helper?.person.entry.result.name ?? null,
    learners.map(({ person }) => person.entry.result.name),
  ]),
  date,
];

const none = () => ({});

Deno.test("a step for each level of those who surely miss the target, with who can help them", () => {
  // The target is 4, which level 3 may reach.
  const { rows } = group([at(1)], [at(3)], [at(2)], [at(1)], [at(4)], [at(5)], [NEVER]);
  const [row] = rows;
  assert.ok(row);
  assert.deepEqual(planned(first, [row], rows, "2026-11-28", none).map(told), [
    [1, 2, [["5", ["0"]], ["4", ["3"]]], "2026-12-28"],
    [2, 3, [["5", ["2"]]], "2027-01-11"],
  ]);
});

Deno.test("who is left out practises nothing and needs no help; without anybody, that is said", () => {
  const { rows, people } = group([at(1)], [at(1)], [at(2)]);
  const [row] = rows;
  assert.ok(row);
  const [{ key } = { key: "" }] = people;
  const [step] = planned(first, [row], rows, "2026-11-28", () => ({ out: [key] }));
  assert.ok(step);
  assert.deepEqual(step.possible.length, 2);
  assert.deepEqual(told(step)[2], [[null, ["1"]]]);
});

Deno.test("one who alone can help helps all of them", () => {
  const { rows } = group([at(1)], [at(5)], [at(1)]);
  const [step] = planned(first, rows.slice(0, 1), rows, "2026-11-28", none);
  assert.ok(step);
  assert.deepEqual(told(step)[2], [["1", ["0", "2"]]]);
});

Deno.test("what most surely lack comes first; with nobody below there is nothing to practise", () => {
  const [low, fine, odd] = [[at(1), at(5), at(1)], [at(1), at(5), at(5)], [at(5), at(5), at(5)]];
  const { rows } = group(low ?? [], fine ?? [], odd ?? []);
  const some = rows.slice(0, 3);
  assert.deepEqual(proposed(some), [first.skills[0]?.id]);
  assert.deepEqual(lacking(some).map(({ below }) => below), [2, 1]);
  // Of one person, three at most.
  assert.equal(proposed(group([at(1)]).rows).length, 3);
  assert.deepEqual(proposed(group([at(5)], [at(4)], [NEVER]).rows), []);
});

Deno.test("the sheet of a person never calls a gap what may reach the target", () => {
  const states = [at(5), at(5), at(3), at(1), at(1), at(1), at(1), NEVER, 0, 1, at(4)];
  const { rows } = group([...states, ...Array(5).fill(0)]);
  const sheet = sheetOf(first, rows, 0);
  const ids = (/** @type {{skill: {id: string}}[]} */ points) =>
    points.map(({ skill }) => skill.id);
  const all = first.skills.map(({ id }) => id);
  assert.deepEqual(new Set(ids(sheet.strengths)), new Set([all[0], all[1], all[10]]));
  assert.equal(sheet.gaps.length, 3);
  assert.ok(sheet.gaps.every(({ standing }) => standing === "below"));
  assert.equal(sheet.more, 1);
  assert.deepEqual(ids(sheet.near), [all[2]]);
  assert.deepEqual(ids(sheet.never), [all[7]]);
  assert.equal(sheet.unasked, 6);
  // With nothing to compare with, what is highest is the strongest.
  const alone = { ...emptyTeam(), target: "each" };
  const link = code({ states: [at(2), at(4)], target: 0 });
  pour(first, alone.pool, [{ kind: "code", code: link, line: 1, excerpt: "" }]);
  const unaimed = sheetOf(first, picture(first, alone, WHOLE, (key) => key).rows, 0);
  assert.deepEqual(unaimed.strengths.map(({ level }) => level), [4, 4, 4]);
  assert.deepEqual(unaimed.gaps, []);
  // Somebody who misses every target has nothing that could be called a strength for certain.
  assert.deepEqual(sheetOf(first, group([at(1)]).rows, 0).strengths, []);
});
