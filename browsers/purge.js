/** Of a stylesheet, what a page can meet. */

import { transform } from "lightningcss";
import { KEPT, versions } from "./styles.js";

/** @typedef {import("./styles.js").Part} Part */

/**
 * @param {string} name for errors
 * @param {string} style that old browsers read already
 * @param {Record<string, string>} floor browser → the oldest version that is served
 * @param {string[]} words every element, class, id and data attribute that may ever be in the page, as
 *   fit.py has them
 * @returns {string} minified, without the rules, variables and animations that nothing asks for
 */
export function purged(name, style, floor, words) {
  const known = new Set(words);
  const options = { filename: name, targets: versions(floor), exclude: KEPT };
  // First what is met, as it stands: making small takes long, and longer the more there is.
  let { code } = transform({
    ...options,
    code: new TextEncoder().encode(style),
    visitor: {
      Selector: (selector) => meets(/** @type {any} */ (selector), known) ? undefined : [],
    },
  });
  for (let idle = [""]; idle.length; idle = unasked(new TextDecoder().decode(code), known)) {
    ({ code } = transform({ ...options, code, minify: true, unusedSymbols: idle }));
  }
  return new TextDecoder().decode(code).trim();
}

/** @param {Part[]} selector @param {Set<string>} known @returns {boolean} */
function meets(selector, known) {
  return selector.every(({ type, kind, name = "", selectors }) => {
    if (type === "type") return known.has(name.toLowerCase()) || known.has(`'${name}`);
    if (type === "class") return known.has(`.${name}`) || known.has(`'${name}`);
    if (type === "id") return known.has(`#${name}`) || known.has(`'${name}`);
    // What else is an attribute comes and goes with a state: open, hidden, aria-current.
    if (type === "attribute" && name.startsWith("data-")) {
      return known.has(name) || known.has(`'${name}`) || known.has(`*${inScript(name)}`);
    }
    const asks = type === "pseudo-class" && kind !== "not" && selectors;
    return !asks || asks.some((one) => meets(one, known));
  });
}

/** @param {string} attribute @returns {string} its name in `dataset` */
const inScript = (attribute) =>
  attribute.slice("data-".length).replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** @param {string} style minified @param {Set<string>} known @returns {string[]} */
function unasked(style, known) {
  const asked = new Set(found(style, /var\((--[\w-]+)/g));
  const moved = new Set(found(style, /animation(?:-name)?:([^;}]+)/g).flatMap((value) => value.split(/[\s,]+/)));
  return [
    ...found(style, /[{;](--[\w-]+):/g).filter((one) => !asked.has(one) && !known.has(`'${one}`)),
    ...found(style, /@keyframes ([\w-]+)/g).filter((one) => !moved.has(one)),
  ];
}

/** @param {string} text @param {RegExp} form @returns {string[]} what its group holds, everywhere */
const found = (text, form) => Array.from(text.matchAll(form), ([, group = ""]) => group);
