import assert from "node:assert/strict";
import { begin, pickAnchor } from "../../../quiz/core/attempt.js";
import {
  earlier,
  latestFirst,
  merge,
  movement,
  takeOver,
  thenAndNow,
} from "../../../quiz/core/history.js";
import { standard } from "../standard.js";

const PLAN = { cue: "mine", action: "", date: "2026-12-01" };

/** @import { Attempt } from "../../../quiz/core/attempt.js" */
/** @import { Pick } from "../../../quiz/core/rating.js" */

/** @param {Record<string, Pick>} picks @param {string} [now] @param {Attempt} [from] */
function attempt(picks, now = "2026-11-25T03:00Z", from = begin(standard, "quick")) {
  return Object.entries(picks).reduce(
    (attempt, [skill, pick]) => pickAnchor(attempt, skill, pick, now),
    from,
  );
}

Deno.test("two attempts beside each other", () => {
  const before = attempt({ a: 5, b: 3, c: "never" });
  const after = attempt({ a: 2, b: 4, c: 3, d: "never" });
  const found = thenAndNow(before, after, standard).map(({ skill, then, now, difference }) => {
    return [skill.id, then?.level, now?.level, difference];
  });
  assert.deepEqual(found, [
    ["a", 5, 2, "different"],
    ["b", 3, 4, "within"],
    ["c", undefined, 3, null],
  ]);
});

Deno.test("ups and downs of the chosen levels, and whether the whole profile moved", () => {
  const before = attempt({ a: 4, b: 3, c: "never", d: 2 });
  const after = attempt({ a: 2, b: 4, c: 3, d: 2 });
  assert.deepEqual(movement(thenAndNow(before, after, standard)), { ups: 1, downs: 1, way: null });
  const [change] = thenAndNow(attempt({ a: 2 }), attempt({ a: 3 }), standard);
  const six = Array.from({ length: 6 }, () => change).filter((each) => each !== undefined);
  assert.deepEqual(movement(six), { ups: 6, downs: 0, way: "up" });
});

Deno.test("an attempt goes on from the one of an earlier edition that began with it", () => {
  const old = attempt({ a: 2, b: 3 });
  const now = { ...attempt({ a: 2 }), edition: 2 };
  assert.equal(earlier([now, old], now), old);
  assert.equal(earlier([now, old], old), undefined);
  // They are not one attempt, though one holds every answer of the other.
  assert.deepEqual(merge([old, now], [old, now]), [old, now]);
});

Deno.test("attempts by their first answer, and the one before another", () => {
  const [may, june, july] = ["05", "06", "07"].map((month) =>
    attempt({ a: 1 }, `2026-${month}-01T03:00Z`)
  );
  assert.ok(may && june && july);
  const all = [july, begin(standard, "quick"), may, june];
  assert.deepEqual(latestFirst(all), [july, june, may]);
  assert.equal(earlier(all, july), june);
  assert.equal(earlier(all, may), undefined);
});

Deno.test("the same attempt counts once, in its later state, with the plans of both", () => {
  const monday = "2026-11-23T03:00Z";
  const first = attempt({ a: 2 }, monday);
  /** @param {string} cue */
  const plan = (cue) => ({ cue, action: "", date: "2026-12-01" });
  const onward = attempt({ b: 3 }, "2026-11-24T03:00Z", first);
  const here = { ...onward, plans: { a: plan("new"), b: plan("here") } };
  const there = { ...first, plans: { a: plan("old"), d: plan("there") } };
  const joined = { ...here, plans: { ...here.plans, d: plan("there") } };
  assert.deepEqual(merge([here], [there]), [joined]);
  assert.deepEqual(merge([there], [here]), [joined]);
  assert.deepEqual(merge([here], [here]), [here]);
});

