import assert from "node:assert/strict";
import {
  isLevel,
  isPick,
  likely,
  nextStatement,
  rate,
  statementsShown,
} from "../../../quiz/core/rating.js";
import { skillOf } from "../../../quiz/core/standard.js";
import { standard } from "../standard.js";

/** @import { Answer, Pick, Rated } from "../../../quiz/core/rating.js" */

const model = standard.rating;
const skill = skillOf(standard, "a");
const CODES = skill.statements.map(({ code }) => code);
const LEVELS = [1, 2, 3, 4, 5];
/** @type {Pick[]} */
const PICKS = [...LEVELS, "never"];

/** @param {number} anchor @param {Record<string, Pick>} [statements] */
const rated = (
  anchor,
  statements = {},
) => /** @type {Rated} */ (rate({ anchor, statements }, skill, model));

/** @param {Answer} answer */
const next = (answer) => nextStatement(answer, skill, model);

/** Every set of answers, with up to `most` statements, in any order. @param {number} most */
function* sets(most, codes = CODES) {
  /** @type {{left: number[], statements: Record<string, Pick>}[]} */
  const ways = [{ left: codes, statements: {} }];
  for (let way = ways.pop(); way; way = ways.pop()) {
    yield way.statements;
    if (Object.keys(way.statements).length === most) continue;
    for (const [place, code] of way.left.entries()) {
      const left = way.left.slice(place + 1);
      for (const pick of PICKS) {
        ways.push({ left, statements: { ...way.statements, [code]: pick } });
      }
    }
  }
}

/** Every answer that comes about when only what is asked is answered. @param {number} anchor */
function* asked(anchor) {
  /** @type {Record<string, Pick>[]} */
  const ways = [{}];
  for (let statements = ways.pop(); statements; statements = ways.pop()) {
    yield statements;
    const code = next({ anchor, statements });
    if (code !== null) { for (const pick of PICKS) ways.push({ ...statements, [code]: pick }); }
  }
}

Deno.test("an anchor alone is the level, and its neighbours are likely", () => {
  const found = LEVELS.map((anchor) => {
    const { level, lowest, highest, likeliest, statements } = rated(anchor);
    assert.deepEqual([level, likeliest, statements], [anchor, anchor, false]);
    return [lowest, highest];
  });
  assert.deepEqual(found, standard.alone);
});

Deno.test("without an anchor there is no level, and nothing to ask", () => {
  for (const answer of [{}, { anchor: /** @type {const} */ ("never") }, { statements: { 1: 5 } }]) {
    assert.equal(rate(answer, skill, model), null);
    assert.equal(next(answer), null);
  }
});

Deno.test("the level is the chosen one, within the likely levels, which hold the likeliest", () => {
  for (const statements of sets(3)) {
    for (const anchor of LEVELS) {
      const { level, lowest, highest, likeliest } = rated(anchor, statements);
      assert.equal(level, anchor);
      assert.ok(1 <= lowest && lowest <= Math.min(anchor, likeliest));
      assert.ok(Math.max(anchor, likeliest) <= highest && highest <= 5);
    }
  }
});

Deno.test("an answer never faced changes nothing but that it was asked", () => {
  for (const statements of sets(2, CODES.slice(0, 5))) {
    for (const anchor of LEVELS) {
      assert.deepEqual(rated(anchor, { ...statements, 6: "never" }), rated(anchor, statements));
    }
  }
  assert.equal(rated(3, { 1: "never", 2: "never" }).statements, false);
  assert.equal(rated(3, { 1: "never", 2: 3 }).statements, true);
});

Deno.test("nearly always never speaks for a lower level than never does", () => {
  for (const anchor of LEVELS) {
    for (const statements of sets(2)) {
      const [code] = CODES.filter((each) => !(each in statements));
      const [low, high] = [1, 5].map((pick) => {
        return rated(anchor, { ...statements, [Number(code)]: pick });
      });
      assert.ok(low && high && low.likeliest <= high.likeliest && low.lowest <= high.highest);
    }
  }
});

Deno.test("statements of another competency, or of none, tell nothing", () => {
  assert.deepEqual(rated(3, { 40: 5, 63: 1 }), rated(3));
  assert.equal(next({ anchor: 3, statements: { 40: 5 } }), next({ anchor: 3 }));
});

Deno.test("a contradiction is within the range", () => {
  const high = rated(3, { 4: 5, 5: 5, 6: 5 });
  assert.equal(high.level, 3);
  assert.ok(high.likeliest > 3 && high.highest >= high.likeliest);
  const low = rated(4, { 1: 1, 2: 1, 3: 1 });
  assert.ok(low.likeliest < 4 && low.lowest <= low.likeliest && low.highest >= 4);
});

