/** Several professions in one group: turned to another one and back, nothing of it is lost. */

import assert from "node:assert/strict";
import { writeInvitation } from "../../../../quiz/core/code/invitation.js";
import { emptyTeam } from "../../../../quiz/core/team/picture.js";
import { counted, settled, together, turned } from "../../../../quiz/core/team/professions.js";
import { pour } from "../../../../quiz/core/team/read.js";
import { readTeam, writeTeam } from "../../../../quiz/core/team/saved.js";
import { at, code, first } from "./links.js";

const opener = { result: "hasil/" };
/** Shares the last four competencies of the first one under codes of its own, and has one alone. */
const skills = first.skills.slice(-4).map((skill, index) => ({
  ...skill,
  code: index + 1,
  targets: { candidate: 1, ae: 2, senior: 3 },
}));
const own = { ...skills[0], id: "alone", code: 5 };
const one = { ...first, opener };
const two = {
  ...one,
  profession: { ...first.profession, id: "sales", code: 2, short_name: "Sales" },
  skills: [...skills, /** @type {typeof skills[number]} */ (own)],
};
const ALL = [one, two];

const theirs = { profession: 2, states: [at(1), at(2), at(3), at(4), at(5)], invitation: 8 };
const invitation = (/** @type {typeof two} */ standard) =>
  writeInvitation(standard, {
    ...{ id: 8, role: "self", mode: "quick", label: "Tim", due: null, to: null, person: 0 },
    ...{ skills: [String(standard.skills[0]?.id)], target: "ae", levels: {} },
  });

/** @param {string[]} codes @param {number} [line] */
function team(codes, line = 0) {
  const made = emptyTeam();
  for (const code of codes) {
    pour(one, made.pool, [{ kind: "code", code, line, excerpt: line ? "around" : code }]);
  }
  return made;
}

const codes = [
  code({ name: "Ayu", invitation: 7, reply: 1 }),
  code({ ...theirs, name: "Budi", reply: 2, target: 3 }),
  code({ ...theirs, name: "Budi", reply: 2, target: 3 }),
  invitation(two),
];

Deno.test("turned and back, it is as it was", () => {
  const found = { ...team(codes), invited: 4 };
  assert.deepEqual(counted(found.pool, ALL).map(({ n }) => n), [1, 1]);
  for (const standard of [two, together(ALL)]) {
    const away = turned(found, one, standard, ALL);
    assert.equal(away.invited, null);
    const file = readTeam(writeTeam(away, standard.profession.id), one);
    const back = turned({ ...away, invited: 2 }, standard, one, ALL);
    const { aside, ...rest } = back;
    assert.deepEqual({ ...rest, aside: {} }, found);
    assert.equal(aside[standard.profession.id]?.invited, 2);
    assert.ok(file.kind === "team" && !file.lost);
    assert.deepEqual([...file.team.pool.entries.keys()], [...found.pool.entries.keys()]);
    const kept = new Set(file.team.pool.foreign.keys());
    assert.deepEqual(kept, new Set(found.pool.foreign.keys()));
    assert.equal(file.team.invited, 4);
  }
});

Deno.test("together, each has the level and the target of the own profession", () => {
  const whole = together(ALL);
  assert.deepEqual(whole.skills.map(({ id }) => id), skills.map(({ id }) => id));
  const { pool, target, invitation } = turned(team(codes), one, whole, ALL);
  assert.deepEqual([target, invitation, pool.foreign.size], ["each", null, 0]);
  const [ayu, budi] = [...pool.entries.values()];
  const levels = (/** @type {typeof ayu} */ entry) =>
    entry?.result.states.map(({ state }) => typeof state === "object" && state.level);
  assert.deepEqual(levels(ayu), [3, 3, 3, 3]);
  assert.deepEqual(levels(budi), [1, 2, 3, 4]);
  assert.equal(budi?.count, 2);
  const aims = (/** @type {typeof ayu} */ entry) =>
    whole.skills.map(({ targets }) => targets[String(entry?.result.target)]);
  assert.deepEqual(aims(ayu), [2, 2, 2, 2]);
  assert.deepEqual(aims(budi), [3, 3, 3, 3]);
  assert.deepEqual([ayu, budi].map((entry) => entry?.whose?.id), ["account-executive", "sales"]);
});

Deno.test("groups that a table names are those of the person; what nobody reads is no result", () => {
  const found = team([...codes, code({ ...theirs, profession: 9 })], 3);
  const groups = { division: "Ritel", branch: "", batch: "" };
  const [, sales = ""] = codes;
  Object.assign(found.pool.foreign.get(sales) ?? {}, { groups });
  const rested = settled(found, ALL);
  assert.deepEqual(rested.groups, { "8/2": groups });
  assert.deepEqual([...rested.pool.foreign.keys()], codes.slice(2));
  assert.deepEqual(rested.pool.others, [{ reason: "profession", line: 3, excerpt: "around" }]);
  assert.equal(turned(rested, one, together(ALL), ALL).pool.others.length, 1);
});
