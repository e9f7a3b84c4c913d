import assert from "node:assert/strict";
import { answeredIn } from "../../../../quiz/core/people/answered.js";
import { code, first } from "../team/links.js";

Deno.test("who has answered this invitation, by the number in the result", () => {
  const links = [
    code({ invitation: 5, reply: 1, person: 100_007 }),
    code({ invitation: 5, reply: 2, person: 100_007 }),
    code({ invitation: 6, reply: 3, person: 100_008 }),
    code({}),
  ];
  const text = `Budi: #${links.join("\nSari: #")}\n#h=AAAA`;
  assert.deepEqual(answeredIn(first, text, 5, []), { results: 4, numbers: new Set([100_007]) });
  assert.deepEqual(answeredIn(first, "Nama;HP\nBudi;0812", 5, []), {
    results: 0,
    numbers: new Set(),
  });
  // By somebody else's link, and signed: who signs has answered.
  const people = [{ number: 100_007, name: "Budi" }, { number: 100_009, name: "Sari Dewi" }];
  const borrowed = `#${code({ invitation: 5, reply: 4, person: 100_007, name: "sari dewi" })}`;
  assert.deepEqual(answeredIn(first, borrowed, 5, people).numbers, new Set([100_009]));
});