Deno.test("two states of one attempt stay two where neither holds all answers of the other", () => {
  const first = attempt({ a: 2 }, "2026-11-23T03:00Z");
  const here = attempt({ b: 3 }, "2026-11-24T03:00Z", first);
  const there = attempt({ a: 4, d: 1 }, "2026-11-25T03:00Z", first);
  assert.deepEqual(new Set(merge([here], [there])), new Set([here, there]));
  // Whatever the clocks say, the fuller one counts.
  const poorer = { ...first, changed: "2026-11-26T03:00Z" };
  assert.deepEqual(merge([here], [poorer]), [here]);
  assert.deepEqual(merge([poorer], [here]), [here]);
  assert.equal(merge(merge([here], [there]), [there]).length, 2);
});

Deno.test("of the same state the device's own texts count", () => {
  const one = { ...attempt({ a: 2 }), plans: { a: { ...PLAN, cue: "mine" } } };
  const other = { ...one, plans: { a: { ...PLAN, cue: "theirs" } } };
  assert.deepEqual(merge([one], [other]), [one]);
});

Deno.test("merging loses nothing, repeats nothing and keeps the order of time", () => {
  const days = [1, 2, 3, 4].map((day) => attempt({ a: day }, `2026-11-0${day}T03:00Z`));
  const [first, second, third, fourth] = /** @type {[Attempt, Attempt, Attempt, Attempt]} */ (days);
  assert.deepEqual(merge([second, fourth], [first, third]), days);
  assert.deepEqual(merge(days, days), days);
  assert.deepEqual(merge([], days), days);
  assert.deepEqual(merge(days, [begin(standard, "quick")]), days);
  assert.deepEqual(merge(merge([first], [third]), [second, fourth]), days);
});

Deno.test("an attempt from a link becomes the current one; the others stay", () => {
  const own = attempt({ a: 5 }, "2026-11-24T03:00Z");
  const other = attempt({ b: 3 }, "2026-11-23T03:00Z");
  assert.deepEqual(takeOver([own], other), [own, other]);
  assert.deepEqual(takeOver([begin(standard, "quick")], other), [other]);
  assert.deepEqual(takeOver([own], begin(standard, "quick")), [own, begin(standard, "quick")]);
});

Deno.test("the same attempt from a link keeps what links do not carry", () => {
  const statements = { 1: 3 };
  const plans = { a: PLAN };
  const here = { ...attempt({ a: 2, b: 4 }), plans };
  const there = attempt({ a: 2, b: 4, c: 1 });
  const more = { ...there, answers: { ...there.answers, d: { statements } }, mode: "full" };
  assert.deepEqual(takeOver([here], more), [{ ...more, plans }]);
  const less = attempt({ a: 2 });
  assert.deepEqual(takeOver([here], less), [here, { ...less, plans }]);
  const changed = attempt({ a: 3, b: 4 });
  assert.deepEqual(takeOver([here], changed), [here, { ...changed, plans }]);
  /** @param {Record<string, Pick>} statements */
  const said = (statements) => ({ ...here, answers: { a: { statements } } });
  assert.equal(takeOver([said({ 1: 3 })], said({ 1: 3, 2: 4 })).length, 1);
  assert.equal(takeOver([said({ 1: 3 })], said({ 1: 4 })).length, 2);
  assert.equal(takeOver([said({ 1: 3 })], said({})).length, 2);
});

Deno.test("an earlier edition's answers from a link stay, before what goes on from them", () => {
  const plans = { a: PLAN };
  const old = { ...attempt({ a: 2, b: 4 }), plans };
  const now = { ...attempt({ a: 2 }), edition: 2 };
  const taken = [{ ...old, plans: {} }, now]
    .reduce(takeOver, [begin(standard, "quick"), old]);
  assert.deepEqual(taken, [old, { ...now, plans }]);
  // All of it is asked anew.
  const blank = { ...now, answers: {} };
  assert.deepEqual([old, blank].reduce(takeOver, []).map(({ answers }) => answers), [
    old.answers,
    {},
  ]);
});
