import assert from "node:assert/strict";
import { begin, pickAnchor, pickStatement } from "../../../quiz/core/attempt.js";
import { carried, filled, open } from "../../../quiz/core/carried.js";
import { NOTHING } from "../../../quiz/core/personal.js";
import { read, write } from "../../../quiz/core/saved.js";
import { standard } from "../standard.js";

const [FIRST, SECOND] = ["2026-11-20T04:00Z", "2026-11-23T04:00Z"];
const [NEAR, FAR] = ["near", "far"];
const ids = standard.skills.map(({ id }) => id);
const [one = "", two = "", three = ""] = ids;

/** @param {Record<string, number>} near @param {Record<string, number>} [far] */
const among = (near, far = {}) => ({
  ...standard,
  sharing: [
    { id: NEAR, name: "Near", edition: 2, skills: near },
    { id: FAR, name: "Far", edition: 1, skills: far },
  ],
});

/** @param {Record<string, import("../../../quiz/core/rating.js").Pick>} picks @param {string} at */
const answered = (picks, at, edition = 1, mode = "quick") =>
  Object.entries(picks).reduce(
    (attempt, [skill, pick]) => pickAnchor(attempt, skill, pick, at),
    { ...begin(standard, mode), edition },
  );

/** @param {Record<string, import("../../../quiz/core/attempt.js").Attempt[]>} all */
const device = (all) => (/** @type {string} */ id) => all[id] ? write(all[id], NOTHING) : null;

Deno.test("what was answered for another profession is found, with where and when", () => {
  const near = pickStatement(answered({ [one]: 3, [two]: "never" }, FIRST), one, 2, 4, SECOND);
  const found = carried(among({ [one]: 1, [two]: 1 }), device({ [NEAR]: [near] }));
  const source = { from: NEAR, date: SECOND };
  assert.deepEqual(found, {
    answers: { [one]: { anchor: 3, statements: { 2: 4 } }, [two]: { anchor: "never" } },
    sources: { [one]: source, [two]: source },
    mode: "quick",
  });
});

Deno.test("of several the latest counts, competency by competency", () => {
  const all = {
    [NEAR]: [answered({ [one]: 1, [two]: 1 }, FIRST), answered({ [one]: 2 }, SECOND, 1, "full")],
    [FAR]: [answered({ [one]: 5, [three]: 4 }, FIRST)],
  };
  const everything = { [one]: 1, [two]: 1, [three]: 1 };
  const found = carried(among(everything, everything), device(all));
  assert.deepEqual(found?.answers, {
    [one]: { anchor: 2 },
    [two]: { anchor: 1 },
    [three]: { anchor: 4 },
  });
  assert.deepEqual(found?.sources[three], { from: FAR, date: FIRST });
  assert.deepEqual(found?.mode, "full");
});

Deno.test("what was taken over from another profession keeps where and when it was given", () => {
  const [FAR_AGO, LATE] = ["2026-11-18T04:00Z", "2026-11-25T04:00Z"];
  // Far was answered first; near took that over and went on much later, after far was answered anew.
  const taken = { [one]: { from: FAR, date: FAR_AGO }, [three]: { from: FAR, date: FAR_AGO } };
  const near = { ...answered({ [one]: 1, [two]: 2, [three]: 3 }, LATE), carried: taken };
  const all = {
    [NEAR]: [near],
    [FAR]: [answered({ [one]: 1, [three]: 3 }, FAR_AGO), answered({ [one]: 5 }, SECOND)],
  };
  const everything = { [one]: 1, [two]: 1, [three]: 1 };
  const found = carried(among(everything, everything), device(all));
  assert.deepEqual(found?.answers, {
    [one]: { anchor: 5 },
    [two]: { anchor: 2 },
    [three]: { anchor: 3 },
  });
  assert.deepEqual(found?.sources, {
    [one]: { from: FAR, date: SECOND },
    [two]: { from: NEAR, date: LATE },
    [three]: { from: FAR, date: FAR_AGO },
  });
  // What was given for this profession itself comes back from no other.
  const own = { [one]: { from: standard.profession.id, date: FAR_AGO } };
  const back = { [NEAR]: [{ ...answered({ [one]: 1, [two]: 2 }, LATE), carried: own }] };
  assert.deepEqual(carried(among(everything), device(back))?.answers, { [two]: { anchor: 2 } });
});

