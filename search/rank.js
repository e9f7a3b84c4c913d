/**
 * Which pages answer, and which section of each: BM25F over what pages and their sections say, where a
 * word of a title or a heading counts as several of the text. How rare a word is, is asked of all
 * sections alike: one that stands everywhere tells little in a heading, too; but a rare word is often a
 * chance one, so the root of it counts. What has more of the words that were asked goes before what has
 * one of them often.
 *
 * @import { Index } from "./index.js"
 * @import { Wanted } from "./understand.js"
 * @typedef {{ url: string, title: string, anchor: string, heading: string, section: number }} Hit
 * @typedef {Map<number, number>} Scores by the number of a page or a section
 * @typedef {{ page: number, section: number, inPage: number, inSection: number }} Block
 *   what a word of it counts, and in its page and its section, the length being held against it
 */

import { placesOf } from "./index.js";

// Chosen on tests/search/tuned.yaml by cross-validation; all of them lie on a plain, not on a peak.
const [TITLE, LEAD, HEADING, TEXT] = [60, 2.5, 5, .5];
/** How soon more of the same word counts no more, in a page and in a section. */
const [SATED_PAGE, SATED] = [3, 25];
/** How much the length of a heading and of a text is held against it. */
const [LONG_HEADING, LONG_TEXT] = [.85, .05];
/** How much it counts that a page has all that was asked. */
const COVER = .2;
/** What the best section counts beside its page. */
const SECTION = .35;
/** Of the best hit's worth a hit must have this much to be one. */
const LEAST = .1;

/**
 * @param {Index} index
 * @returns {(wanted: Wanted[]) => Hit[]}
 */
export function ranking({ pages, roots, places }) {
  const found = new Map(roots.map((root, at) => [root, places[at] ?? ""]));
  const { hits, blocks } = laidOut(pages);

  return (wanted) => {
    /** @type {[Scores, Scores, Scores, Scores]} */
    const [byPage, bySection, inPages, inSections] = [new Map(), new Map(), new Map(), new Map()];
    let total = 0;
    for (const { roots, weight } of wanted) {
      /** @type {[Scores, Scores]} */
      const [there, here] = [new Map(), new Map()];
      for (const [root, worth] of roots) {
        for (const { block, count } of placesOf(found.get(root) ?? "")) {
          const { page, section, inPage, inSection } = blocks[block] ?? NONE;
          add(there, page, worth * count * inPage);
          add(here, section, worth * count * inSection);
        }
      }
      const rare = weight * rarity(hits.length, here.size);
      total += rare;
      saturate(byPage, inPages, there, rare, SATED_PAGE);
      saturate(bySection, inSections, here, rare, SATED);
    }
    for (const [page, score] of byPage) {
      byPage.set(page, score * ((inPages.get(page) ?? 0) / total) ** COVER);
    }
    for (const [section, score] of bySection) {
      bySection.set(section, SECTION * score * (inSections.get(section) ?? 0) / total);
    }
    return best(blocks, hits, byPage, bySection);
  };
}

/**
 * What a word counts by how rare it is: the root of Robertson and Spärck Jones's weight, which is above 0.
 * @param {number} all sections
 * @param {number} having those of them that have it
 */
function rarity(all, having) {
  return Math.sqrt(Math.log(1 + (all - having + .5) / (having + .5)));
}

/** @type {Block} */
const NONE = { page: -1, section: -1, inPage: 0, inSection: 0 };

/**
 * @param {Scores} scores
 * @param {Scores} said how much of what was asked is there
 * @param {Scores} counts
 * @param {number} rare
 * @param {number} sated
 */
function saturate(scores, said, counts, rare, sated) {
  for (const [key, count] of counts) {
    add(scores, key, rare * count * (sated + 1) / (count + sated));
    add(said, key, rare);
  }
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
    const score = (byPage.get(page) ?? 0) + part;
    if (hit && score > (found.get(page)?.score ?? 0)) found.set(page, { hit, score });
  }
  const ranked = [...found.values()].sort((a, b) =>
    b.score - a.score || a.hit.section - b.hit.section
  );
  const least = LEAST * (ranked[0]?.score ?? 0);
  return ranked.filter(({ score }) => score >= least).map(({ hit }) => hit);
}

/**
 * The sections as hits, and the blocks: the heading and the text of each.
 * @param {Index["pages"]} pages
 * @returns {{ hits: Hit[], blocks: Block[] }}
 */
function laidOut(pages) {
  const hits = pages.flatMap(({ url, sections }) =>
    sections.map(([anchor, heading]) => ({ url, title: sections[0]?.[1] ?? "", anchor, heading }))
  ).map((hit, section) => ({ ...hit, section }));
  const all = pages.flatMap(({ sections }) => sections);
  const [said, written] = [average(all.map((each) => each[2])), average(all.map((each) => each[3]))];
  const page = average(pages.map(textOf));
  let section = -1;
  const blocks = pages.flatMap(({ sections }, at) => {
    const long = 1 - LONG_TEXT + LONG_TEXT * textOf(pages[at]) / page;
    return sections.flatMap(([, , heading, text], part) => {
      section++;
      const boost = part ? HEADING : TITLE;
      const short = 1 - LONG_HEADING + LONG_HEADING * heading / said;
      const own = 1 - LONG_TEXT + LONG_TEXT * text / written;
      return [
        { page: at, section, inPage: boost / (part ? long : short), inSection: HEADING / short },
        { page: at, section, inPage: (part ? TEXT : LEAD) / long, inSection: TEXT / own },
      ];
    });
  });
  return { hits, blocks };
}

/** How many words the text of a page has. @param {Index["pages"][number] | undefined} page */
function textOf(page) {
  return page?.sections.reduce((sum, [, , , length]) => sum + length, 0) ?? 0;
}

/** @param {number[]} lengths */
function average(lengths) {
  return lengths.reduce((sum, each) => sum + each, 0) / lengths.length || 1;
}

/**
 * @param {Scores} sums
 * @param {number} key
 * @param {number} more
 */
function add(sums, key, more) {
  sums.set(key, (sums.get(key) ?? 0) + more);
}
