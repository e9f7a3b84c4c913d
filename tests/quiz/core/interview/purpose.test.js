import assert from "node:assert/strict";
import { purposes } from "../../../../quiz/core/interview/purpose.js";

const STANDARD = /** @type {any} */ ({
  targets: [
    { id: "candidate", name: "Calon AE", position: "candidate" },
    { id: "ae", name: "AE", position: "ae" },
    { id: "ae-media", name: "AE, Media", position: "ae", kind: "media" },
  ],
  usual_target: "ae",
  skills: [
    { id: "a", targets: { candidate: 2, ae: 3, "ae-media": 4 } },
    { id: "b", targets: { candidate: 1, ae: 4, "ae-media": 2 } },
  ],
});
const NONE = /** @type {const} */ ({ kind: "none" });
/** @param {number} id @param {Record<string, number>} levels */
const post = (id, levels) => ({ id, name: `Lowongan ${id}`, text: "", levels });
/** @param {string | null} target @param {Record<string, number>} [levels] */
const aim = (target, levels = {}) => ({
  kind: /** @type {const} */ ("aim"),
  aim: { target, levels },
});

Deno.test("without a result and without a vacancy it is the usual position", () => {
  const { all, usual } = purposes(STANDARD, NONE, []);
  assert.deepEqual(all.map(({ id }) => id), ["candidate", "ae", "ae-media"]);
  assert.deepEqual(usual, {
    id: "ae",
    kind: "target",
    name: "AE",
    levels: { a: 3, b: 4 },
    target: "ae",
  });
  assert.equal(purposes(STANDARD, { kind: "invited" }, []).usual.id, "ae");
});

Deno.test("a result brings its position, a vacancy comes before it, the newest first", () => {
  assert.equal(purposes(STANDARD, aim("candidate"), []).usual.id, "candidate");
  assert.equal(purposes(STANDARD, aim(null), []).usual.id, "ae");
  // The position of one kind is like that of any.
  const { levels, target } = purposes(STANDARD, aim("ae-media"), []).usual;
  assert.deepEqual([levels, target], [{ a: 4, b: 2 }, "ae"]);
  // A position that there is no more.
  assert.equal(purposes(STANDARD, aim("gone"), []).usual.id, "candidate");
  const { all, usual } = purposes(STANDARD, aim("ae"), [
    post(1, { a: 2 }),
    post(2, { a: 0, b: 5 }),
    post(3, { a: 0 }),
  ]);
  assert.deepEqual(all.map(({ id }) => id), ["v2", "v1", "candidate", "ae", "ae-media"]);
  assert.equal(usual.id, "v2");
});

Deno.test("one's own target is a vacancy where it is the same, else it stands by itself", () => {
  const kept = [post(1, { a: 2, b: 0 }), post(2, { b: 5 })];
  assert.equal(purposes(STANDARD, aim("own", { a: 2, b: 0 }), kept).usual.id, "v1");
  const { all, usual } = purposes(STANDARD, aim("own", { a: 5 }), kept);
  assert.deepEqual(usual, {
    id: "own",
    kind: "own",
    name: "",
    levels: { a: 5, b: 1 },
    target: "ae",
  });
  assert.equal(all[0], usual);
  // What the standard got later, and no position asks.
  const later = { ...STANDARD, skills: [{ id: "c", targets: {} }], targets: [] };
  assert.deepEqual(purposes(later, aim("own"), []).usual.levels, { c: 0 });
  assert.deepEqual(
    purposes({ ...STANDARD, skills: [{ id: "c", targets: {} }] }, NONE, []).usual.levels,
    { c: 0 },
  );
});
