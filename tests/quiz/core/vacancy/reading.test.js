import assert from "node:assert/strict";
import { LONGEST, reader, whole } from "../../../../quiz/core/vacancy/reading.js";
import { standard, vocabulary } from "./vocabulary.js";

const steps = reader(standard, vocabulary);
const read = (/** @type {string} */ text) => whole(steps(text));

/** What is asked, with its level. @param {string} text */
const asked = (text) => read(text).demands.map(({ skill, level }) => `${skill}${level}`).join(" ");

/** @param {string} text */
const said = (text) =>
  read(text).demands.map(({ quotes: [quote] }) =>
    `${quote?.before}[${quote?.phrase}]${quote?.after}`
  );

Deno.test("a demand is shown with its phrase, in its sentence as it stands there", () => {
  assert.deepEqual(said("Lowongan.\n- Cakap berkomunikasi dengan klien.\n- Rajin"), [
    "Cakap [berkomunikasi] dengan klien",
  ]);
});

Deno.test("derived words, capitals, fancy letters, accents and typos are the same word", () => {
  for (
    const text of [
      "Menjual produk",
      "PENJUALAN",
      "dijualnya",
      "𝗺𝗲𝗻𝗷𝘂𝗮𝗹 produk",
      "CLOSING",
      "clósing",
    ]
  ) {
    assert.equal(asked(text), "b2", text);
  }
  for (
    const text of [
      "komuniaksi",
      "komunikasii",
      "kornunikasi",
      "komunlkasi",
      "berkomun1kasi",
      "kordinasi",
    ]
  ) {
    assert.equal(asked(text), "a3", text);
  }
  assert.equal(asked("bahasa lnggris"), "c2");
  // Near, but another word.
  assert.equal(asked("komunitas, komunis, juara"), "");
});

Deno.test("a word or a sentence that a line cuts is whole", () => {
  assert.equal(asked("kemampuan komuni-\nkasi yang baik"), "a3");
  assert.equal(asked("kemampuan komuni\u00adkasi"), "a3");
  assert.equal(asked("KEMAMPUAN KOMUNI-\nKASI YANG BAIK"), "a3");
  assert.equal(asked("must have strong problem-\nsolving skills"), "b2");
  const cut = "yang dicari ialah orang yang ramah dan jago\n  banget ngobrol dengan siapa pun";
  assert.equal(asked(cut), "a3");
  assert.deepEqual(
    read("sama minimal 2\ntahun").facts.map(({ quotes: [quote] }) => quote?.phrase),
    ["2 tahun"],
  );
  assert.equal(
    asked("Dicari:\n~ jago banget ngobrol\n~ orang mana saja, asal mau menjual"),
    "a3 b2",
  );
  // Short lines are lines of their own.
  assert.equal(asked("jago\nngobrol"), "");
  assert.equal(asked("jago banget. Ngobrol"), "");
});

Deno.test("a gap is at most three words wide", () => {
  assert.equal(asked("jago ngobrol"), "a3");
  assert.equal(asked("jago banget kalau soal ngobrol"), "a3");
  assert.equal(asked("jago banget kalau sudah soal ngobrol"), "");
});

Deno.test("the same words in another sense ask for nothing", () => {
  assert.equal(asked("S1 Ilmu Komunikasi"), "");
  assert.equal(asked("jurusan Manajemen, Ekonomi, Komunikasi"), "");
  assert.equal(asked("S1 Ilmu Komunikasi, mampu berkomunikasi"), "a3");
});

Deno.test("what the company says of itself is no demand, and its pay is told", () => {
  const text = "Tentang kami\nKomunikasi terbuka\nSyarat:\nBisa closing\nFasilitas\nKelas bahasa " +
    "Inggris, gaji, 2 tahun kontrak";
  assert.equal(asked(text), "b2");
  assert.deepEqual(read(text).facts.map(({ fact }) => fact.id), ["pay"]);
  const numbered =
    "A. Tentang kami\nKomunikasi terbuka\nII. Syarat\n1. Bisa closing\nC) Fasilitas\n- Les Inggris";
  assert.equal(asked(numbered), "b2");
  assert.equal(asked("Kami adalah perusahaan komunikasi."), "");
  assert.equal(asked("Kami adalah agensi dan mencari orang yang mampu berkomunikasi."), "a3");
  // Among demands it is one, unless the sentence begins so.
  assert.equal(asked("Syarat:\nBerkomunikasi dengan klien, yaitu kami adalah mitranya"), "a3");
});

Deno.test("a heading is no demand, and what is waived is none", () => {
  const heading = { ...vocabulary, skills: { a: { phrases: "tanggung jawab" } } };
  const text = "Tanggung jawab:\n- Bertanggung jawab, jujur";
  const [demand] = whole(reader(standard, heading)(text)).demands;
  assert.deepEqual(demand?.quotes.map(({ phrase }) => phrase), ["Bertanggung jawab"]);
  assert.equal(asked("tidak perlu bisa bahasa Inggris, tetapi komunikasi lancar"), "a3");
  assert.equal(asked("bahasa Inggris tidak perlu"), "");
  assert.equal(asked("Syarat komunikasi"), "a3");
  assert.equal(asked("komunikasi lancar, tidak perlu berpengalaman"), "a3");
});

