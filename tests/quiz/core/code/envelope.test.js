/** @import { Format, Letter } from "../../../../quiz/core/code/envelope.js" */

import assert from "node:assert/strict";
import { crc30 } from "../../../../quiz/core/code/crc.js";
import { fixed, Writer } from "../../../../quiz/core/code/digits.js";
import { decode, encode, isCode, VERSION } from "../../../../quiz/core/code/envelope.js";
import { ALPHABET } from "./examples.js";

const head = { version: VERSION, profession: 7, edition: 3, highest: 5 };

/** A kind of code that holds a single number. @param {Letter} letter @returns {Format<number>} */
const format = (letter) => ({
  letter,
  write: (writer, _head, body) => writer.put(body, 1000),
  read: (reader) => {
    const body = reader.take(1000);
    return body === 13 ? null : body;
  },
});

/** @param {string} text @param {Letter} [letter] */
const kind = (text, letter = "h") => decode(format(letter), text, head).kind;

/** A sound code around these digits. @param {[number, number][]} digits @param {string} [tail] */
function sealed(digits, tail = "") {
  const writer = new Writer();
  for (const [value, radix] of digits) writer.put(value, radix);
  const payload = writer + tail;
  return `h=${fixed(crc30(`h${payload}`), 5)}${payload}z`;
}

/** @param {number} version @param {number} profession @param {number} edition @param {number} highest */
const headed = (version, profession, edition, highest) =>
  sealed([[version, 16], [profession, 256], [edition, 256], [highest, 64], [42, 1000]]);

Deno.test("all four kinds come back", () => {
  for (const letter of /** @type {Letter[]} */ (["l", "h", "u", "p"])) {
    const text = encode(format(letter), head, 42);
    assert.match(text, new RegExp(`^${letter}=[A-Za-z0-9_-]+z$`));
    assert.deepEqual(decode(format(letter), text, head), { kind: "ok", head, body: 42 });
    for (const other of "lhup") {
      const found = kind(text, /** @type {Letter} */ (other));
      assert.equal(found, other === letter ? "ok" : "foreign");
    }
  }
});

Deno.test("a code is refused for what it is", () => {
  assert.equal(kind(headed(VERSION, 7, 3, 5)), "ok");
  assert.equal(kind(headed(VERSION + 1, 7, 3, 5)), "newer");
  assert.equal(kind(headed(15, 0, 0, 0)), "newer");
  assert.equal(kind(headed(VERSION, 8, 3, 5)), "profession");
  assert.equal(kind(headed(VERSION, 8, 9, 9)), "profession");
  assert.equal(kind(headed(VERSION, 7, 4, 5)), "newer");
  assert.equal(kind(headed(VERSION, 7, 3, 6)), "newer");
  assert.equal(kind(headed(VERSION, 7, 2, 4)), "ok");
  assert.equal(kind(headed(0, 7, 3, 5)), "damaged");
  assert.equal(kind(headed(VERSION, 0, 3, 5)), "damaged");
  assert.equal(kind(headed(VERSION, 7, 0, 5)), "damaged");
  assert.equal(kind(headed(VERSION, 7, 3, 0)), "damaged");
  assert.equal(kind(encode(format("h"), head, 13)), "damaged");
});

Deno.test("one form only, though the check is right", () => {
  /** @type {[number, number][]} */
  const digits = [[VERSION, 16], [7, 256], [3, 256], [5, 64], [42, 1000]];
  assert.equal(sealed(digits), encode(format("h"), head, 42));
  assert.equal(kind(sealed(digits, "A")), "damaged");
  assert.equal(kind(sealed(digits, "AAAA")), "damaged");
  assert.equal(kind(sealed([...digits, [0, 2], [1, 2]])), "damaged");
  assert.equal(kind(sealed([[0, 64]], "A")), "damaged");
});

Deno.test("what a later form adds at the end is newer, and the first form has no such place", () => {
  /** @type {[number, number][]} */
  const digits = [[7, 256], [3, 256], [5, 64], [42, 1000]];
  assert.equal(kind(sealed([[VERSION, 16], ...digits, [1, 2]])), "newer");
  assert.equal(kind(sealed([[1, 16], ...digits])), "ok");
  assert.equal(kind(sealed([[1, 16], ...digits, [1, 2]])), "damaged");
});

Deno.test("what is no code is damaged", () => {
  const text = encode(format("h"), head, 42);
  for (
    const wrong of [
      "",
      "h",
      "h=",
      "h=z",
      "h=AAAAAz",
      "negosiasi",
      ` ${text}`,
      `${text} `,
      `${text}\n`,
      `${text}z`,
      `#${text}`,
      text.slice(1),
      text.slice(0, -1),
      text.replace("=", "%3D"),
      text.toUpperCase(),
      text.replace(/z$/, "Z"),
      `x${text.slice(1)}`,
      `h=${"A".repeat(600)}z`,
      "h=\ud800\udc00AAAAAAAz",
      "__proto__",
    ]
  ) assert.equal(kind(wrong), "damaged", wrong);
});

Deno.test("nothing is worked on beyond 512 characters", () => {
  const long = "A".repeat(499);
  const payload = (/** @type {number} */ length) => `P${long.slice(0, length - 1)}`;
  const sealedText = (/** @type {string} */ text) => `h=${fixed(crc30(`h${text}`), 5)}${text}z`;
  assert.equal(sealedText(payload(504)).length, 508);
  const newer = `${payload(499)}BBBBB`;
  assert.equal(sealedText(newer).length, 512);
  assert.equal(kind(sealedText(newer)), "newer");
  assert.equal(kind(sealedText(`${newer}B`)), "damaged");
});

Deno.test("a value without room is the writer's mistake", () => {
  assert.throws(() => encode(format("h"), head, 1000), RangeError);
  assert.throws(() => encode(format("h"), { ...head, edition: 256 }, 1), RangeError);
});

Deno.test("every changed character is found, the kind's letter included", () => {
  const text = encode(format("l"), head, 999);
  for (let at = 0; at < text.length; at++) {
    for (const other of `${ALPHABET}=`) {
      if (other === text.charAt(at)) continue;
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      for (const letter of /** @type {Letter[]} */ (["l", "h", "u", "p"])) {
        assert.equal(kind(changed, letter), "damaged", changed);
      }
    }
  }
});

Deno.test("what claims to be a code is told from other fragments", () => {
  for (
    const hash of [
      "#h=",
      "#u=AbC",
      "#x=y",
      "#mulai={}",
      "#lanjut={}",
      "#h%3DA",
      "#%23h=A",
      "#h%253DA",
      "##u=A",
    ]
  ) {
    assert.ok(isCode(hash), hash);
  }
  for (
    const hash of [
      "",
      "#",
      "#negosiasi",
      "#utm=1",
      "#harga-dan-penawaran",
      "#:~:text=a",
      "h=",
      "#H=a",
    ]
  ) {
    assert.ok(!isCode(hash), hash);
  }
});
