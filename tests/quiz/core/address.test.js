import assert from "node:assert/strict";
import {
  addressText,
  email,
  isAddress,
  isLabel,
  leads,
  mailLink,
  tidyLabel,
  whatsappLink,
} from "../../../quiz/core/address.js";

Deno.test("a label that might lead somewhere is told apart", () => {
  const plain = [
    "",
    "Rina, PT. Contoh Media",
    "AE baru, angkatan 3 (7.12.2026)",
    "Tim A/B: versi 2.0",
    "Pak H. M. Yusuf",
  ];
  for (const label of plain) assert.ok(isLabel(label), label);
  const leading = [
    "http",
    "HTTPS://x",
    "ftp://x",
    "wa.me/62811",
    "contoh.id",
    "Klik bit.ly/x",
    "contoh。id",
    "contoh．id",
    "contoh․id",
    "ｗｗｗ contoh",
    "rina＠contoh",
    "www contoh",
    "rina@contoh",
    "@rina",
    "10.0.0.1",
  ];
  for (const label of leading) assert.ok(leads(label) && !isLabel(label), label);
  assert.ok(!isLabel(" Rina") && !isLabel("Rina\u0000") && !isLabel("a".repeat(41)));
  assert.ok(!isLabel(7));
  assert.equal(tidyLabel(`  Rina \u202e ${"a".repeat(50)}`), `Rina ${"a".repeat(35)}`);
});

Deno.test("e-mail addresses", () => {
  for (const typed of ["rina@contoh.id", " R.S+ae@mail.contoh.co.id ", "o'neil@x-y.id"]) {
    assert.equal(email(typed), typed.trim());
  }
  const not = [
    "",
    "rina",
    "rina@contoh",
    "rina@@contoh.id",
    ".rina@contoh.id",
    "rina.@contoh.id",
    "rina@-contoh.id",
    "ri na@contoh.id",
    "rina@contoh.id?bcc=x@y.id",
    "rina@contoh.id,x@y.id",
    "riña@contoh.id",
    `${"a".repeat(60)}@contoh.id`,
  ];
  for (const typed of not) assert.equal(email(typed), null, typed);
});

Deno.test("an address from a file is whole or none", () => {
  assert.ok(isAddress({ by: "whatsapp", address: "6281234567890" }));
  assert.ok(isAddress({ by: "email", address: "rina@contoh.id" }));
  const not = [
    null,
    "rina@contoh.id",
    {},
    { by: "whatsapp", address: 62811 },
    { by: "whatsapp", address: "081234567890" },
    { by: "whatsapp", address: "62 812 3456 7890" },
    { by: "email", address: " rina@contoh.id" },
    { by: "post", address: "rina@contoh.id" },
  ];
  for (const value of not) assert.ok(!isAddress(value), JSON.stringify(value));
});

Deno.test("links keep their text whole, and nothing in it becomes a part of the link", () => {
  const text = "Halo & apa?\nhttps://x/#u=1 50% ü";
  const chat = new URL(whatsappLink(text, "6281"));
  assert.equal(chat.origin + chat.pathname, "https://wa.me/6281");
  assert.equal(chat.searchParams.get("text"), text);
  assert.equal(new URL(whatsappLink(text)).pathname, "/");
  // Early versions wrote such links.
  assert.equal(new URL(whatsappLink(text, "62081234567890")).pathname, "/6281234567890");
  const mail = mailLink("A & B?", text, "o'neil+a&b@x.id");
  assert.ok(mail.startsWith("mailto:o'neil%2Ba%26b@x.id?subject="));
  const fields = new URLSearchParams(mail.split("?")[1]);
  assert.deepEqual([...fields.keys()], ["subject", "body"]);
  assert.equal(fields.get("subject"), "A & B?");
  assert.equal(fields.get("body"), text.replace("\n", "\r\n"));
  assert.ok(mailLink("", "a\r\nb").endsWith("body=a%0D%0Ab"));
});

Deno.test("where answers go is shown as people write it", () => {
  const shown = (/** @type {"whatsapp" | "email"} */ by, /** @type {string} */ address) =>
    addressText({ by, address }, "id");
  assert.equal(shown("whatsapp", "6281234567890"), "+62 812-3456-7890 (Indonesia)");
  assert.equal(shown("whatsapp", "62081234567890"), "+62 812-3456-7890 (Indonesia)");
  assert.equal(shown("email", "rina@contoh.id"), "rina@contoh.id");
});
