import assert from "node:assert/strict";
import { writeList } from "../../../../quiz/core/people/list.js";
import { nobody } from "../../../../quiz/core/people/table.js";
import { pour } from "../../../../quiz/core/team/read.js";
import { writeTeam } from "../../../../quiz/core/team/saved.js";
import { evidenceIn } from "../../../../quiz/core/training/brought.js";
import { groupsOf, listIn, within } from "../../../../quiz/core/training/groups.js";
import { handedOn, handOn } from "../../../../quiz/core/training/handed.js";
import { codesIn } from "../../../../quiz/core/training/links.js";
import { eraseOn, readTraining, writeTraining } from "../../../../quiz/core/training/saved.js";
import { nothing } from "../../../../quiz/core/training/training.js";
import { picture } from "../../../../quiz/core/team/picture.js";
import { WHOLE } from "../../../../quiz/core/team/arrange.js";
import { at, code, first } from "../team/links.js";

const ID = first.profession.id;

/** @param {import("../team/links.js").Given[]} given */
function training(...given) {
  const made = nothing("2026-11-28");
  for (const one of given) {
    pour(first, made.team.pool, [{ kind: "code", code: code(one), line: 1, excerpt: "" }]);
  }
  return made;
}

const WHOLE_PLAN = {
  ...training({ name: "Sari", invitation: 7, reply: 3 }),
  chosen: { "": ["negosiasi"] },
  tasks: {
    "|negosiasi 1": { practice: "Latihan", owner: "Bu Rina", date: "2027-01-04", out: ["7/3"] },
  },
  talks: { "7/3": { agreed: "Mencoba", date: "2026-12-01", next: "" } },
  ratings: { "7/3": "p=abcz" },
  evidence: { "7/3": { negosiasi: { line: "Sewa turun", when: "2026-10", who: "atasan" } } },
};

WHOLE_PLAN.team.groups = { "7/3": { division: "Ritel", branch: "Bogor", batch: "" } };

Deno.test("a plan is read as it was written", () => {
  const found = readTraining(writeTraining(WHOLE_PLAN, ID, "Data pribadi."), first);
  assert.deepEqual(found, { kind: "training", training: WHOLE_PLAN, lost: false });
  assert.equal(eraseOn(WHOLE_PLAN), "2027-05-28");
});

Deno.test("a file of the first version opens for ever", () => {
  const text = JSON.stringify({
    ...{
      format: "standar-profesi/rencana",
      version: 1,
      profession: ID,
      note: "",
      erase: "2027-05-28",
    },
    team: {
      ...{ format: "standar-profesi/rekap", version: 1, profession: ID, title: "Tim", labels: {} },
      ...{ invited: null, separate: [], invitations: [], links: [], named: [] },
    },
    ...{
      places: { "7/3": { division: "Ritel", batch: "10" } },
      start: "2026-11-28",
      chosen: {},
      tasks: {},
      talks: {},
      ratings: {},
      evidence: {},
    },
  });
  const found = readTraining(text, first);
  assert.ok(found.kind === "training" && !found.lost);
  assert.deepEqual(found.training.team.groups, {
    "7/3": { division: "Ritel", branch: "", batch: "10" },
  });
});

Deno.test("what is not whole is lost alone, and what is no plan is told apart", () => {
  const data = JSON.parse(writeTraining(WHOLE_PLAN, ID, ""));
  const read = (/** @type {object} */ changes) =>
    readTraining(JSON.stringify({ ...data, ...changes }), first);
  const tasks = { a: { owner: 1 }, b: { date: "31-12-2026" }, c: { out: "x" }, d: { owner: "Ya" } };
  const found = read({ tasks, talks: 3, evidence: { x: { negosiasi: { line: 5 } } } });
  assert.ok(found.kind === "training" && found.lost);
  assert.deepEqual(found.training.tasks, { d: { owner: "Ya" } });
  assert.deepEqual([found.training.talks, found.training.evidence], [{}, {}]);
  assert.deepEqual(found.training.ratings, WHOLE_PLAN.ratings);
  assert.equal(read({ version: 2 }).kind, "newer");
  assert.equal(read({ version: "x" }).kind, "damaged");
  assert.equal(read({ profession: "lain" }).kind, "profession");
  assert.equal(read({ start: "2026-02-30" }).kind, "damaged");
  assert.equal(read({ team: null }).kind, "damaged");
  assert.equal(read({ team: { ...data.team, version: 9 } }).kind, "newer");
  assert.equal(readTraining('{"format": "standar-profesi/rencana"', first).kind, "damaged");
  assert.equal(readTraining(writeTeam(WHOLE_PLAN.team, ID), first).kind, "other");
  assert.equal(readTraining("", first).kind, "other");
});

