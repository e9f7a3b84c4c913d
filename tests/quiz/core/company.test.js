import assert from "node:assert/strict";
import {
  amount,
  measures,
  measuresText,
  readCompany,
  writeCompany,
} from "../../../quiz/core/company.js";
import { standard } from "../standard.js";

const known = { ...standard, language: "id" };
const base = String(standard.targets[1]?.id);
const levels = Object.fromEntries(standard.skills.map(({ id }) => [id, 4]));
const company = {
  name: "PT Contoh",
  positions: [{
    ...{ name: "AE Media", base, levels, duties: ["Menjaga dua klien"] },
    kpis: [{ name: "Target penjualan", amount: "Rp1.500.000.000" }],
  }],
};

/** What a file of version 1 says, for ever. */
const FIRST =
  `{"format":"standar-profesi/perusahaan","version":1,"profession":"${standard.profession.id}","name":"PT Contoh","positions":[{"name":"AE Media","base":"${base}","levels":{},"duties":["Satu"],"kpis":[{"name":"Retensi","amount":"90%"}]}]}`;

Deno.test("a profile comes back; what is not whole is left out", () => {
  assert.deepEqual(readCompany(writeCompany(known, company), known), { kind: "company", company });
  const first = readCompany(FIRST, known);
  assert.ok(first.kind === "company");
  const [position] = first.company.positions;
  assert.deepEqual(position?.kpis, [{ name: "Retensi", amount: "90%" }]);
  for (const { id, targets } of standard.skills) assert.equal(position?.levels[id], targets[base]);
  const odd = JSON.parse(writeCompany(known, company));
  odd.positions.push(7, { name: "" });
  odd.positions[0].duties.push(null, "  ");
  odd.positions[0].kpis.push({}, "x");
  assert.deepEqual(readCompany(JSON.stringify(odd), known), { kind: "company", company });
});

Deno.test("a position without a base of ours, or levels, has those of the first target, or the lowest", () => {
  const text = FIRST.replace(
    `"base":"${base}","levels":{},"duties":["Satu"]`,
    '"base":"x","levels":5,"duties":5',
  );
  const levelsIn = (/** @type {typeof known} */ standard) => {
    const found = readCompany(text, standard);
    assert.ok(found.kind === "company");
    const [position] = found.company.positions;
    assert.deepEqual(position?.duties, []);
    return [position?.base, ...Object.values(position?.levels ?? {})];
  };
  const first = String(standard.targets[0]?.id);
  assert.deepEqual(levelsIn(known), [
    first,
    ...standard.skills.map(({ targets }) => targets[first]),
  ]);
  assert.deepEqual(levelsIn({ ...known, targets: [] }), ["", ...standard.skills.map(() => 1)]);
});

Deno.test("what is no profile is told apart", () => {
  const kind = (/** @type {string} */ text) => readCompany(text, known).kind;
  assert.equal(kind("Nama;Nomor"), "other");
  assert.equal(kind("[]"), "other");
  assert.equal(kind(FIRST.slice(0, -3)), "damaged");
  assert.equal(kind(FIRST.replace(/"positions":.*/, '"positions":[]}')), "damaged");
  assert.equal(kind(FIRST.replace('"version":1', '"version":2')), "newer");
  assert.equal(kind(FIRST.replace(standard.profession.id, "lain")), "profession");
});

Deno.test("amounts are written as Indonesian writes them", () => {
  const written = {
    "Rp1500000000": "Rp1.500.000.000",
    "rp 1.500.000": "Rp1.500.000",
    "1,500,000": "1.500.000",
    "12.5%": "12,5%",
    "12,5 %": "12,5 %",
    "Rp2,5 miliar": "Rp2,5 miliar",
    "90% klien": "90% klien",
    "2 dari 3 hari": "2 dari 3 hari",
    "1.2.3": "1.2.3",
    "sesuai kontrak": "sesuai kontrak",
    "": "",
  };
  for (const [typed, shown] of Object.entries(written)) {
    assert.equal(amount(typed, "id"), shown, typed);
  }
  const typed = "Target: Rp1000000\n\nTepat waktu: pukul 10:00\nTanpa angka";
  assert.deepEqual(measures(typed, "id"), [
    { name: "Target", amount: "Rp1.000.000" },
    { name: "Tepat waktu", amount: "pukul 10:00" },
    { name: "Tanpa angka", amount: "" },
  ]);
  assert.equal(measuresText(measures(typed, "id")).split("\n").length, 3);
});
