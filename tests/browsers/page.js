/** What a page uses, as paths of the compatibility data, and the scripts and styles inside it. */

import { parse } from "parse5";
import { known } from "./compat.js";
import { attribute } from "./script.js";

/**
 * @typedef {any} Node of parse5's tree
 * @typedef {{ text: string, module: boolean }} Script
 */

/**
 * @param {string} text
 * @returns {{ features: Set<string>, scripts: Script[], styles: string[] }}
 */
export function inPage(text) {
  const features = new Set();
  /** @type {Script[]} */
  const scripts = [];
  /** @type {string[]} they know each other's names */
  const classic = [];
  /** @type {string[]} */
  const styles = [];
  /** @type {Node[]} */
  const waiting = [parse(text)];
  for (let node; (node = waiting.pop());) {
    waiting.push(...(node.childNodes ?? []), ...(node.content ? [node.content] : []));
    if (!node.tagName) continue;
    const given = new Map(node.attrs.map((/** @type {Node} */ one) => [one.name, one.value]));
    const inside = node.childNodes.map((/** @type {Node} */ one) => one.value ?? "").join("");
    const type = given.get("type") ?? "";
    if (node.tagName === "style") styles.push(inside);
    if (node.tagName === "script" && /^(module)?$/.test(type)) {
      if (type) scripts.push({ text: inside, module: true });
      else classic.push(inside);
    }
    const kind = node.namespaceURI.endsWith("svg") ? "svg" : "html";
    const element = `${kind}.elements.${node.tagName}`;
    if (known(element)) features.add(element);
    for (const [name, value] of given) {
      for (const path of attribute(element, name)) features.add(path);
      const one = `${element}.${name}_${value}`;
      if (known(one)) features.add(one);
    }
  }
  if (classic.length) scripts.push({ text: classic.join(";\n"), module: false });
  return { features, scripts, styles };
}
