import assert from "node:assert/strict";
import { evaluate, holds, written } from "../../../../quiz/core/task/formula.js";
import { fraction } from "../../../../quiz/core/task/fraction.js";

const world = { a: fraction(7), b: fraction(2), words: "kata" };

Deno.test("sums, the smallest and the largest", () => {
  for (
    const [tree, value] of /** @type {[any, any][]} */ ([
      [5, fraction(5)],
      ["a", fraction(7)],
      [["+", "a", "b"], fraction(9)],
      [["-", 0, "a"], fraction(-7)],
      [["*", "a", ["/", "b", 4]], fraction(7, 2)],
      [["min", "a", "b", 3], fraction(2)],
      [["max", "b", "a", 3], fraction(7)],
      [["round", ["/", "a", "b"]], fraction(4)],
      [["round", ["/", "a", 3], 1], fraction(23, 10)],
      [["floor", ["/", "a", "b"]], fraction(3)],
      [["ceil", ["/", "a", "b"]], fraction(4)],
      [["if", ["<", "a", "b"], 1, 2], fraction(2)],
      [["if", [">", "a", "b"], 1, 2], fraction(1)],
    ])
  ) assert.deepEqual(evaluate(tree, world), value, JSON.stringify(tree));
});

Deno.test("comparisons, and what joins them", () => {
  for (
    const [tree, value] of /** @type {[any, boolean][]} */ ([
      [["=", "a", 7], true],
      [["!=", "a", 7], false],
      [["<", "a", "b"], false],
      [["<=", "a", 7], true],
      [[">", "a", "b"], true],
      [[">=", "b", "a"], false],
      [["and", ["=", "a", 7], ["=", "b", 2]], true],
      [["and", ["=", "a", 7], ["=", "b", 3]], false],
      [["or", ["=", "a", 6], ["=", "b", 2]], true],
      [["or", ["=", "a", 6], ["=", "b", 3]], false],
      [["not", ["=", "a", 6]], true],
    ])
  ) assert.equal(holds(tree, world), value, JSON.stringify(tree));
});

Deno.test("a sum is written with as few brackets as it needs", () => {
  for (
    const [tree, text] of /** @type {[any, string][]} */ ([
      ["a", "7"],
      [["/", ["*", 80000000, ["-", 100, "a"]], 100], "80.000.000 × (100 − 7) ÷ 100"],
      [["-", ["-", "a", 1], ["-", "b", 1]], "7 − 1 − (2 − 1)"],
      [["+", ["+", "a", 1], ["+", "b", 1]], "7 + 1 + 2 + 1"],
      [["/", ["/", "a", "b"], ["*", "a", "b"]], "7 ÷ 2 ÷ (7 × 2)"],
      [["*", ["+", "a", "b"], ["*", "a", "b"]], "(7 + 2) × 7 × 2"],
    ])
  ) assert.equal(written(tree, world), text);
});
