import assert from "node:assert/strict";
import { answeredIn } from "../../../../quiz/core/people/answered.js";
import { code, first } from "../team/links.js";

Deno.test("who has answered this invitation, by the number in the result", () => {
  const links = [
    code({ invitation: 5, reply: 1, person: 100_007 }),
    code({ invitation: 5, reply: 2, person: 100_007 }),
    code({ invitation: 6, reply: 3, person: 100_008 }),
    code({}),
    code({ invitation: 5, reply: 1, person: 100_007, profession: 2 }),
  ];
  const people = [{ number: 100_007, name: "Budi" }, { number: 100_009, name: "Sari Dewi" }];
  const text = `Budi: #${links.join("\nSari: #")}\n#h=AAAA`;
  assert.deepEqual(answeredIn(first, text, 5, people), {
    results: 5,
    numbers: new Set([100_007]),
    elsewhere: 3,
    broken: [{ name: "", line: 6 }],
  });
  // Nobody is on the list yet.
  assert.deepEqual(answeredIn(first, text, 5, []), {
    results: 5,
    numbers: new Set(),
    elsewhere: 5,
    broken: [{ name: "", line: 6 }],
  });
  assert.deepEqual(answeredIn(first, "Nama;HP\nBudi;0812", 5, []), {
    results: 0,
    numbers: new Set(),
    elsewhere: 0,
    broken: [],
  });
  // By somebody else's link, and signed: who signs has answered.
  const borrowed = `#${code({ invitation: 5, reply: 4, person: 100_007, name: "sari dewi" })}`;
  assert.deepEqual(answeredIn(first, borrowed, 5, people).numbers, new Set([100_009]));
});

Deno.test("whose a link is that was cut off: whoever of the list stands before it, else its line", () => {
  const people = ["Budi", "Budi Santoso", "Sari", "Tono", "Tono"].map((name, number) => ({
    name,
    number,
  }));
  const cut = "https://contoh.id/account-executive/cek/#h=AAAA";
  const lines = {
    "25/11/26 09.14 - Budi Santoso: ": "Budi Santoso",
    "Budi;0812;": "Budi",
    "budi santoso\t": "Budi Santoso",
    "Budiman: ": "",
    "Sari dan Budi: ": "",
    "Tono: ": "",
    "": "",
  };
  const text = Object.keys(lines).map((line) => `${line}${cut}`).join("\n");
  assert.deepEqual(
    answeredIn(first, text, 5, people).broken,
    Object.values(lines).map((name, index) => ({ name, line: index + 1 })),
  );
});
