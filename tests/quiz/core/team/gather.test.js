/** @import { Given } from "./links.js" */

import assert from "node:assert/strict";
import { ALL, gather, invitations } from "../../../../quiz/core/team/gather.js";
import { emptyPool, pour } from "../../../../quiz/core/team/read.js";
import { code, first } from "./links.js";

/** @param {Given[]} all @param {number | null} [invitation] @param {string[]} [separate] */
function gathered(all, invitation = ALL, separate = []) {
  const pool = emptyPool();
  for (const given of all) {
    pour(first, pool, [{ kind: "code", code: code(given), line: 1, excerpt: "" }]);
  }
  const found = gather(pool.entries.values(), invitation, new Set(separate));
  const name = (/** @type {{result: {name: string, finished: string | null}}} */ { result }) =>
    `${result.name} ${result.finished?.slice(11, 16)}`;
  return {
    people: found.people.map(({ entry }) => name(entry)),
    keys: found.people.map(({ key }) => key),
    earlier: found.earlier.map(({ entry, later }) => `${name(entry)} < ${name(later)}`),
    doubtful: found.doubtful.map(({ entry, like, counted }) =>
      `${name(entry)} ? ${name(like)} ${counted}`
    ),
    repeated: found.repeated.map(({ entry, counted, one }) =>
      `${name(entry)} ${entry.count} ${counted} ${one}`
    ),
    apart: found.apart.map(name),
  };
}

const reply = { invitation: 7, reply: 1 };

Deno.test("the same reply: the latest minute counts, the earlier is listed", () => {
  const ayu = { ...reply, name: "Ayu" };
  const found = gathered([{ ...ayu, finished: 20 }, { ...ayu, finished: 40 }, {
    ...reply,
    finished: 30,
  }]);
  assert.deepEqual(found.people, ["Ayu 00:39"]);
  assert.deepEqual(found.keys, ["7/1"]);
  assert.deepEqual(found.earlier, ["Ayu 00:19 < Ayu 00:39", " 00:29 < Ayu 00:39"]);
  assert.deepEqual(found.doubtful, []);
});

Deno.test("the same reply with another name or target: to be looked at, nothing replaced", () => {
  const all = [
    { ...reply, name: "Ayu", finished: 20 },
    { ...reply, name: "Budi", finished: 30 },
    { ...reply, name: "Ayu", finished: 40 },
    { ...reply, name: "Ayu", finished: 50, target: 2 },
  ];
  const found = gathered(all);
  assert.deepEqual(found.people, ["Ayu 00:39"]);
  assert.deepEqual(found.earlier, ["Ayu 00:19 < Ayu 00:39"]);
  assert.deepEqual(found.doubtful, ["Budi 00:29 ? Ayu 00:39 false", "Ayu 00:49 ? Ayu 00:39 false"]);
  const budi = code({ ...reply, name: "Budi", finished: 30 });
  const apart = gathered(all, ALL, [budi]);
  assert.deepEqual(apart.people, ["Budi 00:29", "Ayu 00:39"]);
  assert.deepEqual(apart.keys, [budi, "7/1"]);
  assert.deepEqual(apart.doubtful[0], "Budi 00:29 ? Ayu 00:39 true");
  const own = [15, 15].map((target, index) => {
    return { ...reply, target, finished: 20 + index, levels: [2 + index] };
  });
  assert.equal(gathered(own).doubtful.length, 1);
});

Deno.test("without a reply each link is a person, the same one twice is one", () => {
  const ayu = { name: "Ayu", finished: 20 };
  const all = [ayu, ayu, ayu, { name: "Ayu", finished: 30 }];
  const found = gathered(all);
  assert.deepEqual(found.people, ["Ayu 00:19", "Ayu 00:29"]);
  assert.deepEqual(found.repeated, ["Ayu 00:19 3 false false"]);
  const separate = gathered(all, ALL, [code(ayu)]);
  assert.deepEqual(separate.people, ["Ayu 00:19", "Ayu 00:19", "Ayu 00:19", "Ayu 00:29"]);
  assert.deepEqual(separate.repeated, ["Ayu 00:19 3 true false"]);
  assert.equal(new Set(separate.keys).size, 4);
  const one = gathered([{ ...reply, finished: 20 }, { ...reply, finished: 20 }], ALL, [
    code({ ...reply, finished: 20 }),
  ]);
  assert.deepEqual(one.repeated, [" 00:19 2 false true"]);
  assert.equal(one.people.length, 1);
});

Deno.test("answers to another invitation are set apart", () => {
  const all = [
    { ...reply, name: "Ayu" },
    { invitation: 8, reply: 1, name: "Budi" },
    { name: "Citra" },
    { invitation: 7, reply: 2, name: "Dimas", finished: 1 },
  ];
  assert.deepEqual(gathered(all, 7).people, ["Dimas 00:00", "Ayu 16:39"]);
  assert.deepEqual(gathered(all, 7).apart.sort(), ["Budi 16:39", "Citra 16:39"]);
  assert.deepEqual(gathered(all, 0).people, ["Citra 16:39"]);
  assert.equal(gathered(all).people.length, 4);
});

Deno.test("the invitation with the most answers comes first, none comes after", () => {
  const pool = emptyPool();
  const all = [
    { name: "a" },
    { name: "b" },
    { invitation: 9 },
    { invitation: 9, reply: 2 },
    {
      invitation: 3,
    },
    { invitation: 3, name: "c" },
    { invitation: 1 },
  ];
  for (const given of all) {
    pour(first, pool, [{ kind: "code", code: code(given), line: 1, excerpt: "" }]);
  }
  const counts = [...invitations(pool.entries.values())];
  assert.deepEqual(counts, [[3, 2], [9, 2], [0, 2], [1, 1]]);
});

Deno.test("a result without a minute comes first", () => {
  const found = gathered([{ finished: 5, name: "Ayu" }, { finished: 0, name: "Budi" }]);
  assert.deepEqual(found.people, ["Budi undefined", "Ayu 00:04"]);
});
