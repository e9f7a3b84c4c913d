import assert from "node:assert/strict";
import { accept } from "../../../quiz/core/attempt.js";
import { writeRating } from "../../../quiz/core/code/rater.js";
import { withName } from "../../../quiz/core/code/shared.js";
import { writeShared } from "../../../quiz/core/code/sharing.js";
import { pasted } from "../../../quiz/core/pasted.js";
import { first, full, longest } from "./code/examples.js";

const H = withName(first, writeShared(first, full), "Sri");
const P = writeRating(first, accept(first, longest, 1));
const link = (/** @type {string} */ code) => `https://example.org/p/cek/#${code}`;

Deno.test("the code of its kind, in whatever stands around it", () => {
  assert.deepEqual(pasted(H, "", "h", "p"), { kind: "code", code: H });
  assert.deepEqual(pasted(`Halo,\n${link(H)}.`, P, "h", "p"), { kind: "code", code: H });
  assert.deepEqual(pasted(`${link(P)} ${link(H)}`, "", "p", "p"), { kind: "code", code: P });
});

Deno.test("two texts that were swapped do no harm", () => {
  assert.deepEqual(pasted(P, H, "h", "p"), { kind: "code", code: H });
  assert.deepEqual(pasted(H, P, "p", "p"), { kind: "code", code: P });
  assert.deepEqual(pasted("", `${H} ${P}`, "h", "p"), { kind: "code", code: H });
});

Deno.test("why there is none", () => {
  assert.deepEqual(pasted(" \n", "", "h", "p"), { kind: "empty" });
  assert.deepEqual(pasted("Halo", "", "h", "p"), { kind: "none" });
  assert.deepEqual(pasted("https://example.org/p/cek/", "", "h", "p"), { kind: "none" });
  assert.deepEqual(pasted(link(H).slice(0, -4), "", "h", "p"), { kind: "damaged" });
  assert.deepEqual(pasted(P, "", "h", "p"), { kind: "foreign" });
});
