import assert from "node:assert/strict";
import * as f from "../../../../quiz/core/task/fraction.js";

const half = f.fraction(1, 2);

Deno.test("a fraction is in lowest terms, its sign above", () => {
  assert.deepEqual(f.fraction(-6, -4), { n: 3n, d: 2n });
  assert.deepEqual(f.fraction(6, -4), { n: -3n, d: 2n });
  assert.deepEqual(f.fraction(0, 7), { n: 0n, d: 1n });
  assert.throws(() => f.fraction(1, 0), RangeError);
  assert.throws(() => f.over(half, f.fraction(0)), RangeError);
});

Deno.test("what floating numbers get wrong is exact", () => {
  assert.deepEqual(f.add(f.fraction(1, 10), f.fraction(2, 10)), f.fraction(3, 10));
  assert.deepEqual(f.less(f.fraction(3, 10), f.fraction(1, 10)), f.fraction(2, 10));
  assert.deepEqual(f.times(f.fraction(1, 3), f.fraction(3)), f.fraction(1));
  assert.deepEqual(f.over(half, f.fraction(-1, 4)), f.fraction(-2));
});

Deno.test("numbers have an order and a distance", () => {
  assert.equal(f.compare(half, f.fraction(2, 4)), 0);
  assert.equal(f.compare(f.fraction(-1), half), -1);
  assert.equal(f.compare(half, f.fraction(1, 3)), 1);
  assert.deepEqual(f.distance(f.fraction(-3, 2)), f.fraction(3, 2));
  assert.deepEqual(f.distance(half), half);
});

Deno.test("rounding down, up, and to the nearest, a half away from zero", () => {
  const [more, less] = [f.fraction(5, 2), f.fraction(-5, 2)];
  assert.deepEqual([f.floor(more), f.floor(less), f.floor(f.fraction(-2))].map(({ n }) => n), [
    2n,
    -3n,
    -2n,
  ]);
  assert.deepEqual([f.ceil(more), f.ceil(less), f.ceil(f.fraction(2))].map(({ n }) => n), [
    3n,
    -2n,
    2n,
  ]);
  assert.deepEqual([f.round(more), f.round(less)].map(({ n }) => n), [3n, -3n]);
  assert.deepEqual(f.round(f.fraction(1, 3), 2), f.fraction(33, 100));
  assert.equal(f.isExact(f.fraction(5, 4), 2), true);
  assert.equal(f.isExact(f.fraction(5, 4), 1), false);
});
