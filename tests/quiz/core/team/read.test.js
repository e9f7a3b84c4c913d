import assert from "node:assert/strict";
import { writeInvitation } from "../../../../quiz/core/code/invitation.js";
import { writeProgress } from "../../../../quiz/core/code/progress.js";
import { encode, VERSION } from "../../../../quiz/core/code/envelope.js";
import { RATER } from "../../../../quiz/core/code/rater.js";
import { Search } from "../../../../quiz/core/team/find.js";
import { emptyPool, invitationOf, MOST, pour } from "../../../../quiz/core/team/read.js";
import { full } from "../code/examples.js";
import { CHECK, code, first } from "./links.js";

/** @param {string} text */
function read(text) {
  const pool = emptyPool();
  const search = new Search(text, first.profession.id);
  while (search.share < 1) pour(first, pool, search.next());
  return pool;
}

/** @type {import("../../../../quiz/core/invitation.js").Invitation} */
const invitation = {
  id: 77,
  role: "self",
  mode: "quick",
  skills: ["skill-1", "skill-2"],
  target: "ae",
  levels: {},
  label: "Tim baru",
  due: "2026-12-07",
  to: null,
  person: 0,
};

Deno.test("a result once, however often its link is found", () => {
  const [one, other] = [code({ name: "Budi" }), code({ invitation: 77, reply: 5 })];
  const { entries, others } = read(`${CHECK}#${one} ${CHECK}#${other}\n#${one}`);
  assert.deepEqual([...entries.keys()], [one, other]);
  assert.equal(entries.get(one)?.count, 2);
  assert.equal(entries.get(one)?.result.name, "Budi");
  assert.deepEqual(entries.get(other)?.ids, { invitation: 77, reply: 5, person: 0 });
  assert.deepEqual(others, []);
});

Deno.test("what is no result is called what it is, with its place", () => {
  const head = { version: VERSION, profession: 1, edition: 1, highest: 16 };
  const rater = encode(RATER, head, {
    states: Array(16).fill(4),
    finished: 9,
    invitation: 77,
    person: 0,
  });
  const body = { mode: 1, finished: 1, aim: { target: 0, levels: [] }, name: "" };
  const shared = /** @type {const} */ ({
    letter: "h",
    ...{ write: () => {}, read: () => null },
  });
  const foreign = { ...head, profession: 2 };
  const lines = [
    `#${writeProgress(first, full)}`,
    `#${rater}`,
    `#${writeInvitation(first, { ...invitation, role: "second" })}`,
    `#${code({}).slice(0, -2)}`,
    CHECK,
    `#${encode(shared, foreign, body)}`,
    `#${encode(shared, { ...head, edition: 2 }, body)}`,
    `#${encode({ ...shared, letter: "u" }, foreign, body)}`,
  ];
  const { entries, others, invitations, seconds, foreign: kept } = read(lines.join("\n"));
  assert.equal(entries.size + invitations.size, 0);
  assert.deepEqual([...kept.values()].map(({ line }) => line), [6, 8]);
  assert.deepEqual([...seconds.keys()], [rater]);
  assert.deepEqual(others.map(({ reason, line }) => `${line} ${reason}`), [
    "1 progress",
    "3 invitation",
    "4 damaged",
    "5 page",
    "7 newer",
  ]);
});

Deno.test("whose a link is that cannot be read is kept, where the text around it says so", () => {
  const named = { name: "Sari", from: /** @type {const} */ ("chat"), at: "", sure: true };
  const pool = emptyPool();
  const broken = { kind: /** @type {const} */ ("broken"), code: "", line: 2, excerpt: "x" };
  pour(first, pool, [{ ...broken, named }, { ...broken, named: null }]);
  const told = { reason: "damaged", line: 2, excerpt: "x" };
  assert.deepEqual(pool.others, [{ ...told, named }, told]);
});

Deno.test("an invitation tells its label and target, the latest form of it", () => {
  const later = { ...invitation, label: "Tim baru, Desember", due: "2026-12-20" };
  const open = { ...invitation, due: null };
  const links = [invitation, later, open].map((form) => `#${writeInvitation(first, form)}`);
  for (const order of [links, links.toReversed()]) {
    assert.equal(invitationOf(read(order.join(" ")), 77)?.label, "Tim baru, Desember");
  }
  assert.equal(invitationOf(read(links.join(" ")), 78), null);
});

Deno.test("there is an end to how many are read, and it is said", () => {
  const pool = emptyPool();
  const [entry] = read(code({})).entries.values();
  assert.ok(entry);
  for (let index = 0; index < MOST; index++) pool.entries.set(`${index}`, entry);
  pool.total = MOST;
  pour(first, pool, [{ kind: "code", code: code({ name: "Budi" }), line: 3, excerpt: "x" }]);
  assert.equal(pool.entries.size, MOST);
  assert.deepEqual(pool.others, [{ reason: "more", line: 3, excerpt: "x" }]);
});

Deno.test("one result is counted as often as results are read", () => {
  const text = code({});
  const pool = read(text);
  const [entry] = pool.entries.values();
  assert.ok(entry);
  entry.count = pool.total = MOST;
  pour(first, pool, [{ kind: "code", code: text, line: 3, excerpt: "x" }]);
  assert.equal(entry.count, MOST);
  assert.deepEqual(pool.others, [{ reason: "more", line: 3, excerpt: "x" }]);
});
