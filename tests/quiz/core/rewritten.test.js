import assert from "node:assert/strict";
import { rewritten } from "../../../quiz/core/rewritten.js";
import { skillOf } from "../../../quiz/core/standard.js";
import { standard } from "../standard.js";

const skill = skillOf(standard, "a");

Deno.test("what means something else since an edition is told by what of it does", () => {
  /** @param {string} id @param {number} changed @param {import("../../../quiz/core/standard.js").Skill["rewritten"]} by */
  const told = (id, changed, by) => ({ ...skill, id, changed, rewritten: by });
  const skills = [
    told("a", 3, { 2: ["anchors"], 3: ["case"] }),
    told("b", 3, { 3: ["case"] }),
    told("c", 2, { 2: ["case", "anchors"] }),
    told("d", 3, {}),
    told("e", 1, {}),
  ];
  const since = (/** @type {number} */ edition) =>
    rewritten(skills, edition).map(({ parts, skills }) => [parts, skills.map(({ id }) => id)]);
  assert.deepEqual(since(1), [[["anchors", "case"], ["a", "c"]], [["case"], ["b"]], [[], ["d"]]]);
  assert.deepEqual(since(2), [[["case"], ["a", "b"]], [[], ["d"]]]);
  assert.deepEqual(since(3), []);
});