Deno.test("the likely levels are the smallest run, then the fullest, then the lowest", () => {
  assert.deepEqual(likely([1, 1, 8, 0, 0], 80), { lowest: 3, highest: 3 });
  assert.deepEqual(likely([0, 4, 5, 4, 0], 60), { lowest: 2, highest: 3 });
  assert.deepEqual(likely([1, 4, 5, 6, 0], 60), { lowest: 3, highest: 4 });
  assert.deepEqual(likely([1, 1, 1, 1, 1], 80), { lowest: 1, highest: 4 });
  assert.deepEqual(likely([1, 1, 1, 1, 1], 81), { lowest: 1, highest: 5 });
  assert.deepEqual(likely([99, 0, 0, 0, 1], 99), { lowest: 1, highest: 1 });
});

Deno.test("what is likeliest is the chosen level where another is as likely, else the lowest", () => {
  const flat = { ...model, anchor: LEVELS.map(() => [1, 1, 1, 1, 1]) };
  assert.equal(rate({ anchor: 4 }, skill, flat)?.likeliest, 4);
  const apart = { ...model, anchor: [[2], [3], [1], [3], [1]] };
  assert.equal(rate({ anchor: 1 }, skill, apart)?.likeliest, 2);
});

Deno.test("at least one statement is asked, at most three, until two levels are likely", () => {
  for (const anchor of LEVELS) {
    for (const statements of asked(anchor)) {
      const count = Object.keys(statements).length;
      const code = next({ anchor, statements });
      assert.ok(count <= 3);
      if (count === 0) assert.notEqual(code, null);
      if (count === 3) assert.equal(code, null);
      if (code === null) continue;
      assert.ok(CODES.includes(code) && !(code in statements));
      // Where levels likely before the chosen one is added are few, nothing is asked.
      const { lowest, highest } = rated(anchor, statements);
      if (count) assert.ok(highest - lowest >= 2);
    }
  }
});

Deno.test("asked is the boundary nearest to the mean, then the lower, then the older one", () => {
  // By the level of the statement: of equal ones the lowest code.
  const first = LEVELS.map((anchor) => next({ anchor }));
  const levels = first.map((code) => skill.statements.find((each) => each.code === code)?.level);
  assert.deepEqual(levels, [2, 3, 3, 4, 5]);
  assert.equal(first[2], 2);
  const turned = { ...skill, statements: [...skill.statements].reverse() };
  assert.deepEqual(LEVELS.map((anchor) => nextStatement({ anchor }, turned, model)), first);
});

Deno.test("with nothing left to ask, nothing is asked", () => {
  const none = { ...skill, statements: [] };
  assert.equal(nextStatement({ anchor: 3 }, none, model), null);
  assert.deepEqual(statementsShown({ anchor: 3 }, none, model), []);
});

Deno.test("what is shown is what was asked, in that order, then the next", () => {
  for (const anchor of LEVELS) {
    for (const statements of asked(anchor)) {
      const shown = statementsShown({ anchor, statements }, skill, model);
      const code = next({ anchor, statements });
      assert.equal(new Set(shown).size, shown.length);
      assert.deepEqual(
        new Set(shown),
        new Set([...Object.keys(statements).map(Number), ...code === null ? [] : [code]]),
      );
      if (code !== null) assert.equal(shown[shown.length - 1], code);
      /** @type {Record<string, Pick>} */
      const told = {};
      for (const [place, each] of shown.entries()) {
        assert.equal(next({ anchor, statements: told }), shown[place]);
        const pick = statements[each];
        if (pick !== undefined) told[each] = pick;
      }
    }
  }
});

Deno.test("what was answered besides stays to be seen, after what is asked", () => {
  // The anchor was changed after statements were answered.
  const answer = { anchor: 5, statements: { 1: 4 } };
  const [first = 0, ...rest] = statementsShown(answer, skill, model);
  assert.equal(first, 1);
  assert.deepEqual(rest, [next(answer)]);
  const both = { anchor: 5, statements: { 1: 4, 6: 5 } };
  assert.deepEqual(statementsShown(both, skill, model).slice(0, 2), [6, 1]);
  assert.deepEqual(statementsShown({ statements: { 3: 1, 2: 2 } }, skill, model), [2, 3]);
});

Deno.test("a level is 1 to 5 as a number, a pick may also be never", () => {
  for (const value of [1, 2, 3, 4, 5]) assert.ok(isLevel(value) && isPick(value));
  for (const value of [0, 6, 2.5, "3", null, undefined, [3], NaN]) {
    assert.ok(!isLevel(value) && !isPick(value));
  }
  assert.ok(isPick("never") && !isLevel("never"));
});
