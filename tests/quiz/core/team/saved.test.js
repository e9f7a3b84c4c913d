/** @import { Team } from "../../../../quiz/core/team/picture.js" */

import assert from "node:assert/strict";
import { readInvitation, writeInvitation } from "../../../../quiz/core/code/invitation.js";
import { nobody } from "../../../../quiz/core/people/table.js";
import { WHOLE } from "../../../../quiz/core/team/arrange.js";
import { emptyTeam, picture } from "../../../../quiz/core/team/picture.js";
import { pour } from "../../../../quiz/core/team/read.js";
import { join, listed, readTeam, writeTeam } from "../../../../quiz/core/team/saved.js";
import { code, first } from "./links.js";

const invitation = writeInvitation(first, {
  ...{ id: 5, role: "self", mode: "quick", label: "Tim", due: null, to: null, person: 0 },
  ...{ skills: ["skill-1"], target: "ae", levels: {} },
});

/** @param {string[]} codes @param {Partial<import("../../../../quiz/core/team/picture.js").Team>} [more] */
function team(codes, more = {}) {
  const made = { ...emptyTeam(), ...more };
  for (const code of codes) {
    pour(first, made.pool, [{ kind: "code", code, line: 1, excerpt: "" }]);
  }
  return made;
}

const [one, other] = [code({ name: "Ayu" }), code({ invitation: 5, reply: 1 })];
const whole = team([one, one, other, invitation], {
  title: "Tim baru",
  labels: { "5/1": "Sari" },
  groups: { "5/1": { division: "Ritel", branch: "Bogor", batch: "3" } },
  lists: { 5: 30, 7: 12 },
  separate: new Set([one]),
  invited: 15,
  invitation: null,
  target: "company:1",
  positions: [
    { id: "company:0", name: "Junior, PT Maju", levels: { "skill-1": 2 } },
    { id: "company:1", name: "Senior, PT Maju", levels: { "skill-1": 5 } },
  ],
});

Deno.test("what was written is read", () => {
  for (const given of [whole, team([]), team([one], { invitation: 0 })]) {
    const found = readTeam(writeTeam(given, "account-executive"), first);
    assert.deepEqual(found, { kind: "team", team: given, lost: false });
  }
});

Deno.test("groups that cannot be read are lost alone", () => {
  const text = writeTeam(whole, "account-executive");
  const long = text.replace('"Ritel"', `"${"R".repeat(61)}"`);
  const found = readTeam(long, first);
  assert.ok(found.kind === "team" && !found.lost);
  assert.deepEqual(found.team.groups, { "5/1": { division: "", branch: "Bogor", batch: "3" } });
  const none = readTeam(
    text.replace('"division"', '"x"').replace('"Bogor"', "1").replace('"3"', "3"),
    first,
  );
  assert.ok(none.kind === "team" && none.lost);
  for (const bad of [{ groups: 1 }, { lists: 1 }, { lists: { 5: "x", 7: 12 } }]) {
    const broken = readTeam(JSON.stringify({ ...JSON.parse(text), ...bad }), first);
    assert.ok(broken.kind === "team" && broken.lost);
    if (bad.lists) assert.deepEqual(broken.team.lists, bad.lists === 1 ? {} : { 7: 12 });
  }
  assert.deepEqual(none.team.groups, {});
});

/** @param {string} name @param {boolean} [sure] */
const naming = (name, sure = true) => ({
  name,
  from: /** @type {const} */ ("mail"),
  at: "Dari",
  sure,
});

/** @param {string} code @param {string} name @param {boolean} [sure] */
function named(code, name, sure) {
  const given = team([code]);
  const entry = given.pool.entries.get(code);
  if (entry) entry.named = naming(name, sure);
  return given;
}

Deno.test("names that sources propose go along; a file of before has none", () => {
  const given = named(one, "Ayu Lestari");
  const text = writeTeam(given, "account-executive");
  assert.deepEqual(readTeam(text, first), { kind: "team", team: given, lost: false });
  const { named: list, ...before } = JSON.parse(text);
  const found = readTeam(JSON.stringify(before), first);
  assert.deepEqual(found, { kind: "team", team: team([one]), lost: false });
  const bad = [1, { ...list[0], from: "x" }, { ...list[0], sure: 1 }, { ...list[0], name: "" }];
  bad.push({ ...list[0], name: "x".repeat(61) }, { ...list[0], at: 1 }, { ...list[0], code: 1 });
  for (const each of bad) {
    const read = readTeam(JSON.stringify({ ...before, named: [each] }), first);
    assert.deepEqual(read, { kind: "team", team: team([one]), lost: true }, JSON.stringify(each));
  }
  const stray = { ...before, named: [{ ...list[0], code: other }] };
  assert.deepEqual(readTeam(JSON.stringify(stray), first), found);
});