Deno.test("what a part waives is no demand, up to the next heading or the end of its line", () => {
  const text = "Syarat:\n- Bisa closing\nTidak wajib:\n- Berbahasa Inggris\n- Jago ngobrol";
  assert.equal(asked(text), "b2");
  assert.equal(asked(`${text}\nSyarat:\nBahasa Inggris`), "b2 c2");
  assert.equal(asked("Tidak wajib: bahasa Inggris, komunikasi\nBisa closing"), "b2");
  assert.equal(asked("Syarat\n- Tidak wajib berdasi\n- Bisa closing"), "b2");
  assert.equal(asked("Syarat\nTidak wajib berdasi\nBisa closing"), "b2");
});

Deno.test("what is denied, taught or done by others is no demand", () => {
  for (
    const text of [
      "bukan closing",
      "kamu tidak ikut jualan",
      "no closing quota",
      "tidak closing atau berkomunikasi",
      "Bisa closing? Tidak, ada admin.",
      "pelatihan teknik closing",
      "pelatihan komunikasi, bahasa Inggris, dan closing",
      "English class",
      "closing untuk klien ditangani oleh atasan",
      "Tim kami komunikatif, jago ngobrol, dan rajin closing",
      "Syarat\n- Komisi per closing",
    ]
  ) assert.equal(asked(text), "", text);
  for (
    const [text, found] of /** @type {[string, string][]} */ ([
      ["tidak hanya closing", "b2"],
      ["tidak closing, komunikasi lancar", "a3"],
      ["tidak closing dan komunikasi lancar", "a3"],
      ["Bisa closing? Kirim CV.", "b2"],
      ["pelatihan dan closing", "b2"],
      ["closing, class", "b2"],
      ["ditangani oleh tim, lalu closing", "b2"],
      ["mencari tim yang komunikasi", "a3"],
    ])
  ) assert.equal(asked(text), found, text);
  const flags = read("tidak usia 27").flags.map(({ flag }) => flag.id);
  assert.deepEqual(flags, ["age"]);
});

Deno.test("in a narrow column a line goes on with the next, and a sign in a sentence ends none", () => {
  const cut = "orang yang ramah dan jago\nngobrol dengan siapa pun";
  assert.equal(asked(cut), "");
  assert.equal(asked(`Kualifi-\nkasi\n${cut}`), "a3");
  assert.equal(asked(cut.replace("\n", "\n   ")), "a3");
  assert.equal(asked("Tidak wajib: desain 😂, bahasa Inggris"), "");
  assert.equal(asked("Tidak wajib: desain 😂 bahasa Inggris"), "c2");
});

Deno.test("years and what it is called decide the position, words beside a demand its level", () => {
  assert.equal(asked("Pengalaman 2 tahun menjual"), "b2");
  assert.equal(asked("Pengalaman 3thn menjual"), "b4");
  assert.equal(asked("Pengalaman 6 bulan menjual"), "b2");
  assert.equal(asked("Pengalaman 48 bulan menjual"), "b4");
  assert.equal(asked("Lulusan baru atau 4 tahun menjual"), "b2");
  assert.equal(asked("Memimpin dan membina tim, menjual"), "b4");
  assert.equal(asked("usia maksimal 27 tahun, menjual"), "b2");
  assert.equal(asked("fasih bahasa Inggris"), "c4");
  assert.equal(asked("5 tahun, bahasa Inggris pasif"), "c2");
  assert.equal(asked("fasih menulis apa saja dan juga pernah berbahasa Inggris"), "c2");
  assert.equal(read("fasih berbahasa Inggris").demands[0]?.raised, "fasih");
  // The word belongs to the demand on its own side of a comma, unless all stand on one side of it.
  assert.equal(asked("menjual, fasih berbahasa Inggris"), "b2 c4");
  assert.equal(asked("berbahasa Inggris fasih, menjual"), "b2 c4");
  assert.equal(asked("menjual, berbahasa Inggris fasih"), "b4 c4");
  assert.equal(asked("menjual dan berbahasa Inggris aktif"), "b2 c4");
  assert.deepEqual(read("usia maksimal 27 tahun").flags.map(({ flag }) => flag.id), ["age"]);
  assert.deepEqual(read("usia maksimal 27 tahun").facts, []);
});

