/**
 * Which pages answer, and which section of each: BM25 over what pages and their sections say, titles,
 * headings and text each by itself. What has more of the words that were asked goes before what has
 * one of them often.
 *
 * @import { Index } from "./index.js"
 * @import { Wanted } from "./understand.js"
 * @typedef {{ url: string, title: string, anchor: string, heading: string, section: number }} Hit
 * @typedef {Map<number, number>} Scores by the number of a page or a section
 * @typedef {{ lengths: number[], average: number, boost: number, long: number }} Field
 */

import { placesOf } from "./index.js";

// Chosen on tests/search/tuned.yaml; all of them lie on a plain, not on a peak.
const [TITLE, HEADING, TEXT] = [2, 1.5, 1];
/** How soon more of the same word counts no more. */
const SATED = 5;
/** How much the length of a heading and of a text is held against it. */
const [LONG_HEADING, LONG_TEXT] = [1, .1];
/** What a page that only stands beside the area counts. */
const BESIDE = .8;
/** Of the best hit's worth a hit must have this much to be one. */
const LEAST = .2;

/**
 * @param {Index} index
 * @returns {(wanted: Wanted[]) => Hit[]}
 */
export function ranking({ pages, roots, places }) {
  const found = new Map(roots.map((root, at) => [root, places[at] ?? ""]));
  const blocks = pages.flatMap(({ url, sections }, page) =>
    sections.flatMap(([anchor, heading, said, length], at) => {
      const hit = { url, title: sections[0]?.[1] ?? "", anchor, heading };
      return [{ page, hit, title: !at, length: said }, { page, hit: null, title: false, length }];
    })
  );
  /** @type {Hit[]} */
  const hits = [];
  for (const { hit } of blocks) if (hit) hits.push({ ...hit, section: hits.length });
  const of = fields(blocks, pages.length);

  return (wanted) => {
    /** @type {[Scores, Scores, Scores, Scores]} */
    const [byPage, bySection, inPages, inSections] = [new Map(), new Map(), new Map(), new Map()];
    let total = 0;
    for (const { roots, weight } of wanted) {
      const counts = of.map(() => /** @type {Scores} */ (new Map()));
      for (const [root, worth] of roots) {
        for (const { block, count } of placesOf(found.get(root) ?? "")) {
          const { page = 0, hit, title } = blocks[block] ?? {};
          const kinds = hit ? [title ? 0 : 1, 3] : [2, 4];
          for (const kind of kinds) {
            add(counts[kind], kind < 3 ? page : block >> 1, worth * count);
          }
        }
      }
      for (const [kind, field] of of.entries()) {
        bm25(kind < 3 ? byPage : bySection, field, counts[kind] ?? new Map(), weight);
      }
      const [there, here] = [keys(counts.slice(0, 3)), keys(counts.slice(3))];
      const rare = weight * Math.log(1 + hits.length / (1 + here.size));
      total += rare;
      for (const page of there) add(inPages, page, rare);
      for (const section of here) add(inSections, section, rare);
    }
    for (const [page, score] of byPage) {
      byPage.set(page, score * Math.sqrt((inPages.get(page) ?? 0) / total));
    }
    for (const [section, score] of bySection) {
      bySection.set(section, score * (inSections.get(section) ?? 0) / total);
    }
    return best(blocks, hits, byPage, bySection);
  };
}

/**
 * The best section of each page that is worth it, the best page first.
 * @param {{ page: number }[]} blocks
 * @param {Hit[]} hits
 * @param {Scores} byPage
 * @param {Scores} bySection
 */
function best(blocks, hits, byPage, bySection) {
  /** @type {Map<number, { hit: Hit, score: number }>} */
  const found = new Map();
  for (const [section, part] of bySection) {
    const [hit, page = 0] = [hits[section], blocks[2 * section]?.page];
    const own = hit?.url.startsWith("../") ? BESIDE : 1;
    const score = own * ((byPage.get(page) ?? 0) + part);
    if (hit && score > (found.get(page)?.score ?? 0)) found.set(page, { hit, score });
  }
  const ranked = [...found.values()].sort((a, b) =>
    b.score - a.score || a.hit.section - b.hit.section
  );
  const least = LEAST * (ranked[0]?.score ?? 0);
  return ranked.filter(({ score }) => score >= least).map(({ hit }) => hit);
}

/**
 * The title, the headings and the text of pages, the heading and the text of sections.
 * @param {{ page: number, hit: object | null, title: boolean, length: number }[]} blocks
 * @param {number} pages
 * @returns {Field[]}
 */
function fields(blocks, pages) {
  /** @param {(block: { hit: object | null, title: boolean }) => boolean} fits */
  const ofPages = (fits) => {
    const lengths = new Array(pages).fill(0);
    for (const block of blocks) if (fits(block)) lengths[block.page] += block.length;
    return lengths;
  };
  /** @param {boolean} heading */
  const ofSections = (heading) =>
    blocks.filter(({ hit }) => Boolean(hit) === heading).map(({ length }) => length);
  return [
    field(ofPages(({ title }) => title), TITLE, LONG_HEADING),
    field(ofPages(({ hit, title }) => Boolean(hit) && !title), HEADING, LONG_TEXT),
    field(ofPages(({ hit }) => !hit), TEXT, LONG_TEXT),
    field(ofSections(true), HEADING, LONG_HEADING),
    field(ofSections(false), TEXT, LONG_TEXT),
  ];
}

/**
 * @param {number[]} lengths
 * @param {number} boost
 * @param {number} long
 * @returns {Field}
 */
function field(lengths, boost, long) {
  const average = lengths.reduce((sum, each) => sum + each, 0) / lengths.length || 1;
  return { lengths, average, boost, long };
}

/**
 * @param {Scores} scores
 * @param {Field} field
 * @param {Scores} counts
 * @param {number} weight
 */
function bm25(scores, { lengths, average, boost, long }, counts, weight) {
  const rare = Math.log(1 + (lengths.length - counts.size + .5) / (counts.size + .5));
  for (const [key, count] of counts) {
    const length = 1 - long + long * (lengths[key] ?? 0) / average;
    add(scores, key, weight * boost * rare * count * (SATED + 1) / (count + SATED * length));
  }
}

/**
 * @param {Scores | undefined} sums
 * @param {number} key
 * @param {number} more
 */
function add(sums, key, more) {
  sums?.set(key, (sums.get(key) ?? 0) + more);
}

/** @param {Scores[]} all */
function keys(all) {
  return new Set(all.flatMap((each) => [...each.keys()]));
}
