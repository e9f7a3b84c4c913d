/** @import { Given } from "./links.js" */

import assert from "node:assert/strict";
import { ALL, gather, invitations, numberOf } from "../../../../quiz/core/team/gather.js";
import { ownersOf } from "../../../../quiz/core/team/owners.js";
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
    numbers: found.people.map(numberOf),
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

Deno.test("two people in one browser who did not sign: both can be counted", () => {
  const earlier = { ...reply, finished: 20 };
  const all = [earlier, { ...reply, finished: 30 }];
  assert.deepEqual(gathered(all).people, [" 00:29"]);
  const both = gathered(all, ALL, [code(earlier)]);
  assert.deepEqual(both.people, [" 00:19", " 00:29"]);
  assert.equal(new Set(both.numbers).size, 2);
  assert.deepEqual(both.earlier, gathered(all).earlier);
});

Deno.test("a number that the invitation gave is a person, on whatever device", () => {
  const seven = { invitation: 7, person: 7 };
  // Two numbers in one browser are two people.
  const browser = [{ ...seven, reply: 1 }, { ...seven, person: 8, reply: 1, finished: 20 }];
  assert.deepEqual(gathered(browser).keys, ["7:8", "7:7"]);
  // Signed alike, a second device is the same person's; otherwise somebody else may have the link.
  const ayu = { ...seven, name: "Ayu" };
  const devices = [{ ...ayu, reply: 1, finished: 20 }, { ...ayu, reply: 2, finished: 30 }];
  assert.deepEqual(gathered(devices).people, ["Ayu 00:29"]);
  assert.deepEqual(gathered(devices).doubtful, []);
  const passed = [{ ...seven, reply: 1, finished: 20 }, { ...ayu, reply: 2, finished: 30 }];
  assert.deepEqual(gathered(passed).people, [" 00:19"]);
  assert.deepEqual(gathered(passed).doubtful, ["Ayu 00:29 ?  00:19 false"]);
  const again = [...passed, { ...seven, reply: 1, finished: 40 }];
  assert.deepEqual(gathered(again).people, [" 00:39"]);
});

Deno.test("a number of six signs is the reply's, wherever and beside whatever it is read", () => {
  const all = Array.from({ length: 40 }, (_, index) => {
    const answer = { invitation: 7, reply: 1 + 26_843_545 * index };
    return { ...index % 2 ? answer : {}, finished: 1000 + index };
  });
  const numbers = (/** @type {Given[]} */ given) => {
    const { keys, numbers } = gathered(given);
    return Object.fromEntries(keys.map((key, index) => [key, numbers[index]]));
  };
  const whole = numbers(all);
  assert.equal(new Set(Object.values(whole)).size, all.length);
  for (const number of Object.values(whole)) {
    assert.match(number ?? "", /^[0-9A-TV-Z]{3}-[0-9A-TV-Z]{3}$/);
  }
  for (let some = 1; some < all.length; some += 7) {
    const part = numbers(all.slice(some).reverse());
    for (const [key, number] of Object.entries(part)) assert.equal(number, whole[key]);
  }
  // The same in a later retake, and told apart where one link counts twice.
  const one = { invitation: 7, reply: 2 ** 30 - 1 };
  assert.deepEqual(gathered([{ ...one, finished: 9 }, { ...one, finished: 8 }]).numbers, [
    "ZZZ-ZZZ",
  ]);
  const link = { finished: 5 };
  const twice = gathered([link, link], ALL, [code(link)]).numbers;
  assert.deepEqual(twice[1], `${twice[0]} (2)`);
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

Deno.test("under another's number: what is signed tells whose it is, if it can be one person's alone", () => {
  const labels = { "7:1": "Budi Santoso", "7:2": "Sari Dewi", "7:3": "Sari Ayu", "8:4": "Tono" };
  const under = (/** @type {Given} */ more) => ({ invitation: 7, person: 1, reply: 1, ...more });
  const owned = (/** @type {Given[]} */ all, /** @type {string[]} */ separate = [], named = "") => {
    const pool = emptyPool();
    for (const given of all) {
      const beside = { name: named, from: /** @type {const} */ ("chat"), at: "", sure: true };
      const found = {
        kind: /** @type {const} */ ("code"),
        code: code(given),
        line: 1,
        excerpt: "",
      };
      pour(first, pool, [{ ...found, named: named ? beside : null }]);
    }
    const entries = [...pool.entries.values()];
    const owners = ownersOf(entries, labels, new Set(separate));
    const { people, moved, doubtful } = gather(entries, 7, new Set(separate), owners);
    return [
      people.map(({ key }) => key),
      moved.map(({ from, key }) => [from, key]),
      doubtful.length,
    ];
  };
  assert.deepEqual(owned([under({ name: "Sari Dewi" })]), [["7:2"], [["7:1", "7:2"]], 0]);
  // Two could be meant, nobody of this invitation, or the owner under a short name.
  for (const name of ["Sari", "Tono", "Budi", ""]) {
    assert.deepEqual(owned([under({ name })]), [["7:1"], [], 0]);
  }
  // Whoever answers by the own link besides has one result, the latest.
  const twice = [
    under({ name: "Sari Dewi" }),
    under({ name: "Sari Dewi", person: 2, finished: 9 }),
  ];
  assert.deepEqual(owned(twice), [["7:2"], [["7:1", "7:2"]], 0]);
  // Unsigned: the owner's counts, though another was quicker; what stands beside tells once HR says so.
  const [quick, own] = [under({ finished: 5 }), under({ reply: 2, finished: 9, name: "Budi" })];
  assert.deepEqual(owned([quick, own]), [["7:1"], [], 1]);
  assert.deepEqual(owned([quick, own], [code(quick)], "Sari Ayu"), [
    ["7:3", "7:1"],
    [["7:1", "7:3"]],
    0,
  ]);
});
