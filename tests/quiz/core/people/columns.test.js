import assert from "node:assert/strict";
import { groupsIn } from "../../../../quiz/core/people/columns.js";

Deno.test("what is no text names no group", () => {
  const none = { division: "", branch: "", batch: "" };
  assert.deepEqual(groupsIn({ division: "Ritel", branch: 3 }), { ...none, division: "Ritel" });
  assert.deepEqual(groupsIn({ batch: "abc" }, (text) => text.slice(1)), { ...none, batch: "bc" });
  for (const value of [null, [], "Ritel", {}, { batch: "" }]) assert.equal(groupsIn(value), null);
});
