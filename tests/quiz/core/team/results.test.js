import assert from "node:assert/strict";
import { plainCsv } from "../../../../quiz/core/export.js";
import { WHOLE } from "../../../../quiz/core/team/arrange.js";
import { emptyTeam, picture } from "../../../../quiz/core/team/picture.js";
import { pour } from "../../../../quiz/core/team/read.js";
import { COLUMNS, resultRows } from "../../../../quiz/core/team/results.js";
import { EACH } from "../../../../quiz/core/team/target.js";
import { at, code, first } from "./links.js";

Deno.test("a table for programs is RFC 4180, and no text of it a formula", () => {
  assert.equal(plainCsv([["a", 1], ['b "c", d', "=1"]]), '"a",1\r\n"b ""c"", d","\'=1"\r\n');
});

Deno.test("without anybody there are only the columns", () => {
  const none = /** @type {any} */ ({ people: [], names: [], shown: [], order: [] });
  assert.deepEqual(resultRows(/** @type {any} */ ({}), none), [COLUMNS]);
});

Deno.test("a row for each person and competency, empty where nothing is known", () => {
  const team = { ...emptyTeam(), target: EACH };
  const given = [{ states: [at(4), 0, 1, 2], name: "Ayu", finished: 60, mode: 1, target: 1 }, {
    states: [at(1)],
    name: "Budi",
    finished: 0,
    mode: 2,
    target: 0,
  }];
  for (const one of given) {
    pour(first, team.pool, [{ kind: "code", code: code(one), line: 1, excerpt: "" }]);
  }
  const [, ...rows] = resultRows(first, picture(first, team, { ...WHOLE, people: "name" }, String));
  assert.equal(rows.length, 2 * first.skills.length);
  const told = rows.map((row) => Object.fromEntries(row.map((cell, at) => [COLUMNS[at], cell])));
  const [ayu, unasked, unanswered, never] = told;
  assert.equal(ayu?.name, "Ayu");
  assert.deepEqual([ayu?.state, ayu?.level, ayu?.standing], ["rated", 4, "above"]);
  assert.match(String(ayu?.finished), /^2026-01-01T00:59/);
  assert.deepEqual(
    [unasked, unanswered, never].map((row) => [row?.state, row?.level, row?.level_low]),
    [
      ["unasked", "", ""],
      ["unanswered", "", ""],
      ["never", "", ""],
    ],
  );
  const budi = told[first.skills.length];
  assert.deepEqual([budi?.name, budi?.finished, budi?.target, budi?.mode], [
    "Budi",
    "",
    "",
    "thorough",
  ]);
  assert.equal(budi?.profession, first.profession.id);
});
