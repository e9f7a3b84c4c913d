/**
 * The index of an area: its pages with their sections, and where each root stands. A section is two
 * blocks, its heading and its text; they are counted through, from the first page on.
 *
 * @typedef {{ url: string, sections: [anchor: string, heading: string, text: string][] }} Page
 * @typedef {[anchor: string, heading: string, said: number, length: number]} Section with how many
 *   words its heading and its text have
 * @typedef {{
 *   pages: { url: string, sections: Section[] }[],
 *   roots: string[],
 *   places: string[],
 * }} Index
 * @typedef {{ block: number, count: number }} Place how often a root stands in a block
 */

import { roots } from "./roots.js";
import { bare } from "./words.js";

/** A place is a sign for how many blocks after the one before it is, after one for each repetition. */
const FIRST = 0x22;
const AGAIN = "!";

/**
 * @param {Page[]} pages
 * @param {Set<string>} ignored words that tell nothing of a page
 * @returns {Index}
 */
export function build(pages, ignored) {
  const read = pages.map(({ url, sections }) => ({
    url,
    sections: sections.map(([anchor, heading, text]) => ({
      anchor,
      heading,
      blocks: [heading, text].map((block) => bare(block).filter((word) => !ignored.has(word))),
    })),
  }));
  const blocks = read.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks));
  const root = roots(blocks.flat());
  /** @type {Map<string, Place[]>} */
  const places = new Map();
  for (const [block, words] of blocks.entries()) {
    for (const word of words) {
      const name = root.get(word) ?? word;
      const found = places.get(name) ?? [];
      places.set(name, found);
      const last = found[found.length - 1];
      if (last?.block === block) last.count++;
      else found.push({ block, count: 1 });
    }
  }
  const names = [...places.keys()].sort();
  return {
    pages: read.map(({ url, sections }) => ({
      url,
      sections: sections.map(({ anchor, heading, blocks }) => [
        anchor,
        heading,
        blocks[0]?.length ?? 0,
        blocks[1]?.length ?? 0,
      ]),
    })),
    roots: names,
    places: names.map((name) => written(places.get(name) ?? [])),
  };
}

/** @param {Place[]} places */
function written(places) {
  let before = -1;
  return places.map(({ block, count }) => {
    const sign = String.fromCodePoint(FIRST + block - before);
    before = block;
    return AGAIN.repeat(count - 1) + sign;
  }).join("");
}

/**
 * @param {string} text as written in an index
 * @returns {Place[]}
 */
export function placesOf(text) {
  const found = [];
  let [block, count] = [-1, 1];
  for (const sign of text) {
    if (sign === AGAIN) count++;
    else {
      block += (sign.codePointAt(0) ?? 0) - FIRST;
      found.push({ block, count });
      count = 1;
    }
  }
  return found;
}
