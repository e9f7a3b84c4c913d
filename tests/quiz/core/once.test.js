import assert from "node:assert/strict";
import { once } from "../../../quiz/core/once.js";

Deno.test("worked out again only where something asked is another", () => {
  let times = 0;
  const add = once((/** @type {number} */ one, /** @type {number[]} */ more) => {
    times += 1;
    return more.reduce((sum, next) => sum + next, one);
  });
  const more = [1, 2];
  assert.deepEqual([add(1, more), add(1, more), times], [4, 4, 1]);
  assert.deepEqual([add(2, more), add(2, [...more]), times], [5, 5, 3]);
});
