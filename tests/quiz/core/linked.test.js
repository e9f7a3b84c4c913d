import assert from "node:assert/strict";
import { accept } from "../../../quiz/core/attempt.js";
import { fragment, isCode } from "../../../quiz/core/code/envelope.js";
import { writeInvitation } from "../../../quiz/core/code/invitation.js";
import { writeProgress } from "../../../quiz/core/code/progress.js";
import { writeRating } from "../../../quiz/core/code/rater.js";
import { withName } from "../../../quiz/core/code/shared.js";
import { writeShared } from "../../../quiz/core/code/sharing.js";
import { linked } from "../../../quiz/core/linked.js";
import { first, full, longest } from "./code/examples.js";

/** @import { Invitation } from "../../../quiz/core/invitation.js" */

/** @type {Invitation} */
const invitation = {
  ...longest,
  role: "self",
  label: "Tim A & B",
  due: null,
  to: { by: "whatsapp", address: "6281234567890" },
};
const CODES = [
  withName(first, writeShared(first, full), "Sri"),
  writeProgress(first, full),
  writeInvitation(first, invitation),
  writeRating(first, accept(first, longest, 1)),
];

/** What chats and mail programs make of a link's end. @type {Record<string, (code: string) => string>} */
const WAYS = {
  "as it was sent": (code) => `#${code}`,
  "with = encoded": (code) => `#${code.replace("=", "%3D")}`,
  "with = encoded twice": (code) => `#${code.replace("=", "%253d")}`,
  "with = as HTML": (code) => `#${code.replace("=", "&#61;")}`,
  "with = swallowed": (code) => `#${code.replace("=", "")}`,
  "with # encoded": (code) => `#%23${code}`,
  "with # doubled": (code) => `##${code}`,
  "encoded whole": (code) => `#${encodeURIComponent(encodeURIComponent(`#${code}`))}`,
  "with hyphens encoded": (code) => `#${code.replaceAll("-", "%2D").replaceAll("_", "%5F")}`,
  "in italics": (code) => `#${code}_`,
  "in bold": (code) => `#${code}*`,
  "in brackets": (code) => `#${code})`,
  "at the end of a sentence": (code) => `#${code}.`,
  "in quotes": (code) => `#${code}%E2%80%9D`,
  "counted by a network": (code) => `#${code}?fbclid=IwAR0h3lloUh=z`,
  "counted by another": (code) => `#${code}&utm_source=chat`,
  "followed by HTML": (code) => `#${code}&amp;x=1`,
  "with marks that nobody sees": (code) =>
    `#%E2%80%8B${code.slice(0, 9)}%E2%80%8B${code.slice(9)}%EF%BB%BF`,
  "wrapped by a mail program": (code) => `#${code.slice(0, 20)}%0A${code.slice(20)}`,
  "with a blank in it": (code) => `#${code.slice(0, 20)}%20${code.slice(20)}`,
  "without its last letter": (code) => `#${code.slice(0, -1)}`,
};

for (const [name, way] of Object.entries(WAYS)) {
  Deno.test(`a link ${name} opens`, () => {
    for (const code of CODES) {
      const hash = way(code);
      assert.ok(isCode(hash), hash);
      assert.deepEqual(linked(hash, "p"), [code], hash);
    }
  });
}

Deno.test("a # that was encoded with the query opens", () => {
  for (const code of CODES) {
    for (const before of ["?utm_source=chat", "?kirim", "?"]) {
      for (const mark of ["%23", "%2523"]) {
        const hash = fragment({ hash: "", search: `${before}${mark}${code}&fbclid=IwAR0` });
        assert.ok(isCode(hash), hash);
        assert.deepEqual(linked(hash, "p"), [code], hash);
      }
    }
  }
  assert.equal(fragment({ hash: "", search: "?utm_source=chat" }), "");
  assert.equal(fragment({ hash: "#isi", search: "?a=%23b" }), "#isi");
});

Deno.test("an invitation behind the result that answers it", () => {
  const [result = "", , asked = ""] = CODES;
  for (const between of ["&", "&amp;", "%26", "%2526"]) {
    assert.deepEqual(linked(`#${result}${between}${asked}`, "p"), [result, asked], between);
  }
});

Deno.test("what is cut opens nothing, and still claims to be a code", () => {
  for (const code of CODES) {
    for (let length = 2; length < code.length - 1; length++) {
      const hash = `#${code.slice(0, length)}`;
      assert.deepEqual(linked(hash, "p"), [], hash);
      assert.ok(isCode(hash), hash);
    }
  }
  assert.deepEqual(linked(`#${"h=".repeat(1e6)}`, "p"), []);
  assert.deepEqual(linked("#%E0%A4%A", "p"), []);
});

Deno.test("other fragments are none", () => {
  for (const hash of ["", "#", "#negosiasi", "#harga", "#isi", "#:~:text=halo", "#utm_source=x"]) {
    assert.deepEqual(linked(hash, "p"), []);
    assert.ok(!isCode(hash), hash);
  }
});
