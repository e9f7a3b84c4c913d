import assert from "node:assert/strict";
import { csv, tsv } from "../../../../quiz/core/export.js";
import { WHOLE } from "../../../../quiz/core/team/arrange.js";
import { Search } from "../../../../quiz/core/team/find.js";
import { ALL } from "../../../../quiz/core/team/gather.js";
import { emptyTeam, picture } from "../../../../quiz/core/team/picture.js";
import { pour } from "../../../../quiz/core/team/read.js";
import { readTeam, writeTeam } from "../../../../quiz/core/team/saved.js";
import { peopleTable } from "../../../../quiz/core/team/tables.js";
import { hostile, NAMES } from "./hostile.js";
import { first } from "./links.js";

const pastes = hostile();

/** @param {string} text */
function read(text) {
  const team = emptyTeam();
  const search = new Search(text, first.profession.id);
  while (search.share < 1) pour(first, team.pool, search.next());
  return team;
}

Deno.test("hostile pastes: nothing is lost, and all that is no result is told", () => {
  assert.equal(pastes.length, 300);
  for (const [index, { text, codes, reasons }] of pastes.entries()) {
    const { entries, foreign, seconds, ...pool } = read(text).pool;
    const kept = [...foreign.values()].flatMap(({ count, line, excerpt }) =>
      Array(count).fill({ reason: "profession", line, excerpt })
    );
    const others = [...pool.others, ...kept];
    // The one view that pastes have is kept once.
    assert.equal(seconds.size, Number(reasons.includes("rater")));
    const found = [...entries.values()].flatMap(({ code, count }) => Array(count).fill(code));
    assert.deepEqual(found.sort(), codes, `paste ${index}: ${text.slice(0, 2000)}`);
    const told = others.map(({ reason }) => reason).sort();
    const wrong = reasons.filter((reason) => reason !== "rater");
    assert.deepEqual(told, wrong, `paste ${index}: ${text.slice(0, 2000)}`);
    for (const { line, excerpt } of others) {
      assert.ok(line >= 1 && line <= text.split(/\r\n?|\n/).length);
      assert.ok(excerpt.length <= 96 && !/[\p{C}\n]/u.test(excerpt));
    }
  }
});

Deno.test("hostile names come through as they were typed, and no table takes them for formulas", () => {
  const text = pastes.map(({ text }) => text).join("\n\n");
  const team = { ...read(text), invitation: ALL };
  const shown = picture(first, team, WHOLE, (key) => key);
  const signed = new Set(shown.people.map(({ entry }) => entry.result.name));
  assert.deepEqual([...signed].sort(), NAMES.map((name) => name.normalize("NFC")).sort());
  const rows = peopleTable(first, shown, (key) => key, String);
  const lines = tsv(rows).split("\n");
  assert.equal(lines.length, shown.people.length + 1);
  const cells = [
    ...lines.flatMap((line) => line.split("\t")),
    ...String.fromCharCode(...csv(rows)).split(/[\t\n]/),
  ];
  for (const cell of cells) assert.doesNotMatch(cell, /^"?\s*[=+@-]/);
});

Deno.test("a group of hostile results is saved and opened", () => {
  const team = { ...read(pastes.map(({ text }) => text).join("\n\n")), invitation: ALL };
  const found = readTeam(writeTeam(team, first.profession.id), first);
  assert.deepEqual(found.kind === "team" && found.team.pool.entries, team.pool.entries);
});
