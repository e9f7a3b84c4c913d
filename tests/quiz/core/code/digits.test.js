import assert from "node:assert/strict";
import { fixed, Reader, unfixed, Writer } from "../../../../quiz/core/code/digits.js";
import { uniform } from "../../random.js";

Deno.test("digits come back as they were, whatever their radices", () => {
  const next = uniform(1);
  for (let run = 0; run < 300; run++) {
    const radices = Array.from(
      { length: run % 40 },
      () => 1 + Math.floor(next() * 2 ** (run % 31)),
    );
    const values = radices.map((radix) => Math.floor(next() * radix));
    const writer = new Writer();
    for (const [index, radix] of radices.entries()) writer.put(values[index] ?? 0, radix);
    const reader = new Reader(writer.toString());
    assert.deepEqual(radices.map((radix) => reader.take(radix)), values);
    assert.equal(reader.take(2 ** 30), 0);
  }
});

Deno.test("several digits of one radix are the same as one after the other", () => {
  const next = uniform(2);
  for (let run = 0; run < 300; run++) {
    const radix = 2 + Math.floor(next() * 2 ** (run % 32));
    const values = Array.from({ length: run % 40 }, () => Math.floor(next() * radix));
    const writer = new Writer();
    for (const value of [...values, 5]) writer.put(value, Math.max(radix, 6));
    const reader = new Reader(writer.toString());
    assert.deepEqual(reader.takeEach(Math.max(radix, 6), values.length), values);
    assert.equal(reader.take(6), 5);
    assert.ok(reader.isWhole);
  }
});

Deno.test("the text of a number", () => {
  const writer = new Writer();
  assert.equal(writer.toString(), "");
  writer.put(1, 64);
  writer.put(63, 64);
  writer.put(0, 64);
  assert.equal(writer.toString(), "B_");
  assert.equal(fixed(0, 3), "AAA");
  assert.equal(fixed(65, 3), "BBA");
  for (const number of [0, 1, 65, 2 ** 30 - 1]) assert.equal(unfixed(fixed(number, 5)), number);
});

Deno.test("what is no digit is refused", () => {
  for (const value of [-1, 7, 0.5, NaN, Infinity]) {
    assert.throws(() => new Writer().put(value, 7), RangeError);
  }
  assert.throws(() => fixed(64, 1), RangeError);
});
