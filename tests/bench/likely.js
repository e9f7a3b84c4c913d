/**
 * How often the likely levels hold the true level, for readers who are exactly as the rating
 * assumes: {constants, readers, seed} as JSON in; per mode what was found as JSON out.
 *
 * A true level is normal with mean 3; its variance is the share of an answer's variance that the
 * items have in common (r·s²). Each answer is the true level with an error of its own (variance
 * (1 − r)·s²), rounded to 1–5.
 *
 * @import { Answer, Rated } from "../../quiz/core/rating.js"
 * @import { RatingConstants } from "../../quiz/core/standard.js"
 */

import { rate } from "../../quiz/core/rating.js";
import { normal, uniform } from "../quiz/random.js";

const MEAN = 3;
const MODES = { quick: 0, thorough: 3 };

/** @type {{constants: RatingConstants, readers: number, seed: number}} */
const { constants, readers, seed } = await new Response(Deno.stdin.readable).json();
const common = Math.sqrt(constants.inter_item_correlation) * constants.item_sd;
const own = Math.sqrt(1 - constants.inter_item_correlation) * constants.item_sd;
const found = Object.entries(MODES).map(([mode, statements]) => [mode, simulate(statements)]);
console.log(JSON.stringify(Object.fromEntries(found)));

/** @param {number} statements how many each reader answers */
function simulate(statements) {
  const next = normal(uniform(seed));
  const shown = [1, 2, 3, 4, 5].map(() => ({ readers: 0, held: 0, width: 0 }));
  for (let reader = 0; reader < readers; reader++) {
    const truth = MEAN + common * next();
    const pick = () => level(truth + own * next());
    const codes = Array.from({ length: statements }, (_, index) => [index + 1, pick()]);
    const answer = { anchor: pick(), statements: Object.fromEntries(codes) };
    const rated = /** @type {Rated} */ (rate(answer, constants));
    const count = /** @type {(typeof shown)[0]} */ (shown[rated.level - 1]);
    count.readers += 1;
    count.held += rated.lowest <= level(truth) && level(truth) <= rated.highest ? 1 : 0;
    count.width += rated.highest - rated.lowest + 1;
  }
  /** @param {"readers" | "held" | "width"} key @param {typeof shown} counts */
  const sum = (key, counts) => counts.reduce((total, count) => total + count[key], 0);
  /** @param {typeof shown} counts */
  const share = (counts) => sum("held", counts) / sum("readers", counts);
  return {
    held: share(shown),
    width: sum("width", shown) / readers,
    held_at: shown.map((count) => share([count])),
    readers_at: shown.map((count) => count.readers / readers),
  };
}

/** @param {number} value */
function level(value) {
  return Math.min(5, Math.max(1, Math.round(value)));
}
