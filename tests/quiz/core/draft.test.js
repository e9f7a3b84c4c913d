/** @import { Draft } from "../../../quiz/core/draft.js" */

import assert from "node:assert/strict";
import { readInvitation, writeInvitation } from "../../../quiz/core/code/invitation.js";
import { blank, compose, edit, forSecond, minutesOf } from "../../../quiz/core/draft.js";
import { standard } from "../standard.js";

const TODAY = "2026-11-25";

/** @param {Partial<Draft>} changes */
const made = (changes) => compose(standard, { ...blank(standard, 7), ...changes }, TODAY);

/** @param {Partial<Draft>} changes */
const wrong = (changes) => {
  const found = made(changes);
  assert.equal(found.invitation === null, found.wrong.length > 0);
  return found.wrong.map(({ field, message }) => `${field}: ${message}`);
};

Deno.test("a blank form is an invitation already: everything, for the first position", () => {
  assert.deepEqual(made({}), {
    invitation: {
      id: 7,
      role: "self",
      mode: "quick",
      skills: ["a", "b", "c", "d"],
      target: "junior",
      levels: {},
      label: "",
      due: null,
      to: null,
      person: 0,
    },
    wrong: [],
  });
});

Deno.test("levels of one's own count for what is asked", () => {
  const { invitation } = made({
    target: "own",
    skills: ["d", "b", "gone"],
    levels: { a: 5, b: 2, c: 5 },
    mode: "full",
    label: "  Tim  AE ",
    due: TODAY,
    by: "whatsapp",
    whatsapp: "0812 3456 7890",
    email: "not read",
  });
  assert.deepEqual(invitation, {
    id: 7,
    role: "self",
    mode: "full",
    skills: ["b", "d"],
    target: "own",
    levels: { b: 2, d: 1 },
    label: "Tim AE",
    due: TODAY,
    to: { by: "whatsapp", address: "6281234567890" },
    person: 0,
  });
});

Deno.test("what is wrong is said at its field", () => {
  assert.deepEqual(wrong({}), []);
  assert.deepEqual(wrong({ skills: [] }), ["skills: invite.skills-missing"]);
  assert.deepEqual(wrong({ label: "contoh.id" }), ["label: invite.label-leads"]);
  // Nothing of it is cut; spaces that nobody sees do not count.
  assert.deepEqual(wrong({ label: "a".repeat(41) }), ["label: invite.label-long"]);
  assert.deepEqual(wrong({ label: ` ${"a".repeat(40)}  ` }), []);
  assert.deepEqual(wrong({ due: "?" }), ["due: invite.due-wrong"]);
  assert.deepEqual(wrong({ due: "2026-11-24" }), ["due: invite.due-past"]);
  assert.deepEqual(wrong({ due: "2070-11-08" }), []);
  assert.deepEqual(wrong({ due: "2070-11-09" }), ["due: invite.due-far"]);
  assert.deepEqual(wrong({ by: "whatsapp", whatsapp: "12" }), ["whatsapp: invite.whatsapp-wrong"]);
  assert.deepEqual(wrong({ by: "email", email: "rina" }), ["email: invite.email-wrong"]);
  const foreign = { by: /** @type {const} */ ("whatsapp"), whatsapp: "+81 90 1234 5678" };
  assert.deepEqual(wrong(foreign), ["whatsapp: invite.whatsapp-foreign"]);
  assert.deepEqual(wrong({ ...foreign, sure: "6581234567" }), [
    "whatsapp: invite.whatsapp-foreign",
  ]);
  assert.deepEqual(wrong({ ...foreign, sure: "819012345678" }), []);
  assert.deepEqual(wrong({ whatsapp: "12", email: "rina" }), []);
  assert.deepEqual(wrong({ skills: [], label: "@", due: "?", by: "email" }), [
    "skills: invite.skills-missing",
    "label: invite.label-leads",
    "due: invite.due-wrong",
    "email: invite.email-wrong",
  ]);
});

Deno.test("whatever a form makes, a link carries, and the form opens again", () => {
  const label = "😀 Tim";
  const whatsapp = { by: /** @type {const} */ ("whatsapp"), whatsapp: "+6281234567890" };
  for (
    const changes of [
      {},
      { target: "senior", mode: "thorough", due: "2026-12-07", label, ...whatsapp },
      { target: "own", skills: ["c"], levels: { a: 3, b: 3, c: 5, d: 4 } },
      { by: /** @type {const} */ ("email"), email: "rina@contoh.id" },
    ]
  ) {
    const { invitation } = made(changes);
    assert.ok(invitation);
    const found = readInvitation(standard, writeInvitation(standard, invitation));
    assert.deepEqual(found.kind === "ok" && found.invitation, invitation);
    const again = edit(standard, invitation);
    assert.deepEqual(compose(standard, again, TODAY).invitation, invitation);
    assert.deepEqual(edit(standard, invitation), { ...blank(standard, 7), ...again });
  }
  // Without a target any more, it begins with the first.
  const { invitation } = made({});
  assert.ok(invitation);
  assert.equal(edit(standard, { ...invitation, target: null }).target, "junior");
});

Deno.test("a second rater gets the same, without a target, in the shortest mode", () => {
  const { invitation } = made({ target: "own", mode: "full", skills: ["b"] });
  assert.ok(invitation);
  const second = forSecond(standard, invitation);
  assert.deepEqual(second, {
    ...invitation,
    role: "second",
    mode: "quick",
    target: null,
    levels: {},
  });
  const found = readInvitation(standard, writeInvitation(standard, second));
  assert.deepEqual(found.kind === "ok" && found.invitation, second);
});

Deno.test("minutes, and none in a mode that there is not", () => {
  assert.equal(minutesOf(standard, { mode: "full", skills: ["a", "b"] }), 6);
  assert.equal(minutesOf(standard, { mode: "gone", skills: ["a"] }), 1);
});

Deno.test("a standard without anything makes an empty form", () => {
  const nothing = { ...standard, targets: [], modes: [], skills: [] };
  const draft = blank(nothing, 1);
  assert.deepEqual([draft.target, draft.mode, draft.skills], ["", "", []]);
  const { invitation } = made({ target: "own" });
  assert.ok(invitation);
  assert.equal(edit(nothing, invitation).target, "own");
  assert.equal(forSecond(nothing, invitation).mode, "");
});
