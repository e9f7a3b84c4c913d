import assert from "node:assert/strict";
import { writeInvitation } from "../../../../quiz/core/code/invitation.js";
import { emptyTeam } from "../../../../quiz/core/team/picture.js";
import { pour } from "../../../../quiz/core/team/read.js";
import { join, readTeam, writeTeam } from "../../../../quiz/core/team/saved.js";
import { code, first } from "./links.js";

const invitation = writeInvitation(first, {
  ...{ id: 5, role: "self", mode: "quick", label: "Tim", due: null, to: null },
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
  separate: new Set([one]),
  invited: 15,
  invitation: null,
  target: "senior",
});

Deno.test("what was written is read", () => {
  for (const given of [whole, team([]), team([one], { invitation: 0 })]) {
    const found = readTeam(writeTeam(given, "account-executive"), first);
    assert.deepEqual(found, { kind: "team", team: given });
  }
});

Deno.test("nothing of the text around the links is written", () => {
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
    { title: 1 },
    { title: "x".repeat(61) },
    { separate: [1] },
    { invitations: "u" },
    { links: [[one]] },
    { links: [[one, 0]] },
    { links: [one] },
    { links: [[1, 1]] },
    { labels: null },
    { labels: { a: 1 } },
    { invited: -1 },
    { invited: "15" },
    { invitation: 0.5 },
    { target: 1 },
  ];
  for (const changes of broken) assert.equal(kind(changes), "damaged", JSON.stringify(changes));
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
    "senior",
  ]);
  assert.deepEqual(join(whole, mine, Math.max).labels, { "5/1": "Sari" });
  assert.equal(join(whole, mine, Math.max).invited, 15);
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
