/**
 * One script in, two out: what a page needs to start, and what may come after it in the same page.
 *
 * Both are classic scripts, so the second sees what the first declares, and nothing is there twice.
 * The first has what it runs and all that this names; every other declaration goes to the second.
 */

import { parse } from "acorn";

/** @typedef {{text: string, kind: string, names: string[], reads: Set<string>}} Piece */

/**
 * @param {string} script whose names at the top are no other's further in; `debugger` stands between
 *   what the first runs and what the second does
 * @returns {[string, string]}
 */
export function cut(script) {
  /** @type {any} */
  const { body } = parse(script, { ecmaVersion: "latest", sourceType: "module" });
  const edge = body.findIndex((/** @type {any} */ { type }) => type === "DebuggerStatement");
  const pieces = body.map((/** @type {any} */ statement) => piecesOf(script, statement));
  /** @type {Piece[]} */
  const before = pieces.slice(0, edge).flat();
  /** @type {Piece[]} */
  const after = pieces.slice(edge + 1).flat();
  const declared = new Map(
    [...before, ...after].flatMap((piece) => piece.names.map((/** @type {string} */ name) => [name, piece])),
  );
  /** @type {Set<Piece>} */
  const first = new Set();
  const waiting = before.filter(({ kind }) => kind === "run");
  for (let piece = waiting.pop(); piece; piece = waiting.pop()) {
    if (first.has(piece)) continue;
    first.add(piece);
    waiting.push(...[...piece.reads].flatMap((name) => declared.get(name) ?? []));
  }
  const all = [...before, ...after];
  return [
    joined(all.filter((piece) => first.has(piece))),
    joined(all.filter((piece) => !first.has(piece))),
  ];
}

/**
 * @param {string} script
 * @param {any} statement
 * @returns {Piece[]} what can stand in either script: a declaration, or what runs
 */
function piecesOf(script, statement) {
  const { type, kind, declarations = [statement] } = statement;
  return declarations.map((/** @type {any} */ node) => {
    const isNamed = node.id && type.endsWith("Declaration");
    return {
      text: script.slice(node.start, node.end),
      kind: kind ?? (isNamed ? "whole" : "run"),
      names: isNamed ? [...namesIn(node.id)] : [],
      reads: namesIn(node),
    };
  });
}

/** Declarations of one kind that follow each other are one. @param {Piece[]} pieces */
function joined(pieces) {
  let [text, last] = ["", ""];
  for (const { text: own, kind } of pieces) {
    const isWhole = kind === "whole" || kind === "run";
    if (isWhole) text += `${last && ";"}${own}\n`;
    else text += kind === last ? `,${own}` : `${last && ";"}${kind} ${own}`;
    last = isWhole ? "" : kind;
  }
  return text + (last && ";");
}

/**
 * @param {any} node
 * @param {Set<string>} [found]
 * @returns {Set<string>} every name in it that may be one of the top; names of properties are none
 */
function namesIn(node, found = new Set()) {
  if (node.type === "Identifier") found.add(node.name);
  for (const [key, value] of Object.entries(node)) {
    if ((key === "key" || key === "property") && !node.computed && !node.shorthand) continue;
    for (const child of [value].flat()) if (child?.type) namesIn(child, found);
  }
  return found;
}