Deno.test("what kind of text it is", () => {
  assert.equal(read("").kind, "empty");
  assert.equal(read(" \n\t … !").kind, "empty");
  assert.equal(read("Lowongan: menjual").kind, "vacancy");
  assert.equal(read("menjual, komunikasi, bahasa Inggris").kind, "vacancy");
  assert.equal(read("menjual").kind, "other");
  assert.equal(read("Resep soto ayam").kind, "other");
  // Its warning is shown, whatever else it does not say.
  assert.equal(read("Lowongan: staf. Usia 20 tahun").kind, "vacancy");
  assert.equal(read("Usia 20 tahun").kind, "other");
  assert.equal(
    read("Riwayat hidup\nSaya lulusan baru.\nSaya pernah menjual.").kind,
    "curriculum",
  );
  assert.equal(read("x ".repeat(LONGEST)).cut, true);
});

Deno.test("its name is the first line that names the profession, else the first", () => {
  assert.equal(
    read("Lamar sekarang\n*ACCOUNT EXECUTIVE* (Bogor)\nSyarat").title,
    "ACCOUNT EXECUTIVE* (Bogor)",
  );
  assert.equal(read("\n\n• Sales Hebat:\nrajin").title, "Sales Hebat");
  assert.equal(read("x".repeat(200)).title, "");
  assert.equal(read("SEGERA\nACCOUNT EXECU-\nTIVE\nSyarat").title, "ACCOUNT EXECUTIVE");
  const long =
    "Bank Rakyat Makmur membuka kesempatan berkarier sebagai Account Executive Kredit UMKM";
  assert.equal(
    read(`${long}\nSyarat`).title,
    "Bank Rakyat Makmur membuka kesempatan berkarier sebagai Account Executive Kredit",
  );
  assert.equal(read(`PT Maju\n${long}`).title, read(long).title);
  assert.equal(read("INFO LOKER\nPosisi: AE Radio\nSyarat").title, "Posisi: AE Radio");
  assert.equal(
    read("[HIRING] Account Executive (Bogor)").title,
    "[HIRING] Account Executive (Bogor)",
  );
  assert.equal(read("INFO LOKER\nhaer dan saer").title, "INFO LOKER");
  const one =
    "Halo semua! Kami lagi cari AE lepas nih. Yang suka berkomunikasi dan menjual, kabari ya.";
  assert.equal(read(one).title, "Kami lagi cari AE lepas nih");
  const two =
    "PT Maju membutuhkan Account Executive: mampu berkomunikasi dengan baik, jujur, dan rajin";
  assert.equal(
    read(`${two}. Kirim CV, subjek AE_Nama`).title,
    "PT Maju membutuhkan Account Executive: mampu berkomunikasi dengan baik, jujur",
  );
});

Deno.test("a word stands for its synonyms, but in headings", () => {
  assert.equal(asked("jago bicara"), "a3");
  assert.equal(asked("good communications"), "a3");
  const heading = { ...vocabulary, synonyms: "fasilitas/benefit" };
  const told = (/** @type {string} */ title) =>
    whole(reader(standard, heading)(`Syarat\n${title}\nLes Inggris`)).demands.length;
  assert.deepEqual([told("Fasilitas"), told("Benefit")], [0, 1]);
});

Deno.test("an English word is the same in its forms", () => {
  for (const text of ["problem solving", "problems solved", "problem solve"]) {
    const { demands } = whole(
      reader(standard, { ...vocabulary, skills: { a: { phrases: "problem solve" } } })(text),
    );
    assert.equal(demands.length, 1, text);
  }
});

Deno.test("what is spoken, and more than one, is the same word", () => {
  for (const text of ["closings", "ngejual", "ngejualin"]) assert.equal(asked(text), "b2", text);
});

Deno.test("a company that opens with itself asks for nothing yet", () => {
  const own = "Kami perusahaan yang sudah lama dikenal karena komunikasi dan kerja sama yang baik";
  assert.equal(asked(`${own}.\nSyarat:\nBisa closing`), "b2");
  assert.equal(asked(`Syarat:\n${own}.`), "a3");
});

Deno.test("of two words that move a level the nearer one does", () => {
  assert.equal(asked("fasih dan tidak pasif berbahasa Inggris"), "c2");
  assert.equal(asked("pasif atau lebih baik fasih berbahasa Inggris"), "c4");
});

Deno.test("it reads in many short steps, and a text that is left half read spoils no other", () => {
  const steps = reader(standard, vocabulary);
  const text = "Lowongan\nSyarat:\n" +
    "- Fasih berbahasa Inggris\n- Pernah memimpin tim\n".repeat(50);
  const left = steps("Lowongan sales, komunikatif");
  left.next();
  const half = steps(`${text}- closing`);
  for (let step = 0; step < 60; step++) half.next();
  const all = steps(text);
  let count = 0;
  /** @type {unknown} */
  let found;
  for (;;) {
    const { done, value } = all.next();
    if (done) {
      found = value;
      break;
    }
    count++;
  }
  assert.ok(count > 150, `${count}`);
  assert.deepEqual(found, read(text));
  assert.deepEqual(whole(half), read(`${text}- closing`));
  assert.deepEqual(whole(left), read("Lowongan sales, komunikatif"));
});
