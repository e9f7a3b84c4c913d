import assert from "node:assert/strict";
import { origins, roots } from "../../search/roots.js";

/** Words of one root each, as they stand on the site. */
const FAMILIES = [
  "kelola mengelola dikelola pengelola pengelolaan pengelolaannya",
  "tulis menulis tulisan ditulis penulis menuliskannya",
  "tutup menutup penutup ditutup tertutup",
  "ajar belajar pelajari mempelajari pelajaran mengajar",
  "pakai memakai dipakai pemakaian pakailah",
  "sesuai menyesuaikan disesuaikan penyesuaian",
  "kerja bekerja pekerjaan mengerjakan dikerjakan pekerja",
  "kirim mengirim dikirim pengiriman kiriman kirimkan",
  "tolak menolak ditolak penolakan",
  "percaya dipercaya mempercayai kepercayaan",
  "cek mengecek dicek pengecekan",
  "rencana merencanakan terencana perencanaan",
  "gaji gajinya gajiku digaji",
];

Deno.test("affixed words meet in the root that most of them share", () => {
  const words = FAMILIES.flatMap((family) => family.split(" "));
  const found = roots(words);
  for (const family of FAMILIES) {
    const [root, ...affixed] = family.split(" ");
    for (const word of affixed) assert.equal(found.get(word), root, word);
  }
});

Deno.test("what only looks affixed stays whole", () => {
  const words = "pesan pesanan memesan kesan dengan media perlu beruang tentang analisis".split(
    " ",
  );
  const found = roots(words);
  for (const word of ["media", "dengan", "perlu", "tentang", "analisis"]) {
    assert.equal(found.get(word), word);
  }
  assert.equal(found.get("memesan"), "pesan");
});

Deno.test("people talk without the whole affix", () => {
  for (const [word, root] of Object.entries({ nulis: "tulis", ngatur: "atur", mikir: "pikir" })) {
    assert(origins(word, true).includes(root), word);
    assert(!origins(word).includes(root), word);
  }
});

Deno.test("the order of words does not matter", () => {
  const words = FAMILIES.flatMap((family) => family.split(" "));
  const [there, back] = [roots(words), roots([...words].reverse())];
  for (const word of words) assert.equal(there.get(word), back.get(word));
});
