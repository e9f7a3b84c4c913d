import assert from "node:assert/strict";
import { isRecord, readRecord, writeRecord } from "../../../quiz/core/record.js";

const texts = (/** @type {unknown[]} */ all) => all.filter((each) => typeof each === "string");

Deno.test("content is kept under its name and read again; nothing yet is the empty content", () => {
  const text = writeRecord("notes", ["a", "b"]);
  assert.equal(text, '{"version":1,"notes":["a","b"]}');
  assert.deepEqual(readRecord(text, "notes", [], texts), { kind: "notes", notes: ["a", "b"] });
  assert.deepEqual(readRecord(null, "notes", [], texts), { kind: "notes", notes: [] });
});

Deno.test("what is not whole is lost alone; no record is damaged, a later version is newer", () => {
  const some = readRecord('{"version":1,"notes":["a",1,null]}', "notes", [], texts);
  assert.deepEqual(some, { kind: "notes", notes: ["a"] });
  const damaged = ["", "{", "1", "null", "[]", '{"version":1}', '{"version":0,"notes":[]}'];
  for (const text of [...damaged, '{"notes":[]}', '{"version":1,"notes":{}}']) {
    assert.deepEqual(readRecord(text, "notes", [], texts), { kind: "damaged" }, text);
  }
  for (const text of ['{"version":1,"notes":[]}', '{"version":1,"notes":null}']) {
    assert.deepEqual(readRecord(text, "notes", {}, (all) => all), { kind: "damaged" }, text);
  }
  assert.deepEqual(readRecord('{"version":2,"x":1}', "notes", [], texts), { kind: "newer" });
});

Deno.test("a record is neither a list nor null", () => {
  assert.deepEqual([{}, [], null, "a", 1].map(isRecord), [true, false, false, false, false]);
});
