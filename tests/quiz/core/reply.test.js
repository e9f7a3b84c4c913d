import assert from "node:assert/strict";
import { accept, begin, finish, pickAnchor } from "../../../quiz/core/attempt.js";
import { NOTHING } from "../../../quiz/core/personal.js";
import { answering, OPENED, opened, reopened, said, stage } from "../../../quiz/core/reply.js";
import { read, write } from "../../../quiz/core/saved.js";
import { standard } from "../standard.js";

const asked = {
  id: 7,
  person: 0,
  mode: "quick",
  skills: ["a", "b"],
  target: null,
  levels: {},
  label: "Rina",
  code: "u=AB-_9z",
};
const blank = accept(standard, asked, 9);
const begun = pickAnchor(blank, "a", 3, "2026-11-25T03:00Z");
const done = finish(begun, "2026-11-25T03:05Z");

Deno.test("how far an answer is", () => {
  assert.equal(stage(begun), "begun");
  assert.equal(stage(done), "finished");
  // That the page was opened is not that anything was sent.
  assert.equal(stage(opened(done)), "finished");
  const sent = said(opened(done), "2026-11-25T03:07Z");
  assert.equal(stage(sent), "sent");
  assert.equal(opened(sent), sent);
  assert.deepEqual(said(opened(done), null), done);
  // Another answer makes another result, of which nothing was said.
  const changed = pickAnchor(sent, "a", 4, "2026-11-26T03:00Z");
  assert.equal(stage(changed), "begun");
  assert.equal(stage(finish(changed, "2026-11-26T03:01Z")), "finished");
});

Deno.test("the last answer to an invitation is found", () => {
  const other = pickAnchor(accept(standard, { ...asked, id: 8 }, 9), "a", 1, "2026-11-25T03:00Z");
  const own = pickAnchor(begin(standard, "quick"), "a", 1, "2026-11-25T03:00Z");
  assert.equal(answering([done, begun, other, own, blank], { id: 7, person: 0 }), begun);
  // The same browser may answer for two people, each by an invitation of their own.
  const sari = pickAnchor(
    accept(standard, { ...asked, person: 12 }, 9),
    "a",
    1,
    "2026-11-25T03:00Z",
  );
  assert.equal(answering([sari, done], { id: 7, person: 0 }), done);
  assert.equal(answering([sari, done], { id: 7, person: 12 }), sari);
  assert.equal(answering([sari, done], { id: 7, person: 13 }), undefined);
  assert.equal(answering([own, other, blank], { id: 7, person: 0 }), undefined);
});

Deno.test("opened again, an answer goes where the invitation says now", () => {
  const moved = { ...asked, label: "Sri", code: "u=CD" };
  const { invitation, at } = reopened({ ...begun, at: "b" }, moved);
  assert.deepEqual([invitation, at], [moved, "b"]);
  const { label: _label, ...nameless } = asked;
  assert.deepEqual(reopened(done, nameless), { ...done, invitation: nameless, at: "result" });
  const own = begin(standard, "quick");
  assert.equal(reopened(own, asked), own);
});

Deno.test("what a reader says of sending is kept; what is no minute is lost alone", () => {
  const kept = (/** @type {unknown} */ sent) => {
    const attempt = /** @type {typeof done} */ ({ ...done, sent });
    const found = read(write([attempt], NOTHING), standard);
    return found.kind === "attempts" ? [found.attempts[0], found.lost] : found.kind;
  };
  for (const sent of [OPENED, "2026-11-25T03:07Z"]) {
    assert.deepEqual(kept(sent), [{ ...done, sent }, false]);
  }
  assert.deepEqual(kept(undefined), [done, false]);
  for (const sent of ["yes", 7, "2026-02-30T03:07Z"]) assert.deepEqual(kept(sent), [done, true]);
});