Deno.test("what has changed its meaning since, is not shared or has no level is left where it is", () => {
  const near = answered({ [one]: 3, [two]: 2, [three]: 4 }, FIRST);
  const stated = pickStatement(begin(standard, "quick"), three, 2, 4, FIRST);
  const shared = among({ [one]: 2, [two]: 1 }, { [three]: 1 });
  const found = carried(shared, device({ [NEAR]: [near], [FAR]: [stated] }));
  assert.deepEqual(found?.answers, { [two]: { anchor: 2 } });
});

for (
  const text of [
    null,
    "",
    "{}",
    '{"version":99,"attempts":[]}',
    write([begin(standard, "quick")], NOTHING),
  ]
) {
  Deno.test(`nothing is found in ${text}`, () => {
    assert.deepEqual(carried(among({ [one]: 1 }), () => text), null);
  });
}

Deno.test("an attempt keeps where its answers come from until they are given anew", () => {
  const near = answered({ [one]: 3, [two]: 2 }, FIRST);
  const shared = among({ [one]: 1, [two]: 1 });
  const found = carried(shared, device({ [NEAR]: [near] }));
  if (!found) throw new Error("nothing found");
  const whole = filled(begin(standard, "full"), found, SECOND);
  assert.deepEqual([whole.started, whole.changed, whole.mode], [SECOND, SECOND, "quick"]);
  const again = read(write([whole], NOTHING), standard);
  assert.deepEqual(again.kind === "attempts" && again.attempts, [whole]);
  const once = pickAnchor(whole, one, 4, SECOND);
  assert.deepEqual(once.carried, { [two]: found.sources[two] });
  assert.deepEqual("carried" in pickAnchor(once, two, 4, SECOND), false);
});

Deno.test("an attempt that is under way gets what it has not answered, and nothing else", () => {
  const near = answered({ [one]: 3, [two]: 2 }, FIRST);
  const found = carried(among({ [one]: 1, [two]: 1 }), device({ [NEAR]: [near] }));
  if (!found) throw new Error("nothing found");
  const begun = { ...answered({ [one]: 5, [three]: 1 }, FIRST, 1, "full"), sent: SECOND };
  const rest = open(found, begun);
  if (!rest) throw new Error("nothing open");
  assert.deepEqual(Object.keys(rest.answers), [two]);
  const { sent, ...more } = filled(begun, rest, SECOND);
  assert.equal(sent, undefined);
  assert.deepEqual(more.answers, { ...begun.answers, [two]: { anchor: 2 } });
  assert.deepEqual(more.carried, { [two]: { from: NEAR, date: FIRST } });
  assert.deepEqual([more.started, more.changed, more.mode], [begun.started, SECOND, "full"]);
  assert.equal(open(found, more), null);
});

Deno.test("where answers come from is lost alone where it is damaged", () => {
  const near = answered({ [one]: 3 }, FIRST);
  const source = { from: NEAR, date: SECOND };
  for (
    const bad of [{ from: "N!", date: SECOND }, { from: NEAR, date: "kemarin" }, { from: NEAR }, 1]
  ) {
    const carried = { [one]: bad, [two]: source };
    const text = JSON.stringify({ version: 2, attempts: [{ ...near, carried }] });
    const found = read(text, standard);
    if (found.kind !== "attempts") throw new Error(found.kind);
    assert.deepEqual(found.attempts[0]?.carried, { [two]: source });
    assert.deepEqual([found.attempts[0]?.answers, found.lost], [near.answers, true]);
  }
});