Deno.test("what two groups say of a name", () => {
  const both = (/** @type {Team} */ mine, /** @type {Team} */ others) =>
    join(mine, others, Math.max).pool.entries.get(one)?.named;
  const full = named(one, "Ayu Lestari");
  assert.deepEqual(both(full, team([one])), naming("Ayu Lestari"));
  assert.deepEqual(both(team([one]), full), naming("Ayu Lestari"));
  for (const [mine, other] of [[full, named(one, "ayu")], [named(one, "ayu"), full]]) {
    assert.deepEqual(mine && other && both(mine, other), naming("Ayu Lestari"));
  }
  assert.deepEqual(both(full, named(one, "Rina HRD", false)), naming("Ayu Lestari"));
  assert.deepEqual(both(named(one, "Rina HRD", false), full), naming("Ayu Lestari"));
  assert.deepEqual(both(full, named(one, "Rina")), naming("Ayu Lestari", false));
});

Deno.test("nothing else of the text around the links is written", () => {
  const given = team([]);
  given.pool.others.push({ reason: "damaged", line: 1, excerpt: "rahasia" });
  assert.ok(!writeTeam(given, "account-executive").includes("rahasia"));
});

Deno.test("links that can no longer be read are called what they are", () => {
  const data = JSON.parse(writeTeam(whole, "account-executive"));
  data.links.push([one.slice(0, -3), 2]);
  const found = readTeam(JSON.stringify(data), first);
  assert.equal(found.kind === "team" && found.team.pool.entries.size, 2);
  assert.deepEqual(found.kind === "team" && found.team.pool.others.map(({ reason }) => reason), [
    "damaged",
  ]);
});

Deno.test("any other file is told apart", () => {
  const data = JSON.parse(writeTeam(whole, "account-executive"));
  const kind = (/** @type {object} */ changes) =>
    readTeam(JSON.stringify({ ...data, ...changes }), first).kind;
  assert.equal(readTeam("Budi: halo", first).kind, "other");
  assert.equal(readTeam("null", first).kind, "other");
  assert.equal(readTeam('{"version":1,"attempts":[]}', first).kind, "other");
  assert.equal(kind({ version: 2 }), "newer");
  const broken = [
    { version: "1" },
    { version: "2" },
    { version: { toString: 1, valueOf: 1 } },
    { version: 0 },
    { links: "u" },
    { links: [[1, 1]] },
    { links: [[one, 0]], labels: null },
  ];
  for (const changes of broken) assert.equal(kind(changes), "damaged", JSON.stringify(changes));
});

Deno.test("one bad value loses only itself", () => {
  const data = JSON.parse(writeTeam(whole, "account-executive"));
  /** @param {object} changes @param {Partial<typeof whole>} left */
  const loses = (changes, left) =>
    assert.deepEqual(
      readTeam(JSON.stringify({ ...data, ...changes }), first),
      { kind: "team", team: { ...whole, ...left }, lost: true },
      JSON.stringify(changes),
    );
  for (const title of [1, null, "x".repeat(61)]) loses({ title }, { title: "" });
  for (const labels of [null, [], "x", { a: 1 }]) loses({ labels }, { labels: {} });
  loses({ labels: { a: 1, "5/1": "Sari" } }, {});
  for (const separate of [[1], {}, undefined]) loses({ separate }, { separate: new Set() });
  loses({ separate: [one, null] }, {});
  for (const invited of [-1, "15", 0.5]) loses({ invited }, { invited: null });
  loses({ invitation: 0.5 }, { invitation: undefined });
  loses({ target: 1 }, { target: undefined });
  for (const bad of [1, {}, { id: "a", name: "A", levels: { "skill-1": 6 } }]) {
    loses({ positions: [...whole.positions, bad] }, {});
  }
  for (const bad of [[one], [one, 0], [1, 1], one, null, { 0: one, 1: 1 }]) {
    loses({ links: [...data.links, bad] }, {});
  }
  const { entries, others, total } = whole.pool;
  const pool = { ...emptyTeam().pool, entries, others, total };
  loses({ invitations: "u" }, { pool });
});

Deno.test("a file that was cut off is damaged, not something else", () => {
  const text = writeTeam(whole, "account-executive");
  assert.equal(readTeam(text.slice(0, -9), first).kind, "damaged");
});

