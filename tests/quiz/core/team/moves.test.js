/** @import { Given } from "./links.js" */

import assert from "node:assert/strict";
import { WHOLE } from "../../../../quiz/core/team/arrange.js";
import { AGAIN, moves, pairs } from "../../../../quiz/core/team/moves.js";
import { emptyTeam, picture } from "../../../../quiz/core/team/picture.js";
import { pour } from "../../../../quiz/core/team/read.js";
import { at, code, first } from "./links.js";

/** @param {Given[]} given */
function team(given, more = {}) {
  const made = { ...emptyTeam(), target: "ae", ...more };
  for (const one of given) {
    pour(first, made.pool, [{ kind: "code", code: code(one), line: 1, excerpt: "" }]);
  }
  return made;
}

/** @param {ReturnType<typeof team>} group @param {string} then */
function found(group, then) {
  const shown = picture(first, group, WHOLE, (key) => key);
  const both = pairs(shown, group, then);
  return { both, rows: moves(first, shown, both) };
}

/** @param {number} person @param {number} level @param {Given} [more] */
const answer = (person, level, more = {}) => ({
  ...{ invitation: 5, reply: person, finished: 1, states: [at(level)], ...more },
});

Deno.test("who answered again: then, now, how many surely moved, and whether that is chance", () => {
  const people = [1, 2, 3, 4, 5, 6, 7];
  const { both, rows } = found(
    team([
      ...people.map((person) => answer(person, 1)),
      ...people.map((person) => answer(person, 5, { finished: 9 })),
      answer(8, 3),
    ]),
    AGAIN,
  );
  assert.equal(both.length, 7);
  const [move] = rows;
  assert.deepEqual(
    [move?.n, move?.below, move?.still, move?.up, move?.down, move?.way],
    [7, 7, 0, 7, 0, "up"],
  );
});

Deno.test("who went down, and who has no level one time, is told apart", () => {
  const { rows } = found(
    team([
      answer(1, 5),
      answer(1, 1, { finished: 9 }),
      { ...answer(2, 3), states: [2] },
      { ...answer(2, 3), finished: 9 },
    ]),
    AGAIN,
  );
  const [move] = rows;
  assert.deepEqual(
    [move?.n, move?.below, move?.still, move?.up, move?.down, move?.way],
    [1, 0, 1, 0, 1, null],
  );
});

Deno.test("in two invitations a person is told by the number, and names speak against it", () => {
  const group = team([
    answer(1, 2, { invitation: 4, person: 1, name: "Ayu" }),
    answer(2, 2, { invitation: 4, person: 2, name: "Budi" }),
    answer(3, 2, { invitation: 4, person: 3 }),
    answer(4, 2, { invitation: 4 }),
    answer(11, 3, { person: 1, name: "AYU" }),
    answer(12, 3, { person: 2, name: "Citra" }),
    answer(13, 3, { person: 3, name: "Dimas" }),
    answer(14, 3, { person: 9 }),
    answer(15, 3),
  ], { invitation: 5 });
  const { both } = found(group, "4");
  const numbers = both.map(({ then, now }) => [then.ids.person, now.entry.ids.person]);
  assert.deepEqual(numbers.sort(), [[1, 1], [3, 3]]);
});

Deno.test("what nothing is asked of is below nothing", () => {
  const senior = { target: 3 };
  const group = team([answer(1, 1, senior), answer(1, 3, { ...senior, finished: 9 })], {
    target: "each",
  });
  const own = { target: 0, levels: [] };
  const none = team([{ ...answer(1, 1), ...own }, { ...answer(1, 3), ...own, finished: 9 }], {
    target: "each",
  });
  assert.equal(found(group, AGAIN).rows[0]?.below, 1);
  assert.deepEqual([found(none, AGAIN).rows[0]?.below, found(none, AGAIN).rows[0]?.still], [0, 0]);
});
