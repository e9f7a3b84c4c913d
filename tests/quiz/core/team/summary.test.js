import assert from "node:assert/strict";
import { gather } from "../../../../quiz/core/team/gather.js";
import { emptyPool, pour } from "../../../../quiz/core/team/read.js";
import { help, summarise } from "../../../../quiz/core/team/summary.js";
import { at, code, first } from "./links.js";

/** @param {number[]} states of one competency @param {(number | null)[]} targets by person */
function rowOf(states, targets) {
  const pool = emptyPool();
  states.forEach((state, index) => {
    const link = code({ states: [state], finished: index + 1, name: `${index}` });
    pour(first, pool, [{ kind: "code", code: link, line: 1, excerpt: "" }]);
  });
  const { people } = gather(pool.entries.values(), null, new Set());
  const [row] = summarise(first, people, ({ entry }) => targets[Number(entry.result.name)] ?? null);
  assert.ok(row);
  return row;
}

Deno.test("the states are counted apart", () => {
  const { n, levels, without, cells, compared } = rowOf([0, 1, 2, at(2), at(2) + 1, at(5)], [3]);
  assert.deepEqual([n, levels, compared], [3, [0, 2, 0, 0, 1], 0]);
  assert.deepEqual(without, { unasked: 1, unanswered: 1, never: 1 });
  assert.deepEqual(cells.map(({ level }) => level), [null, null, null, 2, 2, 5]);
  assert.deepEqual(rowOf([0, 1], [3, 3]).targets, [3]);
});

Deno.test("averages need five people", () => {
  const few = rowOf([1, 2, 3, 4].map(at).concat(2), [3, 3, 3, 3, 3]);
  assert.deepEqual([few.n, few.mean, few.median], [4, null, null]);
  const five = rowOf([1, 1, 3, 4, 5].map(at), []);
  assert.deepEqual([five.mean, five.median], [2.8, 3]);
  const six = rowOf([1, 1, 3, 4, 5, 5].map(at), []);
  assert.deepEqual([six.mean, six.median], [19 / 6, 3.5]);
});

Deno.test("below is what surely misses the target, within what may reach it", () => {
  const row = rowOf([1, 2, 3, 4, 5].map(at).concat(2), Array(6).fill(3));
  assert.deepEqual([row.compared, row.within, row.below, row.gap], [5, 1, 1, 2]);
  assert.deepEqual(row.cells.map(({ standing, gap }) => [standing, gap]), [
    ["below", 2],
    ["within", 0],
    ["reached", 0],
    ["above", 0],
    ["above", 0],
    [null, 0],
  ]);
  // With statements, the likely levels are narrower.
  assert.deepEqual(rowOf([at(2) + 1], [4]).cells.map(({ standing }) => standing), ["below"]);
});

Deno.test("a link of the first form is set against the target by what it surely was", () => {
  const pool = emptyPool();
  const link = code({ version: 1, states: [at(1), at(2), at(4) + 1], name: "0" });
  pour(first, pool, [{ kind: "code", code: link, line: 1, excerpt: "" }]);
  const { people } = gather(pool.entries.values(), null, new Set());
  const rows = summarise(first, people, () => 3).slice(0, 3);
  assert.deepEqual(rows.map(({ cells }) => cells[0]?.standing), ["below", "within", "above"]);
});

Deno.test("who could help whom: whoever reaches both targets", () => {
  const row = rowOf([5, 3, 1, 1, 2, 3].map(at), [3, 3, 3, 3, 5, null]);
  const named = help(row).map(({ target, helpers, learners }) => [
    target,
    helpers.map(({ level }) => level),
    learners.map(({ level }) => level),
  ]);
  assert.deepEqual(named, [[3, [5, 3], [1, 1]], [5, [5], [2]]]);
  assert.deepEqual(help(rowOf([1, 2].map(at), [3, 3])), []);
  assert.deepEqual(help(rowOf([3, 4].map(at), [3, 3])), []);
});
