import assert from "node:assert/strict";
import { Stream } from "../../../../quiz/core/task/chance.js";
import { draw } from "../../../../quiz/core/task/draw.js";
import { fraction } from "../../../../quiz/core/task/fraction.js";

/** @type {import("../../../../quiz/core/task/draw.js").Tasks} */
const tasks = {
  noun: "hitungan",
  passages: [{
    id: "surat",
    title: "Email",
    language: "en",
    text: ["{guests:en} guests, {day.name}"],
    variables: {
      guests: { least: 1000, most: 1500, step: 250, unit: "orang" },
      day: { of: [{ name: "Monday" }, { name: "Friday" }] },
    },
    values: {},
  }],
  tasks: [
    {
      id: "margin",
      title: "Margin",
      text: "Harga {price}, potongan {off}, {kind.name}.",
      table: { caption: "Harga", head: ["A", "B"], rows: [["Harga", "{price}"]] },
      variables: {
        price: { least: 20, most: 40, step: 10, unit: "Rp" },
        kind: {
          of: [{ name: "paket {price}", size: 1 }, { name: "{deep.a}", size: 3 }],
          unit: "%",
        },
        deep: { of: [{ a: "{deep.a}" }, { a: "{deep.a}" }] },
      },
      values: { off: { formula: ["*", 10, "kind.size"], unit: "%", decimals: 0 } },
      answer: { key: ["/", "price", 3], unit: "Rp", decimals: 0, tolerance: [1, 2] },
      slips: [{ formula: "price", text: "Itu {price}." }],
      solution: [
        { text: "Kalimat {price}", decimals: 0 },
        { text: "Harga", formula: "price", unit: "Rp", decimals: 0 },
        { text: "Dibagi", name: "part", formula: ["/", "price", 3], unit: "Rp", decimals: 0 },
        { text: "Ke atas", formula: ["ceil", ["/", "price", 3]], unit: "orang", decimals: 0 },
        { text: "Dua kali", formula: ["*", "part", 3], decimals: 0 },
      ],
      learn: "level",
    },
    {
      id: "pilih",
      title: "Pilih",
      passage: "surat",
      text: "Siapa?",
      variables: {},
      values: {},
      slips: [],
      options: [
        { text: "{guests}", right: true, why: "ya" },
        { text: "1", right: false, when: ["=", "guests", 1], why: "tidak" },
        { text: "2", right: false, why: "tidak" },
      ],
      solution: [{ text: "Selesai.", decimals: 0 }],
      learn: "level",
    },
  ],
};
const [margin, pick] = /** @type {[any, any]} */ (tasks.tasks);

Deno.test("the same seed has the same numbers, another seed others", () => {
  const all = Array.from({ length: 40 }, (_, seed) => draw(tasks, margin, seed).text);
  assert.deepEqual(all, Array.from({ length: 40 }, (_, seed) => draw(tasks, margin, seed).text));
  assert.equal(new Set(all).size, 6);
});

Deno.test("what is asked, wrong and worked out has the reader's own numbers", () => {
  const drawn = Array.from({ length: 40 }, (_, seed) => draw(tasks, margin, seed))
    .find(({ text }) => text === "Harga Rp20, potongan 10%, paket Rp20.");
  assert.ok(drawn);
  assert.deepEqual(drawn.rows, [["Harga", "Rp20"]]);
  assert.deepEqual(drawn.key, fraction(20, 3));
  assert.deepEqual(drawn.slips, [{ value: fraction(20), text: "Itu Rp20." }]);
  assert.deepEqual(drawn.solution, [
    "Kalimat Rp20",
    "Harga: Rp20",
    "Dibagi: 20 ÷ 3 ≈ Rp7",
    "Ke atas: 20 ÷ 3 ≈ 7 orang",
    "Dua kali: 6,666667 × 3 = 20",
  ]);
});

Deno.test("a text that names itself ends", () => {
  const texts = Array.from({ length: 40 }, (_, seed) => draw(tasks, margin, seed).text);
  assert.ok(texts.some((text) => text.includes("{deep.a}")));
});

Deno.test("options are shown in any order, and one is right", () => {
  const seen = new Set();
  for (let seed = 0; seed < 60; seed++) {
    const { key, passage, options } = draw(tasks, pick, seed);
    assert.equal(key, null);
    assert.match(passage.join(), /^1,(000|250|500) guests, (Monday|Friday)$/);
    assert.equal(options.filter(({ right }) => right).length, 1);
    seen.add(options.map(({ text }) => text.length).join());
  }
  assert.equal(seen.size, 3);
});

Deno.test("a stream is that of the build", () => {
  const stream = new Stream(12, "contoh");
  assert.deepEqual([1, 2, 3, 4].map(() => stream.below(1000)), STREAM);
});

/** What compiler/tasks/chance.py draws. */
const STREAM = [798, 218, 938, 814];
