import assert from "node:assert/strict";
import { Search } from "../../../../quiz/core/team/find.js";
import { Names } from "../../../../quiz/core/team/named.js";
import { agreed } from "../../../../quiz/core/team/proposal.js";
import { uniform } from "../../random.js";
import { hostile } from "./hostile.js";
import { CHECK, code, first } from "./links.js";

// The words of the site are tried on whole sources by tests/hr/test_sources.py.
const CLUES = {
  columns: ["nama", "lengkap", "depan", "belakang"],
  parts: ["depan", "belakang"],
  senders: ["dari"],
  heads: ["kepada", "perihal"],
  nobody: ["anonim"],
  greetings: ["pagi", "bu"],
  own: ["saya"],
  plain: ["hasil", "ini", "tautan", "kasih"],
  division: ["divisi"],
  branch: ["cabang"],
  batch: ["batch"],
};

const LINKS = [1, 2, 3].map((finished) => `${CHECK}#${code({ finished })}`);

/** @param {string} text in which {1} to {3} are links @returns {(string | null)[]} with a "?" where doubtful */
function names(text) {
  const search = new Search(
    LINKS.reduce((text, link, index) => text.replaceAll(`{${index + 1}}`, link), text),
    first.profession.id,
  );
  const reader = new Names(search.text, CLUES);
  const told = [];
  while (search.share < 1) {
    for (const { start, end } of search.next()) {
      const named = reader.of(start, end);
      told.push(
        named &&
          `${named.from}${named.at && ` ${named.at}`}: ${named.name}${named.sure ? "" : "?"}`,
      );
    }
  }
  return told;
}

/** @type {Record<string, Record<string, (string | null)[]>>} */
const CASES = {
  "who wrote the message": {
    "25/11/26 09.14 - Budi: {1}": ["chat: Budi"],
    "[25/11/26 09.14.05] Budi: ini\n{1}\nkasih Budi": ["chat: Budi"],
    "[25/11/26 09.14.05] Rina: {1} Tono": ["chat: Rina?"],
    "[25/11/26 09.14.05] Rina: Tono: {1}": ["line: Tono"],
    "[25/11/26 09.14.05] Rina: Tono {1}": ["line: Tono?"],
    "[25/11/26 09.14.05] Budi: pagi bu Rina, hasil saya {1}": ["chat: Budi"],
    "[25/11/26 09.14.05] Budi: pagi bu Rina, hasil {1}": ["chat: Budi?"],
    "[25/11/26 09.14.05] ~ Budi: {1}": ["chat: Budi?"],
    "25/11/26 09.14 - +62 812: {1}": [null],
    "25/11/26 09.14 - Rina membuat grup\n{1}": [null],
    [`25/11/26 09.14 - Budi: ${"ini ".repeat(200)}{1}`]: ["chat: Budi?"],
    "[9:14 AM] Budi\n{1}\nSari": ["chat: Budi"],
    "Budi, [25.11.26 09:14]\n{1}": ["chat: Budi"],
    "Budi\n09.14\n{1}": ["chat: Budi"],
    "09.14\n{1}": [null],
    "Budi 09.14\n{1}": ["chat: Budi"],
    "Budi S  25/11 09.14\n{1}\nSari — Hari ini pukul 9.20\n{2}": ["chat: Budi S", "chat: Sari"],
    "09:14\tBudi\t{1}\n09:15PM\tSari\tini {2}": ["chat: Budi", "chat: Sari"],
    "00:12:34\tBudi:\t{1}": ["chat: Budi"],
    "Jam\tNama\tTautan\n09:14\tBudi\t{1}": ["column Nama: Budi"],
    "Jam\tDivisi\tTautan\n09:14\tBarat\t{1}": ["line: Barat?"],
    "09:14:05 Dari Budi S kepada Semua:\n\t{1}\n09:15:00 Hasil Budi kepada Rina:\n{2}": [
      "chat: Budi S",
      "chat: Budi S?",
    ],
  },
  "whose row it is": {
    "Nama;Divisi;Hasil\nBudi;A;{1}\n;A;{2}\nanonim;A;{3}": ["column Nama: Budi", null, null],
    "Nama depan\tNama belakang\tTautan\nBudi\tSari\t{1}": ["column Nama depan: Budi Sari"],
    "Nama,Nama lengkap,Tautan\nBudi,Budi S,{1}\nAyu,Ayu,{2}": [
      "column Nama: Budi?",
      "column Nama: Ayu",
    ],
    "Nama,Tautan\nBudi,{1}\nhasil\n{2}": ["column Nama: Budi", null],
    "Nama,Tautan\nBudi,{1}\n25/11/26, 09.14 - Sari: {2}": ["column Nama: Budi", "chat: Sari"],
    "Divisi;Hasil\nBarat;{1}\n\nBudi;{2}": ["line: Barat?", "line: Budi"],
    "Divisi;Hasil;Nama\nBarat;{1}": [null],
    "Nama\tTautan\nb@contoh.id\t{1}": [null],
  },
  "whose form it is": {
    "Nama: Budi\nTautan: {1}\n{2}": ["field Nama: Budi", "field Nama: Budi"],
    "Nama *\nBudi\n\nTautan\n{1}": ["field Nama: Budi"],
    "Tautan: {1}\nNama: Budi\nTautan: {2}": [null, "field Nama: Budi?"],
    "Tautan: {1}\nNama\nBudi\nTautan: {2}": [null, "field Nama: Budi?"],
    "Nama\tBudi\nTautan\t{1}": ["field Nama: Budi"],
    "Nama\n{1}\nBudi\n{2}": ["line: Nama?", "field Nama: Budi"],
    "Nama\nDivisi: A\n{1}": [null],
  },
  "who sent the mail": {
    "Dari: Budi <b@contoh.id>\n\nini hasil saya {1}": ["mail Dari: Budi"],
    "Dari: Budi\nPerihal: hasil\n\n{1}": ["mail Dari: Budi"],
    "Perihal: hasil\nDari: Budi\n\n{1}": ["mail Dari: Budi"],
    "Dari: Budi\n{1}": ["mail Dari: Budi?"],
    "Dari: b@contoh.id\nKepada: x\n\n{1}": [null],
    "Kepada: Rina <r@contoh.id>\n{1}": [null],
    "Budi <b@contoh.id>\n\n{1}\n\n> {2}": ["mail: Budi", "mail: Budi?"],
    "Dari: Rina <r@contoh.id>\n\n25 Nov Budi <b@contoh.id> menulis:\n> {1}": ["mail: 25 Nov Budi?"],
    "Pada 25 Nov 2026 09.14 Budi <b@contoh.id> menulis:\n> {1}\n>> {2}\n{3}": [
      "mail: Budi",
      null,
      null,
    ],
    "> Pada 25 Nov 2026, pukul 09.14, Budi <b@contoh.id> menulis:\n> saya {1}": ["mail: Budi"],
    "On Nov 25, 2026 at 9:14 AM Budi <b@contoh.id> wrote:\n> Tono: {1}": ["line: Tono"],
    "25/11/26 09.14 - Rina: ini\nDari: Budi <b@contoh.id>\n{1}": ["mail Dari: Budi?"],
  },
  "what stands near it": {
    "Budi: {1}\n2. Sari Dewi - {2}": ["line: Budi", "line: Sari Dewi"],
    "Budi\tBarat\t{1}": ["line: Budi?"],
    "budi {1}\nHasil Budi {2}": ["line: budi?", "line: Hasil Budi?"],
    "Budi bin Ahmad {1}": ["line: Budi bin Ahmad"],
    "{1} - Budi\n{2} (Sari)": ["line: Budi", "line: Sari"],
    "Budi Santoso\n{1}\nSari\n{2}": ["line: Budi Santoso", "line: Sari?"],
    "hasil saya\n{1}\nBudi Santoso\n{2}": [null, "line: Budi Santoso?"],
    "hasil kita semua yang ada di sini {1}": [null],
    "Budi\n{1}\n{2}\n{3}": ["line: Budi?", null, null],
    "{1} {2}": [null, null],
    "Budi {1} Sari {2}": ["line: Budi", "line: Sari"],
    [`Budi;#${LINKS[0]?.split("#")[1]}`]: ["line: Budi"],
  },
};

