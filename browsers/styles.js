/** Styles as we write them, into styles that the oldest browsers read alike. */

import { Features, transform } from "lightningcss";

/** @typedef {{type: string, kind?: string, name?: string, selectors?: Part[][]}} Part of a selector */

/** Prefixes are written where they are needed; nothing here has two colours in one value. */
export const KEPT = Features.VendorPrefixes | Features.LightDark;

/**
 * Lists in `:is` and `:not` are spelled out: Chrome learned them with version 88, and a browser
 * throws a whole rule away for a selector that it does not know.
 *
 * @param {string} name for errors
 * @param {string} style
 * @param {Record<string, string>} floor browser → the oldest version that is served
 * @returns {string} minified. Throws an Error that says where and why
 */
export function lowered(name, style, floor) {
  const code = new TextEncoder().encode(style);
  const { code: bytes } = transform({
    filename: name,
    code,
    minify: true,
    targets: versions(floor),
    exclude: KEPT,
    visitor: {
      Declaration: {
        // Safari knows it since 15.4; as the least width of a part, only that.
        "overflow-wrap": (declaration) =>
          declaration.value === "anywhere"
            ? [{ property: "overflow-wrap", value: "break-word" }, declaration]
            : declaration,
      },
      Selector: (selector) => /** @type {any} */ (spelled(/** @type {any} */ (selector))),
    },
  });
  return new TextDecoder().decode(bytes).trim();
}

/** @param {Record<string, string>} floor @returns {import("lightningcss").Targets} */
export const versions = ({ chrome, safari, firefox }) => ({
  chrome: version(chrome),
  safari: version(safari),
  ios_saf: version(safari),
  firefox: version(firefox),
});

/** @param {string | undefined} number @returns {number} as Lightning CSS counts */
const version = (number) => Number(number) << 16;

/** @param {Part[]} selector @returns {Part[][]} */
function spelled(selector) {
  const at = selector.findIndex((part) => part.type === "pseudo-class" && part.kind === "is");
  const choices = selector[at]?.selectors;
  if (!choices) return [selector.flatMap(negated)];
  let start = at;
  while (start > 0 && selector[start - 1]?.type !== "combinator") start--;
  return choices.flatMap((choice) => {
    if (start < at && choice.some(({ type }) => type === "combinator")) {
      throw new Error(`write the list of :is() out: ${JSON.stringify(choice)}`);
    }
    // The name of an element comes first in its part of a selector.
    const named = choice[0]?.type === "type" ? 1 : 0;
    const own = [...choice.slice(0, named), ...selector.slice(start, at), ...choice.slice(named)];
    return spelled([...selector.slice(0, start), ...own, ...selector.slice(at + 1)]);
  });
}

/** @param {Part} part @returns {Part[]} `:not(a, b)` as two */
function negated(part) {
  if (part.type !== "pseudo-class" || part.kind !== "not" || !part.selectors) return [part];
  return part.selectors.flatMap(spelled).map((one) => ({ ...part, selectors: [one] }));
}
