import assert from "node:assert/strict";
import { eraseOn, readList, writeList } from "../../../../quiz/core/people/list.js";
import { MOST, nobody, readTable } from "../../../../quiz/core/people/table.js";
import { first } from "../code/examples.js";

const HEADS = {
  phone: ["hp", "telepon"],
  email: ["email"],
  division: ["divisi"],
  branch: ["cabang"],
  batch: ["batch"],
  nik: ["nik"],
  name: ["nama"],
  others: ["atasan"],
  prose: ["halo", "kak", "ini", "daftar", "ya", "kasih", "terima", "dan", "berikut"],
};

/** @param {number[]} numbers */
function dice(...numbers) {
  let at = 0;
  return () => numbers[at++] ?? at;
}

/** @param {string} text @param {boolean} [nik] */
function read(text, nik = false) {
  const found = readTable(text, HEADS, (column) => column !== "nik" || nik, dice(), []);
  return {
    ...found,
    people: found.people.map(({ number, asked, answered, ...person }) => {
      assert.ok(number >= 100_000 && asked === "" && answered === "");
      return Object.values(person).filter(Boolean).join(" / ");
    }),
  };
}

Deno.test("a table with its heads, whatever is between its cells", () => {
  const rows = [
    ["Daftar AE Batch 4"],
    ["No", "Nama lengkap", "NIK", "No HP", "Email", "Nama Atasan", "Divisi", "Gaji", "Batch"],
    ["1", "Budi", "321", "0812 3456 7890", "b@contoh.id", "Rina", "Barat", "9000000", "4"],
    ["2", "Sari", "322", "6,28E+12", "sari", "Rina", "", "9", "4"],
    ["", "", "", "", "", "", "", "", ""],
    ["3", "-", "323"],
  ];
  for (const between of ["\t", ";", ","]) {
    const cell = (/** @type {string} */ text) => text.includes(between) ? `"${text}"` : text;
    const text = rows.slice(1).map((row) => row.map(cell).join(between)).join("\r\n");
    assert.deepEqual(read(text), {
      people: ["Budi / 6281234567890 / b@contoh.id / Barat / 4", "Sari / 4"],
      dropped: ["No", "NIK", "Nama Atasan", "Gaji"],
      unread: 2,
      ...{ prose: [], nameless: 0, again: 0 },
    });
  }
  const padded = rows.map((row) => [...row, ...Array(9 - row.length).fill("")].join("\t")).join(
    "\n",
  );
  assert.equal(read(padded).people.length, 2);
  assert.deepEqual(
    read(padded, true).people[0],
    "Budi / 6281234567890 / b@contoh.id / Barat / 4 / 321",
  );
});

Deno.test("without heads cells tell what they are; a column twice is taken once", () => {
  assert.deepEqual(read("1\tBudi\t0812 3456 7890\nSari Dewi\ts@contoh.id").people, [
    "Budi / 6281234567890",
    "Sari Dewi / s@contoh.id",
  ]);
  assert.deepEqual(read("Budi\nSari\n").people, ["Budi", "Sari"]);
  assert.deepEqual(read("Nama;Nama\nBudi;B").dropped, ["Nama"]);
  assert.deepEqual(read("Nama;HP\nBudi").people, ["Budi"]);
  assert.deepEqual(read("1. Budi\n12) Sari").people, ["Budi", "Sari"]);
  const nothing = { people: [], dropped: [], prose: [], unread: 0, nameless: 0, again: 0 };
  assert.deepEqual(read(""), nothing);
  // No list of names: other heads alone, and what people wrote to each other.
  for (
    const text of [
      "NIK\tHP\n32101\t0812 3456 7890",
      "HP\n0812 3456 7890",
      "[25/11/26 09.14.02] Budi: halo\nbaris kedua",
      "25/11/26, 09.14 - Budi: halo semua",
      "2026-11-25, 09:14 - Budi: halo",
    ]
  ) assert.deepEqual(read(text), nothing);
  assert.deepEqual(read("Tim Cabang\nBudi").people, ["Tim Cabang", "Budi"]);
});

