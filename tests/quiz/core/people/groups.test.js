import assert from "node:assert/strict";
import { groupsOf } from "../../../../quiz/core/people/groups.js";

/** @import { Participant } from "../../../../quiz/core/people/table.js" */

/** @param {[string, string][]} people divisions and batches */
const list = (...people) =>
  people.map(([division, batch]) => /** @type {Participant} */ ({ division, batch }));

Deno.test("everybody, then each division and batch that is not everybody", () => {
  const people = list(["Timur", "3"], ["Barat", "3"], ["Timur", "3"], ["", "3"]);
  const found = groupsOf(people, "Angkatan").map((
    { id, name, people },
  ) => [id, name, people.length]);
  assert.deepEqual(found, [["all", "", 4], ["division Timur", "Timur", 2], [
    "division Barat",
    "Barat",
    1,
  ]]);
  const batches = groupsOf(list(["", "3"], ["", "4"]), "Angkatan").map(({ name }) => name);
  assert.deepEqual(batches, ["", "Angkatan 3", "Angkatan 4"]);
  assert.deepEqual(groupsOf([], "Angkatan"), []);
});
