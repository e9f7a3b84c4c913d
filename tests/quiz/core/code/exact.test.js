/**
 * Of each meaning there is one text: whatever is read, sealed anew after any change, is what would be
 * written.
 */

import assert from "node:assert/strict";
import { crc30 } from "../../../../quiz/core/code/crc.js";
import { fixed, Reader, Writer } from "../../../../quiz/core/code/digits.js";
import { headOf } from "../../../../quiz/core/code/editions.js";
import { decode, encode } from "../../../../quiz/core/code/envelope.js";
import { takeMinutes, takeSome } from "../../../../quiz/core/code/fields.js";
import { INVITATION, writeInvitation } from "../../../../quiz/core/code/invitation.js";
import { takeText } from "../../../../quiz/core/code/name.js";
import { PROGRESS, writeProgress } from "../../../../quiz/core/code/progress.js";
import { RATER, writeRating } from "../../../../quiz/core/code/rater.js";
import { SHARED, withName } from "../../../../quiz/core/code/shared.js";
import { writeShared } from "../../../../quiz/core/code/sharing.js";
import { uniform } from "../../random.js";
import { ALPHABET, first, full, NAMES, randomAttempt, second } from "./examples.js";
import frozen from "./frozen.json" with { type: "json" };

const head = headOf(first);
const invitation = { id: 5, skills: first.skills.map(({ id }) => id), person: 9 };
const FORMATS = [PROGRESS, SHARED, INVITATION, RATER];

/** @param {string} letter @param {string} payload */
const sealed = (letter, payload) => `${letter}=${fixed(crc30(letter + payload), 5)}${payload}z`;

Deno.test("what is read of a changed text is what would be written", () => {
  const next = uniform(17);
  const pick = (/** @type {number} */ count) => Math.floor(next() * count);
  const counts = FORMATS.map(() => 0);
  for (let run = 0; run < 500; run++) {
    const attempt = randomAttempt(next);
    const codes = [
      writeProgress(first, attempt),
      withName(first, writeShared(first, attempt), NAMES[run % NAMES.length] ?? ""),
      writeInvitation(first, {
        ...{ id: 1 + pick(2 ** 30 - 1), role: run % 3 ? "self" : "second", mode: "quick" },
        ...{ skills: invitation.skills.slice(pick(9)), target: "ae", levels: {}, due: null },
        ...{ label: "Tim", to: { by: "email", address: "a@b.id" }, person: pick(9) },
      }),
      writeRating(first, {
        ...full,
        invitation: { ...invitation, mode: "quick", target: "ae", levels: {} },
      }),
    ];
    codes.forEach((code, index) => {
      const format = /** @type {import("../../../../quiz/core/code/envelope.js").Format<any>} */ (
        FORMATS[index]
      );
      const payload = [...code.slice(7, -1)];
      for (let change = pick(3); change >= 0; change--) {
        const at = 4 + pick(payload.length - 2);
        payload[at] = next() < 0.5 ? "A" : ALPHABET.charAt(pick(64));
      }
      const text = sealed(format.letter, Array.from(payload, (one) => one ?? "A").join(""));
      const found = decode(format, text, head);
      if (found.kind !== "ok") return;
      assert.equal(encode(format, found.head, found.body), text);
      counts[index] = Number(counts[index]) + 1;
    });
  }
  assert.ok(counts.every((count) => count > 20), String(counts));
});

Deno.test("what was read of a released version would be written the same", () => {
  for (const { says, text, edition } of frozen) {
    const format = /** @type {import("../../../../quiz/core/code/envelope.js").Format<any>} */ (
      FORMATS.find(({ letter }) => text.startsWith(letter))
    );
    const found = decode(format, text, headOf(edition === 1 ? first : second));
    if (found.kind === "ok") assert.equal(encode(format, found.head, found.body), text, says);
  }
});

/** @param {[number, number][]} digits @param {(reader: Reader) => unknown} take */
function isWhole(digits, take) {
  const writer = new Writer();
  for (const [value, radix] of [...digits, /** @type {[number, number]} */ ([1, 2])]) {
    writer.put(value, radix);
  }
  const reader = new Reader(writer.toString());
  const found = take(reader);
  assert.equal(reader.take(2), 1);
  return reader.isWhole && found !== null;
}

Deno.test("a text has one spelling", () => {
  const name = (/** @type {Reader} */ reader) => takeText(reader, 9);
  const other = (
    /** @type {number} */ point,
  ) => /** @type {[number, number][]} */ ([[67, 68], [point, 0x110000]]);
  assert.ok(isWhole([[1, 10], [1, 68]], name));
  assert.ok(isWhole([[1, 10], ...other(0x1f600)], name));
  // A common letter by its number, and a character in halves.
  assert.ok(!isWhole([[1, 10], ...other(0x61)], name));
  assert.ok(!isWhole([[2, 10], ...other(0xd83d), ...other(0xde00)], name));
});

Deno.test("minutes and rare values have one form", () => {
  const [far, near] = [2 ** 26, 2 ** 11];
  assert.ok(isWhole([[9, 2 ** 25], [1, 2], [0, 2], [4, near], [0, 2]], takeMinutes));
  assert.ok(isWhole([[9, 2 ** 25], [1, 2], [1, 2], [near, far], [0, 2]], takeMinutes));
  assert.ok(!isWhole([[9, 2 ** 25], [1, 2], [1, 2], [4, far], [0, 2]], takeMinutes));
  // Before the beginning of time.
  assert.ok(!isWhole([[9, 2 ** 25], [1, 2], [0, 2], [17, near], [0, 2]], takeMinutes));
  const some = (/** @type {Reader} */ reader) => takeSome(reader, 2, 5);
  assert.ok(isWhole([[1, 2], [0, 5], [3, 5]], some));
  assert.ok(isWhole([[0, 2]], some));
  assert.ok(!isWhole([[1, 2], [0, 5], [0, 5]], some));
});
