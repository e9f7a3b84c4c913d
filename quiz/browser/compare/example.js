/** Invented data to try the page with. @import { Standard } from "../../core/standard.js" */

import { accept } from "../../core/attempt.js";
import { writeRating } from "../../core/code/rater.js";
import { writeShared } from "../../core/code/sharing.js";
import { blank, compose, forSecond } from "../../core/draft.js";

/** One after the other, from the first competency on and again. 0 is never faced, or never seen. */
const SELF = [3, 2, 5, 3, 2, 0, 3, 4];
const SECOND = [3, 3, 2, 3, 1, 2, 0];
const DAY = "2026-12-01";

/**
 * @param {Standard} standard
 * @returns {{self: string, second: string}} two codes, with the # before them
 */
export function example(standard) {
  const { invitation } = compose(standard, blank(standard, 1), DAY);
  if (!invitation) throw new Error("the blank form is no invitation");
  const answers = (/** @type {number[]} */ levels) =>
    Object.fromEntries(standard.skills.map(({ id }, index) => {
      return [id, { anchor: levels[index % levels.length] || /** @type {const} */ ("never") }];
    }));
  const finished = `${DAY}T03:00Z`;
  const self = { ...accept(standard, invitation, 1), answers: answers(SELF), finished };
  const asked = forSecond(standard, invitation);
  const second = { ...accept(standard, asked, 1), answers: answers(SECOND), finished };
  return {
    self: `#${writeShared(standard, self)}`,
    second: `#${writeRating(standard, second)}`,
  };
}
