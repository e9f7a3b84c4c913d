import assert from "node:assert/strict";
import { Search } from "../../../../quiz/core/team/find.js";
import { uniform } from "../../random.js";
import { at, CHECK, code, WAYS } from "./links.js";

/** @param {string} text */
function find(text) {
  const search = new Search(text, "account-executive");
  const found = [];
  while (search.share < 1) found.push(...search.next());
  assert.deepEqual(search.next(), []);
  return found;
}

/** Codes with characters that need care: hyphens and underscores, long and short ones. */
const CODES = Array.from({ length: 60 }, (_, index) =>
  code({
    states: [index % 13, (index * 7) % 13, at(1 + index % 5)],
    finished: 1000 + index * 7777,
    target: index % 4 ? index % 4 : 15,
    invitation: index % 3 ? 0 : 2 ** 30 - index - 1,
    reply: index % 3 ? 0 : 2 ** 29 + index,
    name: index % 2 ? `Budi ${index}` : "",
  }));

for (const [name, way] of Object.entries(WAYS)) {
  Deno.test(`a link ${name}`, () => {
    for (const written of CODES) {
      const text = way(CHECK + "#" + written);
      assert.deepEqual(find(text).map(({ kind, code }) => [kind, code]), [["code", written]], text);
    }
  });
}

Deno.test("many in one text, each with its line, in order", () => {
  const lines = CODES.map((code, index) => index % 2 ? `Budi: ${CHECK}#${code}` : "halo");
  const found = find(`\n${lines.join("\r\n")}`);
  assert.deepEqual(found.map(({ line }) => line), CODES.flatMap((_, i) => i % 2 ? [i + 2] : []));
  assert.deepEqual(found.map(({ code }) => code), CODES.filter((_, i) => i % 2));
  assert.match(found[0]?.excerpt ?? "", /^Budi: https:\/\/contoh\.id\/account-executive\/cek\/#h=/);
});

Deno.test("a code may lie across the slices of a text", () => {
  const [one = "", other = ""] = CODES;
  for (let shift = 0; shift < 120; shift++) {
    const before = "x".repeat(2 ** 16 - shift);
    const found = find(`${before} ${CHECK}#${one} ${other}`);
    assert.deepEqual(found.map(({ code }) => code), [one, other], `${shift}`);
  }
});

Deno.test("a beginning without an end is broken, and told with its place", () => {
  const [written = ""] = CODES;
  for (let length = 2; length < written.length - 1; length++) {
    const found = find(`satu\n"Budi";"${CHECK}#${written.slice(0, length)}";tiga`);
    assert.deepEqual(found.map(({ kind, line }) => [kind, line]), [["broken", 2]]);
    assert.match(found[0]?.excerpt ?? "", /^"Budi";"https.*#h=/);
  }
  for (let length = 36; length < written.length - 1; length++) {
    const swallowed = written.slice(0, length).replace("=", "");
    assert.deepEqual(find(`${CHECK}#${swallowed} b`).map(({ kind }) => kind), ["broken"]);
  }
  const other = "https://lain.id/#hasil-survei-Pelanggan-2026 https://lain.id/#penawaranBaru";
  assert.deepEqual(find(other), []);
  const cut = find(`"${CHECK}#${written.slice(0, -1)}" tiga`);
  assert.deepEqual(cut.map(({ code }) => code), [written]);
  assert.deepEqual(find(`${written.slice(0, -3)}`).map(({ kind }) => kind), ["broken"]);
  assert.deepEqual(find("h=abc, ?h=AT2xyzAT2xyzAT2xyzAT2xyz&u=https, width=1, #p=2, #u=x"), []);
  assert.equal(find(`#p=${"x".repeat(40)}`)[0]?.kind, "broken");
});

Deno.test("a broken link swallows no other one", () => {
  const [one = "", other = ""] = CODES;
  const found = find(`${CHECK}#${one.slice(0, 12)}\n${CHECK}#${other}`);
  assert.deepEqual(found.map(({ kind }) => kind), ["broken", "code"]);
});

Deno.test("addresses of the check that hold no result", () => {
  const found = find(`${CHECK}\n${CHECK}index.html#negosiasi "${CHECK}" ${CHECK}cetak/ ${CHECK}?a`);
  assert.deepEqual(found.map(({ kind, line }) => [kind, line]), [["page", 1], ["page", 2], [
    "page",
    2,
  ]]);
  assert.deepEqual(find("https://contoh.id/barista/cek/"), []);
});

Deno.test("an excerpt is short, on one line, and shows nothing that hides", () => {
  const [written = ""] = CODES;
  const [found] = find(`${"a".repeat(500)}\u202e\ud800\u0007<b>\t#${written}\nrahasia`);
  assert.ok(found);
  assert.ok(found.excerpt.length <= 96);
  assert.match(found.excerpt, /^a+ <b> #h=/);
});

Deno.test("no text takes more than its length", () => {
  const traps = [
    "#h=",
    "h=\n",
    "#h=\u200b",
    `#h=${"z".repeat(512)}`,
    "#h=3D",
    "%25",
    "&#00",
    " ",
    "\0",
  ];
  traps.push(`#h${"h".repeat(300)}`, "#hA", `#h${"A".repeat(600)}`, "%23hAAAAAAAAAAAA");
  traps.push("#h=AAAAAA \n> ", "#h=3D=\n", `account-executive/cek/#${"a".repeat(300)}=`, "h=A\\");
  // Whatever took the square of this length would not come to an end here; make bench has the time.
  for (const trap of traps) find(trap.repeat(200_000 / trap.length));
});

Deno.test("no text at all", () => assert.deepEqual(find(""), []));

Deno.test("any text is read without an exception", () => {
  const next = uniform(5);
  const bits = [
    "#h=",
    "h=",
    "%",
    "%25",
    "3D",
    "&#",
    ";",
    "\n",
    "> ",
    "=\n",
    "\u200b",
    "A-_z9",
    ...CODES,
  ];
  for (let run = 0; run < 2000; run++) {
    const text = Array.from({ length: 12 }, () => bits[Math.floor(next() * bits.length)]).join("");
    const whole = CODES.filter((code) => text.includes(code));
    const found = new Set(find(text).map(({ code }) => code));
    for (const code of found) assert.ok(!code || CODES.includes(code), text);
    for (const code of whole) {
      const clear = new RegExp(`(?<![\\w-])${code}`).test(text);
      if (clear) assert.ok(found.has(code), text);
    }
  }
});
