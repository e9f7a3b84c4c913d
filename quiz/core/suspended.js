/**
 * Attempts as a learning system keeps them (SCORM 1.2): the codes of their links, the latest first, as
 * many as there is room for. So there are answers in it, and no free text.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Standard } from "./standard.js"
 */

import { isBegun } from "./attempt.js";
import { readProgress, writeProgress } from "./code/progress.js";

/** Characters of `cmi.suspend_data`, whatever a system lets pass; eight of the longest codes. */
export const ROOM = 4096;

/** @param {Standard} standard @param {Attempt[]} attempts oldest first */
export function suspended(standard, attempts) {
  let text = "";
  for (const attempt of attempts.filter(isBegun).reverse()) {
    const longer = `${text} ${writeProgress(standard, attempt)}`.trim();
    if (longer.length > ROOM) break;
    text = longer;
  }
  return text;
}

/**
 * @param {Standard} standard
 * @param {string} text what `suspended` wrote, now or by an earlier edition
 * @returns {{attempts: Attempt[], newer: boolean}} oldest first, each as the edition that asked it knew
 *   it, without those that cannot be read; newer: a later edition or version wrote one of these
 */
export function resumed(standard, text) {
  const found = text.split(" ").map((code) => readProgress(standard, code)).reverse();
  return {
    attempts: found.flatMap((each) => each.kind === "ok" ? [each.earlier ?? each.attempt] : []),
    newer: found.some(({ kind }) => kind === "newer"),
  };
}

/** @param {number} milliseconds @returns {string} as SCORM 1.2 writes time: hours, minutes, seconds */
export function timespan(milliseconds) {
  const seconds = Math.min(Math.floor(milliseconds / 1000), 9999 * 3600);
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return parts.map((part, index) => String(Math.floor(part)).padStart(index ? 2 : 4, "0")).join(
    ":",
  );
}
