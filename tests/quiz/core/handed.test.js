import assert from "node:assert/strict";
import { begin, pickAnchor } from "../../../quiz/core/attempt.js";
import { handed, handOver } from "../../../quiz/core/handed.js";
import { standard } from "../standard.js";

/** @import { Invitation } from "../../../quiz/core/invitation.js" */

const attempt = pickAnchor(begin(standard, "full"), "a", 4, "2026-11-25T03:00Z");
/** @type {Invitation} */
const invitation = {
  id: 5,
  role: "self",
  mode: "quick",
  skills: ["b", "a"],
  target: null,
  levels: {},
  label: "Rina & tim, 50%",
  due: "2026-12-07",
  to: null,
  person: 3,
};

Deno.test("what is handed over arrives, with the code that the reader agreed to", () => {
  const answers = handOver("l=AB-_9z", { attempt, earlier: null });
  const attempts = [attempt];
  assert.deepEqual(handed(answers, standard), {
    code: "l=AB-_9z",
    asked: null,
    anew: false,
    attempts,
    opinions: [],
  });
  const earlier = { ...attempt, answers: { a: { anchor: 4, statements: { 50: 2 } } } };
  const both = handed(handOver("l=AB-_9z", { attempt, earlier }), standard);
  assert.deepEqual(both?.attempts, [earlier, attempt]);
  assert.deepEqual(handed(handOver("u=AB-_9z", { invitation }), standard), {
    code: "u=AB-_9z",
    asked: {
      id: 5,
      person: 3,
      mode: "quick",
      skills: ["a", "b"],
      target: null,
      levels: {},
      label: "Rina & tim, 50%",
      code: "u=AB-_9z",
    },
    anew: false,
    attempts: [],
    opinions: [],
  });
  /** @type {import("../../../quiz/core/opinion.js").Opinion} */
  const opinion = { edition: 1, finished: null, invitation: 5, levels: { a: 4 } };
  const heard = handed(handOver("p=AB-_9z", { opinion }), standard);
  assert.deepEqual([heard?.code, heard?.attempts, heard?.opinions], ["p=AB-_9z", [], [opinion]]);
  const anew = handed(handOver("u=AB-_9z", { invitation, anew: true }), standard);
  assert.equal(anew?.anew, true);
});

Deno.test("what is not whole is nothing, however deep or odd it is", () => {
  const whole = handOver("l=AB-_9z", { attempt, earlier: null });
  const deep = "[".repeat(200_000);
  const odd = ["", "null", "7", "[", '{"version":99}', deep, deep + deep.replaceAll("[", "]")];
  for (const text of [...odd, whole.slice(0, -1), whole + "%"]) {
    assert.equal(handed(text, standard), null, text.slice(0, 80));
  }
  for (
    const asked of [
      '{"__proto__":{"id":5,"mode":"quick","skills":["a"],"target":null,"levels":{}}}',
      '{"id":5,"mode":"constructor","skills":["a"],"target":null,"levels":{}}',
      '{"id":5,"mode":"quick","skills":["toString"],"target":null,"levels":{}}',
    ]
  ) {
    const found = handed(`{"version":1,"attempts":[],"code":"u","asked":${asked}}`, standard);
    assert.deepEqual(found, { code: "u", asked: null, anew: false, attempts: [], opinions: [] });
  }
});
