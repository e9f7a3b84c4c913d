/**
 * Every small change to a script that its tests should notice: the script as text in, a list of
 * [start, end, replacement] as JSON out.
 */

import { parse } from "acorn";

const SWAPS = new Map(Object.entries({
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "+": "-",
  "-": "+",
  "*": "+",
  "/": "*",
  "%": "*",
  "**": "*",
  "&": "|",
  "|": "&",
  "^": "&",
  "<<": ">>",
  ">>": "<<",
  ">>>": "<<",
  "&&": "||",
  "||": "&&",
  "??": "&&",
  "+=": "-=",
  "-=": "+=",
  "*=": "+=",
}));

const source = await new Response(Deno.stdin.readable).text();
/** @type {[number, number, string][]} */
const found = [];
look(parse(source, { ecmaVersion: "latest", sourceType: "module" }));
console.log(JSON.stringify(found));

/** @param {any} node */
function look(node) {
  if (!node || typeof node !== "object") return;
  if (Array.isArray(node)) return node.forEach(look);
  if (/^(Import|ExportAll)/.test(node.type)) return;
  const text = source.slice(node.start, node.end);
  if (node.operator && node.left && SWAPS.has(node.operator)) {
    const at = source.indexOf(node.operator, node.left.end);
    found.push([at, at + node.operator.length, SWAPS.get(node.operator) ?? ""]);
  }
  if (node.type === "UnaryExpression" && node.operator === "!") {
    found.push([node.start, node.end, source.slice(node.argument.start, node.argument.end)]);
  }
  if (node.type === "Literal" && typeof node.value === "number") {
    found.push([node.start, node.end, String(node.value + 1)]);
  }
  if (node.type === "Literal" && typeof node.value === "boolean") {
    found.push([node.start, node.end, String(!node.value)]);
  }
  if (/^(If|While)Statement$|^ConditionalExpression$/.test(node.type)) {
    const { start, end } = node.test;
    found.push([start, end, `!(${source.slice(start, end)})`]);
  }
  // Whoever asks takes both for nothing.
  if (node.type === "ReturnStatement" && node.argument && node.argument.raw !== "null") {
    found.push([node.start, node.end, text.endsWith(";") ? "return;" : "return"]);
  }
  for (const [key, inner] of Object.entries(node)) if (key !== "key") look(inner);
}