for (const [name, cases] of Object.entries(CASES)) {
  Deno.test(name, () => {
    for (const [text, told] of Object.entries(cases)) assert.deepEqual(names(text), told, text);
  });
}

Deno.test("a row says in which groups its person is", () => {
  const groups = (/** @type {string} */ text) => {
    const search = new Search(text.replace("{1}", String(LINKS[0])), first.profession.id);
    const reader = new Names(search.text, CLUES);
    const [found] = search.next();
    reader.of(found?.start ?? 0, found?.end ?? 0);
    return reader.groups;
  };
  const table = "nama\tCabang\tDivisi penjualan\thasil\nBudi\tBogor\tRitel\t{1}";
  assert.deepEqual(groups(table), { division: "Ritel", branch: "Bogor", batch: "" });
  assert.equal(groups("nama\thasil\nBudi\t{1}"), null);
  assert.equal(groups("Budi: {1}"), null);
});

Deno.test("what two places say, in whichever order", () => {
  const named = (/** @type {string} */ name, sure = true) => {
    return { name, sure, from: /** @type {const} */ ("line"), at: "" };
  };
  const pairs = [[named("Budi"), named("Budi S")], [named("Budi"), named("Sari", false)], [
    named("Budi"),
    null,
  ]];
  for (const [one = null, other = null] of pairs) {
    assert.deepEqual(agreed(one, other), agreed(other, one));
  }
});

Deno.test("any text is read, and a name is short and shows what it holds", () => {
  const next = uniform(17);
  const bits = Object.values(CASES).flatMap((cases) => Object.keys(cases)).join("\n").split(
    /(?=\n|\{|:|\t)/,
  );
  const pick = () => bits[Math.floor(next() * bits.length)] ?? "";
  const texts = Array.from({ length: 500 }, () => Array.from({ length: 30 }, pick).join(""));
  const sources = [...texts, ...hostile().map(({ text }) => text), "Ñ".repeat(500) + " {1}"];
  for (const text of sources) {
    for (const told of names(text)) {
      if (told) assert.match(told, /^[a-z]+( [^\n]+)?: [^\p{C}]{1,61}$/u);
    }
  }
});

Deno.test("no text takes more than its length", () => {
  const bits = [
    "Nama;x\n",
    '"',
    "[25/11/26 09.14] a: ",
    "Dari: a\n",
    "Nama:\n",
    "a ",
    `${LINKS[0]}\n`,
  ];
  for (const bit of bits) names(`${bit.repeat(200_000 / bit.length)} {1}`);
});
