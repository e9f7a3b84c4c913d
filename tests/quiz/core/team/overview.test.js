import assert from "node:assert/strict";
import { overview } from "../../../../quiz/core/team/overview.js";

/** @typedef {import("../../../../quiz/core/team/summary.js").Row} Row */

const standard = /** @type {any} */ ({ language: "id" });
/** @type {import("../../../../quiz/core/words.js").Say} */
const say = (key, { n, total, skills } = {}) =>
  key === "team.n-of" ? `${n}/${total}` : `${key} ${skills ?? ""}`.trim();

/** @param {string} name @param {number} compared @param {number} within @param {number} below */
const row = (name, compared, within, below) => /** @type {Row} */ (/** @type {unknown} */ ({
  skill: { name, duties: 1, kpis: 0 },
  compared,
  within,
  below,
  gap: below,
}));

Deno.test("what half of the group surely reaches or misses, and nothing of too few", () => {
  const rows = [
    row("A", 6, 1, 1),
    row("B", 6, 0, 3),
    row("C", 4, 0, 4),
    row("D", 8, 2, 1),
    row("E", 8, 0, 4),
  ];
  const { reached, below, bars } = overview(standard, rows, say);
  assert.equal(reached, "team.sum-reached A (4/6), D (5/8), dan E (4/8)");
  assert.equal(below, "team.sum-below E (4/8) dan B (3/6)");
  assert.deepEqual(
    bars.map(({ compared, reached, within, below }) => [compared, reached, within, below]),
    [
      [6, 4, 1, 1],
      [6, 3, 0, 3],
      [0, 0, 0, 0],
      [8, 5, 2, 1],
      [8, 4, 0, 4],
    ],
  );
});

Deno.test("where there is nothing to tell, that is told", () => {
  const { reached, below } = overview(standard, [row("A", 6, 6, 0), row("C", 4, 0, 4)], say);
  assert.deepEqual([reached, below], ["team.sum-none-reached", "team.sum-none-below"]);
});
