/** @import { Invitation } from "../../../quiz/core/invitation.js" */

import assert from "node:assert/strict";
import {
  alike,
  given,
  nextOpen,
  over,
  readRatings,
  unrated,
  writeRatings,
} from "../../../quiz/core/ratings.js";

const invitation = /** @type {Invitation} */ ({ skills: ["a", "b"], people: [7, 8] });
const sitting = {
  7: { ...unrated(), picks: { a: /** @type {const} */ (3), b: /** @type {const} */ ("never") } },
  8: { ...unrated(), name: "Sari", picks: { a: /** @type {const} */ (5) } },
};

Deno.test("how far it is, by person and by competency", () => {
  assert.deepEqual([7, 8].map((n) => given(invitation, sitting[/** @type {7} */ (n)])), [2, 1]);
  assert.deepEqual(["a", "b"].map((skill) => over(sitting, [7, 8, 9], skill)), [2, 1]);
  assert.equal(nextOpen(sitting, invitation), "b");
  assert.equal(nextOpen(sitting, { ...invitation, people: [7] }), null);
});

Deno.test("what was kept comes back; what is not whole takes nothing else with it", () => {
  const text = writeRatings({ 5: sitting });
  assert.deepEqual(readRatings(text), { kind: "ratings", ratings: { 5: sitting } });
  assert.deepEqual(readRatings(null), { kind: "ratings", ratings: {} });
  const odd = JSON.parse(text);
  odd.ratings[5][9] = null;
  odd.ratings[5][8].picks.b = 6;
  odd.ratings[5][7].name = 12;
  odd.ratings[6] = { 4: { picks: 3 } };
  const whole = { 5: sitting, 6: { 4: unrated() } };
  assert.deepEqual(readRatings(JSON.stringify(odd)), { kind: "ratings", ratings: whole });
  for (const wrong of ["", "{", "[]", '{"version":1,"ratings":[]}']) {
    assert.equal(readRatings(wrong).kind, "damaged");
  }
  assert.equal(readRatings('{"version":2,"ratings":{}}').kind, "newer");
});

Deno.test("a name written otherwise is the same person's", () => {
  for (
    const [one = "", other = ""] of [
      ["Budi Santoso", "budi"],
      ["Santoso, Budi", "Budi Santoso"],
      ["B. Santoso", "Budi Santoso"],
      ["José", "Jose\u0301"],
      ["", "Budi"],
    ]
  ) {
    assert.ok(alike(one, other) && alike(other, one), `${one} / ${other}`);
  }
  for (const [one = "", other = ""] of [["Budi Santoso", "Sari Dewi"], ["Budi S", "Budi Wijaya"]]) {
    assert.ok(!alike(one, other) && !alike(other, one), `${one} / ${other}`);
  }
});