Deno.test("sentences around a list are left out and told; under a head each row is a name", () => {
  const [above, below] = ["Halo kak, ini daftar namanya ya", "Terima kasih ya kak"];
  /** @type {[string, string[], string[]][]} text, names, and what is left out */
  const cases = [
    [above, [], [above]],
    [`${above}\nBudi\nSari Dewi\n${below}`, ["Budi", "Sari Dewi"], [above, below]],
    [`${above}\n\n1. Budi\n2. Sari`, ["Budi", "Sari"], [above]],
    [`${above}\nBudi\t0812 3456 7890\nSari\t`, ["Budi / 6281234567890", "Sari"], [above]],
    [`${above}\nNama;HP\nBudi;0812 3456 7890`, ["Budi / 6281234567890"], []],
    ["Berikut daftar nama peserta:\nBudi\nSari", ["Budi", "Sari"], [
      "Berikut daftar nama peserta:",
    ]],
    // One such word may be a part of a name, and what can be reached is somebody.
    ["Kasih Ayu\nKak Rina\nBudi\tTim Data dan Ini Itu", ["Kasih Ayu", "Kak Rina", "Budi"], []],
    ["Ya Ya\nDan Dan", ["Ya Ya", "Dan Dan"], []],
    ["Kak Dan Ya\t0812 3456 7890", ["Kak Dan Ya / 6281234567890"], []],
    ["Nama\nTerima Kasih", ["Terima Kasih"], []],
    ["Nama dan gelar\tHP\nBudi\t", ["Budi"], []],
  ];
  for (const [text, names, prose] of cases) {
    const found = read(text);
    assert.deepEqual([found.people, found.prose], [names, prose], text);
  }
});

Deno.test("who is on the list already, and a row without a name, are left out and counted", () => {
  const text = "Nama;HP;Email\nBudi;081234567890;\nbudi;+62 812-3456-7890;b@contoh.id\n" +
    "Budi;081311112222;\n;081311113333;\nBudi;;\nBudi;;";
  const { people, nameless, again } = read(text);
  assert.deepEqual(people, ["Budi / 6281234567890", "Budi / 6281311112222", "Budi", "Budi"]);
  assert.deepEqual([nameless, again], [1, 1]);
  const before = [{ ...nobody(), number: 100_005, name: "BUDI", phone: "6281311112222" }];
  const later = readTable("Budi;0813 1111 2222", HEADS, () => true, dice(), before);
  assert.deepEqual([later.people, later.again], [[], 1]);
});

Deno.test("numbers are drawn, and nobody's twice", () => {
  const all = () => true;
  const before = [{ ...nobody(), number: 100_005 }];
  const found = readTable("A\nB\nC", HEADS, all, dice(5, 900_005, 7, 7, 8, 9), before);
  assert.deepEqual(found.people.map(({ number }) => number), [100_007, 100_008, 100_009]);
  const many = readTable("A\n".repeat(MOST + 5), HEADS, all, dice(), before);
  assert.equal(many.people.length, MOST - 1);
});

/** @type {import("../../../../quiz/core/invitation.js").Invitation} */
const invitation = {
  ...{ id: 5, role: "self", mode: "quick", label: "Tim", due: null, to: null, person: 0 },
  ...{ skills: ["skill-1"], target: "ae", levels: {} },
};
const people = [
  { ...nobody(), number: 123_456, name: "Budi", phone: "6281234567890", asked: "2026-11-28" },
  { ...nobody(), number: 7, name: "Sari", nik: "321" },
];
const words = { note: "Dua orang", erase: "2027-02-28" };
const text = writeList(first, { invitation, people }, words);

Deno.test("what was written is read; it says what it holds and when to erase it", () => {
  assert.deepEqual(readList(text, first), {
    kind: "list",
    list: { invitation, people },
    lost: false,
  });
  const { note, erase, people: [budi] } = JSON.parse(text);
  assert.deepEqual({ note, erase }, words);
  assert.deepEqual(Object.keys(budi), ["number", "name", "phone", "asked"]);
  assert.equal(eraseOn(invitation, "2026-11-28"), "2027-02-28");
  assert.equal(eraseOn({ ...invitation, due: "2026-12-31" }, "2026-11-28"), "2027-03-31");
});

Deno.test("any other file is told apart, and one bad person loses only itself", () => {
  const data = JSON.parse(text);
  const kind = (/** @type {object} */ changes) =>
    readList(JSON.stringify({ ...data, ...changes }), first).kind;
  for (const other of ["Budi", "null", "[]", '{"format":"x"}']) {
    assert.equal(readList(other, first).kind, "other");
  }
  assert.equal(readList(text.slice(0, -5), first).kind, "damaged");
  assert.equal(kind({ version: 2 }), "newer");
  assert.equal(kind({ invitation: "u=x" }), "damaged");
  assert.equal(kind({ people: {} }), "damaged");
  const later = writeList({ ...first, profession: { ...first.profession, edition: 9 } }, {
    invitation,
    people,
  }, words);
  assert.equal(readList(later, first).kind, "newer");
  const [budi, sari] = data.people;
  for (
    const bad of [
      1,
      { ...sari, number: 0 },
      { ...sari, number: 2 ** 21 },
      { ...sari, number: "7" },
      {
        ...sari,
        name: "",
      },
      { ...sari, phone: 8 },
      { ...sari, email: "x".repeat(300) },
      budi,
    ]
  ) {
    const found = readList(JSON.stringify({ ...data, people: [budi, bad] }), first);
    assert.deepEqual(found, {
      kind: "list",
      list: { invitation, people: [people[0]] },
      lost: true,
    });
  }
});
