/** What a script uses, as paths of the compatibility data. */

import { parse } from "acorn";
import { known, longest } from "./compat.js";

/** @typedef {any} Node of acorn's tree */

const JS = "javascript";
/** What a name that a browser gives is an instance of. */
const INSTANCES = {
  document: "Document",
  navigator: "Navigator",
  crypto: "Crypto",
  history: "History",
  location: "Location",
  localStorage: "Storage",
  performance: "Performance",
  screen: "Screen",
};
const OPERATORS = {
  "**": "exponentiation",
  "**=": "exponentiation_assignment",
  "??": "nullish_coalescing",
  "??=": "nullish_coalescing_assignment",
  "&&=": "logical_and_assignment",
  "||=": "logical_or_assignment",
};
const FLAGS = {
  d: "hasIndices",
  s: "dotAll",
  u: "unicode",
  v: "unicodeSets",
  y: "sticky",
};
const GROUPS = {
  "?<=": "lookbehind_assertion",
  "?<!": "lookbehind_assertion",
  "?<": "named_capturing_group",
};

/**
 * @param {string} text
 * @param {boolean} module
 * @returns {Set<string>}
 */
export function inScript(text, module) {
  const tree = parse(text, { ecmaVersion: "latest", sourceType: module ? "module" : "script" });
  const [nodes, own] = [walk(tree), { names: new Set(), members: new Set() }];
  for (const { node, parent, key } of nodes) declare(node, parent, key, own);
  return new Set(
    nodes.flatMap(({ node, parent, key, depth }) => [
      ...syntax(node, parent, key, depth),
      ...builtins(node, parent, key, own),
    ]),
  );
}

/** @typedef {{ node: Node, parent: Node, key: string, depth: number }} Place functions above it */

/** @param {Node} tree @returns {Place[]} */
function walk(tree) {
  const places = [];
  const waiting = [{ node: tree, parent: null, key: "", depth: 0 }];
  for (let place; (place = waiting.pop());) {
    places.push(place);
    const { node, depth } = place;
    const below = depth + (/Function|StaticBlock|PropertyDefinition/.test(node.type) ? 1 : 0);
    for (const [key, value] of Object.entries(node)) {
      for (const child of [value].flat()) {
        if (child?.type) waiting.push({ node: child, parent: node, key, depth: below });
      }
    }
  }
  return places;
}

/**
 * @param {Node} node
 * @param {Node} parent
 * @param {string} key
 * @param {{ names: Set<string>, members: Set<string> }} own what the script itself calls so
 */
function declare(node, parent, key, own) {
  if (node.type === "MethodDefinition" || node.type === "PropertyDefinition") {
    own.members.add(node.key.name);
  }
  // `{ at: () => … }` is a method as well, `{ at: 1 }` is read and not called.
  if (node.type === "Property" && parent.type === "ObjectExpression" && !node.computed) {
    own.members.add(/Function/.test(node.value.type) ? node.key.name : `.${node.key.name}`);
  }
  if (node.type !== "Identifier") return;
  const bound = /^(id|params|local|param|left|elements|argument)$/.test(key) ||
    (key === "value" && parent.type === "Property");
  if (
    bound && /Pattern|Declar|Function|Class|Catch|Import.*Specifier|Property|Rest/.test(parent.type)
  ) {
    own.names.add(node.name);
  }
}

/** @param {Node} node @param {Node} parent @param {string} key @param {number} depth @returns {string[]} */
function syntax(node, parent, key, depth) {
  const found = [];
  /** @param {string} path */
  const add = (path) => found.push(`${JS}.${path}`);
  if (node.operator in OPERATORS) {
    add(`operators.${OPERATORS[/** @type {"??"} */ (node.operator)]}`);
  }
  if (node.async) add("statements.async_function");
  if (node.generator) add(`statements.${node.async ? "async_" : ""}generator_function`);
  switch (node.type) {
    case "ArrowFunctionExpression":
      add("functions.arrow_functions");
      break;
    case "AssignmentPattern":
      add("functions.default_parameters");
      break;
    case "AwaitExpression":
      if (!depth) add("operators.await.top_level");
      break;
    case "CatchClause":
      if (!node.param) add("statements.try_catch.optional_catch_binding");
      break;
    case "ChainExpression":
      add("operators.optional_chaining");
      break;
    case "ClassDeclaration":
    case "ClassExpression":
      add("classes");
      break;
    case "ExportAllDeclaration":
      if (node.exported) add("statements.export.namespace");
      break;
    case "ForOfStatement":
      add(node.await ? "statements.for_await_of" : "statements.for_of");
      break;
    case "ImportAttribute":
      add("statements.import.import_attributes");
      break;
    case "ImportExpression":
      add("operators.import");
      break;
    case "Literal":
      if (node.bigint) add("builtins.BigInt");
      if (typeof node.value === "number" && node.raw.includes("_")) {
        add("grammar.numeric_separators");
      }
      if (node.regex) found.push(...inRegex(node.regex.pattern, node.regex.flags));
      break;
    case "MetaProperty":
      add(node.meta.name === "new" ? "operators.new_target" : "operators.import_meta");
      break;
    case "NewExpression":
    case "CallExpression":
      if (node.callee.name === "RegExp") {
        const [pattern, flags] = node.arguments;
        found.push(...inRegex(spelled(pattern), spelled(flags)));
      }
      break;
    case "ObjectPattern":
      add("operators.destructuring");
      break;
    case "PrivateIdentifier":
      if (parent.type === "BinaryExpression") add("classes.private_class_fields_in");
      else if (parent.type === "MethodDefinition") add("classes.private_class_methods");
      else add("classes.private_class_fields");
      break;
    case "PropertyDefinition":
      add(node.static ? "classes.static.class_fields" : "classes.public_class_fields");
      break;
    case "RestElement":
      if (parent.type === "ObjectPattern") add("operators.destructuring.rest_in_objects");
      break;
    case "SpreadElement":
      if (parent.type === "ObjectExpression") add("operators.spread.spread_in_object_literals");
      break;
    case "StaticBlock":
      add("classes.static.initialization_blocks");
      break;
    case "TemplateLiteral":
      add("grammar.template_literals");
      break;
    case "VariableDeclaration":
      if (/using/.test(node.kind)) add(`statements.${node.kind.replace(" ", "_")}`);
  }
  if (key === "callee" || !node.arguments) return found;
  return [...found, ...elements(node)];
}

