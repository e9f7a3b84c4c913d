import assert from "node:assert/strict";
import { plain } from "../../browsers/scripts.js";

Deno.test("private names are plain ones, wherever a parser sees them and nowhere else", () => {
  const script = `class A{#a=/#a/;#b(){return this.#a+"#a"+\`#a\${this.#b()}\`}}`;
  assert.equal(plain(script), `class A{_a=/#a/;_b(){return this._a+"#a"+\`#a\${this._b()}\`}}`);
  assert.equal(plain("class A{async#a(){}get#b(){}}"), "class A{async _a(){}get _b(){}}");
  assert.equal(plain("const _a = '#a';"), "const _a = '#a';");
  assert.equal(plain("class A{#$;#_;#é;#\\u{62}}"), "class A{_$;__;_é;_\\u{62}}");
});

Deno.test("what a plain name could clash with is refused", () => {
  assert.throws(() => plain("class A{#a=1;get(b){return b._a+this.#a}}"), /called like a private/);
  assert.throws(() => plain("class A{#a=1}class B extends A{#a=2}"), /extends another/);
  assert.doesNotThrow(() => plain("class A{#a=1;get(_a){return _a+this.#a}}"));
});
