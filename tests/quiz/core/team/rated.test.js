import assert from "node:assert/strict";
import { encode } from "../../../../quiz/core/code/envelope.js";
import { RATER } from "../../../../quiz/core/code/rater.js";
import { WHOLE } from "../../../../quiz/core/team/arrange.js";
import { emptyTeam, picture } from "../../../../quiz/core/team/picture.js";
import { MOST, pour } from "../../../../quiz/core/team/read.js";
import { rated, ratedTable } from "../../../../quiz/core/team/rated.js";
import { join, readTeam, writeTeam } from "../../../../quiz/core/team/saved.js";
import { teamWorkbook } from "../../../../quiz/core/team/workbook.js";
import { at, code, first } from "./links.js";

/** @type {import("../../../../quiz/core/words.js").Say} */
const say = (key, fields) => fields ? `${key} ${Object.values(fields)}` : key;

/** @param {number} person @param {number[]} levels 0: never seen @param {number} [invitation] @param {number} [edition] */
function view(person, levels, invitation = 7, edition = 1) {
  const { skills } = first;
  return encode(RATER, { version: 2, profession: 1, edition, highest: skills.length }, {
    ...{ invitation, person, finished: 9 },
    states: skills.map((_, index) => 2 + Number(levels[index % levels.length])),
  });
}

/** @param {number} person @param {number[]} levels @param {number} [invitation] */
const own = (person, levels, invitation = 7) =>
  code({
    ...{ states: levels.map(at), person, invitation, reply: person + 1, finished: 50 - person },
  });

/** @param {string[]} codes */
function teamOf(...codes) {
  const team = emptyTeam();
  pour(first, team.pool, codes.map((code) => ({ kind: "code", code, line: 1, excerpt: "" })));
  return team;
}

const team = teamOf(
  own(3, [1, 3, 5]),
  own(4, [3]),
  own(5, [2]),
  own(0, [2]),
  own(3, [2], 8),
  view(3, [5, 4, 5, 0]),
  view(4, [3]),
  view(9, [3]),
  view(0, [3]),
  view(3, [2], 8),
);

Deno.test("of the invitation that is looked at, in the order of the people who are shown", () => {
  team.labels = { "7:4": "Sari", "7:9": "Tono" };
  const looked = picture(first, team, { ...WHOLE, people: "name" }, say);
  const { rows, ...rest } = rated(first, looked, team);
  const names = rows.map(({ place }) => looked.names[place]);
  assert.deepEqual(names.length, 2);
  assert.deepEqual(names, [...names].sort());
  const unrated = looked.people.findIndex(({ key }) => key === "7:5");
  assert.deepEqual(rest, {
    ...{ unrated: [unrated], alone: ["7:9"], unnumbered: 1, elsewhere: 1, swapped: [] },
  });
  const every = picture(first, { ...team, invitation: null }, WHOLE, say);
  const all = rated(first, every, team);
  assert.deepEqual(all.rows.map(({ place }) => every.people[place]?.key).sort(), [
    ...["7:3", "7:4", "8:3"],
  ]);
  assert.equal(all.elsewhere, 0);
  // Whoever is not shown is neither rated nor left, and still has a result.
  const none = rated(first, { ...looked, order: [] }, team);
  assert.deepEqual([none.rows, none.unrated, none.alone], [[], [], ["7:9"]]);
});

Deno.test("both levels, what is likely, and how sure the difference is", () => {
  const looked = picture(first, team, { ...WHOLE, cluster: "one" }, say);
  const { rows } = rated(first, looked, team);
  const [heads = [], ...lines] = ratedTable(first, looked, rows, say);
  const mine = lines.filter(([, number]) => number === 3);
  assert.equal(mine.length, first.skills.filter(({ cluster }) => cluster === "one").length);
  assert.ok(lines.every((line) => line.length === heads.length));
  const of = (/** @type {number} */ index) =>
    mine.find(([, , name]) => name === first.skills[index]?.name)?.slice(3);
  assert.deepEqual(of(0), [1, 1, 2, 5, 4, 5, -4, "compare.talk-down 4"]);
  assert.deepEqual(of(1), [3, 2, 4, 4, 3, 5, -1, "compare.within-down"]);
  assert.deepEqual(of(2), [5, 4, 5, 5, 4, 5, 0, "compare.same"]);
  assert.deepEqual(of(3), [1, 1, 2, "compare.unseen", "", "", "", "–"]);
  const told = { title: "Tim", facts: "", opener: "" };
  const sheets = teamWorkbook(first, looked, WHOLE, say, told, rows);
  const sheet = sheets.find(({ name }) => name === "team.seconds");
  const row = sheet?.rows.find((boxes) => boxes[1]?.value === 3);
  assert.deepEqual(row?.slice(3, 7).map(({ value, level }) => [value, level]), [
    ...[[1, 1], [1, undefined], [2, undefined], [5, 5]],
  ]);
});

Deno.test("whose ratings fit each other's results is told of those who are shown", () => {
  const [low, high] = [[1, 1, 5, 5], [5, 5, 1, 1]];
  const exchanged = teamOf(own(3, low), own(4, high), view(3, high), view(4, low));
  const looked = picture(first, exchanged, WHOLE, say);
  const [pair = []] = rated(first, looked, exchanged).swapped;
  assert.deepEqual(pair.map((place) => looked.people[place]?.key).sort(), ["7:3", "7:4"]);
  const one = rated(first, { ...looked, order: [0] }, exchanged);
  assert.deepEqual(one.swapped, []);
});

Deno.test("a view is kept once, with the name beside it; what cannot be read is no view", () => {
  const bad = [view(3, [1], 7, 9), view(3, [1]).slice(0, -3)];
  const read = teamOf(own(3, [1]), view(3, [1]), view(3, [1]), ...bad);
  assert.deepEqual(read.pool.others.map(({ reason }) => reason), ["newer", "damaged"]);
  const [second] = read.pool.seconds.values();
  if (second) second.name = "Ayu";
  const found = readTeam(writeTeam(read, "account-executive"), first);
  assert.equal(found.kind, "team");
  if (found.kind !== "team") return;
  assert.deepEqual(found.team.pool.seconds, read.pool.seconds);
  const both = join(found.team, teamOf(view(4, [2])), Math.max);
  assert.equal(both.pool.seconds.size, 2);
  // A view that is gone leaves its name behind, which is dropped.
  const data = JSON.parse(writeTeam(read, "account-executive"));
  data.seconds = [[bad[1], "Sari"], [1, ""]];
  const lost = readTeam(JSON.stringify(data), first);
  assert.deepEqual(lost.kind === "team" && [lost.lost, lost.team.pool.seconds.size], [true, 0]);
  const full = teamOf();
  full.pool.seconds = new Map(
    Array.from({ length: MOST }, (_, at) => [`${at}`, /** @type {any} */ ({})]),
  );
  pour(first, full.pool, [{ kind: "code", code: view(3, [1]), line: 1, excerpt: "" }]);
  assert.deepEqual(full.pool.others.map(({ reason }) => reason), ["more"]);
});
