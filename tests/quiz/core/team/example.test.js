import assert from "node:assert/strict";
import { example } from "../../../../quiz/core/team/example.js";
import { Search } from "../../../../quiz/core/team/find.js";
import { gather, invitations } from "../../../../quiz/core/team/gather.js";
import { emptyPool, invitationOf, pour } from "../../../../quiz/core/team/read.js";
import { CHECK, first } from "./links.js";

/** @param {string[]} names */
function read(names) {
  const pool = emptyPool();
  const search = new Search(example(first, names, "Tim baru", CHECK), first.profession.id);
  while (search.share < 1) pour(first, pool, search.next());
  const [most = null] = invitations(pool.entries.values()).keys();
  return {
    pool,
    label: invitationOf(pool, Number(most))?.label,
    ...gather(pool.entries.values(), most, new Set()),
  };
}

Deno.test("the example shows what can happen", () => {
  const names = ["Ayu", "Bagas", "Citra", "Dimas", "Eka", "Farah", "Galih", "Hana"];
  const { pool, label, people, earlier, apart } = read(names);
  assert.equal(label, "Tim baru");
  assert.deepEqual(people.map(({ entry }) => entry.result.name).sort(), names);
  assert.deepEqual([earlier.length, apart.length], [1, 1]);
  assert.deepEqual(pool.others.map(({ reason }) => reason), ["damaged"]);
  const levels = people.flatMap(({ entry }) => entry.result.states.map(({ state }) => state));
  assert.ok(levels.includes("never"));
  const modes = new Set(people.map(({ entry }) => entry.result.mode));
  assert.equal(modes.size, 2);
});

Deno.test("an example of nobody", () => assert.equal(read([]).people.length, 0));
