import assert from "node:assert/strict";
import { begin, pickAnchor } from "../../../quiz/core/attempt.js";
import { beginWith, goOnWith, handed } from "../../../quiz/core/handed.js";
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
};

Deno.test("what is handed over arrives", () => {
  assert.deepEqual(handed(goOnWith(attempt), standard), { attempt });
  assert.deepEqual(handed(beginWith(invitation, "u=AB-_9z"), standard), {
    asked: { id: 5, mode: "quick", skills: ["a", "b"], target: null, levels: {}, code: "u=AB-_9z" },
  });
});

Deno.test("nothing else is handed over", () => {
  const whole = goOnWith(attempt);
  for (const hash of ["", "#a", "#lain=" + whole.slice(8), "#amulai=1", "#utm=1"]) {
    assert.equal(handed(hash, standard), null, hash);
  }
});

Deno.test("what is not whole is told from nothing, however deep or odd it is", () => {
  const whole = goOnWith(attempt);
  const deep = "[".repeat(200_000);
  for (
    const hash of [
      "#mulai=",
      "#lanjut=",
      whole.slice(0, -1),
      whole + "%",
      "#lanjut=null",
      "#lanjut=" + encodeURIComponent('{"version":99}'),
      "#mulai=[",
      "#lanjut=" + deep + deep.replaceAll("[", "]"),
      "#mulai=" + deep + deep.replaceAll("[", "]"),
      "#mulai=7",
      '#mulai={"__proto__":{"id":5,"mode":"quick","skills":["a"],"target":null,"levels":{}}}',
      '#mulai={"id":5,"mode":"constructor","skills":["a"],"target":null,"levels":{}}',
      '#mulai={"id":5,"mode":"quick","skills":["toString"],"target":null,"levels":{}}',
      "#lanjut=%7B%22version%22:1,%22attempts%22:[]%7D",
    ]
  ) {
    const { asked, attempt } = handed(hash, standard) ?? { asked: undefined };
    assert.ok(handed(hash, standard) && !asked && !attempt, hash.slice(0, 80));
  }
});
