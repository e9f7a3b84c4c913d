import assert from "node:assert/strict";
import { limitsOf } from "../../../quiz/core/standard.js";
import { standard } from "../standard.js";

Deno.test("a result has the limits of every mode, and that of its own", () => {
  const limits = ["of all"];
  const modes = standard.modes.map((mode) => mode.id === "full" ? { ...mode, limit: "own" } : mode);
  assert.deepEqual(limitsOf({ modes, limits }, "full"), ["of all", "own"]);
  assert.deepEqual(limitsOf({ modes, limits }, "quick"), limits);
  assert.deepEqual(limitsOf({ modes, limits }, "unknown"), limits);
});
