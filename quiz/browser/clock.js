import { LAST } from "../core/days.js";

/** What the clock shows; no year has five digits. */
const now = () => new Date(Math.min(Date.now(), Date.parse(LAST)));

/** The time, to the minute. @returns {string} as in "2026-11-25T04:10Z" */
export const minute = () => `${now().toISOString().slice(0, 16)}Z`;

/** The day where the reader is. @returns {string} as in "2026-11-25" */
export const today = () => dayOf(now());

/** @param {Date} here @returns {string} the day of that moment where the reader is */
export function dayOf(here) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
}
