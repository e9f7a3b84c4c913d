/** @import { Given } from "./links.js" */

import assert from "node:assert/strict";
import { WHOLE } from "../../../../quiz/core/team/arrange.js";
import { emptyTeam, picture } from "../../../../quiz/core/team/picture.js";
import { pour } from "../../../../quiz/core/team/read.js";
import { sides } from "../../../../quiz/core/team/sides.js";
import { at, code, first } from "./links.js";

/** @param {[string, number][]} people division and level of each, 0 for none */
function compared(...people) {
  const team = { ...emptyTeam(), target: "ae" };
  people.forEach(([division, level], index) => {
    const text = code({
      invitation: 5,
      reply: index + 1,
      finished: index + 1,
      states: [at(level)],
    });
    pour(first, team.pool, [{ kind: "code", code: text, line: 1, excerpt: "" }]);
    if (division) team.groups[`5/${index + 1}`] = { division, branch: "", batch: "" };
  });
  return sides(picture(first, team, WHOLE, (key) => key), team.groups, "division", "id");
}

/** @param {string} division @param {number[]} levels */
const those = (division, ...levels) =>
  levels.map((level) => /** @type {[string, number]} */ ([division, level]));

Deno.test("groups by name, those without one last, each with its counts", () => {
  const { groups, rows } = compared(
    ...those("Ritel", 1, 1, 3, 5, 5),
    ...those("", 5, 5, 5, 5, 5, 0),
    ...those("Korporat", 1, 1, 1, 1, 1, 1),
  );
  assert.deepEqual(groups, [
    { name: "Korporat", people: 6 },
    { name: "Ritel", people: 5 },
    { name: "", people: 6 },
  ]);
  assert.equal(rows.length, 16);
  const [corporate, retail, none] = rows[0]?.counts ?? [];
  assert.deepEqual(corporate, { n: 6, below: 6, within: 0, reached: 0, hidden: false });
  assert.deepEqual(retail, { n: 5, below: 2, within: 0, reached: 3, hidden: false });
  assert.deepEqual(none, { n: 5, below: 0, within: 0, reached: 5, hidden: false });
});

Deno.test("what is hidden cannot be told from the rest", () => {
  const hidden = (/** @type {[string, number][]} */ ...people) =>
    compared(...people).rows[0]?.counts.map(({ hidden }) => hidden);
  // One small group: the smallest of the others is hidden with it.
  assert.deepEqual(
    hidden(...those("A", 1), ...those("B", 1, 1, 1, 1, 1), ...those("C", 1, 1, 1, 1, 1, 1)),
    [true, true, false],
  );
  // Two that are five together hide each other.
  assert.deepEqual(
    hidden(...those("A", 1, 1), ...those("B", 1, 1, 1), ...those("C", 1, 1, 1, 1, 1)),
    [true, true, false],
  );
});
