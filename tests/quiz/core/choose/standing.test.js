import assert from "node:assert/strict";
import { begin, pickAnchor } from "../../../../quiz/core/attempt.js";
import {
  inState,
  known,
  nearest,
  placeIn,
  statesOf,
  usual,
} from "../../../../quiz/core/choose/standing.js";
import { NOTHING } from "../../../../quiz/core/personal.js";
import { write } from "../../../../quiz/core/saved.js";
import { standard } from "../../standard.js";

/** @typedef {import("../../../../quiz/core/choose/standing.js").Place} Place */

const [FIRST, SECOND] = ["2026-11-20T04:00Z", "2026-11-23T04:00Z"];
const ids = standard.skills.map(({ id }) => id);
const [one = "", two = "", three = "", four = ""] = ids;

/** @param {string} id */
const like = (id, more = {}) => ({
  ...standard,
  profession: { ...standard.profession, id, ...more },
});
const [near, far] = [like("near"), like("far", { edition: 2 })];

/** @param {Record<string, import("../../../../quiz/core/rating.js").Pick>} picks @param {string} at */
const answered = (picks, at, edition = 1) =>
  Object.entries(picks).reduce(
    (attempt, [skill, pick]) => pickAnchor(attempt, skill, pick, at),
    { ...begin(standard, "quick"), edition },
  );

/** @param {Record<string, import("../../../../quiz/core/attempt.js").Attempt[]>} all */
const device = (all) => (/** @type {string} */ id) => all[id] ? write(all[id], NOTHING) : null;

Deno.test("of all professions the latest answer counts, unless its question means something else now", () => {
  const moved = {
    ...far,
    skills: far.skills.map((skill) => skill.id === three ? { ...skill, changed: 2 } : skill),
  };
  const found = known(
    [near, moved],
    device({
      near: [answered({ [one]: 2, [two]: 4 }, FIRST)],
      far: [answered({ [one]: 5, [two]: "never", [three]: 4 }, SECOND)],
    }),
  );
  assert.deepEqual(Object.keys(found).sort(), [one, two].sort());
  assert.equal(found[one]?.rated?.level, 5);
  assert.deepEqual(found[two], { rated: null, date: SECOND });
  // In any order, and before one that nobody knows when it was changed.
  assert.deepEqual(
    known(
      [far, near],
      device({ near: [answered({ [one]: 2 }, FIRST)], far: [answered({ [one]: 5 }, SECOND)] }),
    )[one]?.date,
    SECOND,
  );
  // What one profession took over from another is of the day when it was given.
  const taken = {
    ...answered({ [one]: 3 }, SECOND),
    carried: { [one]: { from: "near", date: FIRST } },
  };
  const anew = device({ near: [answered({ [one]: 2 }, "2026-11-21T04:00Z")], far: [taken] });
  assert.equal(known([near, far], anew)[one]?.rated?.level, 2);
  const timeless = { ...answered({ [one]: 1 }, FIRST), started: null, changed: null };
  const early = device({ near: [answered({ [one]: 2 }, FIRST)], far: [timeless] });
  assert.equal(known([near, far], early)[one]?.date, FIRST);
  assert.deepEqual(known([near, far], device({})), {});
  assert.deepEqual(known([near], () => "{"), {});
});

Deno.test("every competency of a position is in one state", () => {
  const answers = known(
    [near],
    device({ near: [answered({ [one]: 5, [two]: 1, [three]: "never" }, FIRST)] }),
  );
  const place = placeIn(near, answers);
  assert.equal(place.answered, 3);
  assert.deepEqual(place.positions.map(({ target }) => target.id), ["junior", "senior"]);
  for (const { rows, counts } of place.positions) {
    assert.equal(rows.length, ids.length);
    assert.equal(Object.values(counts).reduce((sum, n) => sum + n), ids.length);
    assert.equal(rows.find(({ skill }) => skill.id === one)?.state, "reached");
    assert.equal(rows.find(({ skill }) => skill.id === three)?.state, "never");
    assert.equal(rows.find(({ skill }) => skill.id === four)?.state, "open");
  }
  assert.deepEqual(statesOf(place.positions), ["reached", "below", "never", "open"]);
  const [junior] = place.positions;
  assert.ok(junior);
  assert.deepEqual(inState(junior, "below").map(({ skill }) => skill.id), [two]);
});

/** @param {number} reached @param {number} below @param {number} all @returns {Place} */
function place(reached, below, all) {
  const counts = { reached, within: 0, below, never: 0, open: all - reached - below };
  const [target] = standard.targets.filter(({ id }) => id === standard.usual_target);
  assert.ok(target);
  const rows = Array(all).fill(null);
  return { standard, answered: all, positions: [{ target, rows, counts }] };
}

Deno.test("nearest is what stays ahead whatever is open turns out to be", () => {
  // 8 of 10 for sure; at most 3 of 4; at most 7 of 10.
  const [ahead, short, long] = [place(8, 1, 10), place(2, 1, 4), place(6, 3, 10)];
  assert.equal(nearest([ahead, short, long]), ahead);
  assert.equal(nearest([long, short, ahead]), ahead);
  // At most 8 of 10 is no longer less; at most all of four is more.
  assert.equal(nearest([ahead, place(6, 2, 10)]), null);
  assert.equal(nearest([ahead, place(2, 0, 4)]), null);
  assert.equal(nearest([ahead]), null);
  assert.equal(nearest([]), null);
  assert.equal(usual(ahead).counts.reached, 8);
  assert.throws(() => usual({ ...ahead, positions: [] }), RangeError);
});

Deno.test("nearest is nearest however everything that is open is decided, and only then", () => {
  /** @param {number} all */
  const every = (all) =>
    Array.from(
      { length: all + 1 },
      (_, reached) =>
        Array.from({ length: all + 1 - reached }, (_, below) => ({ reached, below, all })),
    ).flat();
  /** @param {{reached: number, below: number, all: number}} found */
  const ends = ({ reached, below, all }) =>
    Array.from({ length: all - below - reached + 1 }, (_, more) => (reached + more) / all);
  for (const first of every(3)) {
    for (const second of every(4)) {
      const [one, other] = [first, second].map(({ reached, below, all }) =>
        place(reached, below, all)
      );
      assert.ok(one && other);
      const always = ends(first).every((share) => ends(second).every((less) => share > less));
      assert.equal(nearest([one, other]) === one, always, JSON.stringify([first, second]));
    }
  }
});
