/** @import { Invitation } from "../../../quiz/core/invitation.js" */

import assert from "node:assert/strict";
import { accept, begin } from "../../../quiz/core/attempt.js";
import { isOver, limited, minutesFor, PEOPLE, readAsked } from "../../../quiz/core/invitation.js";
import { ahead } from "../../../quiz/core/parts.js";
import { result } from "../../../quiz/core/result.js";
import { standard } from "../standard.js";

/** @type {Invitation} */
const invitation = {
  id: 7,
  role: "self",
  mode: "thorough",
  skills: ["b", "d"],
  target: "own",
  levels: { b: 3, d: 4 },
  label: "Rina",
  due: "2026-12-07",
  to: { by: "whatsapp", address: "6281234567890" },
  person: 0,
};

Deno.test("the standard as an invitation asks it", () => {
  const { edition } = standard.profession;
  const { skills, modes, ...rest } = limited(standard, { edition, invitation });
  assert.deepEqual(skills.map(({ id }) => id), ["b", "d"]);
  assert.deepEqual(modes.map(({ id }) => id), ["quick", "thorough"]);
  assert.deepEqual({ ...rest, skills: standard.skills, modes: standard.modes }, standard);
  assert.equal(limited(standard, { edition, invitation: null }), standard);
});

Deno.test("an earlier edition is not asked what came after it", () => {
  const [first, second, ...others] = standard.skills;
  assert(first && second);
  const later = {
    ...standard,
    profession: { ...standard.profession, edition: 3 },
    skills: [first, { ...second, added: 2 }, ...others.map((skill) => ({ ...skill, added: 3 }))],
  };
  const asked = (/** @type {number} */ edition, /** @type {Invitation | null} */ invitation) =>
    limited(later, { edition, invitation }).skills.map(({ id }) => id);
  assert.deepEqual([1, 2, 3].map((edition) => asked(edition, null)), [
    ["a"],
    ["a", "b"],
    standard.skills.map(({ id }) => id),
  ]);
  assert.deepEqual([1, 2, 3].map((edition) => asked(edition, invitation)), [[], ["b"], ["b", "d"]]);
});

Deno.test("an attempt that answers it compares with its target, on what it asks", () => {
  const attempt = accept(standard, invitation, 99);
  assert.deepEqual(attempt, {
    ...begin(standard, "thorough"),
    target: "own",
    levels: { b: 3, d: 4 },
    invitation,
    reply: 99,
  });
  const answered = { ...attempt, answers: { b: { anchor: 3 }, a: { anchor: 1 } } };
  const { rows } = result(answered, limited(standard, attempt), "own");
  assert.deepEqual(rows.map(({ skill }) => skill.id).toSorted(), ["b", "d"]);
});

Deno.test("its minutes are those that the check says", () => {
  for (const mode of standard.modes) {
    for (const skills of [["a"], ["b", "d"], ["a", "b", "c", "d"]]) {
      const asked = { ...invitation, mode: mode.id, skills };
      const told = minutesFor(mode, skills.length / standard.skills.length);
      const blank = accept(standard, asked, 1);
      assert.equal(told, ahead(limited(standard, blank), blank, mode.id).minutes);
    }
  }
  assert.equal(minutesFor({ minutes: 2 }, 0.1), 1);
});

Deno.test("it is over after its last day", () => {
  assert.equal(isOver(invitation, "2026-12-07"), false);
  assert.equal(isOver(invitation, "2026-12-08"), true);
  assert.equal(isOver({ ...invitation, due: null }, "2099-01-01"), false);
});

Deno.test("what was kept of an invitation comes back whole or not at all", () => {
  const { id, person, mode, skills, target, levels, label } = invitation;
  const asked = { id, person, mode, skills, target, levels, label };
  const read = (/** @type {unknown} */ data) => readAsked(data, standard);
  const changed = (/** @type {object} */ changes) => read({ ...asked, ...changes });
  assert.deepEqual(read(JSON.parse(JSON.stringify(invitation))), asked);
  assert.deepEqual(changed({ code: "u=a-_9z" }), { ...asked, code: "u=a-_9z" });
  const junior = { target: "junior", levels: {} };
  assert.deepEqual(changed(junior), { ...asked, ...junior });
  // Earlier invitations gave nobody a number.
  assert.deepEqual(changed({ person: undefined }), asked);
  assert.deepEqual(changed({ person: PEOPLE }), { ...asked, person: PEOPLE });
  for (const person of [-1, 0.5, PEOPLE + 1, "1"]) assert.equal(changed({ person }), null);
  // A label that leads somewhere, or that no sender could write, is none.
  const { label: _label, ...nameless } = asked;
  for (
    const label of [undefined, "", " Rina", "buka contoh.id", "z".repeat(41), 7, null, ["Rina"]]
  ) {
    assert.deepEqual(changed({ label }), nameless);
  }
  // What the standard no longer has is left out, and what is no code.
  const gone = { skills: ["x", "d"], levels: { x: 1, d: 4 } };
  assert.deepEqual(changed(gone), { ...asked, skills: ["d"], levels: { d: 4 } });
  assert.equal(changed({ target: "gone" })?.target, null);
  for (
    const code of ["", "h=az", "u=a&b", "u=a b", 7, null, ["u=az"], { toString: 1, valueOf: 1 }]
  ) {
    assert.deepEqual(changed({ code }), asked);
  }
  const broken = [
    null,
    "invitation",
    { ...asked, id: 0 },
    { ...asked, id: 2 ** 30 },
    { ...asked, id: 1.5 },
    { ...asked, id: "7" },
    { ...asked, mode: "none" },
    { ...asked, skills: "b" },
    { ...asked, skills: ["x"] },
    { ...asked, levels: null },
    { ...asked, levels: "b" },
    { ...asked, levels: { b: 3, d: 6 } },
    { ...asked, levels: { b: 3 } },
  ];
  for (const data of broken) assert.equal(read(data), null, JSON.stringify(data));
});
