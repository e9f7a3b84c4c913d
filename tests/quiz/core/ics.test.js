import assert from "node:assert/strict";
import { calendar } from "../../../quiz/core/ics.js";

const SOURCE = {
  name: "Standar Profesi",
  url: "https://standar.example/ae/cek/",
  now: "2026-11-25T04:10Z",
};

/** @param {string} summary @param {string} [description] */
const one = (summary, description = "") =>
  calendar([{ id: "negosiasi-2026", date: "2026-12-31", summary, description }], SOURCE);

/** Read a calendar back by the rules of RFC 5545. @param {string} text */
function read(text) {
  assert.ok(text.endsWith("\r\n"));
  const lines = text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
  return lines.map((line) => {
    const [name = "", ...rest] = line.split(":");
    const value = rest.join(":").replace(
      /\\([\\;,nN])/g,
      (_, mark) => /n/i.test(mark) ? "\n" : mark,
    );
    return [name, value];
  });
}

/** @param {string} text @param {string} name */
const valueOf = (text, name) => read(text).find(([found]) => found === name)?.[1];

Deno.test("an event lasts its whole day, of which the end is no part, and reminds in the morning", () => {
  assert.deepEqual(read(one("Latihan", "Jika")), [
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//Standar Profesi//ID"],
    ["CALSCALE", "GREGORIAN"],
    ["BEGIN", "VEVENT"],
    ["UID", "negosiasi-2026@standar.example"],
    ["DTSTAMP", "20261125T041000Z"],
    ["DTSTART;VALUE=DATE", "20261231"],
    ["DTEND;VALUE=DATE", "20270101"],
    ["SUMMARY", "Latihan"],
    ["DESCRIPTION", "Jika"],
    ["URL", "https://standar.example/ae/cek/"],
    ["TRANSP", "TRANSPARENT"],
    ["BEGIN", "VALARM"],
    ["ACTION", "DISPLAY"],
    ["DESCRIPTION", "Latihan"],
    ["TRIGGER", "PT8H"],
    ["END", "VALARM"],
    ["END", "VEVENT"],
    ["END", "VCALENDAR"],
  ]);
});

Deno.test("whatever is written comes back, but for what no text has", () => {
  for (
    const text of [
      "a;b,c\\d:e",
      "satu\ndua\r\ntiga\rempat",
      "\\n \\\\, ;;",
      "BEGIN:VEVENT\r\nUID:x",
      "😀 é “kutip” – ".repeat(40),
      "x".repeat(1000),
      "",
    ]
  ) {
    assert.equal(valueOf(one(text), "SUMMARY"), text.replace(/\r\n?/g, "\n"));
    assert.equal(valueOf(one("a", text), "DESCRIPTION"), text.replace(/\r\n?/g, "\n"));
    assert.equal(read(one(text, text)).length, 20);
  }
  assert.equal(valueOf(one("a\0b\tc\x7fd"), "SUMMARY"), "a b c d");
});

Deno.test("no line is longer than 75 octets, none breaks a character, all can be as long", () => {
  for (const letter of ["x", "é", "–", "😀", ";"]) {
    const longest = [];
    for (let count = 0; count < 200; count++) {
      const text = one(`${"y".repeat(count % 7)}${letter.repeat(count)}`);
      for (const line of text.split("\r\n")) {
        const octets = new TextEncoder().encode(line).length;
        assert.ok(octets <= 75, line);
        assert.ok(line.isWellFormed());
        longest.push(octets);
      }
    }
    assert.ok(Math.max(...longest) > 71);
  }
});

Deno.test("several events, and none", () => {
  const event = { id: "a", date: "2026-12-01", summary: "A", description: "" };
  const text = calendar([event, { ...event, id: "b", date: "2027-02-28" }], SOURCE);
  const found = read(text).filter(([name]) => name === "UID" || name?.startsWith("DTEND"));
  assert.deepEqual(found.map(([, value]) => value), [
    "a@standar.example",
    "20261202",
    "b@standar.example",
    "20270301",
  ]);
  assert.equal(calendar([], SOURCE).split("\r\n").length, 6);
});

/** @param {Partial<import("../../../quiz/core/ics.js").Event>} more */
function rule(more) {
  const event = { id: "a", date: "2027-01-02", summary: "A", description: "" };
  const text = calendar([{ ...event, until: "2027-02-28", ...more }], SOURCE);
  return ["DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "RRULE"].map((name) => valueOf(text, name));
}

Deno.test("what repeats ends on a day, and begins on a day of its rule", () => {
  const saturday = ["20270102", "20270103"];
  assert.deepEqual(rule({}), [...saturday, undefined]);
  assert.deepEqual(rule({ repeat: "once" }), [...saturday, undefined]);
  assert.deepEqual(rule({ repeat: "weekly" }), [...saturday, "FREQ=WEEKLY;UNTIL=20270228"]);
  const workdays = "FREQ=WEEKLY;UNTIL=20270228;BYDAY=MO,TU,WE,TH,FR";
  assert.deepEqual(rule({ repeat: "workdays" }), ["20270104", "20270105", workdays]);
});

Deno.test("what would end before it can come again comes once", () => {
  for (const until of ["2027-01-01", "2027-01-02", "", undefined]) {
    assert.deepEqual(rule({ repeat: "weekly", until }), ["20270102", "20270103", undefined]);
  }
  assert.equal(rule({ repeat: "workdays", until: "2027-01-04" })[2], undefined);
});

Deno.test("an event can lead to an address of its own, however long", () => {
  const url = `https://standar.example/ae/buka/#l=${"aZ-_09".repeat(100)}`;
  const event = { id: "a", date: "2026-12-01", summary: "A", description: url, url };
  const text = calendar([event], SOURCE);
  assert.equal(valueOf(text, "URL"), url);
  assert.equal(valueOf(text, "DESCRIPTION"), url);
});
