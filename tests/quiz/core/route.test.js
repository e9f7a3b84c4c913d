import assert from "node:assert/strict";
import { begin, pickAnchor } from "../../../quiz/core/attempt.js";
import { next, place, previous, resume } from "../../../quiz/core/route.js";
import { standard } from "../standard.js";

/** @import { Route } from "../../../quiz/core/route.js" */

const blank = begin(standard, "quick");
const full = standard.skills.reduce(
  (attempt, { id }) => pickAnchor(attempt, id, 3, "2026-11-25T03:00Z"),
  blank,
);

/** @param {string} skill @param {"skill" | "review" | "result"} [to] @returns {Route} */
const question = (skill, to) => ({ at: "question", skill, ...(to && { to }) });

Deno.test("questions follow each other, then the target, then the result", () => {
  /** @type {Route} */
  let route = resume(standard, full);
  assert.deepEqual(route, { at: "target" });
  route = question("a");
  const seen = [];
  while (route.at !== "result") {
    seen.push("skill" in route ? route.skill : route.at);
    route = next(route, standard, full);
  }
  assert.deepEqual(seen, ["a", "b", "c", "d", "target"]);
});

Deno.test("what is open comes before the target", () => {
  assert.deepEqual(next(question("d"), standard, blank), { at: "review" });
  assert.deepEqual(next(question("a", "review"), standard, blank), { at: "review" });
  assert.deepEqual(next(question("a", "review"), standard, full), { at: "target" });
  assert.deepEqual(next({ at: "review" }, standard, blank), { at: "target" });
});

Deno.test("a question leads back to where it was opened", () => {
  assert.deepEqual(next(question("b", "result"), standard, full), { at: "result" });
  assert.deepEqual(next(question("b", "skill"), standard, full), { at: "skill", skill: "b" });
  assert.deepEqual(previous(question("b", "result"), standard, full), { at: "result" });
  assert.deepEqual(previous(question("b", "review"), standard, full), { at: "review" });
  assert.equal(previous(question("b", "skill"), standard, full), null);
});

Deno.test("the way back", () => {
  assert.equal(previous(question("a"), standard, full), null);
  assert.deepEqual(previous(question("c"), standard, full), question("b"));
  assert.deepEqual(previous({ at: "review" }, standard, blank), question("d"));
  assert.deepEqual(previous({ at: "target" }, standard, blank), { at: "review" });
  assert.deepEqual(previous({ at: "target" }, standard, full), question("d"));
  assert.deepEqual(previous({ at: "target", to: "result" }, standard, full), { at: "result" });
  assert.equal(previous({ at: "result" }, standard, full), null);
  assert.equal(previous({ at: "skill", skill: "a" }, standard, full), null);
});

Deno.test("an attempt goes on where it stopped", () => {
  assert.deepEqual(resume(standard, blank), question("a"));
  assert.deepEqual(resume(standard, { ...blank, at: "c" }), question("c"));
  assert.deepEqual(resume(standard, { ...full, at: "result" }), { at: "result" });
  const alone = pickAnchor(blank, "a", 2, "2026-11-25T03:00Z");
  assert.deepEqual(resume(standard, alone), question("b"));
});

Deno.test("a place that is gone leads to the first open question", () => {
  assert.deepEqual(resume(standard, { ...blank, at: "retired" }), question("a"));
});

Deno.test("detours are not remembered", () => {
  assert.equal(place(question("a")), "a");
  assert.equal(place({ at: "review" }), "review");
  assert.equal(place({ at: "result" }), "result");
  assert.equal(place(question("a", "skill")), null);
  assert.equal(place({ at: "target", to: "result" }), null);
  assert.equal(place({ at: "skill", skill: "a" }), null);
});

Deno.test("back from what next shows leads back", () => {
  for (const attempt of [blank, full]) {
    for (const { id } of standard.skills) {
      const after = next(question(id), standard, attempt);
      assert.deepEqual(previous(after, standard, attempt), question(id));
    }
  }
});
