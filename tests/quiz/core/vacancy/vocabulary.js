/**
 * A few words for tests, as the content has them.
 *
 * @import { Vocabulary } from "../../../../quiz/core/vacancy/lexicon.js"
 */

/** @type {Vocabulary} */
export const vocabulary = {
  synonyms: "komunikasi/communication|ngobrol/bicara",
  skills: {
    a: {
      phrases: "komunikasi/koordinasi|jago … ngobrol",
      besides: "ilmu komunikasi|jurusan … komunikasi",
    },
    b: { phrases: "jual/closing|problem solving" },
    c: { phrases: "inggris/english" },
  },
  positions: [
    { target: "junior", years: 0, phrases: "lulusan baru" },
    { target: "senior", years: 3, phrases: "pimpin … tim" },
  ],
  levels: [{ most: 2, phrases: "pasif" }, { least: 4, phrases: "fasih|inggris aktif" }],
  facts: [
    { id: "years", name: "", to: "", phrases: "0 tahun/thn/bulan", besides: "17 tahun/thn" },
    { id: "pay", name: "", to: "", everywhere: true, phrases: "gaji" },
  ],
  red_flags: [{ id: "age", name: "", why: "", to: "", phrases: "usia … 17" }],
  applicant: { headings: "syarat|tanggung jawab", phrases: "cari" },
  company: {
    opening: "kami",
    headings: "tentang kami|fasilitas",
    phrases: "kami adalah",
    begins: "tim|komisi",
  },
  waived: {
    headings: "tidak wajib|yang bukan syarat",
    phrases: "tidak perlu",
    denied: { phrases: "tidak|bukan|no", besides: "tidak hanya" },
    taught: { phrases: "pelatihan/class" },
    others: { phrases: "ditangani oleh" },
  },
  vacancy: "lowongan|syarat",
  curriculum: "saya|riwayat hidup",
};

/** @param {string} id @param {number} junior @param {number} senior */
const skill = (id, junior, senior) => ({ id, targets: { junior, senior } });

export const standard = {
  profession: { name: "Account Executive", short_name: "AE" },
  usual_target: "junior",
  skills: [skill("a", 3, 5), skill("b", 2, 4), skill("c", 2, 4)],
};