/** @param {Node} node @returns {string} what is known of a text */
function spelled(node) {
  if (node?.type === "TemplateLiteral") {
    return node.quasis.map((/** @type {Node} */ part) => part.value.cooked).join("");
  }
  return typeof node?.value === "string" ? node.value : "";
}

/** Elements made by name, with what they are given: `h("dialog", { popover: "" })`. @param {Node} call @returns {string[]} */
function elements({ arguments: [name, given] }) {
  const element = `html.elements.${spelled(name)}`;
  if (!spelled(name) || !known(element)) return [];
  const keys = (given?.properties ?? []).map((/** @type {Node} */ one) =>
    one.key?.name ?? spelled(one.key)
  );
  return [element, ...keys.flatMap((/** @type {string} */ key) => attribute(element, key))];
}

/** @param {string} element its path @param {string} name @returns {string[]} */
export function attribute(element, name) {
  return [`${element}.${name}`, `html.global_attributes.${name}`].filter(known).slice(0, 1);
}

/** @param {string} pattern @param {string} flags @returns {string[]} */
function inRegex(pattern, flags) {
  const found = [...flags].filter((flag) => flag in FLAGS)
    .map((flag) => `builtins.RegExp.${FLAGS[/** @type {"d"} */ (flag)]}`);
  let inClass = false;
  for (const [part] of pattern.matchAll(/\\[^]|\[|\]|\(\?(?:<[=!]?|[-ims]+:)?/g)) {
    if (part === "[" || part === "]") inClass = part === "[";
    else if (/^\\[pP]/.test(part) && /[uv]/.test(flags)) {
      found.push("regular_expressions.unicode_character_class_escape");
    } else if (part.startsWith("(") && !inClass) {
      const group = GROUPS[/** @type {"?<"} */ (part.slice(1))];
      if (group) found.push(`regular_expressions.${group}`);
      else if (part.endsWith(":")) found.push("regular_expressions.modifier");
    }
  }
  return found.map((path) => `${JS}.${path}`);
}

/**
 * @param {Node} node
 * @param {Node} parent
 * @param {string} key
 * @param {{ names: Set<string>, members: Set<string> }} own
 * @returns {string[]}
 */
function builtins(node, parent, key, own) {
  if (node.type === "Identifier") {
    const isName = parent.type === "MemberExpression" && key === "property" && !parent.computed ||
      /^(Property|MethodDefinition|PropertyDefinition)$/.test(parent.type) && key === "key";
    if (isName || own.names.has(node.name)) return [];
    return first(`${JS}.builtins.${node.name}`, `api.${node.name}`, `api.Window.${node.name}`);
  }
  // `const { at } = list` reads a member as well.
  const reads = node.type === "Property" && parent.type === "ObjectPattern" && !node.computed;
  const name = reads ? node.key.name : member(node);
  if (!name) return [];
  const object = reads ? null : node.object;
  const owner = !own.names.has(object?.name) && object?.name;
  if (owner) {
    const of = `${INSTANCES[/** @type {"document"} */ (owner)] ?? owner}.${name}`;
    const own = [`${JS}.builtins.${of}`, `api.${of}_static`, `api.${of}`];
    if (/^(window|globalThis|self)$/.test(owner)) {
      own.unshift(`${JS}.builtins.${name}`, `api.${name}`, `api.Window.${name}`);
    }
    const path = first(...own);
    if (path.length) return path;
  }
  if (object?.type === "MemberExpression" && object.object.name === "Intl") return [];
  const called = parent.type === "CallExpression" && key === "callee";
  if (own.members.has(name) || !called && own.members.has(`.${name}`)) return [];
  const one = longest(name, called);
  return one ? [one.feature] : [];
}

/** @param {Node} node @returns {string | undefined} the name of a member that is read */
function member(node) {
  if (node.type !== "MemberExpression") return undefined;
  return node.computed ? spelled(node.property) : node.property.name;
}

/** @param {string[]} paths @returns {string[]} the first that the data knows */
const first = (...paths) => paths.filter(known).slice(0, 1);
