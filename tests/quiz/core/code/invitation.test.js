/** @import { Invitation } from "../../../../quiz/core/invitation.js" */

import assert from "node:assert/strict";
import { decode, encode, VERSION } from "../../../../quiz/core/code/envelope.js";
import {
  DUE,
  INVITATION,
  readInvitation,
  writeInvitation,
} from "../../../../quiz/core/code/invitation.js";
import { MOST_RATED } from "../../../../quiz/core/invitation.js";
import { readShared } from "../../../../quiz/core/code/shared.js";
import { uniform } from "../../random.js";
import { ALPHABET, damage, first, longest, randomInvitation, second } from "./examples.js";

/** @param {string} text @param {import("../../../../quiz/core/standard.js").Standard} [standard] */
function read(text, standard = first) {
  const found = readInvitation(standard, text);
  assert.ok(found.kind === "ok", `${found.kind}: ${text}`);
  return found;
}

const HEAD = { version: VERSION, profession: 1, edition: 1, highest: 2 };
const BODY = {
  id: 1,
  second: false,
  asked: [true, false],
  mode: 1,
  aim: { target: 2, levels: /** @type {number[]} */ ([]) },
  due: 0,
  label: "",
  to: /** @type {Invitation["to"]} */ (null),
  person: 0,
  people: /** @type {number[]} */ ([]),
};

Deno.test("random invitations come back, in one form", () => {
  const next = uniform(5);
  for (let run = 0; run < 2000; run++) {
    const given = randomInvitation(next);
    const text = writeInvitation(first, given);
    const { invitation, since } = read(text);
    assert.deepEqual(invitation, given);
    assert.deepEqual(since, { edition: 1, changed: [], retired: [] });
    assert.equal(writeInvitation(first, invitation), text);
  }
});

Deno.test("a second rater is told no target, and gets the anchors alone", () => {
  const self = { ...longest, label: "Rina" };
  const { invitation } = read(writeInvitation(first, { ...self, role: "second" }));
  assert.deepEqual(invitation, {
    ...self,
    role: "second",
    mode: "quick",
    target: null,
    levels: {},
  });
});

Deno.test("a second rater is asked about people by number, up to as many as fit", () => {
  const people = Array.from({ length: MOST_RATED }, (_, index) => 2 ** 20 - index);
  const asked = {
    ...longest,
    role: /** @type {const} */ ("second"),
    mode: "quick",
    target: null,
    levels: {},
  };
  for (const some of [people, people.slice(0, 1), [1, 999_999, 2]]) {
    const text = writeInvitation(first, { ...asked, people: some });
    assert.ok(text.length <= 512, `${text.length}`);
    assert.deepEqual(read(text).invitation, { ...asked, people: some });
  }
  // Without any it is the link of before, to the letter.
  assert.equal(writeInvitation(first, { ...asked, people: [] }), writeInvitation(first, asked));
  assert.throws(() => writeInvitation(first, { ...asked, people: [...people, 7] }), RangeError);
});

Deno.test("the longest invitation still fits", () => {
  const text = writeInvitation(first, longest);
  assert.ok(text.length <= 512, `${text.length}`);
  assert.deepEqual(read(text).invitation, longest);
  const usual = writeInvitation(first, {
    ...longest,
    label: "Rina, PT Contoh Media",
    due: "2026-12-07",
    to: { by: "whatsapp", address: "6281234567890" },
  });
  assert.ok(usual.length <= 80, `${usual.length}`);
});

Deno.test("a day that a code has no room for is refused by the writer", () => {
  assert.deepEqual(DUE, { first: "2026-01-01", last: "2070-11-08" });
  for (const due of [DUE.first, DUE.last]) {
    assert.equal(read(writeInvitation(first, { ...longest, due })).invitation.due, due);
  }
  for (const due of ["2025-12-30", "2070-11-09"]) {
    assert.throws(() => writeInvitation(first, { ...longest, due }), RangeError);
  }
});

Deno.test("what no form lets anybody write is refused", () => {
  const kind = (/** @type {Partial<typeof BODY>} */ changes) => {
    return decode(INVITATION, encode(INVITATION, HEAD, { ...BODY, ...changes }), HEAD).kind;
  };
  assert.equal(kind({}), "ok");
  assert.equal(kind({ aim: { target: 15, levels: [4, 0] } }), "ok");
  assert.equal(kind({ id: 0 }), "damaged");
  assert.equal(kind({ asked: [false, false] }), "damaged");
  assert.equal(kind({ aim: { target: 15, levels: [0, 0] } }), "damaged");
  assert.equal(kind({ aim: { target: 15, levels: [4, 4] } }), "damaged");
  for (const label of ["https://x", "contoh.id", "a@b", " Rina", "Rina\u202e", "e\u0301"]) {
    assert.equal(kind({ label }), "damaged", label);
  }
  for (const address of ["rina", "rina@contoh", "a@b@c.id", "@b.id", "a..b@c.id"]) {
    assert.equal(kind({ to: { by: "email", address } }), "damaged", address);
  }
  assert.equal(kind({ to: { by: "email", address: "a@b.id" } }), "ok");
  assert.equal(kind({ to: { by: "whatsapp", address: "08123456789" } }), "damaged");
  assert.equal(kind({ to: { by: "whatsapp", address: "628123456789" } }), "ok");
});

Deno.test("a later edition says what has changed since", () => {
  const old = read(writeInvitation(first, { ...longest, target: "ae", levels: {} }), second);
  assert.deepEqual(old.since.changed.map(({ id }) => id), ["skill-3"]);
  assert.deepEqual(old.since.retired, [{ code: 5, name: "Skill 5", edition: 2 }]);
  assert.equal(old.invitation.skills.length, 15);
  assert.equal(old.invitation.target, null);
  const own = read(writeInvitation(first, longest), second);
  assert.deepEqual(Object.keys(own.invitation.levels), own.invitation.skills);
  // All that it asked is gone.
  const only = { ...longest, skills: ["skill-5"], levels: { "skill-5": 5 } };
  assert.equal(readInvitation(second, writeInvitation(first, only)).kind, "newer");
});

Deno.test("an earlier edition says that it is too old", () => {
  const more = { ...longest, skills: ["skill-17"], levels: { "skill-17": 1 } };
  assert.equal(readInvitation(first, writeInvitation(second, more)).kind, "newer");
  const modes = { ...first, modes: first.modes.slice(0, 1) };
  assert.equal(readInvitation(modes, writeInvitation(first, longest)).kind, "newer");
  const gap = { ...first, skills: first.skills.filter(({ code }) => code !== 9) };
  assert.equal(readInvitation(gap, writeInvitation(first, longest)).kind, "newer");
});

Deno.test("an invitation is no result", () => {
  assert.equal(readShared(first, writeInvitation(first, longest)).kind, "foreign");
});

Deno.test("every changed character of an invitation is found", () => {
  const text = writeInvitation(first, { ...longest, label: "Rina, PT Contoh Media" });
  for (let at = 0; at < text.length; at++) {
    for (const other of ALPHABET) {
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      if (changed !== text) assert.equal(readInvitation(first, changed).kind, "damaged", changed);
    }
  }
});

Deno.test("no damaged invitation is accepted", () => {
  const next = uniform(6);
  const texts = Array.from({ length: 50 }, () => writeInvitation(first, randomInvitation(next)));
  for (let run = 0; run < 5000; run++) {
    const damaged = damage(texts[run % texts.length] ?? "", next);
    assert.notEqual(readInvitation(first, damaged).kind, "ok", damaged);
  }
});
