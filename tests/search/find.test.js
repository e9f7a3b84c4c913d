import assert from "node:assert/strict";
import { excerpt, finder, marks } from "../../search/find.js";
import { build, placesOf } from "../../search/index.js";
import { near, words } from "../../search/words.js";

/** @type {import("../../search/index.js").Page[]} */
const PAGES = [
  {
    url: "negosiasi/",
    sections: [
      ["", "Negosiasi", "Mencari kesepakatan tentang harga.\nMenawar dengan batas."],
      ["cv", "Contoh CV", "Menurunkan sewa (b) dari x − 1."],
    ],
  },
  {
    url: "presentasi/",
    sections: [
      ["", "Presentasi", "Menyampaikan usulan dengan slide."],
      ["level", "Lima level", "Menjawab pertanyaan tentang harga dan risiko."],
    ],
  },
  { url: "../privasi/", sections: [["", "Privasi", "Jawaban tetap di perangkat Anda."]] },
];
const IGNORED = ["dan", "dari", "dengan", "di", "tentang", "apa"];
const SYNONYMS = [
  { words: ["nego", "tawar menawar"], means: ["negosiasi"] },
  { words: ["resiko"], means: ["risiko"] },
  { words: ["print"], means: ["slide"] },
  { words: ["kuitansi"], means: ["perangkat"] },
  { words: ["dari apa"], means: ["privasi"] },
  { words: ["sewa dari"], means: ["perangkat"] },
];
const area = {
  ...build(PAGES, new Set(IGNORED)),
  ignored: IGNORED,
  synonyms: SYNONYMS,
  names: ["Account Executive", "AE"],
};
const find = finder(area);
/** @param {string} words */
const first = (words) => find(words).hits[0]?.url;

Deno.test("a page is found by its words, its affixed words and other words for them", () => {
  const asked = {
    negosiasi: "negosiasi/",
    "bernegosiasi": "negosiasi/",
    "negosiasinya": "negosiasi/",
    nego: "negosiasi/",
    "tawar-menawar": "negosiasi/",
    menurunkannya: "negosiasi/",
    "pertanyaan resiko": "presentasi/",
    "usul pakai slide": "presentasi/",
    perangkatku: "../privasi/",
    sampai: "presentasi/",
  };
  for (const [words, url] of Object.entries(asked)) assert.equal(first(words), url, words);
});

Deno.test("a word is found as people say it", () => {
  const asked = {
    nawar: "negosiasi/",
    cariin: "negosiasi/",
    ngeprint: "presentasi/",
    tetep: "../privasi/",
    hargaaa: "negosiasi/",
    slide2: "presentasi/",
  };
  for (const [words, url] of Object.entries(asked)) assert.equal(first(`${words} `), url, words);
});

Deno.test("a saying of words that tell nothing alone is one, and its parts are not", () => {
  assert.equal(first("dari apa "), "../privasi/");
  assert.equal(first("sewa dari "), "../privasi/");
  assert.equal(first("sewa "), "negosiasi/");
  assert.deepEqual(find("apa dari ").hits, []);
});

Deno.test("what a page begins with counts more than what it goes on with", () => {
  assert.equal(first("jawab "), "../privasi/");
});

Deno.test("a hit is the section that says most of it", () => {
  assert.deepEqual(find("harga risiko").hits[0], {
    url: "presentasi/",
    title: "Presentasi",
    anchor: "level",
    heading: "Lima level",
    section: 3,
  });
});

Deno.test("one letter may be wrong in a word that is long enough", () => {
  const typed = ["negosasi ", "negosiassi ", "negosaisi ", "presentsai ", "negosiazi "];
  for (const words of typed) assert(find(words).hits.length, words);
  assert.equal(first("presentsai "), "presentasi/");
  // In what only people say, too.
  assert.equal(first("kuitasni "), "../privasi/");
  assert.deepEqual(find("kuitasni ").missing, []);
  for (const [one, other] of [["cuti", "cuci"], ["hamil", "hasil"], ["koran", "doran"]]) {
    assert(!near(one ?? "", other ?? ""), one);
  }
});

Deno.test("the last word may be as yet incomplete", () => {
  assert.equal(first("presen"), "presentasi/");
  assert.equal(first("presen "), undefined);
});

Deno.test("words that were run together are taken apart", () => {
  assert.equal(first("jawabanperangkat "), "../privasi/");
});

Deno.test("what is nowhere is said, with what looks like it", () => {
  assert.deepEqual(find("cuti ").hits, []);
  assert.deepEqual(find("cuti ").missing, ["cuti"]);
  assert.deepEqual(find("zzqxk ").nearest, []);
  // Half of the letters are not enough: "arti" and "ciri" say nothing to whoever asked this.
  assert.deepEqual(find("cuti ").nearest, []);
  assert.deepEqual(find("negosi x ").missing, ["negosi"]);
  assert(find("negosi ").nearest.includes("negosiasi"));
  const { hits, missing } = find("harga kucing ");
  assert(hits.length > 0);
  assert.deepEqual(missing, ["kucing"]);
});

Deno.test("the profession's own name counts little beside other words, and alone it is looked for", () => {
  assert.equal(first("slide account executive"), "presentasi/");
  assert.deepEqual(find("AE ").missing, []);
});

Deno.test("a lone letter is no word: not of an option, nor of a formula", () => {
  assert.deepEqual(words("(b) x − 1, e^2, B2B 30-60").map(({ word }) => word), ["b2b", "30", "60"]);
  assert(area.roots.every((root) => root.length > 1));
});

Deno.test("a word is found without its capitals and accents", () => {
  assert.deepEqual(words("Été").map(({ word }) => word), ["ete"]);
});

Deno.test("places are read as they were written", () => {
  const blocks = PAGES.flatMap(({ sections }) =>
    sections.flatMap(([, head, text]) => [head, text])
  );
  for (const [at, root] of area.roots.entries()) {
    for (const { block, count } of placesOf(area.places[at] ?? "")) {
      assert(count > 0 && block < blocks.length, root);
    }
  }
  const harga = area.places[area.roots.indexOf("harga")] ?? "";
  assert.deepEqual(placesOf(harga).map(({ block }) => block), [1, 7]);
  // Far from each other, too.
  const many = Array.from({ length: 70_000 }, (_, n) => n % 69_000 ? "" : "kopi kopi");
  const far = build([{ url: "./", sections: many.map((text) => ["", "", text]) }], new Set());
  assert.deepEqual(placesOf(far.places[0] ?? ""), [
    { block: 1, count: 2 },
    { block: 138_001, count: 2 },
  ]);
});

Deno.test("an excerpt is the block that says most, its words marked and nothing lost", () => {
  const { roots } = find("batas menawarkan");
  assert.deepEqual(excerpt(PAGES[0]?.sections[0]?.[2] ?? "", roots), [
    { text: "Menawar", marked: true },
    { text: " dengan ", marked: false },
    { text: "batas", marked: true },
    { text: ".", marked: false },
  ]);
  const long = `${"Kata lain di sini. ".repeat(30)}Lalu menawar. ${"Masih ada lagi. ".repeat(30)}`;
  const cut = excerpt(long, roots).map(({ text }) => text).join("");
  assert(cut.length < 200 && cut.startsWith("… ") && cut.endsWith(" …") && cut.includes("menawar"));
  assert.equal(marks("Batas <b>", roots).map(({ text }) => text).join("|"), "Batas| <b>");
});
