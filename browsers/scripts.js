/** Scripts as we write them, into scripts that the oldest browsers run alike. */

import { parse, tokTypes } from "acorn";

/**
 * What esbuild need not lower: what it doubts for rare faults that nothing here meets, and what
 * `plain` does in fewer bytes.
 */
export const KEPT = {
  destructuring: true,
  "optional-chain": true,
  "class-private-accessor": true,
  "class-private-field": true,
  "class-private-method": true,
};

/** What a script with a private name has in it; texts and patterns may have it, too. */
const PRIVATE = /#[\p{ID_Start}$_\\]/u;

/**
 * Private names of classes came with Safari 15 and Firefox 90. The type checker guards them in the
 * sources, so in what is published they may be plain ones.
 *
 * @param {string} script a whole module
 * @returns {string} `#name` as `_name`. Throws an Error where that could mean another thing
 */
export function plain(script) {
  // To read a script takes longer than all else that is done to most of them.
  if (!PRIVATE.test(script)) return script;
  /** @type {any[]} acorn's types leave the value of a token out */
  const tokens = [];
  parse(script, { ecmaVersion: "latest", sourceType: "module", onToken: tokens });
  const hidden = tokens.filter(({ type }) => type === tokTypes.privateId);
  if (!hidden.length) return script;
  const names = new Set(hidden.map(({ value }) => `_${value}`));
  const taken = tokens.some(({ value }, at) =>
    names.has(String(value)) && [tokTypes.dot, tokTypes.questionDot].includes(tokens[at - 1]?.type)
  );
  if (taken) throw new Error(`a property is called like a private name: ${[...names].join(" ")}`);
  if (tokens.some(({ type }) => type === tokTypes._extends)) {
    throw new Error("a class that extends another could share a private name with it");
  }
  let [text, end] = ["", 0];
  for (const { start } of hidden) {
    // A sign may follow a word at once, as in `async#name`; a letter may not.
    const apart = /[\w$]/.test(script.charAt(start - 1)) ? " " : "";
    text += `${script.slice(end, start)}${apart}_`;
    end = start + 1;
  }
  return text + script.slice(end);
}