Deno.test("a group is handed on once, and what is no group is none", () => {
  const text = writeTeam(WHOLE_PLAN.team, ID);
  assert.deepEqual(handedOn(handOn(text, "7/3")), { team: text, person: "7/3" });
  for (const odd of [null, "", "{", "[1,2]", "{}", '["x"]']) {
    assert.deepEqual(handedOn(odd), { team: "", person: "" });
  }
});

Deno.test("a list tells who is where", () => {
  const people = [
    { ...nobody(), number: 1, name: "Ayu", division: "Ritel", batch: "10", phone: "628" },
    { ...nobody(), number: 2, name: "Bagas", division: "Korporat", batch: "9" },
    { ...nobody(), number: 3, name: "Citra" },
  ];
  const invitation = {
    ...{ id: 7, role: /** @type {const} */ ("self"), label: "", due: null, to: null, person: 0 },
    ...{ mode: "quick", skills: ["negosiasi"], target: "ae", levels: {} },
  };
  const asked = {
    ...invitation,
    mode: String(first.modes[0]?.id),
    skills: [String(first.skills[0]?.id)],
  };
  const text = writeList(first, { invitation: asked, people }, { note: "", erase: "" });
  const found = listIn(text, first);
  assert.deepEqual(found?.groups["7:1"], { division: "Ritel", branch: "", batch: "10" });
  assert.deepEqual(found?.names, { "7:1": "Ayu", "7:2": "Bagas", "7:3": "Citra" });
  const { team } = training(
    ...[1, 2, 3].map((person) => ({ invitation: 7, reply: person, person, finished: person })),
  );
  const all = picture(first, team, WHOLE, (key) => key).people;
  const groups = groupsOf(found?.groups ?? {}, all, "id");
  assert.deepEqual(groups.map(({ id, n }) => [id, n]), [
    ["division:Korporat", 1],
    ["division:Ritel", 1],
    ["batch:9", 1],
    ["batch:10", 1],
  ]);
  const count = (/** @type {string} */ group) =>
    all.filter(within(found?.groups ?? {}, group)).length;
  assert.deepEqual(["", "division:Ritel", "batch:9", "batch:8"].map(count), [3, 1, 1, 0]);
  assert.equal(listIn(text.replace('"Citra"', "3"), first)?.names["7:3"], "");
  assert.equal(listIn("{}", first), null);
  assert.equal(listIn(text.replace(/"u=[^"]+/, '"u=abcz'), first), null);
  assert.equal(listIn("tidak", first), null);
});

Deno.test("links are found as they are pasted, also where = was encoded", () => {
  const link = code({ states: [at(2)] });
  const text = `Ayu: https://x.id/a/buka/#${link}\nhttps://x.id/#${
    link.replace("=", "%3D")
  } #u=abcz`;
  assert.deepEqual(codesIn(text), [link, link, "u=abcz"]);
  assert.deepEqual(codesIn("Tidak ada, harga=10z"), []);
});

Deno.test("of a file of answers the evidence is taken, and whose it may be", () => {
  const said = { line: "Sewa turun", when: "2026-10", who: "" };
  const file = {
    ...{ format: "standar-profesi/cek", profession: ID, version: 2 },
    attempts: [
      {
        invitation: { id: 7, person: 12 },
        reply: 3,
        evidence: { komunikasi: "Lama", negosiasi: "x" },
      },
      { invitation: null, reply: 0 },
      { invitation: { id: 8, person: 0 }, reply: 0 },
    ],
    evidence: { negosiasi: said, visioner: { line: " " }, advokasi: 3 },
  };
  const found = evidenceIn(JSON.stringify(file), first);
  assert.deepEqual(found?.keys, ["7:12", "7/3"]);
  const none = { line: "", when: "", who: "" };
  assert.deepEqual(found?.evidence, { komunikasi: { ...none, line: "Lama" }, negosiasi: said });
  assert.equal(evidenceIn(JSON.stringify({ ...file, profession: "lain" }), first), null);
  assert.equal(evidenceIn("[]", first), null);
  assert.equal(evidenceIn("tidak", first), null);
  const empty = { ...file, attempts: 1, evidence: [] };
  assert.deepEqual(evidenceIn(JSON.stringify(empty), first), { keys: [], evidence: {} });
});
