import assert from "node:assert/strict";
import { complete, limitsOf } from "../../../quiz/core/standard.js";
import { standard } from "../standard.js";

Deno.test("a result has the limits of every mode, and that of its own", () => {
  const limits = ["of all"];
  const modes = standard.modes.map((mode) => mode.id === "full" ? { ...mode, limit: "own" } : mode);
  assert.deepEqual(limitsOf({ modes, limits }, "full"), ["of all", "own"]);
  assert.deepEqual(limitsOf({ modes, limits }, "quick"), limits);
  assert.deepEqual(limitsOf({ modes, limits }, "unknown"), limits);
});

Deno.test("what comes later makes a standard whole, in place", () => {
  const { skills: all, messages: _messages, ...rest } = standard;
  const skills = all.map((skill) => ({ ...skill, kpis: 0 }));
  /** @type {Record<string, string>} */
  const messages = { 0: "a", 1: "b" };
  const asking = { ...standard, limits: [], levels: [], messages, skills };
  complete(asking, {
    standard: rest,
    skills: Object.fromEntries(all.map((skill) => [skill.id, skill])),
    messages: ["c"],
  });
  assert.deepEqual(Object.values(messages), ["a", "b", "c"]);
  assert.deepEqual({ ...asking, messages: standard.messages }, standard);
  assert.equal(asking.skills, skills);
});
