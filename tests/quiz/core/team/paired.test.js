import assert from "node:assert/strict";
import { paired, swaps } from "../../../../quiz/core/team/paired.js";
import { normal, uniform } from "../../random.js";
import { first } from "../code/examples.js";

/** @param {number[]} levels */
const states = (levels) =>
  first.skills.map((skill, index) => ({
    skill,
    state: levels[index]
      ? { level: levels[index], statements: false }
      : /** @type {const} */ ("never"),
  }));

/** @param {number} person @param {number[]} levels */
const own = (person, levels, name = "") => ({
  person,
  name,
  result: {
    ...{ edition: 1, mode: "quick", target: null, levels: {}, finished: null, name, reply: 1 },
    ...{ states: states(levels), invitation: 7, person },
  },
});

/** @param {number} person @param {number[]} levels */
const second = (person, levels, name = "", finished = "2026-12-01T03:00Z") => ({
  name,
  rating: { edition: 1, invitation: 7, person, finished, states: states(levels) },
});

Deno.test("by number: the latest counts, who has only one side is told, names are compared", () => {
  const people = [
    own(3, [5, 1, 3], "Budi Santoso"),
    own(2, [2, 2, 2]),
    own(4, [1, 1, 1]),
    own(0, [4]),
  ];
  const found = paired(people, [
    second(3, [1, 1, 3], "Sari", "2026-12-02T03:00Z"),
    second(3, [5, 5, 5], "Budi"),
    second(2, [2, 3, 0], "Ayu"),
    second(9, [1]),
    second(0, [1]),
  ], { alone: [[1, 2], [1, 3], [2, 4], [3, 5], [4, 5]] });
  const rows = found.rows.map((
    { person, different, earlier, misnamed },
  ) => [person, different, earlier, misnamed]);
  assert.deepEqual(rows, [[2, 0, 0, false], [3, 1, 1, true]]);
  assert.deepEqual([found.alone, found.unnumbered], [[9], 1]);
});

Deno.test("a rating without a minute is the earlier one; nobody needs to be without a number", () => {
  const [dated, undated] = [second(3, [4], "Budi"), second(3, [1], "Sari")];
  undated.rating.finished = /** @type {any} */ (null);
  const standard = {
    alone: /** @type {[number, number][]} */ ([[1, 2], [1, 3], [2, 4], [3, 5], [4, 5]]),
  };
  for (const seconds of [[dated, undated], [undated, dated]]) {
    const { rows, unnumbered } = paired([own(3, [4])], seconds, standard);
    assert.deepEqual([rows[0]?.rating, rows[0]?.earlier, unnumbered], [dated.rating, 1, 0]);
  }
});

/**
 * Levels of a person as two raters see them, who err as the standard assumes. `halo`: besides, an
 * impression colours four competencies at a time, by so many levels.
 */
function group(/** @type {() => number} */ next, /** @type {number} */ size, halo = 0) {
  const noise = normal(next);
  const level = (/** @type {number} */ value) => Math.min(5, Math.max(1, Math.round(value)));
  return Array.from({ length: size }, (_, index) => {
    const general = 3 + .5 * noise();
    const truth = first.skills.map(() => general + .8 * noise());
    const view = (/** @type {number} */ lenient) => {
      const shift = lenient * noise();
      const impressions = [0, 1, 2, 3].map(() => halo && halo * noise());
      return truth.map((value, index) =>
        level(value + shift + Number(impressions[index >> 2]) + .775 * noise())
      );
    };
    return { person: index + 1, self: view(.5), other: view(.3) };
  });
}

Deno.test("exchanged people are noticed in most small teams, and hardly ever where nobody was exchanged", () => {
  const next = uniform(17);
  const runs = 300;
  let [wrong, found] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const people = group(next, 8);
    const rows = people.map(({ person, self, other }) => ({
      ...own(person, self),
      rating: second(person, other).rating,
    }));
    wrong += Number(swaps(rows).length > 0);
    const [a, b, ...others] = rows;
    assert.ok(a && b);
    const exchanged = [{ ...a, rating: b.rating }, { ...b, rating: a.rating }, ...others];
    found += Number(swaps(exchanged).some(([one, other]) => one === 1 && other === 2));
  }
  assert.ok(wrong <= runs * .05, `${wrong} of ${runs}`);
  assert.ok(found >= runs * .4, `${found} of ${runs}`);
  console.log(`exchanged: noticed ${found} of ${runs}, wrongly ${wrong}`);
});

Deno.test("where impressions colour the ratings, about one group in six is told of no exchange", () => {
  const next = uniform(17);
  const runs = 300;
  const told = Array.from({ length: runs }, () =>
    swaps(
      group(next, 8, .8).map(({ person, self, other }) => ({
        ...own(person, self),
        rating: second(person, other).rating,
      })),
    )).filter((found) => found.length).length;
  // The page says so.
  assert.ok(told > runs * .11 && told < runs * .22, `${told} of ${runs}`);
});

Deno.test("nothing is said of two who are alike, or where hardly anything was seen", () => {
  const flat = [own(1, [3, 3, 3, 3]), own(2, [4, 4, 4, 4])];
  const rows = flat.map((each) => ({ ...each, rating: second(each.person, [5, 5, 5, 5]).rating }));
  assert.deepEqual(swaps(rows), []);
  const short = rows.map((row) => ({ ...row, rating: { ...row.rating, states: [] } }));
  assert.deepEqual(swaps(short), []);
  const unseen = flat.map((each) => ({ ...each, rating: second(each.person, []).rating }));
  assert.deepEqual(swaps(unseen), []);
  assert.deepEqual(swaps([]), []);
});
