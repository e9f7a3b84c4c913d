/** Several professions in one group: turned to another one and back, nothing of it is lost. */

import assert from "node:assert/strict";
import { writeInvitation } from "../../../../quiz/core/code/invitation.js";
import { encode, VERSION } from "../../../../quiz/core/code/envelope.js";
import { RATER } from "../../../../quiz/core/code/rater.js";
import { WHOLE } from "../../../../quiz/core/team/arrange.js";
import { emptyTeam, isEmpty, picture } from "../../../../quiz/core/team/picture.js";
import { counted, settled, together, turned } from "../../../../quiz/core/team/professions.js";
import { MOST, pour } from "../../../../quiz/core/team/read.js";
import { resultRows } from "../../../../quiz/core/team/results.js";
import { join, readTeam, writeTeam } from "../../../../quiz/core/team/saved.js";
import { sides } from "../../../../quiz/core/team/sides.js";
import { peopleTable } from "../../../../quiz/core/team/tables.js";
import { teamWorkbook } from "../../../../quiz/core/team/workbook.js";
import { at, code, first } from "./links.js";

const opener = { result: "hasil/" };
/** Shares the last four competencies of the first one under codes of its own, and has one alone. */
const skills = first.skills.slice(-4).map((skill, index) => ({
  ...skill,
  code: index + 1,
  targets: { candidate: 1, ae: 2, senior: 3 },
}));
const own = { ...skills[0], id: "alone", code: 5 };
const one = { ...first, opener, profession: { ...first.profession, short_name: "AE" } };
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
  const named = { name: "Sari", from: /** @type {const} */ ("line"), at: "", sure: true };
  for (const each of found.pool.foreign.values()) each.named = named;
  const [told] = settled(found, ALL).pool.others;
  assert.deepEqual(told, { reason: "profession", line: 3, excerpt: "around", named });
});

Deno.test("seen together, each result says whose it is, in every table", () => {
  const view = encode(RATER, { version: VERSION, profession: 2, edition: 1, highest: 5 }, {
    ...{ states: [4, 2, 0, 4, 4], finished: 9, invitation: 8, person: 3 },
  });
  const found = team([
    ...codes,
    view,
    code({ ...theirs, states: [1, 2, 0, at(4), at(5)], person: 3, reply: 4, target: 0 }),
    code({ ...theirs, person: 4, reply: 5, target: 15, levels: [3, 3, 3, 3, 3] }),
    code({ ...theirs, edition: 2, reply: 6 }),
  ]);
  const whole = together(ALL);
  const away = turned(found, one, whole, ALL);
  assert.deepEqual(away.pool.others.map(({ reason }) => reason), ["newer"]);
  const [second] = away.pool.seconds.values();
  assert.deepEqual(second?.rating.states.map(({ skill }) => skill.code), [1, 2, 3, 4]);
  const back = turned(
    {
      ...away,
      pool: {
        ...away.pool,
        seconds: new Map([[view, { .../** @type {any} */ (second), name: "Bu Rina" }]]),
      },
    },
    whole,
    two,
    ALL,
  );
  assert.equal(back.pool.seconds.get(view)?.name, "Bu Rina");

  const say = (/** @type {string} */ key) => key;
  const shown = picture(whole, away, WHOLE, say);
  const [heads = [], ...lines] = peopleTable(whole, shown, say, String);
  const place = heads.indexOf("team.profession");
  assert.deepEqual(lines.map((line) => line[place]).sort(), ["AE", ...Array(3).fill("Sales")]);
  const sheet = teamWorkbook(whole, shown, WHOLE, say, { title: "", facts: "", opener: "" }, [])[3];
  assert.equal(sheet?.rows[0]?.[2]?.value, "team.profession");
  assert.match(String(sheet?.rows[1]?.at(-1)?.link), /^hasil\/#h=/);
  const rows = resultRows(whole, shown).slice(1);
  assert.equal(rows.length, 16);
  assert.deepEqual(new Set(rows.map(([id]) => id)), new Set(["account-executive", "sales"]));
  const beside = sides(shown, {}, "profession", "id");
  assert.deepEqual(beside.groups.map(({ people }) => people), [1, 3]);
  const part = picture(whole, away, { ...WHOLE, profession: "Sales" }, say);
  assert.equal(part.people.length, 3);
  assert.deepEqual(counted(team([]).pool, ALL), []);
  assert.equal(isEmpty(team([])) && !isEmpty(found), true);
});

Deno.test("what only one profession asks is no result of others", () => {
  const three = { ...two, profession: { ...two.profession, id: "marketing", code: 3, edition: 2 } };
  const some = [...ALL, {
    ...three,
    skills: [own, ...skills.slice(0, 2)].map((skill, index) => ({
      .../** @type {any} */ (skill),
      code: index + 1,
    })),
  }];
  const whole = together(some);
  const found = turned(
    team([code({ ...theirs, profession: 3, states: [at(3), at(2), at(4)] })]),
    one,
    whole,
    some,
  );
  const shown = picture(whole, found, WHOLE, (key) => key);
  assert.equal(resultRows(whole, shown).length, 4);
  assert.deepEqual([...found.pool.entries.values()].map(({ since }) => since.edition), [1]);
});

Deno.test("joined, foreign codes are counted as others are, up to the last that are read", () => {
  const [, sales = ""] = codes;
  const [mine, other] = [
    team(codes),
    team([sales, code({ ...theirs, reply: 9 }), code({ name: "Citra" })]),
  ];
  const all = join(mine, other, (a, b) => a + b);
  assert.deepEqual([...all.pool.foreign.values()].map(({ count }) => count), [3, 1, 1]);
  assert.equal(all.pool.total, mine.pool.total + 3);
  for (const pool of [{ ...mine.pool, total: MOST }]) {
    const full = join({ ...mine, pool }, other, (a, b) => a + b);
    assert.deepEqual(full.pool.others.map(({ reason }) => reason), ["more", "more", "more"]);
    pour(one, pool, [{ kind: "code", code: sales, line: 0, excerpt: "" }]);
    assert.equal(pool.others.at(-1)?.reason, "more");
  }
});

Deno.test("a file of another profession keeps its choices aside", () => {
  const file = JSON.parse(writeTeam({ ...team(codes), invited: 5 }, "sales"));
  const read = (/** @type {object} */ data) => readTeam(JSON.stringify(data), one);
  const found = read(file);
  assert.ok(found.kind === "team");
  assert.deepEqual([found.team.invited, found.team.aside.sales?.invited], [null, 5]);
  const without = read({ ...file, profession: undefined, aside: { sales: 3 } });
  assert.ok(without.kind === "team");
  assert.deepEqual([without.team.invited, without.team.aside.sales?.invited], [5, null]);
});
