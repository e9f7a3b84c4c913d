/** What a stylesheet uses, as paths of the compatibility data. */

import { generate, parse, walk } from "css-tree";
import { known } from "./compat.js";

/** @typedef {any} Node of css-tree's tree */

const GAPS = /^(row-|column-)?gap$/;
const UNITS = [
  [/^d(vw|vh|vi|vb|vmin|vmax)$/, "viewport_percentage_units_dynamic"],
  [/^s(vw|vh|vi|vb|vmin|vmax)$/, "viewport_percentage_units_small"],
  [/^l(vw|vh|vi|vb|vmin|vmax)$/, "viewport_percentage_units_large"],
  [/^cq(w|h|i|b|min|max)$/, "container_query_length_units"],
];

/**
 * @param {string} text
 * @returns {Set<string>} without what stands in @supports, which asks before
 */
export function inStyle(text) {
  const tree = parse(text, {
    parseCustomProperty: true,
    onParseError: (/** @type {Error} */ { message }) => {
      throw new Error(`a stylesheet cannot be read: ${message}`);
    },
  });
  const found = new Set();
  /** @param {string[]} paths the first that the data knows */
  const add = (...paths) => paths.filter(known).slice(0, 1).forEach((path) => found.add(path));
  const flexible = new Set();
  walk(tree, (/** @type {Node} */ node) => {
    if (node.type !== "Rule") return;
    const shown = declared(node).find(({ property }) => property === "display");
    if (shown && /flex/.test(generate(shown.value))) {
      selectors(node).forEach((one) => flexible.add(one));
    }
  });
  const skipped = walk.skip;
  walk(tree, /** @this {any} */ function (/** @type {Node} */ node) {
    if (node.type === "Atrule") {
      add(`css.at-rules.${node.name}`);
      if (node.name === "supports") return skipped;
    }
    if (node.type === "Feature" && node.kind === "media") {
      add(`css.at-rules.media.${node.name.replace(/^(min|max)-/, "")}`);
    }
    if (node.type === "FeatureRange" && node.kind === "media") {
      add("css.at-rules.media.range_syntax");
    }
    if (node.type === "NestingSelector") add("css.selectors.nesting");
    if (node.type === "PseudoClassSelector" || node.type === "PseudoElementSelector") {
      add(`css.selectors.${node.name}`);
      // One without a combinator is as old as :not itself.
      const list = node.name === "not" && node.children.first.children.toArray();
      if (list && (list.length > 1 || list[0].children.some(combines))) {
        add("css.selectors.not.selector_list");
      }

      if (node.children?.first?.selector) add(`css.selectors.${node.name}.of_syntax`);
    }
    if (node.type === "AttributeSelector" && node.flags) {
      add(`css.selectors.attribute.case_${node.flags === "i" ? "in" : ""}sensitive_modifier`);
    }
    if (node.type === "Rule") {
      const gap = declared(node).find(({ property }) => GAPS.test(property));
      if (gap && selectors(node).some((one) => flexible.has(one))) {
        add(`css.properties.${gap.property}.flex_context`);
      }
    }
    if (node.type === "Declaration") declaration(node, add);
  });
  return found;
}

/** @param {Node} part of a selector @returns {boolean} */
const combines = (part) => part.type === "Combinator";

/** @param {Node} rule @returns {Node[]} */
const declared = (rule) =>
  rule.block.children.toArray().filter((/** @type {Node} */ { type }) => type === "Declaration");

/** @param {Node} rule @returns {string[]} */
const selectors = (rule) => rule.prelude.children.toArray().map(generate);

/** @param {Node} node @param {(...paths: string[]) => void} add */
function declaration(node, add) {
  const property = `css.properties.${node.property}`;
  add(node.property.startsWith("--") ? "css.properties.custom-property" : property);
  walk(node.value, (/** @type {Node} */ part) => {
    const name = part.name?.toLowerCase();
    if (part.type === "Identifier") add(`${property}.${name}`);
    if (part.type === "Function") {
      add(
        `${property}.${name}`,
        `${property}.${name}_function`,
        ...["", "color.", "gradient.", "transform-function.", "filter-function.", "basic-shape."]
          .map((kind) => `css.types.${kind}${name}`),
      );
    }
    if (part.type === "Dimension") {
      const unit = part.unit.toLowerCase();
      const group = UNITS.find(([form]) => /** @type {RegExp} */ (form).test(unit))?.[1];
      add(`css.types.length.${group ?? unit}`);
    }
  });
}
