import assert from "node:assert/strict";
import { begin, OWN, setLevels } from "../../../quiz/core/attempt.js";
import { skillOf } from "../../../quiz/core/standard.js";
import { ANY, inKind, kindOf, levelsOf, ofKind, wanted } from "../../../quiz/core/target.js";
import { standard } from "../standard.js";

const blank = begin(standard, "quick");
const skill = skillOf(standard, "a");

Deno.test("a position asks what the standard says", () => {
  assert.equal(wanted(blank, standard, skill, "junior"), 3);
  assert.equal(wanted(blank, standard, skill, "senior"), 5);
  assert.throws(() => wanted(blank, standard, skill, "chief"), RangeError);
});

Deno.test("a target of one's own asks what was set, else what the lowest position asks", () => {
  const attempt = setLevels(blank, { a: 1 });
  assert.equal(wanted(attempt, standard, skill, OWN), 1);
  assert.equal(wanted(attempt, standard, skillOf(standard, "c"), OWN), 2);
  assert.throws(() => wanted(blank, { ...standard, targets: [] }, skill, OWN), RangeError);
});

Deno.test("one's own begins with the levels of a position", () => {
  assert.deepEqual(levelsOf(standard, "senior"), { a: 5, b: 4, c: 4, d: 5 });
  assert.deepEqual(levelsOf(standard, "chief"), { a: 1, b: 1, c: 1, d: 1 });
});

const kinds = {
  targets: [
    ...standard.targets,
    { id: "junior-x", position: "junior", kind: "x", code: 3, name: "", meaning: "" },
    { id: "senior-x", position: "senior", kind: "x", code: 4, name: "", meaning: "" },
    { id: "senior-y", position: "senior", kind: "y", code: 5, name: "", meaning: "" },
  ],
};

Deno.test("a target is of one kind, or of any", () => {
  assert.deepEqual(["senior-x", "senior", OWN, null].map((id) => kindOf(kinds, id)), [
    ...["x", ANY, ANY, ANY],
  ]);
  assert.deepEqual(ofKind(kinds, "x").map(({ id }) => id), ["junior-x", "senior-x"]);
  assert.deepEqual(ofKind(kinds, ANY), standard.targets);
});

Deno.test("the same position in another kind, and itself where there is none", () => {
  assert.equal(inKind(kinds, "senior", "x"), "senior-x");
  assert.equal(inKind(kinds, "senior-x", "y"), "senior-y");
  assert.equal(inKind(kinds, "senior-y", ANY), "senior");
  assert.equal(inKind(kinds, "junior", "y"), "junior");
  assert.equal(inKind(kinds, OWN, "x"), OWN);
});
