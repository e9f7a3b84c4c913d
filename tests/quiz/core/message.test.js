/** @import { Invitation } from "../../../quiz/core/invitation.js" */

import assert from "node:assert/strict";
import { invite, remind, summary } from "../../../quiz/core/message.js";
import { standard } from "../standard.js";

const named = {
  ...standard,
  profession: { ...standard.profession, name: "Penguji" },
  targets: [{ id: "junior", position: "junior", code: 1, name: "Muda", meaning: "" }],
};
const LINK = "https://example.org/#u=x";

/** @type {Invitation} */
const invitation = {
  id: 7,
  role: "self",
  mode: "thorough",
  skills: ["b", "d"],
  target: "junior",
  levels: {},
  label: "Rina",
  due: "2026-12-07",
  to: { by: "whatsapp", address: "6281234567890" },
  person: 0,
};
const bare = { ...invitation, label: "", due: null, to: null };
const second = { ...invitation, role: /** @type {const} */ ("second"), mode: "quick" };

/** @type {import("../../../quiz/core/words.js").Say} */
const say = (key, fields) => fields ? `<${key} ${JSON.stringify(fields)}>` : `<${key}>`;

/** @param {string} text */
const keys = (text) => [...text.matchAll(/<([a-z.-]+)/g)].map(([, key]) => key);

Deno.test("the message greets, carries the link once, says how long, what for and the way out", () => {
  const { subject, text } = invite(named, say, invitation, LINK);
  assert.equal(keys(subject)[0], "invite.self-subject");
  assert.equal(text.split(LINK).length, 2);
  const paragraphs = text.split("\n\n").map((part) => keys(part)[0]);
  assert.deepEqual(paragraphs, [
    "invite.self-hello",
    "invite.self-size",
    "invite.self-use",
    "invite.self-right",
  ]);
  const asked = invite(named, say, second, LINK);
  assert.deepEqual(asked.text.split("\n\n").map((part) => keys(part)[0]), [
    "invite.second-hello",
    "invite.second-size",
    "invite.second-use",
    "invite.second-right",
  ]);
  assert.equal(keys(asked.subject)[0], "invite.second-subject");
});

Deno.test("its fields are those of the invitation", () => {
  /** @type {import("../../../quiz/core/words.js").Say} */
  const fields = (_, fields = {}) => JSON.stringify(fields);
  const short = (/** @type {Invitation} */ given) => JSON.parse(summary(named, fields, given));
  assert.deepEqual(short(bare), {
    profession: "Penguji",
    n: 2,
    people: 0,
    mode: "thorough",
    minutes: 3,
    target: "Muda",
    sender: "",
    until: "",
    before: "",
    to: "",
  });
  const whole = short(invitation);
  assert.deepEqual(JSON.parse(whole.sender), { label: "Rina" });
  assert.deepEqual(JSON.parse(whole.until), { date: "7 Desember 2026" });
  assert.deepEqual(JSON.parse(whole.before), { date: "7 Desember 2026" });
  assert.deepEqual(JSON.parse(whole.to), { address: "+62 812-3456-7890 (Indonesia)" });
  const mail = short({ ...invitation, to: { by: "email", address: "rina@contoh.id" } });
  assert.deepEqual(JSON.parse(mail.to), { address: "rina@contoh.id" });
  assert.equal(short({ ...bare, target: "own" }).target, "{}");
  assert.deepEqual(
    [short({ ...bare, target: null, mode: "gone" })].map(({ target, mode }) => {
      return target + mode;
    }),
    [""],
  );
});

Deno.test("the sentence and the reminder know who is asked", () => {
  assert.equal(keys(summary(named, say, invitation))[0], "invite.self-summary");
  assert.equal(keys(summary(named, say, second))[0], "invite.second-summary");
  for (
    const [given, key, last] of /** @type {[Invitation, string, string][]} */ ([
      [invitation, "invite.self-reminder", "invite.reminder-kept"],
      [second, "invite.second-reminder", "invite.second-reminder-free"],
    ])
  ) {
    const { subject, text } = remind(named, say, given, LINK);
    assert.equal(keys(subject)[0], `${key}-subject`);
    assert.equal(keys(text)[0], key);
    assert.ok(text.endsWith(`\n${LINK}\n\n<${last}>`));
  }
});

Deno.test("whoever rates several is told how many", () => {
  const several = { ...second, people: [7, 8] };
  const { text } = invite(named, say, several, LINK);
  const paragraphs = text.split("\n\n").map((part) => keys(part)[0]);
  const own = ["raters.hello", "raters.size", "raters.use"];
  assert.deepEqual(paragraphs, [...own, "invite.second-right"]);
  const words = [summary(named, say, several), remind(named, say, several, LINK).text];
  assert.deepEqual(words.map((each) => keys(each)[0]), ["raters.summary", "raters.reminder"]);
  for (const each of [text, ...words]) assert.match(each, /"people":2/);
});

Deno.test("a person's own invitation tells its number and what that is", () => {
  const own = { ...bare, person: 482_193 };
  const messages = [invite, remind].map((write) => write(named, say, own, LINK).text);
  for (const text of messages) assert.match(text, /invite\.person {"n":482193}>$/);
  assert.doesNotMatch(invite(named, say, bare, LINK).text, /invite\.person/);
});
