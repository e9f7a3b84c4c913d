import assert from "node:assert/strict";
import { amountText, room, sheetIn } from "../../../quiz/core/roleplay.js";

/** @type {any[]} */
const PLAYS = [{ id: "price-talk" }, { id: "bad-news" }];

Deno.test("an address names a role play and a side, or nothing", () => {
  assert.deepEqual(sheetIn(PLAYS, "bad-news"), { play: PLAYS[1], side: "player" });
  assert.deepEqual(sheetIn(PLAYS, "lawan-price-talk"), { play: PLAYS[0], side: "partner" });
  for (
    const name of [
      "",
      "lawan-",
      "lawan-price",
      "price-talk/",
      "constructor",
      "lawan-lawan-bad-news",
    ]
  ) {
    assert.equal(sheetIn(PLAYS, name), null);
  }
});

Deno.test("both can agree between their limits, whoever wants more", () => {
  const price = { you: { opens: 120, limit: 108 }, partner: { opens: 90, limit: 112 } };
  const days = { you: { opens: 14, limit: 45 }, partner: { opens: 60, limit: 30 } };
  assert.deepEqual(room({ name: "", unit: "", ...price }), [108, 112]);
  assert.deepEqual(room({ name: "", unit: "", ...days }), [30, 45]);
});

Deno.test("an amount has its unit where the language has it", () => {
  assert.equal(amountText(108000000, "Rp", "id"), "Rp108.000.000");
  assert.equal(amountText(45, "hari", "id"), "45 hari");
  assert.equal(amountText(10, "%", "id"), "10%");
});
