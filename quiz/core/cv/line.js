/**
 * From what a reader tells of a competency to lines of a CV and a STAR answer. Words are put in their
 * place and tidied; none is added, and what is empty stays empty.
 *
 * @import { Evidence } from "../evidence.js"
 *
 * @typedef {object} Answer each "" where nothing is told
 * @property {string} situation
 * @property {string} action
 * @property {string} result
 */

import { capital } from "../words.js";

/** What opens a line of a list, and the subject that a CV leaves out. */
const OPENING = /^[-–—•*·\s]+/;
const SUBJECT = /^(?:saya|aku|i)\s+/i;
const CLOSING = /[\s.,;:]+$/;

/**
 * @param {Evidence} evidence
 * @returns {string[]} a line for each line of what was done, with what came of it; [] where nothing is
 *   told of that
 */
export function cvLines({ line, number = "" }) {
  const done = rows(line).map((row) => row.replace(SUBJECT, ""));
  const figures = rows(number);
  return done.map((each, place) => {
    const last = place === done.length - 1;
    // What two devices hold is joined row by row.
    const own = figures.slice(place, last ? undefined : place + 1)
      .filter((figure) => !each.includes(figure));
    return sentence([each, ...own].join("; "));
  });
}

/** @param {Evidence} evidence @returns {Answer} */
export const answerOf = ({ situation = "", line, number = "" }) => ({
  situation: situation.trim(),
  action: line.trim(),
  result: number.trim(),
});

/** @param {string} text @returns {string[]} its lines that say something, bare of what lists add */
const rows = (text) =>
  text.split("\n")
    .map((row) => row.replace(OPENING, "").replace(CLOSING, "").replace(/\s+/g, " "))
    .filter(Boolean);

/** @param {string} text */
const sentence = (text) => `${capital(text)}${/[.!?…]["”’)]?$/.test(text) ? "" : "."}`;
