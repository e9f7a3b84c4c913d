/** A code carries its target as a number. */

import assert from "node:assert/strict";
import { readInvitation, writeInvitation } from "../../../../quiz/core/code/invitation.js";
import { readProgress, writeProgress } from "../../../../quiz/core/code/progress.js";
import { readShared } from "../../../../quiz/core/code/shared.js";
import { writeShared } from "../../../../quiz/core/code/sharing.js";
import { shownRows } from "../../../../quiz/core/shown.js";
import { first, full, longest, second } from "./examples.js";

for (const { id } of [...first.targets, { id: "own" }]) {
  Deno.test(`a code of each kind names the target ${id}`, () => {
    const attempt = { ...full, target: id, levels: id === "own" ? full.levels : {} };
    const shared = readShared(first, writeShared(first, attempt));
    const carried = readProgress(first, writeProgress(first, attempt));
    const invitation = { ...longest, target: id, levels: id === "own" ? longest.levels : {} };
    const invited = readInvitation(first, writeInvitation(first, invitation));
    assert.ok(shared.kind === "ok" && carried.kind === "ok" && invited.kind === "ok");
    assert.equal(shared.result.target, id);
    assert.equal(carried.attempt.target, id);
    assert.equal(invited.invitation.target, id);
  });
}

Deno.test("a shared result is set against the row of its kind", () => {
  const answers = Object.fromEntries(first.skills.map(({ id }) => [id, { anchor: 3 }]));
  const attempt = { ...full, target: "ae-agency", levels: {}, answers };
  const found = readShared(first, writeShared(first, /** @type {typeof full} */ (attempt)));
  assert.ok(found.kind === "ok");
  const rows = shownRows(found.result, first);
  assert.deepEqual(rows.map(({ target }) => target), first.skills.map(() => 4));
});

Deno.test("a standard without that target stands in with its lowest, and names none", () => {
  const text = writeShared(first, { ...full, target: "ae-media", levels: {} });
  const found = readShared(second, text);
  assert.ok(found.kind === "ok");
  assert.equal(found.result.target, null);
  assert.ok(shownRows(found.result, second).every(({ target }) => target === 2));
});