Deno.test("a target that the standard does not have is none", () => {
  const data = JSON.parse(writeTeam(whole, "account-executive"));
  for (const target of ["constructor", "toString", "__proto__", "own", "juara", ""]) {
    const found = readTeam(JSON.stringify({ ...data, target }), first);
    assert.equal(found.kind === "team" && found.team.target, undefined, target);
  }
  for (const target of ["each", "invitation", "ae"]) {
    const found = readTeam(JSON.stringify({ ...data, target }), first);
    assert.equal(found.kind === "team" && found.team.target, target);
  }
});

Deno.test("two groups become one: everything of both, and no link twice", () => {
  const mine = team([one], { labels: { "5/1": "Rina" } });
  const both = join(mine, whole, Math.max);
  assert.deepEqual([...both.pool.entries].map(([code, { count }]) => [code, count]), [[one, 2], [
    other,
    1,
  ]]);
  assert.equal(both.pool.invitations.size, 1);
  assert.deepEqual(both.labels, { "5/1": "Rina" });
  assert.deepEqual([both.title, both.invited, both.invitation, both.target], [
    "Tim baru",
    15,
    null,
    "company:1",
  ]);
  assert.deepEqual([both.positions, join(whole, mine, Math.max).positions], [
    whole.positions,
    whole.positions,
  ]);
  assert.deepEqual(join(whole, mine, Math.max).labels, { "5/1": "Sari" });
  assert.equal(join(whole, mine, Math.max).invited, 15);
  // A list that is opened again may have grown.
  const grown = join(whole, team([], { lists: { 5: 31 } }), Math.max);
  assert.deepEqual(grown.lists, { 5: 31, 7: 12 });
  assert.equal(join(whole, team([], { invitation: 0 }), Math.max).invitation, null);
  assert.equal(mine.pool.entries.get(one)?.count, 1);
  const sum = join(mine, whole, (a, b) => a + b);
  assert.equal(sum.pool.entries.get(one)?.count, 3);
});

Deno.test("more results than are read are refused before any work", () => {
  const data = JSON.parse(writeTeam(whole, "account-executive"));
  const kind = (/** @type {[string, number][]} */ links) =>
    readTeam(JSON.stringify({ ...data, links }), first).kind;
  assert.equal(kind(Array.from({ length: 30 }, () => [one, 100_000])), "more");
  assert.equal(kind([[one, 9_999], [other, 2]]), "more");
  assert.equal(kind([[one, 9_999], [other, 1]]), "team");
  assert.equal(readTeam(writeTeam(whole, "x") + " ".repeat(2 ** 25), first).kind, "more");
  assert.equal(readTeam(" ".repeat(2 ** 26), first).kind, "other");
});

Deno.test("results are counted together, wherever they come from", () => {
  const data = JSON.parse(writeTeam(whole, "account-executive"));
  const found = readTeam(JSON.stringify({ ...data, links: [[one, 9_999]] }), first);
  assert.ok(found.kind === "team");
  const both = join(found.team, team([one, other]), (a, b) => a + b);
  assert.deepEqual([...both.pool.entries.values()].map(({ count }) => count), [10_000]);
  assert.deepEqual(both.pool.others, [{ reason: "more", line: 0, excerpt: other }]);
  pour(first, both.pool, [{ kind: "code", code: one, line: 3, excerpt: "x" }]);
  assert.equal(both.pool.total, 10_000);
  assert.equal(both.pool.others[1]?.reason, "more");
});

Deno.test("a list of people is a group of whom nobody has answered; who answers is no longer missing", () => {
  const read = readInvitation(first, invitation);
  assert.ok(read.kind === "ok");
  const people = [{ ...nobody(), number: 11, name: "Ayu" }, {
    ...nobody(),
    number: 12,
    name: "Budi",
    division: "Ritel",
  }];
  const list = listed(first, { invitation: read.invitation, people });
  assert.deepEqual(list.groups, { "5:12": { division: "Ritel", branch: "", batch: "" } });
  assert.deepEqual(list.lists, { 5: 2 });
  const say = (/** @type {string} */ key) => key;
  const before = picture(first, list, WHOLE, say);
  assert.deepEqual([before.known?.label, before.missing, before.people.length], ["Tim", [
    "Ayu",
    "Budi",
  ], 0]);
  const answers = team([
    code({ invitation: 5, person: 12, reply: 9 }),
    code({ invitation: 6, person: 11 }),
  ]);
  const shown = picture(first, { ...join(list, answers, Math.max), invitation: 5 }, WHOLE, say);
  assert.deepEqual([shown.names, shown.missing], [["Budi"], ["Ayu"]]);
  const found = readTeam(writeTeam(list, "account-executive"), first);
  assert.deepEqual(found, { kind: "team", team: list, lost: false });
});
