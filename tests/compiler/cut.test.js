import assert from "node:assert/strict";
import { runInNewContext } from "node:vm";
import { cut } from "../../compiler/cut.js";

/** What two scripts of one page leave behind in it. @param {...string} scripts */
function page(...scripts) {
  const context = { seen: [] };
  for (const script of scripts) runInNewContext(`"use strict";${script}`, context);
  return context.seen;
}

Deno.test("the first has what it runs and all that this names; nothing is in both", () => {
  const script = `
    const one = 1, two = 2, unread = 3;
    function common() { return one }
    class Later { value = two + common() }
    let last = unread;
    seen.push(common());
    debugger;
    const own = new Later();
    seen.push(own.value, last);`;
  const [first, second] = cut(script);
  assert.deepEqual(
    [/one = 1/, /common/, /two/, /Later/, /unread/].map((name) => name.test(first)),
    [
      true,
      true,
      false,
      false,
      false,
    ],
  );
  assert.equal(second.includes("one = 1"), false);
  assert.deepEqual([...page(first)], [1]);
  assert.deepEqual([...page(first, second)], [1, 3, 3]);
});

Deno.test("a name is followed through every place where it is read", () => {
  const ways = {
    call: "f()",
    "a template": "`${f}`",
    "a short property": "({ f })",
    "a computed property": "({})[f]",
    "a computed key": "({ [f]: 1 })",
    "a default": "((a = f) => a)()",
    "a class that extends": "class extends f {}",
    "a field": "class { a = f }",
    "a chain": "f?.a",
    "an inner function": "() => () => f",
    "something in pieces": "[...f]",
  };
  for (const [name, way] of Object.entries(ways)) {
    const [first] = cut(`function f() {}\nrun(${way});debugger;`);
    assert.match(first, /function f/, name);
  }
});

Deno.test("a property that is called alike is no such name", () => {
  for (const way of ["a.f", "({ f: 1 })", "class { f() {} }", "class { f = 1 }", "a?.f"]) {
    const [first, second] = cut(`function f() {}\nrun(${way});debugger;\nf();`);
    assert.doesNotMatch(first, /function f/, way);
    assert.match(second, /function f/, way);
  }
});

Deno.test("what is taken apart where it is declared stays together", () => {
  const [first] = cut("const { a, b: [c] } = page, d = c;\nrun(d);debugger;\nrun(a)");
  assert.match(first, /const \{ a, b: \[c\] \} = page,d = c;/);
});
