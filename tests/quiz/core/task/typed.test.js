import assert from "node:assert/strict";
import { fraction } from "../../../../quiz/core/task/fraction.js";
import { read } from "../../../../quiz/core/task/typed.js";

/** @param {string} typed @param {string} [unit] */
function value(typed, unit = "Rp") {
  const found = read(typed, unit);
  return found.kind === "number" ? found.value : found.kind;
}

Deno.test("an amount in the ways people write it", () => {
  for (
    const typed of [
      "1500000",
      "1.500.000",
      "1 500 000",
      "1\u00a0500\u00a0000",
      "1\u202f500\u202f000",
      "Rp1.500.000",
      "Rp 1.500.000,00",
      "Rp. 1.500.000",
      "rp\u00a01500000",
      "Rp1.500.000,-",
      "Rp1.500.000,\u2013",
      "Rp1.500.000.-",
      "1.500.000.",
      "1,5 jt.",
      "IDR 1.500.000",
      "1.500.000 rupiah",
      "1,5 juta",
      "1,5jt",
      "Rp1,50 Juta",
      "1.500 ribu",
      "1500rb",
      "0,0015 miliar",
      "0,0015 Milyar",
      "0,0000015 triliun",
      "+1.500.000",
      " 1.500.000\u200b ",
      "\uff11\uff15\uff10\uff10\uff10\uff10\uff10",
    ]
  ) {
    assert.deepEqual(value(typed), fraction(1_500_000), typed);
  }
  assert.deepEqual(value("1,2 juta"), value("1200000"));
});

Deno.test("a dot is never a decimal sign", () => {
  assert.deepEqual(value("1.500"), fraction(1500));
  assert.deepEqual(value("12.500", "%"), fraction(12500));
  assert.equal(value("1.5"), "dot");
  assert.equal(value("0.500"), "dot");
  assert.equal(value("12.50"), "dot");
  assert.equal(value("1.5 juta"), "dot");
  assert.equal(value("1500.000"), "dot");
  assert.equal(value("1.50.000"), "groups");
  assert.equal(value("1.5,2"), "groups");
  assert.equal(value("."), "groups");
});

Deno.test("a comma is a decimal sign, or is asked about", () => {
  assert.deepEqual(value("1,5"), fraction(3, 2));
  assert.deepEqual(value("0,125"), fraction(1, 8));
  assert.deepEqual(value("1.234,567"), fraction(1234567, 1000));
  assert.deepEqual(value("12345,678"), fraction(12345678, 1000));
  assert.deepEqual(value("12,3456"), fraction(123456, 10000));
  assert.equal(value("1,500"), "comma");
  assert.equal(value("1,250 juta"), "comma");
  assert.equal(value("1,500,000"), "both");
  assert.equal(value("1,500.00"), "both");
  assert.equal(value(","), "letters");
  assert.equal(value("5,"), "letters");
});

Deno.test("a share, with its sign or without", () => {
  for (
    const typed of [
      "12,5",
      "12,5%",
      "12,5 %",
      "12,5\u00a0%",
      "12,50 persen",
      "12,5%.",
      "\uff11\uff12,5\uff05",
    ]
  ) {
    assert.deepEqual(value(typed, "%"), fraction(25, 2), typed);
  }
});

Deno.test("what is counted may be named", () => {
  for (const typed of ["26", "26 orang", "26 Orang", "26orang"]) {
    assert.deepEqual(value(typed, "orang"), fraction(26), typed);
  }
  assert.deepEqual(value("2,5 kali", "kali"), fraction(5, 2));
});

Deno.test("below nothing", () => {
  for (const typed of ["-5", "\u22125", "\u20135", "Rp-5", "-Rp5", "- 5"]) {
    assert.deepEqual(value(typed), fraction(-5), typed);
  }
  assert.equal(value("-Rp-5"), "letters");
});

Deno.test("another unit than is asked", () => {
  assert.equal(value("12%"), "unit");
  assert.equal(value("Rp12", "%"), "unit");
  assert.equal(value("Rp12%", "%"), "unit");
  assert.equal(value("Rp12%"), "unit");
  assert.equal(value("12 rupiah", "orang"), "unit");
  assert.equal(value("12 %", "orang"), "unit");
});

Deno.test("what is no number, or more than one", () => {
  assert.equal(value(""), "empty");
  assert.equal(value(" \u200b "), "empty");
  for (
    const typed of [
      "dua",
      "12 ember",
      "1,2 M",
      "500k",
      "Rp",
      "%",
      "(5)",
      "\u221e",
      "12 orang orang",
    ]
  ) {
    assert.equal(value(typed, "orang"), "letters", typed);
  }
  for (const typed of ["10-12", "1/2", "2 juta 500 ribu", "1e6", "5 + 5", "1 5000", "12 34"]) {
    assert.equal(value(typed), "several", typed);
  }
  assert.equal(value("1234567890123456789"), "long");
});

Deno.test("a long text is told in part", () => {
  assert.deepEqual(read("\u{1f600}".repeat(5000), "Rp"), {
    kind: "letters",
    typed: `${"\u{1f600}".repeat(40)}…`,
  });
  assert.equal(/** @type {any} */ (read("9".repeat(5000), "Rp")).typed.length, 41);
});

Deno.test("what was typed is told again as it was read", () => {
  assert.deepEqual(read(" 1.5\u00a0 juta ", "Rp"), { kind: "dot", typed: "1.5 juta" });
});
